import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ran, folder, objects, run } from "./command";
import { type Stored, type StoredSheet, storedWorkbook } from "./stored-workbook";

const place = folder();
afterAll(place.gone);

let files = 0;

/** Checks a workbook of one sheet, or several. */
async function check(
  sheets: readonly StoredSheet[] | StoredSheet["cells"],
  names: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
): Promise<Ran> {
  const name = `book-${++files}.xlsx`;
  const all = Array.isArray(sheets) ? (sheets as readonly StoredSheet[]) : [{ name: "站", cells: sheets as StoredSheet["cells"] }]; // prettier-ignore
  writeFileSync(join(place.path, name), await storedWorkbook(all, names));
  return run(place.path, [name, "--recalculate", "--json", ...more]);
}

const award = (f: string, v: Stored["v"]): Stored => ({ f, ...(v !== undefined && { v }) });

/** 8,000,000 yuan, in operation on 30 June 2025: 20 % are 1,600,000. */
const GIVEN = { A2: 8_000_000, B2: 45_838 };

describe("a formula and its stored value", () => {
  const same: readonly (readonly [what: string, f: string, v: Stored["v"]])[] = [
    ["one call", "_xldudf_BT_STATION_AWARD(A2,B2)", 1_600_000],
    ["a name in any case", "_XLDUDF_bt_station_award(A2,B2)", 1_600_000],
    ["behind a number of a moved add-in", "[2]!_xldudf_BT_STATION_AWARD(A2,B2)", 1_600_000],
    ["inside others", 'IF(_xldudf_BT_STATION_AWARD(A2,B2)>0,"有","无")', "有"],
    ["an error answered", "_xldudf_BT_STATION_AWARD(C2,B2)", { error: "#VALUE!" }],
    ["an error caught", 'IFERROR(_xldudf_BT_STATION_AWARD(C2,B2),"不适用")', "不适用"],
    ["an error let through", '_xlfn.IFNA(_xldudf_BT_STATION_AWARD(C2,B2),"不适用")', { error: "#VALUE!" }],
    ["a truth", "_xldudf_BT_STATION_AWARD(A2,B2)=1600000", true],
    ["arithmetic beyond 15 digits", "_xldudf_BT_STATION_AWARD(A2,B2)/3", 533_333.333_333_333],
    ["a range in place of a cell, crossed", "_xldudf_BT_STATION_AWARD(A1:A9,B2)", 1_600_000],
    ["the crossing written out", "_xldudf_BT_STATION_AWARD(_xlfn.SINGLE(A1:A9),B2)", 1_600_000],
    ["another sheet, quoted", "_xldudf_BT_STATION_AWARD('另 表'!A1,B2)", 200_000],
  ];

  test.each(same)("%s is the same", async (_, f, v) => {
    const other = { name: "另 表", cells: { A1: 1_000_000 } };
    const cells = { ...GIVEN, D2: 36_526, F2: award(f, v) };
    const ran = await check([{ name: "站", cells }, other]);
    expect(objects(ran)).toEqual([]);
    expect(ran.said).toContain("共 1 个 BT 公式：1 个与存值相同，0 个不同，0 个无法核对");
    expect(ran.exit).toBe(0);
  });

  test("differs: cell, formula as people write it, both values, citation, exit 3", async () => {
    const ran = await check({ ...GIVEN, F2: award("_xldudf_BT_STATION_AWARD(A2,B2)", 1_600_001) });
    expect(objects(ran)).toEqual([
      {
        result: "different",
        sheet: "站",
        cell: "F2",
        formula: "=BT.STATION_AWARD(A2,B2)",
        at: "F2",
        stored: 1_600_001,
        now: 1_600_000,
        cells: 1,
        citation: expect.stringContaining("包府办发〔2024〕121号") as string,
      },
    ]);
    expect(ran.said).toContain("1 个不同");
    expect(ran.exit).toBe(3);
  });

  test.each([
    ["a number for a text", "1600000"],
    ["an error for a number", { error: "#N/A" }],
    ["a truth for a number", true],
    ["an empty text for a number", ""],
    ["a fen less", 1_599_999.99],
  ])("%s is no agreement", async (_, v) => {
    const ran = await check({ ...GIVEN, F2: award("_xldudf_BT_STATION_AWARD(A2,B2)", v) });
    expect(ran.exit).toBe(3);
  });

  test("without --json a person reads it", async () => {
    const bytes = await storedWorkbook([
      { name: "二〇二五 年", cells: { ...GIVEN, F2: award("_xldudf_BT_STATION_AWARD(A2,B2)", 1) } },
    ]);
    writeFileSync(join(place.path, "person.xlsx"), bytes);
    const zh = await run(place.path, ["person.xlsx", "--recalculate"]);
    expect(zh.out).toBe(
      `'二〇二五 年'!F2  =BT.STATION_AWARD(A2,B2)\n    存值 1，现在算得 1600000\n    依据 ${citation}\n`,
    );
    const en = await run(place.path, ["person.xlsx", "--recalculate", "--lang", "en"]);
    expect(en.out).toContain("stored 1, now 1600000");
    expect(en.said).toContain("1 BT formulas: 0 agree");
  });

  test("what a file holds cannot command the terminal", async () => {
    const cells = { ...GIVEN, F2: award("_xldudf_BT_STATION_AWARD(A2,B2)", "\u009b2J") };
    writeFileSync(join(place.path, "evil.xlsx"), await storedWorkbook([{ name: "站", cells }]));
    expect((await run(place.path, ["evil.xlsx", "--recalculate"])).out).toContain('存值 "\ufffd2J"');
    expect(objects(await run(place.path, ["evil.xlsx", "--recalculate", "--json"]))[0]).toMatchObject({ stored: "\u009b2J" }); // prettier-ignore
  });

  const document = "《包头市支持氢能产业高质量发展若干措施(试行)》(包府办发〔2024〕121号)";
  const citation = `${document}三(五)；${document}六(十三)`;
});

