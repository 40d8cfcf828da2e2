import { readDefinition, readFormula } from "../../../src/workbook/formula/read-formula";

const reading = (formula: string) => readFormula(formula, "加氢站");
const namesIn = (formula: string) =>
  reading(formula)?.map(({ name, whole }) => (whole ? `${name} alone` : name));

describe("BT calls in a formula", () => {
  test.each([
    ["=BT.STATION_AWARD(B2,C2)", ["STATION_AWARD alone"]],
    ["=bt.station_award(b2,c2)", ["STATION_AWARD alone"]],
    ["=_xldudf_BT_STATION_AWARD(B2,C2)", ["STATION_AWARD alone"]],
    ["=@BT.STATION_AWARD(B2,C2)", ["STATION_AWARD alone"]],
    ["=(BT.STATION_AWARD(B2,C2))", ["STATION_AWARD alone"]],
    ['=IF(A2="","",BT.STATION_AWARD(B2,C2))', ["STATION_AWARD"]],
    ["=BT.STATION_AWARD(B2,C2)+BT.REFUEL_AWARD(D2,E2,2025)", ["STATION_AWARD", "REFUEL_AWARD"]],
    ["=BT.HYDROGEN_SPLIT(BT.STATION_AWARD(B2,C2))", ["HYDROGEN_SPLIT alone", "STATION_AWARD"]],
    ["=SUM(BT.HYDROGEN_SPLIT(BT.STATION_AWARD(B2,C2)))", ["HYDROGEN_SPLIT", "STATION_AWARD"]],
    ["=LET(x,BT.CAGR(B2:D2),x*100)", ["CAGR"]],
    ["=LAMBDA(r,BT.CAGR(r))(B2:D2)", ["CAGR"]],
    ["=-BT.STATION_AWARD(B2,C2)%", ["STATION_AWARD"]],
    ['=BT.CITE("STATION_AWARD")&BT.STATION_AWARD(B2,C2)', ["CITE", "STATION_AWARD"]],
    ["=SUM(B2:C2)", []],
    ['="BT.STATION_AWARD(B2,C2)"', []],
    ["=CBT.X(A1)", []],
    ["=XBT_X(A1)", []],
    ["BT.STATION_AWARD", []],
    ["", []],
  ])("%s", (formula, names) => {
    expect(namesIn(formula)).toEqual(names);
  });

  test("a formula whose grammar cannot be followed is told apart from one without calls", () => {
    expect(reading("=BT.STATION_AWARD(B2")).toBeNull();
  });

  test("each call keeps its own words", () => {
    const [outer, inner] = reading("=SUM(BT.HYDROGEN_SPLIT(bt.station_award( B2 , C2 )))") ?? [];
    expect(outer?.text).toBe("BT.HYDROGEN_SPLIT(bt.station_award( B2 , C2 ))");
    expect(inner?.text).toBe("bt.station_award( B2 , C2 )");
  });

  /** Whether a spill answers for each cell of the ranges that the call is given. */
  test.each([
    ["=BT.X(B2:B9)", [true]],
    ["=@BT.X(B2:B9)", [true]],
    ["=BT.X(B2:B9)/10000+BT.Y(C2:C9)%", [true, true]],
    ['=IF(A2:A9="","",IFERROR(BT.X(B2:B9),0))', [true]],
    ["=SUM(BT.X(B2:B9))", [false]],
    ["=VSTACK(BT.X(B2:B9),BT.Y(B2:B9))", [false, false]],
    ["=BT.X(BT.Y(B2:B9))", [true, false]],
    ["=LET(x,BT.X(B2:B9),SUM(x))", [false]],
  ])("%s, cell by cell: %p", (formula, expected) => {
    expect(reading(formula)?.map(({ elementwise }) => elementwise)).toEqual(expected);
  });
});

const area = (row: number, column: number, rows = 1, columns = 1, sheet = "加氢站") => ({
  kind: "area",
  area: { sheet, row, column, rows, columns },
});
const value = (of: unknown) => ({ kind: "value", value: of });
const table = (text: string, name: string, sections: string[], columns: string[]) => ({
  kind: "table",
  reference: { table: name, sections, columns },
  text,
});

