import { readFormula } from "../../../src/workbook/formula/read-formula";
import { refusalOf } from "../../../src/workbook/formula/evaluate";

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
});

describe("arguments", () => {
  const argument = (text: string) => reading(`=BT.X(${text})`)?.[0]?.args[0];
  const area = (row: number, column: number, rows = 1, columns = 1, sheet = "加氢站") => ({
    kind: "area",
    area: { sheet, row, column, rows, columns },
  });

  test.each([
    ["8000000", { kind: "value", value: 8_000_000 }],
    ["-0.5", { kind: "value", value: -0.5 }],
    ['"高校"', { kind: "value", value: "高校" }],
    ['"他说""是"""', { kind: "value", value: '他说"是"' }],
    ["TRUE", { kind: "value", value: true }],
    ["#N/A", { kind: "value", value: { type: "Error", basicValue: "#N/A" } }],
    ["20%", { kind: "percent", of: { kind: "value", value: 20 } }],
    ["-B2", { kind: "negated", of: area(1, 1) }],
    ["+B2", area(1, 1)],
    ["B2", area(1, 1)],
    ["$B$2", area(1, 1)],
    ["@B2", area(1, 1)],
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
      "DATE(2025,B2,30)",
      { kind: "date", parts: [{ kind: "value", value: 2025 }, area(1, 1), { kind: "value", value: 30 }] },
    ],
  ])("%s can be worked out", (text, expression) => {
    expect(argument(text)).toEqual(expression);
  });

  test("a trailing omitted argument is one, an empty list is none", () => {
    expect(reading("=BT.X(B2,)")?.[0]?.args).toHaveLength(2);
    expect(reading("=BT.X()")?.[0]?.args).toEqual([]);
  });

  test.each([
    ["B2*1.1", "operation", "B2*1.1"],
    ['"包府办发"&B2', "operation", '"包府办发"&B2'],
    ["B2>0", "operation", "B2>0"],
    ["B2:B9 A3:C3", "operation", "B2:B9 A3:C3"],
    ["SUM(B2:B9)", "function", "SUM(B2:B9)"],
    ["DATE(2025,6)", "function", "DATE(2025,6)"],
    ["DATE(2025,6,B2+1)", "operation", "B2+1"],
    ["INDEX(B:B,3)", "function", "INDEX(B:B,3)"],
    ["投资总额", "name", "投资总额"],
    ["加氢站!投资总额", "name", "加氢站!投资总额"],
    ["表1[@投资]", "table", "表1[@投资]"],
    ["B:B", "whole", "B:B"],
    ["2:3", "whole", "2:3"],
    ["[其他.xlsx]Sheet1!B2", "elsewhere", "[其他.xlsx]Sheet1!B2"],
    ["一月:三月!B2", "elsewhere", "一月:三月!B2"],
    ["B2#", "spill", "B2#"],
    ["@B2:B9", "spill", "@B2:B9"],
    ["-SUM(B2:B9)", "function", "SUM(B2:B9)"],
    ["BT.STATION_AWARD(B2*2,C2)", "operation", "B2*2"],
  ])("%s is refused by name", (text, why, part) => {
    const call = reading(`=BT.X(${text})`)?.[0];
    expect(call && refusalOf(call)).toEqual({ why, part });
  });
});
