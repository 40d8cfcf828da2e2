import { fileError } from "../../../src/files/cell";
import { type CellChange } from "../../../src/files/xlsx";
import { bookOf, HEAD, MAIN, partsOf, patched, relations, sheet, textOf } from "./fixture";
import { SHEET, on, rowsAfter } from "./patching";

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
