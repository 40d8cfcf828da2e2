/** @jest-environment ./test/workbench/library-environment.cjs */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx as openWithHucre, type RoundtripWorkbook } from "hucre/xlsx";
import { fileError } from "../../../src/files/cell";
import { openXlsx, type Changes, type NewSheet } from "../../../src/files/xlsx";
import { bookOf, HEAD, partsOf, patched, relations, rowsOf, sheet, textOf } from "./fixture";

jest.mock("hucre/xlsx", () => libraries["hucre/xlsx"]);
declare const libraries: Record<string, unknown>;

const read = (path: string): Blob =>
  new Blob([new Uint8Array(readFileSync(join(__dirname, "../../..", path)))]);
const SAMPLES = readdirSync(join(__dirname, "../../../assets/samples")).filter((name) =>
  name.endsWith(".xlsx"),
);
const FILES = [...SAMPLES.map((name) => `assets/samples/${name}`), "test/workbench/fixtures/ledger.xlsx"];

const reopened = async (file: Blob): Promise<RoundtripWorkbook> => openWithHucre(new Uint8Array(await file.arrayBuffer()), { readStyles: true }); // prettier-ignore

const SUMMARY: NewSheet = {
  name: "汇总",
  rows: [
    [{ value: "批量测算汇总", look: "title" }],
    [{ value: "原因", look: "heading" }, { value: "行数", look: "heading" }],
    [{ value: "=未投运" }, { value: 7 }],
    [],
    [{ value: null }, { value: 0.2, look: "percent" }, { value: fileError("#N/A") }, { value: 3, formula: "SUM(B3:B5)" }],
  ],
  widths: new Map([[0, 40]]),
  frozenRows: 2,
  charts: [
    {
      title: "原因 & 行数",
      direction: "bar",
      series: [{ name: "行数", categories: "汇总!$A$3:$A$3", values: "汇总!$B$3:$B$3", points: [["=未投运", 7]], color: "0A6650" }],
      place: { row: 8, column: 0, rows: 15, columns: 5 },
    },
  ],
}; // prettier-ignore

/** What a batch does to a list: five columns behind its own, and a summary. */
const batch = (name: string, column: number): Changes => ({
  sheets: new Map([
    [
      name,
      {
        last: { row: 3, column: column + 4 },
        row: ({ row }) =>
          row === 0
            ? ["结论", "金额", "原因", "差距", "依据"].map((value, i) => ({ column: column + i, value, look: "heading", like: 0 }))
            : [
                { column, value: "符合" },
                { column: column + 1, value: 1_600_000.5, look: "money" },
                { column: column + 2, value: "@甲\n乙", look: "wrapped" },
                { column: column + 3, value: true },
                { column: column + 4, value: fileError("#N/A"), formula: "_xldudf_BT_CITE(A1)" },
              ],
      },
    ],
  ]),
  newSheets: () => [SUMMARY],
}); // prettier-ignore

describe.each(FILES)("%s", (path) => {
  const file = read(path);

  test("without changes every part is the same, byte for byte", async () => {
    const { sheets } = await openXlsx(file);
    const asked: Changes = { sheets: new Map(sheets.map(({ name }) => [name, { last: { row: 0, column: 0 }, row: () => [] }])), calculated: true }; // prettier-ignore
    const before = await partsOf(file);
    expect(await partsOf(await patched(file, {}))).toEqual(before);
    const after = await partsOf(await patched(file, asked));
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const part of Object.keys(before)) expect([part, after[part]]).toEqual([part, before[part]]);
  });

  test("reads the same as another reader does", async () => {
    const other = await reopened(file);
    for (const each of other.sheets) {
      const mine = await rowsOf(file, each.name);
      for (const { row, cells, formulas } of mine) {
        for (const [column, value] of cells.entries()) {
          const theirs = each.cells?.get(`${row},${column}`);
          if (formulas.has(column) || theirs?.value instanceof Date || Array.isArray(theirs?.value)) continue;
          const shown = typeof value === "object" && value !== null ? value.basicValue : value;
          const expected = each.rows[row]?.[column] ?? null;
          if (Object.prototype.toString.call(expected) !== "[object Date]") expect([row, column, shown]).toEqual([row, column, expected]); // prettier-ignore
        }
      }
    }
  });

  test("with the results of a batch and a summary, everything else is as it was", async () => {
    const [name = "", second = ""] = (await openXlsx(file)).sheets.map((each) => each.name);
    const result = await patched(file, batch(name, 15));
    const [before, after] = [await reopened(file), await reopened(result)];
    expect(after.sheets.map((each) => each.name)).toEqual([
      ...before.sheets.map((each) => each.name),
      "汇总",
    ]);
    const [was, now] = [before.sheets[0], after.sheets[0]];
    for (const part of [
      "merges",
      "conditionalRules",
      "dataValidations",
      "autoFilter",
      "freezePane",
      "pageSetup",
      "tables",
    ] as const)
      // prettier-ignore
      expect(now?.[part]).toEqual(was?.[part]);
    for (const [key, cell] of was?.cells ?? []) expect([key, now?.cells?.get(key)]).toEqual([key, cell]);
    expect(now?.rows[1]?.slice(15, 19)).toEqual(["符合", 1_600_000.5, "@甲\n乙", true]);
    expect(now?.cells?.get("1,16")?.style?.numFmt).toBe("#,##0.00");
    expect(now?.cells?.get("1,19")).toMatchObject({ formula: "_xldudf_BT_CITE(A1)", formulaDynamic: true });
    expect(now?.cells?.get("0,15")?.style).toEqual(was?.cells?.get("0,0")?.style);
    expect(after.sheets[1]?.rows).toEqual(before.sheets[1]?.rows);
    const summary = after.sheets.at(-1);
    expect(summary?.rows[2]?.slice(0, 2)).toEqual(["=未投运", 7]);
    expect(summary?.charts).toMatchObject([{ title: "原因 & 行数" }]);
    expect((await rowsOf(result, "汇总")).map(({ row }) => row)).toEqual([0, 1, 2, 4]);
    const others = await partsOf(result);
    for (const [part, bytes] of Object.entries(await partsOf(file))) {
      if (/sheet1\.xml$|styles|workbook|Content_Types|app\.xml|calcChain/.test(part)) continue;
      expect([part, others[part]]).toEqual([part, bytes]);
    }
    expect(second).not.toBe("");
  });
});

