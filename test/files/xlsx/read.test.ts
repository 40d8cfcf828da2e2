import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileError } from "../../../src/files/cell";
import { openXlsx } from "../../../src/files/xlsx";
import { SheetScanner } from "../../../src/files/xlsx/sheet-scanner";
import {
  bookOf,
  bookParts,
  HEAD,
  MAIN,
  relations,
  RELATIONS,
  rowsOf,
  sheet,
  zipOf,
  type Parts,
} from "./fixture";

const one = async (cells: string, more: Parts = {}) => (await rowsOf(await bookOf(sheet(`<row r="1">${cells}</row>`), more)))[0]?.cells; // prettier-ignore

describe("cells", () => {
  test.each([
    ["a number", "<c><v>12.5</v></c>", 12.5],
    ["one in powers of ten", "<c><v>1.2E7</v></c>", 12_000_000],
    ["a text beside a formula", '<c t="str"><f>A2</f><v> 甲 </v></c>', " 甲 "],
    ["an empty text beside a formula", '<c t="str"><f>A2</f><v></v></c>', ""],
    ["a boolean", '<c t="b"><v>1</v></c>', true],
    ["false", '<c t="b"><v>0</v></c>', false],
    ["an error", '<c t="e"><v>#DIV/0!</v></c>', fileError("#DIV/0!")],
    ["a date in ISO", '<c t="d"><v>2025-06-30T12:00:00Z</v></c>', 45_838.5],
    ["a day before the leap day that never was", '<c t="d"><v>1900-02-28</v></c>', 59],
    ["text in the cell", '<c t="inlineStr"><is><t>甲</t></is></c>', "甲"],
    ["rich text in the cell, its reading left out", '<c t="inlineStr"><is><r><t>包</t></r><rPh sb="0" eb="1"><t>bao</t></rPh><r><rPr><b/></rPr><t xml:space="preserve"> 头</t></r></is></c>', "包 头"], // prettier-ignore
    ["an escaped line end", '<c t="inlineStr"><is><t>一_x000D_\n二</t></is></c>', "一\r\n二"],
    ["an escaped escape", '<c t="inlineStr"><is><t>_x005F_x000D_</t></is></c>', "_x000D_"],
    [
      "entities and CDATA",
      '<c t="inlineStr"><is><t>&lt;甲&#x4E59;&gt;<![CDATA[ & 丙]]></t></is></c>',
      "<甲乙> & 丙",
    ],
    ["a very long text", `<c t="inlineStr"><is><t>${"长".repeat(32_767)}</t></is></c>`, "长".repeat(32_767)],
    ["an empty cell with a look", '<c s="3"/>', null],
    ["an empty value", "<c><v/></c>", null],
  ])("%s", async (_, cell, value) => {
    expect(await one(cell)).toEqual([value]);
  });

  test("that say where they stand, and that do not", async () => {
    const rows = await rowsOf(
      await bookOf(sheet('<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="4"/><row><c r="AA5"><v>27</v></c></row>')), // prettier-ignore
    );
    expect(rows.map(({ row }) => row)).toEqual([0, 3, 4]);
    expect(rows[0]?.cells).toEqual([1, null, null, 4, 5]);
    expect(rows[1]?.cells).toEqual([]);
    expect(rows[2]?.cells.length).toBe(27);
  });

  test("shared texts: rich, with readings, empty, and in great number", async () => {
    const many = Array.from({ length: 12_000 }, (_, i) => `<si><t>企业${i}</t></si>`).join("");
    const strings = `${HEAD}<sst xmlns="${MAIN}"><si><r><t>加</t></r><r><t>粗</t></r><rPh sb="0" eb="2"><t>jiacu</t></rPh><phoneticPr fontId="1"/></si><si><t/></si><si/>${many}</sst>`;
    const more = withPart("sharedStrings", "xl/strings/texts.xml", strings);
    const cells = [0, 1, 2, 3, 12_002].map((i) => `<c t="s"><v>${i}</v></c>`).join("");
    expect(await one(cells, more)).toEqual(["加粗", "", "", "企业0", "企业11999"]);
  });

  test.each([
    ["a text that is not there", '<c t="s"><v>7</v></c>'],
    ["a number that is none", "<c><v>十</v></c>"],
    ["a date that is none", '<c t="d"><v>2025-02-30</v></c>'],
    ["a cell beyond the sheet", '<c r="XFE1"><v>1</v></c>'],
    ["XML that breaks off", "<c><v>1</v>"],
  ])("%s makes the file a damaged one", async (_, cell) => {
    await expect(one(cell)).rejects.toMatchObject({ name: "FileProblem", problem: "damaged" });
  });
});

