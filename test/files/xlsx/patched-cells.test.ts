import { fileError } from "../../../src/files/cell";
import { type CellChange } from "../../../src/files/xlsx";
import { bookOf, HEAD, MAIN, partsOf, patched, rowsOf, sheet, textOf } from "./fixture";
import { SHEET, on, rowsAfter } from "./patching";

describe("cells come into a row", () => {
  test.each<[string, string, readonly CellChange[], string]>([
    [
      "behind the others",
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      [{ column: 2, value: 5 }],
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>5</v></c></row>',
    ],
    [
      "between the others, in their order",
      '<row r="1"><c r="A1"/><c r="D1"/></row>',
      [
        { column: 2, value: true },
        { column: 1, value: "x" },
      ],
      '<row r="1"><c r="A1"/><c r="B1" t="inlineStr"><is><t>x</t></is></c><c r="C1" t="b"><v>1</v></c><c r="D1"/></row>',
    ],
    [
      "in place of one, with its look",
      '<row r="1"><c r="A1" s="4" t="b"><v>1</v></c></row>',
      [{ column: 0, value: fileError("#N/A") }],
      '<row r="1"><c r="A1" s="4" t="e"><v>#N/A</v></c></row>',
    ],
    [
      "emptying one, with its look",
      '<row r="1"><c r="A1" s="4"><v>9</v></c></row>',
      [{ column: 0, value: null }],
      '<row r="1"><c r="A1" s="4"/></row>',
    ],
    [
      "emptying one without",
      '<row r="1"><c r="A1"><v>9</v></c></row>',
      [{ column: 0, value: null }],
      '<row r="1"></row>',
    ],
    [
      "where the cells do not say where they stand",
      "<row><c><v>1</v></c><c><v>2</v></c></row>",
      [
        { column: 1, value: 7 },
        { column: 2, value: 8 },
      ],
      '<row><c><v>1</v></c><c r="B1"><v>7</v></c><c r="C1"><v>8</v></c></row>',
    ],
    [
      "where the row is empty",
      '<row r="1" ht="30" customHeight="1" />',
      [{ column: 0, value: 1 }],
      '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row>',
    ],
    ["where there are no rows", "", [{ column: 0, value: 1 }], '<row r="1"><c r="A1"><v>1</v></c></row>'],
    [
      "widening the span",
      '<row r="1" spans="2:3"><c r="B1"/></row>',
      [{ column: 5, value: 1 }],
      '<row r="1" spans="2:6"><c r="B1"/><c r="F1"><v>1</v></c></row>',
    ],
    [
      "among spaces and remarks, which stay",
      '<row r="1">\n  <c r="A1"/>\n  <!-- x --><c r="C1"/>\n</row>',
      [{ column: 1, value: 1 }],
      '<row r="1">\n  <c r="A1"/>\n  <!-- x --><c r="B1"><v>1</v></c><c r="C1"/>\n</row>',
    ],
    [
      "a row's look where the cell has none",
      '<row r="1" s="3" customFormat="1"><c r="A1"/></row>',
      [{ column: 1, value: 1 }],
      '<row r="1" s="3" customFormat="1"><c r="A1"/><c r="B1" s="3"><v>1</v></c></row>',
    ],
  ])("%s", async (_, rows, changes, expected) => {
    // prettier-ignore
    expect(await rowsAfter(rows, { 0: changes })).toBe(`<sheetData>${expected}</sheetData>`);
  });

  test("and rows that the file does not have come in between and behind", async () => {
    const one = (column: number, value: number): CellChange[] => [{ column, value }];
    expect(
      await rowsAfter('<row r="2"/>\n<row r="5"><c r="A5"/></row>', {
        0: one(0, 1),
        2: one(1, 3),
        4: one(1, 5),
        6: one(0, 7),
      }),
    ).toBe(
      // prettier-ignore
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"/>\n<row r="3"><c r="B3"><v>3</v></c></row>' +
        '<row r="5"><c r="A5"/><c r="B5"><v>5</v></c></row><row r="7"><c r="A7"><v>7</v></c></row></sheetData>',
    );
  });

  test("in a sheet whose rows close themselves, and with prefixes", async () => {
    const text = `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData /></x:worksheet>`;
    const file = await patched(await bookOf(text), on({ 1: [{ column: 0, value: " a" }] }));
    expect(await textOf(file, SHEET)).toBe(
      `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve"> a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });

  test("in UTF-16, as the part was", async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${sheet('<row r="1"/>')}`, "utf16le"));
    const file = await patched(await bookOf(utf16), on({ 0: [{ column: 0, value: "包头" }] }));
    expect(
      Buffer.from((await partsOf(file))[SHEET] ?? [])
        .toString("utf16le")
        .startsWith("\ufeff<?xml"),
    ).toBe(true);
    expect((await rowsOf(file))[0]?.cells).toEqual(["包头"]);
  });
});

test.each<[string, string, string]>([
  ["what begins like a formula", "=1+1", "=1+1"],
  ["spaces at both ends", "  a\t", "  a\t"],
  ["line ends", "一\r\n二", "一\n二"],
  ["what looks like an escape", "_x000D_", "_x000D_"],
  ["what XML cannot hold", "a\u0001b\ud800c", "a\u0001b\ud800c"],
  ["signs of XML", '<a & "b">]]>', '<a & "b">]]>'],
  ["characters beyond 16 bits", "𠮷😀", "𠮷😀"],
  ["more than Excel takes", `${"长".repeat(32_766)}𠮷𠮷`, `${"长".repeat(32_766)}…`],
])("a text is written as it is: %s", async (_, text, expected) => {
  const file = await patched(await bookOf(sheet("")), on({ 0: [{ column: 0, value: text }] }));
  expect((await rowsOf(file))[0]?.cells).toEqual([expected]);
});
