import type { Explanation } from "../../../src/engine/explanation";
import { same } from "../../../src/engine/words";
import type { ParameterInfo } from "../../../src/functions/facade";
import { areaName } from "../../../src/workbook/address";
import { type Grid, errorCell } from "../../../src/workbook/cells";
import { type Surroundings, areasOf, argumentsOf } from "../../../src/workbook/formula/evaluate";
import { originsOf } from "../../../src/workbook/formula/origin";
import { readFormula } from "../../../src/workbook/formula/read-formula";

const SHEET: Readonly<Record<string, Grid>> = {
  B2: [[8_000_000]],
  C2: [[null]],
  D2: [["1,200"]],
  E2: [[errorCell("#DIV/0!")]],
  F2: [["无"]],
  "A1:A1001": Array.from({ length: 1_001 }, (_, i) => [i]),
  "B2:D2": [[40, null, 57.6]],
  "B2:B4": [[1], [2], [3]],
  "C2:C4": [["甲"], ["乙"], ["丙"]],
};

const scalar: ParameterInfo = {
  label: same("a"),
  about: same(""),
  optional: true,
  matrix: false,
  repeating: false,
};
const PARAMETERS: Readonly<Record<string, readonly ParameterInfo[]>> = {
  ONE: [scalar, scalar, scalar],
  RANGE: [{ ...scalar, matrix: true }, scalar],
  MANY: [{ ...scalar, matrix: true, repeating: true }],
};

const outcomeOf = (name: string, args: readonly unknown[]): Explanation["outcome"] => {
  if (name === "ONE") return { kind: "scalar", value: Number(args[0]) * 10, shown: same("") };
  if (name === "MANY" || name === "TABLES") return { kind: "table", rows: [[1, 2]] };
  return { kind: "error", error: "#N/A", message: same(""), handedBack: false };
};

const around = (offset: Surroundings["offset"]): Surroundings => ({
  cells: (area) => SHEET[areaName(area)] ?? [],
  parameters: (name) => PARAMETERS[name] ?? [],
  explain: (name, args) => ({ outcome: outcomeOf(name, args) }) as Explanation,
  offset,
});

const callIn = (formula: string, index = 0) => {
  const call = readFormula(formula, "加氢站")?.[index];
  if (!call) throw new Error("no call");
  return call;
};

const args = (formula: string, offset = { row: 0, column: 0 }) =>
  argumentsOf(callIn(formula), around(offset));

test.each([
  ["=BT.ONE(B2,C2,D2)", [8_000_000, null, "1,200"]],
  ["=BT.ONE(-B2,-C2,-D2)", [-8_000_000, -0, -1_200]],
  ["=BT.ONE(-TRUE,-F2,-E2)", [-1, errorCell("#VALUE!"), errorCell("#DIV/0!")]],
  ["=BT.ONE(20%,5%,70%)", [0.2, 0.05, 0.7]],
  ["=BT.ONE(B2,,)", [8_000_000, null, null]],
  [
    "=BT.ONE(DATE(2025,6,30),DATE(2025,E2,1),DATE(2025,C2,F2))",
    [45838, errorCell("#DIV/0!"), errorCell("#VALUE!")],
  ],
  ["=BT.ONE(B2*10000,(B2+1)*2,B2/3)", [80_000_000_000, 16_000_002, 8_000_000 / 3]],
  ["=BT.RANGE(B2:D2,B2)", [[[40, null, 57.6]], 8_000_000]],
  ["=BT.RANGE(B2)", [[[8_000_000]]]],
  ["=BT.RANGE(TRUE)", [[[true]]]],
  ["=BT.RANGE({1,2,3})", [[[1, 2, 3]]]],
  ["=BT.RANGE(-B2:B4)", [[[-1], [-2], [-3]]]],
  ["=BT.RANGE(B2:D2*10000)", [[[400_000, 0, 576_000]]]],
  ["=BT.RANGE(,1)", [null, 1]],
  ["=BT.MANY(B2,B2:D2)", [[[8_000_000]], [[40, null, 57.6]]]],
  ["=BT.UNKNOWN(B2,B2:B4)", [8_000_000, 1]],
  ["=BT.ONE(BT.ONE(B2))", [80_000_000]],
  ["=BT.ONE(BT.ONE(BT.ONE(1))+1)", [101]],
  ["=BT.RANGE(BT.MANY(B2))", [[[1, 2]]]],
  ["=BT.RANGE(BT.ONE(B2:B4))", [[[10], [20], [30]]]],
  ["=BT.ONE(BT.UNKNOWN(B2))", [errorCell("#N/A")]],
  ["=BT.ONE(IF(TRUE,1,VLOOKUP(A2,D:E,2)))", [1]],
])("%s", (formula, expected) => {
  expect(args(formula)).toEqual(expected);
});