describe("formulas", () => {
  const formulas = async (rows: string) =>
    (await rowsOf(await bookOf(sheet(rows)))).map(({ formulas: found }) => [...found].map(([column, { text, kind, covers }]) => [column, text, kind, covers])); // prettier-ignore

  test("as they are stored, with what they cover", async () => {
    expect(
      await formulas(
        '<row r="1"><c r="A1"><f>IF(B1&gt;0,"是",&quot;否&quot;)</f><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*1</f></c>' +
          '<c r="C1" cm="1"><f t="array" ref="C1">_xldudf_BT_X(A1)</f></c></row>',
      ),
    ).toEqual([[
      [0, 'IF(B1>0,"是","否")', "plain", undefined],
      [1, "A1:A2*1", "array", "B1:B2"],
      [2, "_xldudf_BT_X(A1)", "dynamic", "C1"],
    ]]); // prettier-ignore
  });

  test("shared ones, each for its own cell", async () => {
    const follower = (row: number) =>
      `<row r="${row}"><c r="D${row}"><f t="shared" si="0"/><v>0</v></c></row>`;
    expect(
      await formulas(`<row r="2"><c r="D2"><f t="shared" ref="D2:D4" si="0">BT(B2,$C$1)&amp;"B2"</f></c></row>${follower(3)}${follower(4)}`), // prettier-ignore
    ).toEqual([
      [[3, 'BT(B2,$C$1)&"B2"', "plain", undefined]],
      [[3, 'BT(B3,$C$1)&"B2"', "plain", undefined]],
      [[3, 'BT(B4,$C$1)&"B2"', "plain", undefined]],
    ]);
  });
});

