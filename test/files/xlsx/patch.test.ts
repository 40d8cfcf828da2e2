import { fileError } from "../../../src/files/cell";
import { openXlsx, type CellChange, type Changes } from "../../../src/files/xlsx";
import {
  bookOf,
  HEAD,
  MAIN,
  partsOf,
  patched,
  relations,
  RELATIONS,
  rowsOf,
  sheet,
  textOf,
  type Parts,
} from "./fixture";

const SHEET = "xl/worksheets/sheet1.xml";
const LAST = { row: 0, column: 0 };

/** Changes by row; the sheet reaches as far as they do. */
function on(
  rows: Readonly<Record<number, readonly CellChange[]>>,
  more: Partial<Changes> = {},
  name = "申报",
): Changes {
  const numbers = Object.keys(rows).map(Number);
  const last = {
    row: Math.max(0, ...numbers),
    column: Math.max(0, ...Object.values(rows).flatMap((row) => row.map(({ column }) => column))),
  };
  return { sheets: new Map([[name, { last, row: ({ row }) => rows[row] ?? [] }]]), ...more };
}

const rowsAfter = async (
  rows: string,
  changes: Readonly<Record<number, readonly CellChange[]>>,
  more: Parts = {},
  around = {},
): Promise<string> => {
  // prettier-ignore
  const text = await textOf(await patched(await bookOf(sheet(rows, around), more), on(changes)), SHEET);
  return text.slice(text.indexOf("<sheetData"), text.indexOf("</worksheet>"));
};

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

