import { formulaFor } from "../../src/batch/formulas";
import { recognise } from "../../src/batch/headings";
import type { ListColumn, ListRow, Mapping } from "../../src/batch/list";
import { isPercentFormat, percentCell, withPercents } from "../../src/batch/percent-cell";
import { warningsFor } from "../../src/batch/warnings";
import type { ListRule } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";

const ruleOf = (name: string): ListRule => {
  const found = facade.lists.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

test.each([
  ["0%", true],
  ["0.00%", true],
  ["0.0%;[Red]-0.0%", true],
  ["0%;-0%;0", true],
  ["0%;;", true],
  ["_ * 0.00%_ ", true],
  ["General", false],
  ["", false],
  ["@", false],
  ["#,##0.00", false],
  ['0"%"', false], // 65 shown as 65%: the number is 65
  ["0\\%", false],
  ['[<=1]0%;0"%"', false], // only some of the numbers
  ["yyyy-mm-dd", false],
])("%s shows per cent: %p", (code, shows) => {
  expect(isPercentFormat(code)).toBe(shows);
});

test("only numbers are marked", () => {
  expect(withPercents(["甲", 0.85, null, true, 65], (column) => column !== 4)).toEqual([
    "甲",
    percentCell(0.85),
    null,
    true,
    65,
  ]);
});

const STATION = ruleOf("STATION_AWARD");

const columnsOf = (rate: string, cells: ListRow): readonly ListColumn[] =>
  [
    ["购置和安装总投资(元)", cells.map(() => 8_000_000)],
    ["建成验收并投运日期", cells.map(() => 45_838)],
    [rate, cells],
  ].map(([heading, sample], index) => ({ index, heading: heading as string, sample: sample as ListRow }));

const unitAndKinds = (rate: string, cells: ListRow): readonly unknown[] => {
  const columns = columnsOf(rate, cells);
  const mapping = recognise(STATION, columns);
  const source = mapping.inputs.rate;
  return [
    source?.kind === "columns" ? source.unit : null,
    warningsFor(STATION, mapping, columns).map(({ kind }) => kind),
  ];
};

test.each<readonly [string, string, ListRow, readonly unknown[]]>([
  ["the others decide the unit", "奖励比例(%)", [15, percentCell(0.15), 20], ["percent", []]],
  ["all bear their own", "奖励比例(%)", [percentCell(0.15), percentCell(0.2)], ["percent", []]],
  ["no per cent in the heading", "奖励比例", [percentCell(0.15), 0.2], ["fraction", []]],
  ["whole numbers among them", "奖励比例", [percentCell(0.15), 15, 20], ["fraction", ["rate-above-one"]]],
  ["a small one without", "奖励比例(%)", [15, percentCell(0.15), 0.2], ["percent", ["fraction-as-percent"]]],
])("cells of per cent: %s", (_, heading, cells, expected) => {
  expect(unitAndKinds(heading, cells)).toEqual(expected);
});

test("a formula divides only what its cell does not show in per cent", () => {
  const from: Mapping = {
    rule: "STATION_AWARD",
    inputs: { rate: { kind: "columns", columns: [2], unit: "percent" } },
  };
  const formula = formulaFor(STATION, from, { column: 0, row: 1 });
  expect(formula(0, [1, 2, percentCell(0.15)])).toBe("=BT.STATION_AWARD(,,C2)");
  expect(formula(1, [1, 2, 15])).toContain("C3/100");
  expect(formula(1)).toContain("C3/100");
});