describe("arguments", () => {
  const argument = (text: string) => reading(`=BT.X(${text})`)?.[0]?.args[0]?.expression;

  test.each([
    ["8000000", value(8_000_000)],
    ["-0.5", value(-0.5)],
    ['"高校"', value("高校")],
    ['"他说""是"""', value('他说"是"')],
    ["TRUE", value(true)],
    ["#N/A", value({ type: "Error", basicValue: "#N/A" })],
    ["20%", { kind: "unary", operator: "%", of: value(20), text: "20%" }],
    ["-B2", { kind: "unary", operator: "-", of: area(1, 1), text: "-B2" }],
    ["+B2", area(1, 1)],
    ["B2", area(1, 1)],
    ["$B$2", area(1, 1)],
    ["(B2)", area(1, 1)],
    ["B2:D2", area(1, 1, 1, 3)],
    ["$D$2:B$2", area(1, 1, 1, 3)],
    ["瞪羚!B2:D9", area(1, 1, 8, 3, "瞪羚")],
    ["'我的 表'!B2", area(1, 1, 1, 1, "我的 表")],
    [
      "{1,2;3,4}",
      {
        kind: "array",
        rows: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    ['{-1,"x",TRUE,#N/A}', { kind: "array", rows: [[-1, "x", true, { type: "Error", basicValue: "#N/A" }]] }],
    [",B2", { kind: "omitted" }],
    [
      "date(2025,B2,30)",
      {
        kind: "function",
        name: "DATE",
        args: [value(2025), area(1, 1), value(30)],
        text: "date(2025,B2,30)",
      },
    ],
    ["B2*10000", { kind: "binary", operator: "*", left: area(1, 1), right: value(10_000), text: "B2*10000" }],
    ["投资总额", { kind: "name", name: "投资总额", sheet: "加氢站", text: "投资总额" }],
    ["瞪羚!投资", { kind: "name", name: "投资", sheet: "瞪羚", text: "瞪羚!投资" }],
    ["'我的 表'!投资", { kind: "name", name: "投资", sheet: "我的 表", text: "'我的 表'!投资" }],
    ["表1[投资]", table("表1[投资]", "表1", [], ["投资"])],
    ["表1[@投资]", table("表1[@投资]", "表1", ["this row"], ["投资"])],
    ["表1[@[总 投资(万元)]]", table("表1[@[总 投资(万元)]]", "表1", ["this row"], ["总 投资(万元)"])],
    ["[@投资]", table("[@投资]", "", ["this row"], ["投资"])],
    ["表1[[#This Row],[投资]]", table("表1[[#This Row],[投资]]", "表1", ["this row"], ["投资"])],
    ["表1[[#All],[投资]]", table("表1[[#All],[投资]]", "表1", ["all"], ["投资"])],
    ["表1[#Headers]", table("表1[#Headers]", "表1", ["headers"], [])],
    [
      "表1[[#Data],[#Totals],[甲]:[丙]]",
      table("表1[[#Data],[#Totals],[甲]:[丙]]", "表1", ["data", "totals"], ["甲", "丙"]),
    ],
    ["表1[@[甲]:[丙]]", table("表1[@[甲]:[丙]]", "表1", ["this row"], ["甲", "丙"])],
    ["表1['[投'#资''']]", table("表1['[投'#资''']]", "表1", [], ["[投#资']"])],
    ["表1[]", table("表1[]", "表1", [], [])],
    ["B2#", { kind: "spilled", cell: area(1, 1).area, text: "B2#" }],
    ["瞪羚!$B$2#", { kind: "spilled", cell: area(1, 1, 1, 1, "瞪羚").area, text: "瞪羚!$B$2#" }],
    ["_xlfn.ANCHORARRAY(B2)", { kind: "spilled", cell: area(1, 1).area, text: "_xlfn.ANCHORARRAY(B2)" }],
    ["@B2:B9", { kind: "single", of: area(1, 1, 8), text: "@B2:B9" }],
    ["_xlfn.SINGLE(B2:B9)", { kind: "single", of: area(1, 1, 8), text: "_xlfn.SINGLE(B2:B9)" }],
  ])("%s is understood", (text, expression) => {
    expect(argument(text)).toEqual(expression);
  });

  test("a trailing omitted argument is one, an empty list is none", () => {
    expect(reading("=BT.X(B2,)")?.[0]?.args).toHaveLength(2);
    expect(reading("=BT.X()")?.[0]?.args).toEqual([]);
  });

  test.each([
    ["B2", "B2"],
    [" B2 ", "B2"],
    ["(B2+C2)*2", "(B2+C2)*2"],
    ["2*(B2+(C2))", "2*(B2+(C2))"],
    ['("("&B2)&")"', '("("&B2)&")"'],
    ["(表1[投资(万元)]+1)*2", "(表1[投资(万元)]+1)*2"],
    ["('我 (表'!A1+1)*2", "('我 (表'!A1+1)*2"],
    ["-(B2)", "-(B2)"],
    ["(B2)#", "(B2)#"],
    ["SUM((B2),(C2))", "SUM((B2),(C2))"],
    ["", ""],
  ])("the words of an argument: %s", (text, words) => {
    expect(reading(`=BT.X(${text},1)`)?.[0]?.args[0]?.text).toBe(words);
  });

  test.each([
    ["B2^2", "operation", "B2^2"],
    ["B2:B9 A3:C3", "operation", "B2:B9 A3:C3"],
    ["(B2,C2)", "operation", "B2,C2"],
    ["投资:B9", "operation", "投资:B9"],
    ["B2:.B9", "operation", "B2:.B9"],
    ["VLOOKUP(A2,D:E,2)", "function", "VLOOKUP(A2,D:E,2)"],
    ["B:B", "whole", "B:B"],
    ["2:3", "whole", "2:3"],
    ["[其他.xlsx]Sheet1!B2", "elsewhere", "[其他.xlsx]Sheet1!B2"],
    ["'[其他.xlsx]甲'!投资", "elsewhere", "'[其他.xlsx]甲'!投资"],
    ["一月:三月!B2", "elsewhere", "一月:三月!B2"],
    ["其他.xlsx!表1[投资]", "elsewhere", "其他.xlsx!表1[投资]"],
    ["B2:B9#", "spill", "B2:B9#"],
    ["投资#", "spill", "投资#"],
  ])("%s is refused by name", (text, why, part) => {
    expect(argument(text)).toEqual({ kind: "unreadable", refusal: { why, part } });
  });

  test.each([
    "=LET(投资,B2,BT.X(投资))",
    "=LAMBDA(投资,BT.X(投资))(B2)",
    "=MAP(B2:B9,LAMBDA(投资,BT.X(投资)))",
  ])("a variable is no defined name: %s", (formula) => {
    const refusal = { why: "variable", part: "投资" };
    expect(reading(formula)?.[0]?.args[0]?.expression).toEqual({ kind: "unreadable", refusal });
  });
});

describe("what a name refers to", () => {
  test.each([
    ["=加氢站!$B$2:$B$9", area(1, 1, 8)],
    ["='我的 表'!$B$2", area(1, 1, 1, 1, "我的 表")],
    ["=0.2", value(0.2)],
    ['="高校"', value("高校")],
    ["=投资", { kind: "name", name: "投资", sheet: "瞪羚", text: "投资" }],
    ["=表1[投资]", table("表1[投资]", "表1", [], ["投资"])],
    ["=#REF!", value({ type: "Error", basicValue: "#REF!" })],
  ])("%s", (formula, expected) => {
    expect(readDefinition(formula, "瞪羚")).toEqual(expected);
  });

  test.each([
    ["relative to the cell that asks", "=加氢站!B2"],
    ["relative in its rows", "=加氢站!$B2:$B$9"],
    ["on no sheet", "=$B$2"],
    ["several pieces", "=加氢站!$B$2,加氢站!$C$2"],
    ["worked out anew each time", "=OFFSET(加氢站!$B$2,0,0,3)"],
  ])("is refused: %s", (_, formula) => {
    expect(readDefinition(formula, "瞪羚")).toMatchObject({ kind: "unreadable" });
  });

  test("without a grammar", () => {
    expect(readDefinition("=加氢站!#REF!", "瞪羚")).toBeNull();
  });
});