describe("formulas", () => {
  const chained = (rows: string): Promise<Blob> =>
    bookOf(sheet(rows), {
      "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId9", "calcChain", "calcChain.xml"]), // prettier-ignore
      "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
    });

  test.each<[string, Omit<CellChange, "column">, string]>([
    ["a number", { value: 2, formula: "1+1" }, '<c r="A1"><f>1+1</f><v>2</v></c>'],
    [
      "a text",
      { value: "应拨 ", formula: 'IF(B1>0,"应拨 ","")' },
      '<c r="A1" t="str"><f>IF(B1&gt;0,&quot;应拨 &quot;,&quot;&quot;)</f><v>应拨 </v></c>',
    ],
    ["an empty text", { value: "", formula: 'T("")' }, '<c r="A1" t="str"><f>T(&quot;&quot;)</f><v></v></c>'],
    ["a boolean", { value: false, formula: "1>2" }, '<c r="A1" t="b"><f>1&gt;2</f><v>0</v></c>'],
    ["an error", { value: fileError("#N/A"), formula: "NA()" }, '<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>'],
    ["no value", { value: null, formula: "X()" }, '<c r="A1"><f>X()</f></c>'],
    [
      "a fixed array",
      { value: 1, formula: "B1:B2", covers: "A1:A2", fixed: true },
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>',
    ],
    [
      "an add-in's function, which may spill",
      { value: 1, formula: "_xldudf_BT_X(B1)" },
      '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_BT_X(B1)</f><v>1</v></c>',
    ],
  ])("with %s as result", async (_, change, expected) => {
    // prettier-ignore
    expect(await rowsAfter('<row r="1"/>', { 0: [{ column: 0, ...change }] })).toBe(`<sheetData><row r="1">${expected}</row></sheetData>`); // prettier-ignore
  });

  test("make the chain of calculation go, and with it all that names it", async () => {
    const file = await patched(
      await chained('<row r="1"/>'),
      on({ 0: [{ column: 1, formula: "1+1", value: 2 }] }),
    );
    const parts = await partsOf(file);
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(await textOf(file, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  test("that give way to a value make it go too; else it stays", async () => {
    const file = await chained('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>');
    const has = async (column: number) =>
      "xl/calcChain.xml" in (await partsOf(await patched(file, on({ 0: [{ column, value: 2 }] }))));
    expect([await has(0), await has(1)]).toEqual([false, true]);
  });

  test("the others are to be calculated anew when the file is opened, unless told that they are right", async () => {
    const file = await bookOf(sheet('<row r="1"><c r="A1"><f>B1*2</f><v>2</v></c></row>'));
    const changes = on({ 0: [{ column: 1, value: 2 }] });
    expect(await textOf(await patched(file, changes), "xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/>'); // prettier-ignore
    expect(await textOf(await patched(file, { ...changes, calculated: true }), "xl/workbook.xml")).not.toContain("calcPr"); // prettier-ignore
  });

  test("shared with a cell that is overwritten stand on their own", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3" s="1"><f t="shared" si="0"></f><v>6</v></c></row>';
    expect(await rowsAfter(rows, { 0: [{ column: 0, value: 1 }] })).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row>' +
        '<row r="3"><c r="A3" s="1"><f>B3*2</f><v>6</v></c></row></sheetData>',
    );
    expect(await rowsAfter(rows, { 1: [{ column: 0, value: 1 }] })).toContain('<c r="A3" s="1"><f t="shared" si="0"></f>'); // prettier-ignore
  });
});

describe("the record that says a formula spills", () => {
  const METADATA = "xl/metadata.xml";
  const spilling = on({ 0: [{ column: 0, formula: "_xldudf_BT_X()", value: 1 }] });
  const withMetadata = (text: string): Promise<Blob> =>
    bookOf(sheet('<row r="1"/>'), {
      "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "sheetMetadata", "metadata.xml"]), // prettier-ignore
      [METADATA]: text,
    });

  test("is made where there is none", async () => {
    const file = await patched(await bookOf(sheet("")), spilling);
    expect(await textOf(file, METADATA)).toContain(
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
    );
    expect(await textOf(file, "[Content_Types].xml")).toContain('PartName="/xl/metadata.xml"');
    expect(await textOf(file, "xl/_rels/workbook.xml.rels")).toContain(
      '/sheetMetadata" Target="/xl/metadata.xml"',
    );
    expect(await textOf(file, SHEET)).toContain('cm="1"');
  });

  test("is used where there is one", async () => {
    const own = await textOf(await patched(await bookOf(sheet("")), spilling), METADATA);
    const file = await patched(await withMetadata(own), spilling);
    expect(await textOf(file, METADATA)).toBe(own);
  });

  test("comes behind others that say something else", async () => {
    const own = `${HEAD}<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`;
    const file = await patched(await withMetadata(own), spilling);
    const text = await textOf(file, METADATA);
    expect(text).toContain(
      '<metadataTypes count="2"><metadataType name="XLRICHVALUE"/><metadataType name="XLDAPR"',
    );
    expect(text).toContain('<bk><rc t="2" v="0"/></bk></cellMetadata><valueMetadata');
    expect(text).toContain('<cellMetadata count="3">');
    expect(await textOf(file, SHEET)).toContain('cm="3"');
    const again = await patched(file, spilling);
    expect(await textOf(again, METADATA)).toBe(text);
  });
});

describe("looks", () => {
  const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="宋体"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;
  const file = bookOf(
    sheet('<row r="1"><c r="A1" s="2"/><c r="B1" s="1"/></row>', {
      before: '<cols><col min="4" max="9" style="2" width="9"/></cols>',
    }),
    {
      // prettier-ignore
      "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "styles", "styles.xml"]),
      "xl/styles.xml": styles,
    },
  );
  const after = async (change: CellChange): Promise<[cell: string, xf: string]> => {
    const changed = await patched(await file, on({ 0: [change] }));
    const cell = /<c r="[A-Z]1"(?: s="(\d+)")?[^>]*>(?:<v>|<is>)/.exec(await textOf(changed, SHEET));
    const style = Number(cell?.[1] ?? 0);
    const list = (await textOf(changed, "xl/styles.xml")).split("<cellXfs")[1]?.split("</cellXfs>")[0] ?? "";
    return [String(style), list.match(/<xf[^>]*?(?:\/>|>.*?<\/xf>)/g)?.[style] ?? ""];
  };

  test.each<[string, CellChange, [string, string]]>([
    [
      "none asked for",
      { column: 2, value: 1 },
      ["0", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
    ],
    [
      "the column's",
      { column: 4, value: 1 },
      ["2", '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/>'],
    ],
    [
      "money in the column's",
      { column: 4, value: 1, look: "money" },
      [
        "3",
        '<xf numFmtId="4" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyNumberFormat="1"/>',
      ],
    ],
    [
      "a neighbour's, without its number format",
      { column: 2, value: 1, like: 1 },
      [
        "3",
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf>',
      ],
    ],
    [
      "its own, whatever is asked for",
      { column: 1, value: 1, look: "percent" },
      [
        "1",
        '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf>',
      ],
    ],
    [
      "its own, with the number format it lacks",
      { column: 0, value: 0.5, look: "percent" },
      [
        "3",
        '<xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyNumberFormat="1"/>',
      ],
    ],
    [
      "wrapped",
      { column: 2, value: "x", look: "wrapped" },
      [
        "3",
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
      ],
    ],
    [
      "a heading",
      { column: 2, value: "x", look: "heading" },
      [
        "3",
        '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
      ],
    ],
    [
      "a heading like the one beside it",
      { column: 2, value: "x", look: "heading", like: 0 },
      ["2", '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/>'],
    ],
  ])("%s", async (_, change, expected) => {
    // prettier-ignore
    expect(await after(change)).toEqual(expected);
  });

  test("are put behind those of the file, of which none is changed", async () => {
    const changes = on({
      0: [
        { column: 2, value: "x", look: "heading" },
        { column: 3, value: 45_000, look: "date" },
      ],
    });
    const text = await textOf(await patched(await file, changes), "xl/styles.xml");
    expect(text).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><fonts count="2">',
    );
    expect(text).toContain('<font><b/><sz val="10"/><name val="宋体"/></font></fonts>');
    expect(text).toContain('<cellXfs count="5">');
    expect(text.slice(text.indexOf("<dxfs"))).toBe(styles.slice(styles.indexOf("<dxfs")));
  });

  test("in a file without any", async () => {
    const changed = await patched(
      await bookOf(sheet("")),
      on({ 0: [{ column: 0, value: 1, look: "money" }] }),
    );
    expect(await textOf(changed, SHEET)).toContain('<c r="A1" s="1">');
    expect(await textOf(changed, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
  });

  test("a date in a workbook that counts from 1904", async () => {
    const book = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="true"/><sheets><sheet name="申报" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const changes = on({
      0: [
        { column: 0, value: 45_838, look: "date" },
        { column: 1, value: 45_838, look: "money" },
      ],
    });
    const changed = await patched(await bookOf(sheet(""), { "xl/workbook.xml": book }), changes);
    expect(await textOf(changed, SHEET)).toMatch(/<v>44376<\/v>.*<v>45838<\/v>/);
    expect((await rowsOf(changed))[0]?.cells).toEqual([45_838, 45_838]);
  });
});

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