describe("each formula is checked against what is stored", () => {
  test("a wrong cell does not make those wrong that refer to it", async () => {
    const ran = await check({
      ...GIVEN,
      F2: award("_xldudf_BT_STATION_AWARD(A2,B2)", 5_000_000),
      G2: award("_xldudf_BT_STATION_AWARD(F2,B2)", 1_000_000),
      H2: award("F2*2", 10_000_000),
    });
    expect(objects(ran).map(({ cell }) => cell)).toEqual(["F2"]);
  });

  test("formulas of others are no matter of ours", async () => {
    const ran = await check({ ...GIVEN, F2: award("A2*2", 1) });
    expect(ran.said).toContain("共 0 个 BT 公式");
    expect(ran.exit).toBe(0);
  });

  test("a blank cell is 0 as on Windows, or blank; either agrees, and it is said", async () => {
    const given = (v: Stored["v"]) => ({ ...GIVEN, F2: award("_xldudf_BT_STATION_AWARD(E2,B2)", v) });
    const [zero, blank] = [await check(given(0)), await check(given({ error: "#VALUE!" }))];
    expect([zero.exit, blank.exit].sort()).toEqual([0, 0]);
    const said = [zero.said, blank.said].filter((text) => text.includes("按空白"));
    expect(said).toHaveLength(1);
    expect((await check(given(7))).exit).toBe(3);
  });
});

