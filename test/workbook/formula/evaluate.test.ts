import type { Explanation } from "../../../src/engine/explanation";
import { same } from "../../../src/engine/words";
import type { ParameterInfo } from "../../../src/functions/facade";
import { areaName } from "../../../src/workbook/address";
import type { Grid } from "../../../src/workbook/cells";
import { argumentsOf, areasOf } from "../../../src/workbook/formula/evaluate";
import { readFormula } from "../../../src/workbook/formula/read-formula";

const SHEET: Readonly<Record<string, Grid>> = {
  B2: [[8_000_000]],
  C2: [[null]],
  D2: [["1,200"]],
  E2: [[{ type: "Error", basicValue: "#DIV/0!" }]],
  F2: [["无"]],
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

const outcomes: Readonly<Record<string, Explanation["outcome"]>> = {
  ONE: { kind: "scalar", value: 1_600_000, shown: same("") },
  MANY: { kind: "table", rows: [[1, 2]] },
};

const args = (formula: string, offset = { row: 0, column: 0 }) => {
  const call = readFormula(formula, "加氢站")?.[0];
  if (!call) throw new Error("no call");
  return argumentsOf(call, {
    cells: (area) => SHEET[areaName(area)] ?? [],
    parameters: (name) => PARAMETERS[name] ?? [],
    explain: (name) =>
      ({
        outcome: outcomes[name] ?? { kind: "error", error: "#N/A", message: same(""), handedBack: false },
      }) as Explanation,
    offset,
  });
};

test.each([
  ["=BT.ONE(B2,C2,D2)", [8_000_000, null, "1,200"]],
  ["=BT.ONE(-B2,-C2,-D2)", [-8_000_000, -0, -1_200]],
  [
    "=BT.ONE(-TRUE,-F2,-E2)",
    [-1, { type: "Error", basicValue: "#VALUE!" }, { type: "Error", basicValue: "#DIV/0!" }],
  ],
  ["=BT.ONE(20%,5%,70%)", [0.2, 0.05, 0.7]],
  ["=BT.ONE(B2,,)", [8_000_000, null, null]],
  [
    "=BT.ONE(DATE(2025,6,30),DATE(2025,E2,1),DATE(2025,C2,F2))",
    [45838, { type: "Error", basicValue: "#DIV/0!" }, { type: "Error", basicValue: "#VALUE!" }],
  ],
  ["=BT.RANGE(B2:D2,B2)", [[[40, null, 57.6]], 8_000_000]],
  ["=BT.RANGE(B2)", [[[8_000_000]]]],
  ["=BT.RANGE(TRUE)", [[[true]]]],
  ["=BT.RANGE({1,2,3})", [[[1, 2, 3]]]],
  ["=BT.RANGE(-B2:B4)", [[[-1], [-2], [-3]]]],
  ["=BT.RANGE(,1)", [null, 1]],
  ["=BT.MANY(B2,B2:D2)", [[[8_000_000]], [[40, null, 57.6]]]],
  ["=BT.UNKNOWN(B2,B2:B4)", [8_000_000, 1]],
  ["=BT.ONE(BT.ONE(B2))", [1_600_000]],
  ["=BT.RANGE(BT.MANY(B2))", [[[1, 2]]]],
  ["=BT.ONE(BT.UNKNOWN(B2))", [{ type: "Error", basicValue: "#N/A" }]],
])("%s", (formula, expected) => {
  expect(args(formula)).toEqual(expected);
});

test("a range given for one cell is answered cell by cell, as Excel spills it", () => {
  expect(args("=BT.ONE(B2:B4,C2:C4,B2)", { row: 2, column: 0 })).toEqual([3, "丙", 8_000_000]);
  expect(args("=BT.ONE({1,2,3})", { row: 4, column: 1 })).toEqual([2]);
  expect(args("=BT.ONE(B2:B4)", { row: 5, column: 0 })).toEqual([{ type: "Error", basicValue: "#N/A" }]);
});

test("the areas of inner calls are read with those of the outer one", () => {
  const call = readFormula("=BT.ONE(-B2,BT.RANGE(B2:D2),DATE(C2,1,1))", "加氢站")?.[0];
  expect(call && areasOf(call).map(areaName)).toEqual(["B2", "B2:D2", "C2"]);
});