test.each([
  ["=BT.ONE(1,IF(B2>0,VLOOKUP(A2,D:E,2),0))", "function", "VLOOKUP(A2,D:E,2)"],
  ["=BT.ONE(BT.ONE(B2^2))", "operation", "B2^2"],
  ["=BT.RANGE(A1:J900000)", "large", "A1:J900000"],
  ["=BT.RANGE(BT.ONE(A1:A1001))", "large", "BT.ONE(A1:A1001)"],
  ["=BT.ONE(BT.MANY({1,2},BT.TABLES({1,2})))", "function", "BT.TABLES({1,2})"],
  ["=BT.ONE(0.3-0.1-0.2)", "operation", "0.3-0.1-0.2"],
  ['=BT.ONE("800万"*10000)', "operation", '"800万"*10000'],
])("%s is refused for %s", (formula, why, part) => {
  expect(args(formula)).toEqual({ why, part });
});

test("a range given for one cell is answered cell by cell, as Excel spills it", () => {
  expect(args("=BT.ONE(B2:B4,C2:C4,B2)", { row: 2, column: 0 })).toEqual([3, "丙", 8_000_000]);
  expect(args("=BT.ONE(B2:B4*10000)", { row: 1, column: 0 })).toEqual([20_000]);
  expect(args("=BT.ONE({1,2,3})", { row: 4, column: 1 })).toEqual([2]);
  expect(args("=BT.ONE(B2:B4)", { row: 5, column: 0 })).toEqual([errorCell("#N/A")]);
  expect(args("=BT.ONE(B2:B4)+BT.ONE(C2)", { row: 1, column: 0 })).toEqual([2]);
});

test("a range for one cell within a function that joins the answers has no answer of its own", () => {
  const refusal = { why: "each", part: "B2:B4" };
  expect(args("=SUM(BT.ONE(B2:B4))")).toEqual(refusal);
  expect(args("=VSTACK(BT.ONE(B2:B4),1)", { row: 1, column: 0 })).toEqual(refusal);
  expect(args("=SUM(BT.ONE(B2),BT.RANGE(B2:B4))")).toEqual([8_000_000]);
  expect(argumentsOf(callIn("=SUM(BT.ONE(B2),BT.RANGE(B2:B4))", 1), around({ row: 0, column: 0 }))).toEqual([
    [[1], [2], [3]],
  ]);
});

test("the areas of inner calls are read with those of the outer one, vast ones not at all", () => {
  const call = callIn("=BT.ONE(-B2,BT.RANGE(B2:D2),DATE(C2,1,1),A1:J900000)");
  expect(areasOf(call).map(areaName)).toEqual(["B2", "B2:D2", "C2"]);
});

test.each([
  ["=BT.ONE(B2)", [{ text: "B2", areas: ["B2"] }]],
  [
    "=BT.ONE(B2*10000,,5)",
    [
      { text: "B2*10000", areas: ["B2"] },
      { text: "", areas: [] },
      { text: "5", areas: [] },
    ],
  ],
  ["=BT.ONE(IF(B2>C2,B2,D2))", [{ text: "IF(B2>C2,B2,D2)", areas: ["B2", "C2", "D2"] }]],
  ["=BT.ONE(B2:B4+C2:C4)", [{ text: "B2:B4+C2:C4", areas: ["B3", "C3"] }]],
  ["=BT.ONE(SUM(B2:B4))", [{ text: "SUM(B2:B4)", areas: ["B2:B4"] }]],
  ["=BT.RANGE(B2:B4)", [{ text: "B2:B4", areas: ["B2:B4"] }]],
  ["=BT.ONE(BT.RANGE(B2:B4))", [{ text: "BT.RANGE(B2:B4)", areas: ["B2:B4"] }]],
])("where the arguments of %s come from, seen from the second row of its spill", (formula, expected) => {
  const origins = originsOf(callIn(formula), around({ row: 1, column: 0 }));
  expect(origins.map(({ text, areas }) => ({ text, areas: areas.map(areaName) }))).toEqual(expected);
});