describe("tables, names, spills", () => {
  const table = { name: "表1", ref: "A1:C3", columns: ["投资", "投运", "奖励"] };
  const listed = {
    A1: "投资", B1: "投运", C1: "奖励", A2: 8_000_000, B2: 45_838, A3: 1_000_000, B3: 45_838,
  }; // prettier-ignore

  test("a table's own row, its columns, its parts", async () => {
    const cells = {
      ...listed,
      C2: award("_xldudf_BT_STATION_AWARD(表1[[#This Row],[投资]],表1[[#This Row],[投运]])", 1_600_000),
      C3: award("_xldudf_BT_STATION_AWARD(表1[[#This Row],[投资]],表1[[#This Row],[投运]])", 1_600_000),
      E1: award("_xldudf_BT_STATION_AWARD(SUM(表1[投资]),MAX(表1[[#Data],[投运]]))", 1_800_000),
    };
    const ran = await check([{ name: "站", cells, tables: [table] }]);
    expect(objects(ran)).toMatchObject([
      { cell: "C3", formula: "=BT.STATION_AWARD(表1[@投资],表1[@投运])", stored: 1_600_000, now: 200_000 },
    ]);
    expect(ran.said).toContain("2 个与存值相同");
  });

  test.each([
    ["表2[[#This Row],[投资]]", "表2"],
    ["表1[[#This Row],[没有]]", "没有"],
    ["表1[[#Totals],[投资]]", "Totals"],
  ])("%s is not to be found", async (reference, named) => {
    const cells = { ...listed, C2: award(`_xldudf_BT_STATION_AWARD(${reference},B2)`, 1) };
    const ran = await check([{ name: "站", cells, tables: [table] }]);
    expect(objects(ran)).toMatchObject([{ result: "not-checkable", why: "table" }]);
    expect(ran.said).toContain(named);
    expect(ran.exit).toBe(0);
  });

  test("names of cells, of formulas, of a table", async () => {
    const names = { 投资额: "站!$A$2", 奖励: "_xldudf_BT_STATION_AWARD(站!$A$2,站!$B$2)", 全部: "表1[投资]" };
    const cells = {
      ...listed,
      F1: award("_xldudf_BT_STATION_AWARD(投资额,B2)", 1_600_000),
      F2: award("_xldudf_BT_STATION_AWARD(奖励,B2)", 320_000),
      F3: award("_xldudf_BT_STATION_AWARD(SUM(全部),B2)", 1_800_000),
      F4: award("_xldudf_BT_STATION_AWARD(未知,B2)", 1),
    };
    const ran = await check([{ name: "站", cells, tables: [table] }], names);
    expect(objects(ran)).toMatchObject([{ cell: "F4", result: "not-checkable", why: "name" }]);
    expect(ran.said).toContain("3 个与存值相同");
  });

  const rows = { A1: 8_000_000, B1: 45_838, A2: 1_000_000, B2: 45_838 };
  const each = (covers: string, v: Stored["v"], more: StoredSheet["cells"] = {}) => ({
    ...rows,
    D1: { f: '_xldudf_BT_EACH_ROW("STATION_AWARD",A1:B2)', v, covers } as Stored,
    ...more,
  });

  test("a spill is compared as a whole", async () => {
    expect((await check(each("D1:D2", 1_600_000, { D2: 200_000 }))).exit).toBe(0);
    const wrong = await check(each("D1:D2", 1_600_000, { D2: 200_001 }));
    expect(objects(wrong)).toMatchObject([{ cell: "D1", at: "D2", stored: 200_001, now: 200_000, cells: 1 }]);
    expect(objects(wrong)[0]?.citation).toContain("三(五)");
    const told = await run(place.path, [`book-${files}.xlsx`, "--recalculate"]);
    expect(told.out).toMatch(/!D2（D1 的公式） {2}=/u); // the cell that is wrong, not the one with the formula
    const short = await check(each("D1", 1_600_000));
    expect(objects(short)).toMatchObject([{ at: "D2", range: { stored: "D1", now: "D1:D2" } }]);
  });

  test("what has spilled can be referred to", async () => {
    const cells = each("D1:D2", 1_600_000, {
      D2: 200_000,
      F1: award("_xldudf_BT_STATION_AWARD(SUM(_xlfn.ANCHORARRAY(D1)),B1)", 360_000),
      F2: award("_xldudf_BT_STATION_AWARD(SUM(_xlfn.ANCHORARRAY(D1)),B1)", 1),
    });
    const ran = await check(cells);
    expect(objects(ran)).toMatchObject([
      { cell: "F2", formula: "=BT.STATION_AWARD(SUM(D1#),B1)", now: 360_000 },
    ]);
  });

  test("a formula over a fixed range ends in #N/A", async () => {
    const fixed = {
      f: '_xldudf_BT_EACH_ROW("STATION_AWARD",A1:B2)',
      v: 1_600_000,
      covers: "D1:D3",
      cse: true,
    };
    const ran = await check({ ...rows, D1: fixed, D2: 200_000, D3: { error: "#N/A" } });
    expect(ran.exit).toBe(0);
  });

  test("a table's first cell where it cannot spill", async () => {
    const plain = award('_xldudf_BT_EACH_ROW("STATION_AWARD",A1:B2)', 1_600_000);
    expect((await check({ ...rows, D1: plain })).exit).toBe(0);
  });
});

