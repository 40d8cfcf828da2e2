import type { Book } from "../../src/book/book";
import { WorkbenchPage } from "./workbench-page";

/** The book on the grid, by the same contract as the book in memory. */
describe("the grid as a book", () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  });
  beforeEach(() =>
    workbench.page.evaluate(() => {
      const { book } = globalThis.workbench;
      if (!book) throw new Error("No workbook is open.");
      if (!book.sheet("试")) book.addSheet("试");
      book.sheet("试")?.clear({ row: 0, column: 0, rows: 200, columns: 20 });
      Object.assign(globalThis, {
        book,
        at: (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns }),
      });
    }),
  );
  afterAll(() => workbench.close());

  /** Runs in the page, on the sheet 试. */
  const inPage = <T>(run: () => T | Promise<T>): Promise<T> => workbench.page.evaluate(run);

  test("keeps values as what they are", async () => {
    const read = await inPage(() => {
      const sheet = book.sheet("试");
      sheet?.write(at(0, 0, 2, 5), [
        [1.5, "文", true, "#N/A", "'=1+1"],
        [0, "2025-06-30", false, "", "'00123"],
      ]);
      return [sheet?.values(at(0, 0, 2, 5)), sheet?.kinds(at(0, 0, 2, 5)), sheet?.formulas(at(0, 4))];
    });
    expect(read).toEqual([
      [
        [1.5, "文", true, "#N/A", "=1+1"],
        [0, "2025-06-30", false, "", "00123"],
      ],
      [
        ["number", "text", "boolean", "error", "text"],
        ["number", "text", "boolean", "blank", "text"],
      ],
      [["=1+1"]],
    ]);
  });

  test("leaves cells alone where null is written, and empties them where an empty text is", async () => {
    const values = await inPage(() => {
      const sheet = book.sheet("试");
      sheet?.write(at(0, 0, 1, 3), [["甲", "乙", "丙"]]);
      sheet?.write(at(0, 0, 1, 3), [[null, "", 3]]);
      return sheet?.values(at(0, 0, 1, 3));
    });
    expect(values).toEqual([["甲", "", 3]]);
  });

  test("grows where something is written beyond its edge, and is blank further out", async () => {
    const read = await inPage(() => {
      const sheet = book.sheet("试");
      sheet?.write(at(14_999, 59), [["远"]]);
      const values = [sheet?.values(at(14_999, 59, 1, 2)), sheet?.values(at(1_048_575, 0)), sheet?.used()];
      sheet?.clear(at(14_999, 59));
      return [...values, sheet?.used()];
    });
    expect(read).toEqual([[["远", ""]], [[""]], { row: 14_999, column: 59, rows: 1, columns: 1 }, null]);
  });

  test("calculates, and tells of the edit when the formulas have their values", async () => {
    const told = await inPage(async () => {
      const sheet = book.sheet("试");
      sheet?.write(at(0, 0, 2, 2), [
        [1, "=A1*2"],
        [2, "=SUM(B1,A2)"],
      ]);
      await globalThis.workbench.settled();
      const events: unknown[] = [];
      const leave = [
        book.on("change", ({ block }) => events.push(["change", block, sheet?.values(at(0, 1, 2, 1))])),
        book.on("calculation", ({ sheet: id }) => events.push(["calculation", id === sheet?.id])),
      ];
      sheet?.write(at(0, 0), [[10]]);
      await globalThis.workbench.settled();
      for (const stop of leave) stop();
      sheet?.write(at(0, 0), [[1]]);
      await globalThis.workbench.settled();
      return events;
    });
    expect(told).toEqual([
      ["change", { row: 0, column: 0, rows: 1, columns: 1 }, [[20], [22]]],
      ["calculation", true],
    ]);
  });

  test("waits for recalculate in manual mode", async () => {
    const values = await inPage(async () => {
      const sheet = book.sheet("试");
      sheet?.write(at(0, 0, 1, 2), [[1, "=A1*2"]]);
      await globalThis.workbench.settled();
      book.calculationMode = "manual";
      sheet?.write(at(0, 0), [[5]]);
      await new Promise((resolve) => setTimeout(resolve, 400));
      const before = sheet?.values(at(0, 1))[0]?.[0];
      book.recalculate();
      await globalThis.workbench.settled();
      book.calculationMode = "automatic";
      return [before, sheet?.values(at(0, 1))[0]?.[0]];
    });
    expect(values).toEqual([2, 10]);
  });

  test("shows spills, and what they cover", async () => {
    const read = await inPage(async () => {
      const sheet = book.sheet("试");
      sheet?.write(at(2, 1), [["=BT.STATION_AWARD_SCHEDULE(1000000)"]]);
      await globalThis.workbench.settled();
      return [
        sheet?.spill({ row: 4, column: 3 }),
        sheet?.spill({ row: 0, column: 0 }),
        sheet?.values(at(3, 1, 1, 3)),
        sheet?.kinds(at(3, 1, 1, 3)),
        sheet?.formulas(at(2, 1, 1, 2)),
        sheet?.used(),
      ];
    });
    expect(read).toEqual([
      { row: 2, column: 1, rows: 4, columns: 5 },
      null,
      [["第1年", 0.4, 400_000]],
      [["text", "number", "number"]],
      [["=BT.STATION_AWARD_SCHEDULE(1000000)", "比例"]],
      { row: 2, column: 1, rows: 4, columns: 5 },
    ]);
  });

  test("shows a blocked spill as an error in one cell", async () => {
    const read = await inPage(async () => {
      const sheet = book.sheet("试");
      sheet?.write(at(2, 1), [["=BT.STATION_AWARD_SCHEDULE(1000000)"]]);
      sheet?.write(at(3, 2), [["挡"]]);
      await globalThis.workbench.settled();
      return [sheet?.values(at(2, 1, 2, 2)), sheet?.kinds(at(2, 1)), sheet?.spill({ row: 2, column: 1 })];
    });
    expect(read).toEqual([
      [
        ["#SPILL!", ""],
        ["", "挡"],
      ],
      [["error"]],
      null,
    ]);
  });

  test("formats numbers", async () => {
    const read = await inPage(() => {
      const sheet = book.sheet("试");
      sheet?.write(at(0, 0, 1, 4), [[45_838, 0.256, 1234.5, true]]);
      sheet?.writeNumberFormats(at(0, 0, 1, 4), [["yyyy-mm-dd", "0.0%", "#,##0.00", null]]);
      const shown = [sheet?.texts(at(0, 0, 1, 4)), sheet?.numberFormats(at(0, 0, 1, 4))];
      sheet?.clear(at(0, 0, 1, 4));
      const kept = sheet?.numberFormats(at(0, 1));
      sheet?.writeNumberFormats(at(0, 0, 1, 3), [["General", "General", "General"]]);
      return [...shown, kept, sheet?.numberFormats(at(0, 0))];
    });
    expect(read).toEqual([
      [["2025-06-30", "25.6%", "1,234.50", "TRUE"]],
      [["yyyy-mm-dd", "0.0%", "#,##0.00", "General"]],
      [["0.0%"]],
      [["General"]],
    ]);
  });

  test("knows looks, and where they differ", async () => {
    const read = await inPage(() => {
      const sheet = book.sheet("试");
      sheet?.reformat(at(0, 0, 2, 2), {
        bold: true,
        fillColor: "#E8F3EE",
        horizontalAlignment: "Center",
        columnWidth: 90,
      });
      sheet?.reformat(at(0, 0), { italic: true });
      const { bold, italic, fillColor, horizontalAlignment, columnWidth, fontColor } =
        sheet?.format(at(0, 0, 2, 2)) ?? {};
      sheet?.reformat(at(0, 0, 2, 2), {
        bold: false,
        italic: false,
        fillColor: "#FFFFFF",
        horizontalAlignment: "General",
      });
      return {
        bold,
        italic,
        fillColor,
        horizontalAlignment,
        columnWidth,
        fontColor,
        after: sheet?.format(at(0, 0)).bold,
      };
    });
    expect(read).toEqual({
      bold: true,
      italic: null,
      fillColor: "#E8F3EE",
      horizontalAlignment: "Center",
      columnWidth: 90,
      fontColor: "#000000",
      after: false,
    });
  });

  test("fits columns to what they show", async () => {
    const [before, after] = await inPage(() => {
      const sheet = book.sheet("试");
      sheet?.reformat(at(0, 5), { columnWidth: 20 });
      const narrow = sheet?.format(at(0, 5)).columnWidth ?? 0;
      sheet?.write(at(0, 5), [["一个相当长的标题文字"]]);
      sheet?.autofit(at(0, 5), "columns");
      return [narrow, sheet?.format(at(0, 5)).columnWidth ?? 0];
    });
    expect(before).toBeCloseTo(20, 0);
    expect(after).toBeGreaterThan(80);
  });

  test("adds, renames, moves, hides and removes sheets", async () => {
    const read = await inPage(() => {
      const events: string[] = [];
      const leave = [
        book.on("sheetAdded", () => events.push("added")),
        book.on("sheetRemoved", () => events.push("removed")),
        book.on("activation", () => events.push("activated")),
      ];
      const front = book.active().name;
      const sheet = book.addSheet("临时");
      sheet.rename("结果");
      sheet.move(0);
      const order = book.sheets().map(({ name, position }) => `${position} ${name}`);
      sheet.hide(true);
      const hidden = book.sheet("结果")?.hidden;
      sheet.hide(false);
      book.removeSheet(sheet.id);
      for (const stop of leave) stop();
      return {
        order,
        hidden,
        front: book.active().name === front,
        gone: book.sheet("结果") === undefined,
        events,
      };
    });
    expect(read).toMatchObject({
      order: ["0 结果", "1 加氢站", "2 瞪羚", "3 成果转化", "4 试"],
      hidden: true,
      front: true,
      gone: true,
    });
    expect(read.events.filter((event) => event !== "activated")).toEqual(["added", "removed"]);
  });

  test("knows names that formulas use", async () => {
    const read = await inPage(async () => {
      const sheet = book.sheet("试");
      book.names.add({
        id: "n1",
        name: "上限",
        refersTo: "=试!$A$1",
        comment: "元",
        visible: true,
        sheet: null,
      });
      sheet?.write(at(0, 0, 1, 2), [[7, "=上限*2"]]);
      await globalThis.workbench.settled();
      const [found, value] = [book.names.get("n1"), sheet?.values(at(0, 1))[0]?.[0]];
      book.names.change("n1", { refersTo: "=试!$B$5" });
      const moved = book.names.get("n1")?.refersTo;
      book.names.remove("n1");
      return { found, value, moved, left: book.names.all().length };
    });
    expect(read).toEqual({
      found: { id: "n1", name: "上限", refersTo: "=试!$A$1", comment: "元", visible: true, sheet: null },
      value: 14,
      moved: "=试!$B$5",
      left: 0,
    });
  });

  test("selects cells, whole columns too", async () => {
    const read = await inPage(() => {
      const sheet = book.sheet("试");
      const seen: unknown[] = [];
      const stop = book.on("selection", ({ block, cell }) => seen.push([block, cell]));
      book.select(sheet?.id ?? "", at(1, 2, 3, 2), { row: 2, column: 3 });
      const { block, cell } = book.selection();
      book.select(sheet?.id ?? "", at(0, 2, 1_048_576, 1));
      const column = book.selection().block;
      stop();
      book.select(book.sheets()[0]?.id ?? "", at(0, 0));
      return { block, cell, column, seen: seen.length };
    });
    expect(read).toMatchObject({
      block: { row: 1, column: 2, rows: 3, columns: 2 },
      cell: { row: 2, column: 3 },
      column: { row: 0, column: 2, rows: 1_048_576, columns: 1 },
    });
    expect(read.seen).toBeGreaterThanOrEqual(2);
  });
});

declare const book: Book;
declare const at: (
  row: number,
  column: number,
  rows?: number,
  columns?: number,
) => { row: number; column: number; rows: number; columns: number };