test("the titles of the parts name the new sheet behind the others", async () => {
  const file = await bookOf(sheet(""), {
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"], ["rId2", "extended-properties", "docProps/app.xml"]), // prettier-ignore
    "docProps/app.xml": `${HEAD}<Properties xmlns="urn:a" xmlns:vt="urn:b"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant><vt:variant><vt:lpstr>命名范围</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>申报</vt:lpstr><vt:lpstr>比例</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
  });
  const text = await textOf(await patched(file, { newSheets: () => [SUMMARY] }), "docProps/app.xml");
  expect(text).toContain('<vt:vector size="3" baseType="lpstr"><vt:lpstr>申报</vt:lpstr><vt:lpstr>汇总</vt:lpstr><vt:lpstr>比例'); // prettier-ignore
  expect(text).toContain("<vt:i4>2</vt:i4>");
});

test("new sheets get names that are free", async () => {
  const again = { ...SUMMARY, name: "申报" };
  const file = await patched(await bookOf(sheet("")), { newSheets: () => [again, SUMMARY, SUMMARY, { ...SUMMARY, name: "'[a]/b:" }] }); // prettier-ignore
  expect((await reopened(file)).sheets.map(({ name }) => name)).toEqual([
    "申报",
    "申报 (2)",
    "汇总",
    "汇总 (2)",
    "a  b",
  ]);
});

test("charts join those that a sheet has, and come to one that has none", async () => {
  const chart = SUMMARY.charts?.[0];
  const onto = (name: string): Changes => ({ sheets: new Map([[name, { last: { row: 0, column: 0 }, row: () => [], charts: chart ? [chart] : [] }]]) }); // prettier-ignore
  const once = await patched(await bookOf(sheet("", { behind: "<pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"1\" footer=\"1\"/><tableParts count=\"0\"/>" })), onto("申报")); // prettier-ignore
  expect(await textOf(once, "xl/worksheets/sheet1.xml")).toMatch(
    /<pageMargins[^>]*\/><drawing [^>]*\/><tableParts/,
  );
  const twice = await patched(once, onto("申报"));
  expect((await reopened(twice)).sheets[0]?.charts?.length).toBe(2);
  expect((await textOf(twice, "xl/worksheets/sheet1.xml")).match(/<drawing/g)?.length).toBe(1);
});

const OFFICE = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);

(OFFICE ? test : test.skip)(
  "LibreOffice opens what was written (skipped: LibreOffice is not installed)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "bt-"));
    const file = await patched(read(FILES[0] ?? ""), batch((await openXlsx(read(FILES[0] ?? ""))).sheets[0]?.name ?? "", 15)); // prettier-ignore
    writeFileSync(join(folder, "a.xlsx"), new Uint8Array(await file.arrayBuffer()));
    execFileSync(OFFICE ?? "", ["--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", folder, join(folder, "a.xlsx")]); // prettier-ignore
    const sheets = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    expect(sheets.length).toBe(4);
    const summary = readFileSync(join(folder, sheets.find((name) => name.includes("汇总")) ?? ""), "utf8");
    expect(summary).toContain("=未投运,7");
  },
);