describe("files as other programs write them", () => {
  test("with prefixes, and alternatives in the list of sheets", async () => {
    const text =
      `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c>` +
      '<x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const book = `${HEAD}<x:workbook xmlns:x="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:rel="${RELATIONS}"><mc:AlternateContent><mc:Choice Requires="x15"><path/></mc:Choice><mc:Fallback/></mc:AlternateContent><x:sheets><x:sheet name="申报" sheetId="1" state="veryHidden" rel:id="rId1"/></x:sheets></x:workbook>`;
    const file = await bookOf(text, { "xl/workbook.xml": book });
    expect((await openXlsx(file)).sheets).toMatchObject([{ name: "申报", hidden: true }]);
    expect((await rowsOf(file))[0]?.cells).toEqual(["甲", 2]);
  });

  test("with targets from the root, and sheets elsewhere", async () => {
    const parts = bookParts("", {
      "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "/data/one.xml"]),
    });
    const file = await zipOf({ ...parts, "data/one.xml": sheet('<row r="1"><c r="A1"><v>1</v></c></row>') });
    expect((await rowsOf(file))[0]?.cells).toEqual([1]);
  });

  test("in UTF-16", async () => {
    const text = sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>包头</t></is></c></row>').replace(
      "UTF-8",
      "UTF-16",
    );
    expect((await rowsOf(await bookOf(new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")))))[0]?.cells).toEqual(["包头"]); // prettier-ignore
  });

  test("in the strict edition", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const file = await bookOf(
      `${HEAD}<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData><row r="1"><c r="A1" t="d"><v>2025-01-01</v></c></row></sheetData></worksheet>`,
      {
        "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]).replaceAll(RELATIONS, `${strict}/officeDocument/relationships`), // prettier-ignore
        "xl/workbook.xml": `${HEAD}<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships" conformance="strict"><sheets><sheet name="申报" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "worksheets/sheet1.xml"]).replaceAll(RELATIONS, `${strict}/officeDocument/relationships`), // prettier-ignore
      },
    );
    expect((await rowsOf(file))[0]?.cells).toEqual([45_658]);
  });

  test("counting days from 1904: dates, and nothing but dates", async () => {
    const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m月"/><numFmt numFmtId="171" formatCode="0.0&quot;day&quot;[Red]"/></numFmts><fonts/><cellXfs count="4"><xf/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`;
    const book = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="1"/><sheets><sheet name="申报" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const more = { ...withPart("styles", "xl/styles.xml", styles), "xl/workbook.xml": book };
    expect(await one('<c s="1"><v>44376</v></c><c s="2"><v>44376</v></c><c s="3"><v>44376</v></c><c><v>44376</v></c>', more)).toEqual([45_838, 45_838, 44_376, 44_376]); // prettier-ignore
  });
});

describe("rows read without the parser mean what the parser makes of them", () => {
  const cells = [
    '<c r="A1" s="1" t="s"><v>1</v></c>', '<c r="B1" t="s" s="4"><v>0</v></c>', '<c r="C1"><v>1.5</v></c>', '<c r="D1" s="2"/>',
    '<c r="E1" t="str"><f>A1+1</f><v>甲 </v></c>', '<c r="F1"><f>A1&amp;B1</f></c>', '<c r="G1" t="b"><v>0</v></c>', '<c r="H1" t="e"><v>#N/A</v></c>',
    '<c r="I1" t="inlineStr"><is><t>乙</t></is></c>', '<c r="J1"><v></v></c>', '<c><v>9</v></c>', '<c r="L1" t="d"><v>2025-01-01</v></c>',
    '<c r="M1" cm="1"><f t="array" ref="M1">X()</f><v>3</v></c>', '<c r="N1" t="str"><v>a&lt;b</v></c>', '<!-- x -->', ' ',
  ]; // prettier-ignore
  const strings = withPart("sharedStrings", "xl/s.xml", `${HEAD}<sst xmlns="${MAIN}"><si><t>一</t></si><si><t>二</t></si></sst>`); // prettier-ignore
  const at = (cell: string, row: number): string => cell.replace(/([A-Z])1"/g, `$1${row}"`);
  /** Every cell alone, every pair, and all; between rows of other kinds. */
  const rows = [...cells, ...cells.flatMap((a, i) => cells.slice(i + 1).map((b) => a + b)), cells.join("")].map((row, i) => {
    const n = 2 * i + 1;
    const gap = ["", "\n  ", '<row r="GAP"/>', "<!-- </row> -->", '<row r="GAP" spans="1:2"><c r="AGAP"><v>7</v></c></row>'][i % 5] ?? "";
    return `<row r="${n}"${i % 3 === 0 ? ' spans="1:14" s="1" customFormat="1"' : ""}>${at(row, n)}</row>${gap.replaceAll("GAP", String(n + 1))}`;
  }); // prettier-ignore

  test("with and without prefixes", async () => {
    const text = sheet(rows.join(""));
    const prefixed = text.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const [plain, parsed] = [
      await rowsOf(await bookOf(text, strings)),
      await rowsOf(await bookOf(prefixed, strings)),
    ];
    const told = (all: typeof plain) => all.map(({ row, cells: found, formulas }) => [row, found, [...formulas].map(([column, { text: formula, kind }]) => [column, formula, kind])]); // prettier-ignore
    expect(plain.length).toBeGreaterThan(rows.length);
    expect(told(plain)).toEqual(told(parsed));
  });

  test("in pieces of any length", () => {
    const text = sheet(`\r\n${rows.join("\r\n")}`);
    const heard = (size: number): string[] => {
      const all: string[] = [];
      const say = (what: string) => (text: unknown) => void all.push(what === "row" ? JSON.stringify(text) : `${what} ${String(text)}`); // prettier-ignore
      const scanner = new SheetScanner({ raw: say("raw"), element: say("element"), rowsBegin: say("begin"), row: say("row"), rowsEnd: () => void all.push("end"), behind: say("behind") }); // prettier-ignore
      for (let i = 0; i < text.length; i += size) scanner.write(text.slice(i, i + size));
      scanner.end();
      return all.filter((each) => !each.startsWith("raw"));
    };
    const whole = heard(text.length);
    for (const size of [7, 100, 1000]) expect(heard(size)).toEqual(whole);
  });

  test("a row inside a remark is no row", async () => {
    const text = sheet('<row r="1"><c r="A1"><v>1</v></c></row><!-- </row><row r="2"><c r="A2"><v>2</v></c></row> --><row r="3"><c r="A3"><v>3</v></c></row>'); // prettier-ignore
    expect((await rowsOf(await bookOf(text))).map(({ row }) => row)).toEqual([0, 2]);
  });
});

describe("what is no workbook", () => {
  const bytes = (...start: number[]) =>
    new Blob([new Uint8Array([...start, ...new Array<number>(600).fill(0)])]);
  const encrypted = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(70_000), Buffer.from("EncryptedPackage", "utf16le")]); // prettier-ignore
  const half = readFileSync(join(__dirname, "../../workbench/fixtures/ledger.xlsx")).subarray(0, 4000);

  test.each([
    ["an empty file", new Blob([]), "empty"],
    ["a text", new Blob(["企业,总投资\n甲,1"]), "not-a-workbook"],
    ["an old .xls", bytes(0xd0, 0xcf, 0x11, 0xe0), "old-format"],
    ["a workbook with a password", new Blob([new Uint8Array(encrypted)]), "encrypted"],
    ["half a file", new Blob([new Uint8Array(half)]), "damaged"],
    ["a zip of nothing", bytes(0x50, 0x4b, 0x05, 0x06), "not-a-workbook"],
  ])("%s", async (_, file, problem) => {
    await expect(openXlsx(file)).rejects.toMatchObject({ name: "FileProblem", problem });
  });

  test.each([
    ["a text document", { "xl/workbook.xml": `${HEAD}<document/>` }, "not-a-workbook"],
    ["a workbook in binary", { "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.bin"]), "xl/workbook.bin": "x" }, "not-a-workbook"], // prettier-ignore
    ["a list of sheets that is no XML", { "xl/workbook.xml": "<workbook><sheets>" }, "damaged"],
    ["no sheets", { "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}"><sheets/></workbook>` }, "empty"],
  ])("%s", async (_, parts, problem) => {
    await expect(openXlsx(await bookOf(sheet(""), parts))).rejects.toMatchObject({ problem });
  });

  test("a sheet that unpacks to thousands of times its size", async () => {
    const bomb = sheet(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${" ".repeat(80 * 2 ** 20)}</t></is></c></row>`,
    );
    await expect(rowsOf(await bookOf(bomb))).rejects.toMatchObject({ problem: "too-large" });
  });

  test("a sheet whose bytes were changed", async () => {
    const bytesOf = new Uint8Array(
      await (await bookOf(sheet('<row r="1"><c r="A1"><v>1</v></c></row>'))).arrayBuffer(),
    );
    const at = Buffer.from(bytesOf).indexOf("xl/worksheets/sheet1.xml") + 60;
    bytesOf[at] = (bytesOf[at] ?? 0) ^ 0xff;
    await expect(rowsOf(new Blob([bytesOf]))).rejects.toMatchObject({ problem: "damaged" });
  });
});

test("stopping early leaves nothing open, and the file can be read again", async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`,
  );
  const file = await openXlsx(await bookOf(sheet(rows.join(""))));
  for (let i = 0; i < 3; i++) {
    for await (const { cells } of file.rows("申报")) {
      expect(cells).toEqual([0]);
      break;
    }
  }
  let count = 0;
  for await (const { row } of file.rows("申报")) count = row + 1;
  expect(count).toBe(20_000);
});

function withPart(kind: string, part: string, text: string): Parts {
  return {
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", kind, `/${part}`],
    ),
    [part]: text,
  };
}
