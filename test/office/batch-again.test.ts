import { block } from "../../src/book/block";
import type { CellContent } from "../../src/book/book";
import { findRoom } from "../../src/workbook/list-room";
import { openList } from "../../src/workbook/list-in-book";
import { type ResultWatch, watchResult } from "../../src/workbook/result-watch";
import { RULE, contentsOf, listAtHand, put, runOver, stations, value } from "./batch-list";
import { openStage, type Stage } from "./harness";

/** A list that is evaluated once more: what the first run has left is replaced, and nothing else. */

let stage: Stage;
const sheet = () => stage.book.sheet("名单");
const ROWS = 30;
const RESULT = { column: 3, columns: 5 };

beforeEach(async () => {
  stage = (await openStage({ sheets: ["名单"] })).asGlobals();
  put(sheet(), stations(ROWS));
});
afterEach(() => {
  stage.close();
});

/** Evaluates the first rows of the list, beside them. */
async function runFirst(rows: number, contents: "values" | "formulas" = "values"): Promise<void> {
  const found = await listAtHand();
  const area = { sheet: "名单", row: 0, column: 0, rows: rows + 1, columns: found.area.columns };
  const place = { kind: "region", name: "", sheetId: found.sheetId, area, headed: undefined, hidden: false, totals: 0 } as const; // prettier-ignore
  const list = value(await openList(place, 0, RULE));
  const { run } = runOver(list, { contents, beside: { column: 3, overwrite: false } });
  expect(await run.start()).toEqual({ kind: "done" });
}

const written = (row: number, rows = 1): unknown[][] =>
  sheet()?.values(block(row, RESULT.column, rows, RESULT.columns)) ?? [];

describe("over fewer rows than before", () => {
  test("answers of the first run do not stay under the heading of the second one", async () => {
    await runFirst(ROWS);
    expect(written(ROWS).flat().join("")).not.toBe("");
    await runFirst(10);
    expect(
      written(11, ROWS - 10)
        .flat()
        .join(""),
    ).toBe("");
    expect(written(10)[0]?.[0]).toBe("不符合");
    expect(sheet()?.values(block(0, 3))).toEqual([["结论:加氢站(换氢站)建设奖励上限"]]);
  });

  test("nor do formulas", async () => {
    await runFirst(ROWS, "formulas");
    await runFirst(10, "formulas");
    expect(
      sheet()
        ?.formulas(block(11, 3, ROWS - 10, 1))
        .flat()
        .join(""),
    ).toBe("");
  });

  test("what somebody else has written below stays, and whatever stands below that", async () => {
    await runFirst(ROWS);
    const note: CellContent[][] = [["制表人:张三"], ["符合"]];
    sheet()?.write(block(20, 3, 2, 1), note);
    const before = contentsOf(sheet()).cells.slice(20);
    await runFirst(10);
    expect(contentsOf(sheet()).cells.slice(20)).toEqual(before);
    expect(written(11, 9).flat().join("")).toBe("");
  });
});

test("beside an earlier result there may be room further to the right", async () => {
  await runFirst(ROWS);
  sheet()?.write(block(4, 9), [["电话"]]);
  const room = value(await findRoom(await listAtHand(), 5, "values"));
  expect(room).toEqual({ kind: "earlier", column: 3, unfinished: null, beyond: 10 });
});

describe("whether anybody has touched the results", () => {
  let watch: ResultWatch;
  const asked = async (): Promise<boolean> => {
    await stage.settle(30);
    return watch.untouched();
  };
  beforeEach(async () => {
    watch = value(await watchResult({ sheetId: sheet()?.id ?? "", ...RESULT }));
    await runFirst(ROWS);
  });

  test("the run itself has not, nor has who works beside them", async () => {
    expect(await asked()).toBe(true);
    sheet()?.write(block(3, 1), [[9_000_000]]);
    sheet()?.write(block(3, 8), [["备注"]]);
    await runFirst(10);
    expect(await asked()).toBe(true);
  });

  test("who writes into them has", async () => {
    sheet()?.write(block(3, 5), [["人工复核:不予推荐"]]);
    expect(await asked()).toBe(false);
  });

  test("who pastes over them and more has", async () => {
    sheet()?.write(block(3, 2, 1, 2), [[1, 2]]);
    expect(await asked()).toBe(false);
  });

  test("once it has ended nothing is heard any more", async () => {
    await watch.stop();
    sheet()?.write(block(3, 5), [["人工复核:不予推荐"]]);
    expect(await asked()).toBe(true);
  });
});
