import { block } from "../../src/book/block";
import { type Stop, followSelection } from "../../src/workbook/following";
import { REQUIREMENTS } from "../../src/workbench/host/options";
import { type Stage, type StageOptions, openStage } from "./harness";

let stage: Stage;
let stop: Stop | undefined;
let moves = 0;

async function follow(options: StageOptions = {}): Promise<void> {
  stage = await openStage({ sheets: ["加氢站", "瞪羚"], ...options });
  stage.asGlobals();
  moves = 0;
  const outcome = await followSelection(() => {
    moves += 1;
  });
  stop = outcome.ok ? outcome.value : undefined;
}

afterEach(() => {
  stage.close();
});

const idOf = (name: string): string => stage.book.sheet(name)?.id ?? "";

async function movesAfter(deed: () => void): Promise<number> {
  const before = moves;
  deed();
  await stage.settle(30);
  return moves - before;
}

test("hears of moves on every sheet, of another sheet coming forward, and of changes", async () => {
  await follow();
  expect(stop).toBeDefined();
  const { book } = stage;
  expect(
    await movesAfter(() => {
      book.select(idOf("加氢站"), block(3, 3));
    }),
  ).toBeGreaterThan(0);
  expect(
    await movesAfter(() => {
      book.select(idOf("瞪羚"), block(1, 1));
    }),
  ).toBeGreaterThan(0);
  expect(
    await movesAfter(() => {
      book.activate(idOf("加氢站"));
    }),
  ).toBeGreaterThan(0);
  expect(
    await movesAfter(() => {
      book.sheet("瞪羚")?.write(block(0, 0), [[1]]);
    }),
  ).toBeGreaterThan(0);
});

test("hears of nothing once stopped", async () => {
  await follow();
  await stop?.();
  expect(
    await movesAfter(() => {
      stage.book.select(idOf("瞪羚"), block(2, 2));
    }),
  ).toBe(0);
});

test("a host without the event for all sheets still has the workbook's own", async () => {
  await follow({ requirements: { ...REQUIREMENTS, ExcelApi: "1.8" } });
  expect(stop).toBeDefined();
  expect(
    await movesAfter(() => {
      stage.book.select(idOf("加氢站"), block(5, 5));
    }),
  ).toBeGreaterThan(0);
});

test("a host that refuses is reported, not thrown", async () => {
  stage = await openStage();
  stage.asGlobals();
  await stage.settle(50); // what office.js itself asks at the start
  stage.host.switches.editing = true;
  expect(await followSelection(() => undefined)).toMatchObject({ ok: false, trouble: { kind: "editing" } });
});