describe("what cannot be checked is said, and why", () => {
  test.each<readonly [string, Stored["v"], string, string]>([
    ["_xldudf_BT_STATION_AWARD([1]表!A1,B2)", 1, "other-workbook", "另一个工作簿"],
    ["_xldudf_BT_STATION_AWARD('C:\\a\\[b.xlsx]表'!A1,B2)", 1, "other-workbook", "另一个工作簿"],
    ["_xldudf_BT_STATION_AWARD([1]!名称,B2)", 1, "other-workbook", "另一个工作簿"],
    ["_xldudf_BT_STATION_AWARD(SUM(站:末!A2),B2)", 1, "sheets-through", "跨多张表"],
    ["_xldudf_BT_STATION_AWARD(VLOOKUP(1,A1:B9,2),B2)", 1, "function", "VLOOKUP"],
    ["IF(TRUE,1,_xlfn.XLOOKUP(_xldudf_BT_STATION_AWARD(A2,B2),A1,B1))", 1, "function", "XLOOKUP"],
    ["_xldudf_BT_STATION_AWARD(A2,TODAY())", 1, "volatile", "TODAY"],
    ["_xldudf_BT_STATON_AWARD(A2,B2)", 1, "unknown-function", "BT.STATON_AWARD"],
    ["_xldudf_CX_PRICE(_xldudf_BT_STATION_AWARD(A2,B2))", 1, "other-add-in", "CX_PRICE"],
    ["_xldudf_BT_STATION_AWARD(A2,B2)", undefined, "no-value", "没有存值"],
    ["_xldudf_BT_STATION_AWARD(A2,B2)", { error: "#NAME?" }, "no-value", "#NAME?"],
    ["_xldudf_BT_STATION_AWARD(A2,B2)", { error: "#GETTING_DATA" }, "no-value", "#BUSY!"],
    ["_xldudf_BT_STATION_AWARD(A1:A9*2,B2)", 1, "array-in-place-of-cell", "区域"],
    ["_xldudf_BT_STATION_AWARD(A2,", 1, "unreadable", "读不懂"],
  ])("%s", async (f, v, why, said) => {
    const ran = await check({ ...GIVEN, F2: award(f, v) });
    expect(objects(ran)).toMatchObject([{ result: "not-checkable", cell: "F2", why }]);
    expect(ran.said).toContain(said);
    expect(ran.said).toContain("1 个无法核对");
    expect(ran.exit).toBe(0);
  });
});

test("only the sheet asked for", async () => {
  const cells = { ...GIVEN, F2: award("_xldudf_BT_STATION_AWARD(A2,B2)", 1) };
  const sheets = [{ name: "甲", cells }, { name: "乙", cells }]; // prettier-ignore
  const ran = await check(sheets, {}, ["--sheet", "乙"]);
  expect(objects(ran).map(({ sheet }) => sheet)).toEqual(["乙"]);
  const none = await check(sheets, {}, ["--sheet", "丙"]);
  expect([none.exit, none.said]).toEqual([1, "没有工作表“丙”，有：甲、乙。\n"]);
});
