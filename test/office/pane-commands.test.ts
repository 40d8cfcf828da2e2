import "../law/excel";
import { block } from "../../src/book/block";
import { facade } from "../../src/functions/facade-of-library";
import { type PaneRequest, onPaneRequest } from "../../src/workbook/pane-requests";
import { calculate } from "../workbook/desktop-excel";
import { type Stage, openStage } from "./harness";

/** The ribbon and the context menu, from the manifest's function names to `event.completed()`. */

let stage: Stage;
let shown: boolean[];
let asked: PaneRequest[];
let forget: () => void;

beforeEach(async () => {
  shown = [];
  asked = [];
  stage = await openStage({ sheets: ["加氢站"], calculate, onPane: (visible) => shown.push(visible) });
  stage.asGlobals();
  globalThis.BT = facade;
  forget = onPaneRequest((request) => asked.push(request));
  stage.book.sheet("加氢站")?.write(block(1, 1, 1, 3), [[8_000_000, 45838, "=BT.STATION_AWARD(B2,C2)"]]);
  const { register } = await import("../../src/commands/commands");
  register(() => Promise.resolve(facade));
});

afterEach(() => {
  forget();
  stage.close();
});

const select = (row: number, column: number) => {
  stage.book.select(stage.book.active().id, block(row, column));
};

test("批量测算 opens the pane on its page", async () => {
  expect((await stage.host.runCommand("openBatch")).outcome).toBe("completed");
  expect(asked).toEqual([{ page: "batch" }]);
  expect(shown).toEqual([true]);
});

test("解释此单元格 opens the pane on the cell", async () => {
  expect((await stage.host.runCommand("explainCell")).outcome).toBe("completed");
  expect(asked).toEqual([{ page: "cell" }]);
  expect(shown).toEqual([true]);
});

test("插入引用 writes beside the formula and leaves the pane as it is", async () => {
  select(1, 3);
  expect((await stage.host.runCommand("insertCitation")).outcome).toBe("completed");
  expect(stage.book.active().values(block(1, 4))[0]?.[0]).toBe(facade.cite("STATION_AWARD"));
  expect(asked).toEqual([
    { page: "cell", notice: { kind: "inserted", at: { sheet: "加氢站", row: 1, column: 4 } } },
  ]);
  expect(shown).toEqual([]);
});

test("插入引用 on a cell without a BT function says so in the pane", async () => {
  select(1, 1);
  expect((await stage.host.runCommand("insertCitation")).outcome).toBe("completed");
  expect(asked).toEqual([{ page: "cell", notice: { kind: "no-citation" } }]);
  expect(shown).toEqual([true]);
});

test("a command completes whatever happens", async () => {
  select(1, 3);
  stage.host.switches.editing = true;
  expect((await stage.host.runCommand("insertCitation")).outcome).toBe("completed");
  expect(asked).toMatchObject([{ notice: { kind: "trouble", trouble: { kind: "editing" } } }]);
});
