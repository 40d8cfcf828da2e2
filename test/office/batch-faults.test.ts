import { unfinishedRow } from "../../src/batch/unfinished";
import { block } from "../../src/book/block";
import type { CellValue } from "../../src/book/book";
import type { ListInBook } from "../../src/workbook/list-in-book";
import type { TroubleKind } from "../../src/workbook/outcome";
import { type Fault, HostError, PROTECTED, WEB_PAYLOAD } from "../../src/workbench/host";
import { type RunAtHand, type RunWish, contentsOf, listAtHand, put, runOver, stations } from "./batch-list";
import { openStage, type Stage } from "./harness";

/** Whatever goes wrong at whatever step: the sheet is consistent and says how far it is, and the run goes on to the same end. */

const ROWS = 400; // two slices
const RESULTS = { name: "测算结果", keys: [0] };

let stage: Stage;
const sheet = () => stage.book.sheet("名单");

async function open(rows = stations(ROWS)): Promise<ListInBook> {
  stage = (await openStage({ sheets: ["名单", "备用"] })).asGlobals();
  put(sheet(), rows);
  return listAtHand();
}
afterEach(() => {
  stage.close();
});

/** What an undisturbed run leaves, and how many requests and writes it takes; the list itself is looked at too. */
interface Undisturbed {
  readonly beside: ReturnType<typeof contentsOf>;
  readonly own: ReturnType<typeof contentsOf>;
  readonly requests: number;
  readonly counts: unknown;
}

async function undisturbed(wish: RunWish = {}, rows = stations(ROWS)): Promise<Undisturbed> {
  const list = await open(rows);
  stage.host.switches.recording = true;
  const { run, summary } = runOver(list, wish);
  expect(await run.start()).toEqual({ kind: "done" });
  const left = {
    beside: contentsOf(sheet()),
    own: contentsOf(stage.book.sheet(RESULTS.name)),
    requests: stage.host.requests.length,
    counts: summary.summary(),
  };
  stage.close();
  return left;
}

/** A result that bears a mark holds all rows down to the one it names; one without a mark is whole, or has not been begun. */
function expectConsistent(
  cells: readonly CellValue[][],
  whole: readonly CellValue[][],
  column: number,
): void {
  const heading = cells[0]?.[column];
  if (heading === undefined) return;
  const marked = typeof heading === "string" ? unfinishedRow(heading) : null;
  const written = marked ?? whole.length;
  expect(cells.slice(1, written)).toEqual(whole.slice(1, written));
}

const GENERAL = new HostError("GeneralException", "There was an internal error.");

