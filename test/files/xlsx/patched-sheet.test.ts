import { openXlsx, type Changes } from "../../../src/files/xlsx";
import { bookOf, partsOf, patched, sheet, textOf } from "./fixture";
import { SHEET, LAST, on } from "./patching";

describe("the sheet around the rows", () => {
  const around = {
    before: '<sheetPr/><dimension ref="B2:C3"/><sheetViews/>',
    behind: "<mergeCells/><pageMargins/><legacyDrawing/>",
  };
  const after = async (changes: Changes, before = around.before) =>
    textOf(await patched(await bookOf(sheet('<row r="2"/>', { ...around, before })), changes), SHEET);

  test("states its size, widened", async () => {
    expect(await after(on({ 4: [{ column: 1, value: 1 }] }))).toContain('<dimension ref="B2:C5"/>');
    expect(await after(on({ 1: [{ column: 1, value: 1 }] }))).toContain('<dimension ref="B2:C3"/>');
  });

  test.each([
    ["none", "", '<cols><col min="3" max="3" width="20" customWidth="1"/></cols>'],
    [
      "others",
      '<cols><col min="1" max="1" width="5"/><col min="5" max="16384" width="9"/></cols>',
      '<cols><col min="1" max="1" width="5"/><col min="3" max="3" width="20" customWidth="1"/><col min="5" max="16384" width="9"/></cols>',
    ],
    [
      "its own",
      '<cols><col min="2" max="4" width="5"/></cols>',
      '<cols><col min="2" max="4" width="5"/></cols>',
    ],
    [
      "a look without a width",
      '<cols><col min="2" max="4" style="7"/></cols>',
      '<cols><col min="2" max="2" style="7"/><col min="3" max="3" style="7" width="20" customWidth="1"/><col min="4" max="4" style="7"/></cols>',
    ],
  ])("widens a column where it has %s", async (_, cols, expected) => {
    // prettier-ignore
    const widths = new Map([[2, 20]]);
    const text = await after({ sheets: new Map([["申报", { last: LAST, row: () => [], widths }]]) }, cols);
    expect(text).toContain(`${expected}<sheetData>`);
  });
});

test("without changes every part is the same, byte for byte", async () => {
  const file = await bookOf(sheet('\n<row r="1" ><c  r="A1"><v>1</v></c></row>\r\n<row r="3"/>', { behind: "\n<pageMargins/>\n" })); // prettier-ignore
  expect(await partsOf(await patched(file, {}))).toEqual(await partsOf(file));
  expect(await partsOf(await patched(file, on({})))).toEqual(await partsOf(file));
});

test("each row is asked for once, in order, with what it holds", async () => {
  const asked: [number, number][] = [];
  const rows = Array.from({ length: 5000 }, (_, i) => `<row r="${2 * i + 1}"><c r="A${2 * i + 1}"><v>${i}</v></c></row>`).join(""); // prettier-ignore
  const changes: Changes = {
    sheets: new Map([["申报", { last: { row: 10_004, column: 0 }, row: ({ row, cells }) => (asked.push([row, cells.length]), []) }]]), // prettier-ignore
  };
  await patched(await bookOf(sheet(rows)), changes);
  expect(asked.length).toBe(10_005);
  expect(asked.every(([row, cells], i) => row === i && cells === (i % 2 === 0 && i < 10_000 ? 1 : 0))).toBe(
    true,
  );
});

describe("what fails leaves the target aborted", () => {
  const big = bookOf(sheet(Array.from({ length: 30_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`).join(""))); // prettier-ignore
  const run = async (changes: Changes, signal?: AbortSignal): Promise<[state: string, error: unknown]> => {
    let state = "open";
    const to = new WritableStream<Uint8Array>({
      close: () => void (state = "closed"),
      abort: () => void (state = "aborted"),
    });
    const error = await (await openXlsx(await big)).patched(changes, to, signal).then(() => null, (reason: unknown) => reason); // prettier-ignore
    return [state, error];
  };
  const failing = (at: number): Changes => ({
    sheets: new Map([["申报", { last: LAST, row: ({ row }) => { if (row === at) throw new Error("no further"); return []; } }]]), // prettier-ignore
  });

  test("a row that cannot be worked out", async () => {
    expect(await run(failing(20_000))).toMatchObject(["aborted", { message: "no further" }]);
    expect(await run(failing(-1))).toEqual(["closed", null]);
  });

  test("a cell that is no cell", async () => {
    expect(await run(on({ 0: [{ column: 0, value: NaN }] }))).toMatchObject([
      "aborted",
      { name: "RangeError" },
    ]);
  });

  test("being called off", async () => {
    const off = new AbortController();
    const changes: Changes = { sheets: new Map([["申报", { last: LAST, row: ({ row }) => { if (row === 9000) off.abort(new Error("off")); return []; } }]]) }; // prettier-ignore
    expect(await run(changes, off.signal)).toMatchObject(["aborted", { message: "off" }]);
  });

  test("a target that takes no more", async () => {
    const to = new WritableStream<Uint8Array>({ write: () => { throw new Error("disk full"); } }); // prettier-ignore
    await expect((await openXlsx(await big)).patched({}, to)).rejects.toThrow("disk full");
  });

  test("a sheet that is not there", async () => {
    expect(await run(on({}, {}, "别的"))).toMatchObject(["aborted", { name: "RangeError" }]);
  });
});