const KINDS: readonly (readonly [TroubleKind, HostError])[] = [
  ["editing", new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.")],
  ["protected", PROTECTED],
  ["host", GENERAL],
  ["missing", new HostError("InvalidReference", "This reference is not valid.")],
];

async function toTheEnd({ run }: RunAtHand, how: "retry" | "resume"): Promise<void> {
  expect(await run[how]()).toEqual({ kind: "done" });
}

describe.each([
  ["beside the list", {}, 3],
  ["on a sheet of its own", { onSheet: RESULTS }, 2],
] as const)("%s", (_, wish, column) => {
  const cellsOf = (left: Undisturbed) => (column === 3 ? left.beside : left.own);
  const cells = () => contentsOf(column === 3 ? sheet() : stage.book.sheet(RESULTS.name));

  test("each request in turn fails", async () => {
    const whole = await undisturbed(wish);
    expect(whole.requests).toBeGreaterThan(10);
    for (let n = 1; n <= whole.requests; n += 1) {
      const list = await open();
      const running = runOver(list, wish);
      stage.host.faults.atRequest(n, GENERAL);
      expect(await running.run.start()).toMatchObject({ kind: "failed", trouble: { kind: "host" } });
      expectConsistent(cells().cells, cellsOf(whole).cells, column);
      await toTheEnd(running, n % 2 === 0 ? "retry" : "resume");
      expect(cells()).toEqual(cellsOf(whole));
      expect(running.summary.summary()).toEqual(whole.counts);
      stage.close();
    }
    await open();
  });

  test.each(KINDS)("a write is refused in the middle: %s", async (kind, error) => {
    const whole = await undisturbed(wish);
    for (const n of [2, 18, 21, 22, 24]) {
      const list = await open();
      const running = runOver(list, wish);
      stage.host.faults.atWrite(n, error);
      expect(await running.run.start()).toMatchObject({ kind: "failed", trouble: { kind } });
      expectConsistent(cells().cells, cellsOf(whole).cells, column);
      await toTheEnd(running, "retry");
      expect(cells()).toEqual(cellsOf(whole));
      stage.close();
    }
    await open();
  });

  test("cancelled after the first slice, gone on with later, even from a pane opened anew", async () => {
    const whole = await undisturbed(wish);
    const list = await open();
    const first = runOver(list, { ...wish, more: { onProgress: () => void first.run.cancel() } });
    expect(await first.run.start()).toEqual({ kind: "stopped", rows: 200 });
    expect(unfinishedRow(String(cells().cells[0]?.[column]))).toBe(201);
    expectConsistent(cells().cells, cellsOf(whole).cells, column);
    expect(
      cells()
        .cells.slice(201)
        .every((row) => row.slice(column).every((cell) => cell === "")),
    ).toBe(true);

    stage.book.select(list.sheetId, block(1, 0));
    const again = await listAtHand();
    const at = stage.book.sheet(RESULTS.name)?.id;
    if (column === 3) expect(again.earlier).toMatchObject({ column: 3, unfinished: 201 });
    const later = runOver(again, {
      done: 200,
      ...(column === 3
        ? { beside: { column: 3, overwrite: false } }
        : { onSheet: { ...RESULTS, at: { sheetId: at ?? "", column } } }),
    });
    expect(await later.run.start()).toEqual({ kind: "done" });
    expect(cells()).toEqual(cellsOf(whole));
  });

  test.each<readonly [string, TroubleKind, () => void, () => void]>([
    [
      "somebody types into a cell",
      "editing",
      () => (stage.host.switches.editing = true),
      () => (stage.host.switches.editing = false),
    ],
    ["the sheet is protected", "protected", () => void protect(true), () => void protect(false)],
  ])("%s for a while", async (_what, kind, begin, end) => {
    const whole = await undisturbed(wish);
    const list = await open();
    const running = runOver(list, {
      ...wish,
      more: {
        onProgress: ({ rows }) => {
          if (rows === 200) begin();
        },
      },
    });
    expect(await running.run.start()).toMatchObject({ kind: "failed", from: 200, trouble: { kind } });
    expect(unfinishedRow(String(cells().cells[0]?.[column]))).toBe(201);
    expectConsistent(cells().cells, cellsOf(whole).cells, column);
    end();
    await toTheEnd(running, "retry");
    expect(cells()).toEqual(cellsOf(whole));
  });

  async function protect(on: boolean): Promise<void> {
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(column === 3 ? "名单" : RESULTS.name);
      if (on) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  }

  test("the sheet is deleted between two slices", async () => {
    const list = await open();
    const home = column === 3 ? "名单" : RESULTS.name;
    const before = contentsOf(stage.book.sheet("备用"));
    const remove = (): void => {
      stage.book.removeSheet(stage.book.sheet(home)?.id ?? "");
    };
    const running = runOver(list, { ...wish, more: { onProgress: remove } });
    expect(await running.run.start()).toMatchObject({
      kind: "failed",
      from: 200,
      trouble: { kind: "missing" },
    });
    expect(await running.run.retry()).toMatchObject({ kind: "failed", trouble: { kind: "missing" } });
    expect(stage.book.sheet(home)).toBeUndefined();
    expect(contentsOf(stage.book.sheet("备用"))).toEqual(before);
  });

  test("the sheet is deleted in the middle of a write", async () => {
    const list = await open();
    const home = column === 3 ? "名单" : RESULTS.name;
    const deletion: Fault = () => {
      stage.book.removeSheet(stage.book.sheet(home)?.id ?? "");
    };
    const running = runOver(list, wish);
    stage.host.faults.atWrite(21, deletion);
    expect(await running.run.start()).toMatchObject({ kind: "failed", trouble: { kind: "missing" } });
  });
});

test("a slice of which the library has sent but the first piece is not taken for written", async () => {
  const rows = stations(950);
  const growing: RunWish = { more: { gapMeter: () => 0 } };
  const whole = await undisturbed(growing, rows);
  const running = runOver(await open(rows), growing);
  stage.host.faults.atWrite(31, PROTECTED);
  expect(await running.run.start()).toMatchObject({ kind: "failed", from: 500, to: 950 });
  const left = contentsOf(sheet()).cells;
  expect(left[600]?.[3]).toBe(whole.beside.cells[600]?.[3]); // it has been written indeed
  expect(left[900]?.[3]).toBe("");
  expect(unfinishedRow(String(left[0]?.[3]))).toBe(501);
  await toTheEnd(running, "retry");
  expect(contentsOf(sheet())).toEqual(whole.beside);
});

describe("the list itself changes meanwhile", () => {
  /** Between two slices, rows are put in, taken out or sorted as Excel does it: whole rows, results and all. */
  const shifted = (edit: (rows: CellValue[][]) => CellValue[][]) => (): void => {
    const used = sheet()?.used();
    if (!used) return;
    const rows = edit(sheet()?.values(used) ?? []);
    sheet()?.clear(used);
    sheet()?.write({ ...used, rows: rows.length }, rows);
  };
  const EMPTY = ["", "", "", "", "", "", "", ""];

  test.each<readonly [string, (rows: CellValue[][]) => CellValue[][]]>([
    ["a row is put in above the headings", (rows) => [EMPTY, ...rows]],
    ["a row is put in among those done", (rows) => [...rows.slice(0, 50), EMPTY, ...rows.slice(50)]],
    ["a row is put in further down", (rows) => [...rows.slice(0, 300), EMPTY, ...rows.slice(300)]],
    ["a row is deleted", (rows) => [...rows.slice(0, 300), ...rows.slice(301)]],
    ["it is sorted", ([first = [], ...rows]) => [first, ...[...rows].reverse()]],
    [
      "a column is put in before the result",
      (rows) => rows.map((row) => [...row.slice(0, 3), "", ...row.slice(3)]),
    ],
    [
      "the heading of the result is written over",
      ([first = [], ...rows]) => [[...first.slice(0, 3), "x", ...first.slice(4)], ...rows],
    ],
  ])("%s: nothing more is written", async (_, edit) => {
    const list = await open();
    let left: unknown;
    const disturb = shifted(edit);
    const running = runOver(list, {
      more: {
        onProgress: () => {
          disturb();
          left = contentsOf(sheet()).cells;
        },
      },
    });
    expect(await running.run.start()).toMatchObject({
      kind: "failed",
      from: 200,
      trouble: { kind: "moved" },
    });
    expect(contentsOf(sheet()).cells).toEqual(left);
  });

  test.each(["resume", "reopened"] as const)(
    "the list alone is sorted after a stop, its last row where it was: %s goes no further",
    async (how) => {
      const list = await open();
      const first = runOver(list, { more: { onProgress: () => void first.run.cancel() } });
      expect(await first.run.start()).toEqual({ kind: "stopped", rows: 200 });
      const own = { ...list.area, rows: ROWS - 1 };
      const before = sheet()?.values(own) ?? [];
      sheet()?.write(own, [...before.slice(1), ...before.slice(0, 1)]);
      const left = contentsOf(sheet());
      const later = runOver(how === "resume" ? list : await listAtHand(), {
        done: 200,
        beside: { column: 3, overwrite: false },
      });
      const state = await (how === "resume" ? first.run.resume() : later.run.start());
      expect(state).toMatchObject({ kind: "failed", step: "begin", from: 200, trouble: { kind: "moved" } });
      expect(contentsOf(sheet())).toEqual(left);
    },
  );

  test("the rows at hand are edited between reading and writing: they are read again", async () => {
    const list = await open();
    let reads = 0;
    const running = runOver(list);
    const { source } = running;
    const edited = runOver(list, {
      more: {
        source: {
          rows: source.rows,
          read: async (from, count) => {
            const read = await edited.source.read(from, count);
            reads += 1;
            if (reads === 1) sheet()?.write(block(1, 1), [[9_000_000]]);
            return read;
          },
        },
      },
    });
    expect(await edited.run.start()).toMatchObject({
      kind: "failed",
      step: "write",
      from: 0,
      trouble: { kind: "changed" },
    });
    expect(await edited.run.retry()).toEqual({ kind: "done" });
    expect(sheet()?.values(block(1, 3, 1, 2))).toEqual([["有金额", 1_800_000]]);
  });

  test("a sheet that is renamed is the same sheet", async () => {
    const whole = await undisturbed();
    const list = await open();
    const running = runOver(list, { more: { onProgress: () => sheet()?.rename("2025年名单") } });
    expect(await running.run.start()).toEqual({ kind: "done" });
    expect(contentsOf(stage.book.sheet("2025年名单"))).toEqual(whole.beside);
  });
});

describe("more than the host takes at once", () => {
  test("5 MB of long texts are read in halves", async () => {
    const long = stations(200, (i) => `${i}${"内蒙古自治区包头市".repeat(1_100)}`); // 30 KB a row
    const whole = await undisturbed({ onSheet: RESULTS }, long);
    const list = await open(long);
    stage.host.switches.recording = true;
    const { run, summary } = runOver(list);
    expect(await run.start()).toEqual({ kind: "done" });
    expect(summary.summary()).toEqual(whole.counts);
    const sizes = stage.host.requests.map(({ answer }) => Buffer.byteLength(JSON.stringify(answer)));
    expect(sizes.some((bytes) => bytes > WEB_PAYLOAD)).toBe(true);
  });

  test("a write that is refused for its size is tried again with half the rows, down to what is taken", async () => {
    const whole = await undisturbed();
    const list = await open();
    stage.host.switches.payloadLimit = 30_000;
    const { run } = runOver(list);
    expect(await run.start()).toEqual({ kind: "done" });
    expect(contentsOf(sheet())).toEqual(whole.beside);
  });

  test("a single row that is too large is reported with its number", async () => {
    const list = await open(stations(3, (i) => (i === 1 ? "长".repeat(32_000) : "短")));
    stage.host.switches.payloadLimit = 40_000;
    const { run } = runOver(list);
    expect(await run.start()).toMatchObject({ kind: "failed", from: 1, trouble: { kind: "too-large" } });
  });
});
