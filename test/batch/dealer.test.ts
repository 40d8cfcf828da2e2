import { asides } from "../../src/batch/aside";
import { dealer } from "../../src/batch/dealer";
import type { ListRow, Mapping, Source } from "../../src/batch/list";
import type { ListRule } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";

const rule = (name: string): ListRule => {
  const found = facade.lists.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

const STATION = rule("STATION_AWARD");
const GAZELLE = rule("GAZELLE_ELIGIBLE");
const ERROR = { type: "Error", basicValue: "#N/A" } as const;

const from = (unit: "wan" | "asIs" | "percent" | "yuan", ...columns: number[]): Source => ({
  kind: "columns",
  columns,
  unit,
});
const mapping = (name: string, inputs: Mapping["inputs"]): Mapping => ({ rule: name, inputs });

const INVESTED = mapping("STATION_AWARD", { investment: from("wan", 2), commissionedOn: from("asIs", 3) });

test.each<readonly [string, Mapping, ListRow, readonly unknown[]]>([
  ["units, and null for what has no source", INVESTED, ["甲", 1, 5760.1, 45838], [57601000, 45838, null]],
  ["a row shorter than the mapping", INVESTED, ["甲", 1, 5760], [57600000, null, null]],
  ["an empty row", INVESTED, [], [null, null, null]],
  ["text with a unit, errors and 0", INVESTED, ["甲", 1, "5760万元", ERROR], ["5760万元", ERROR, null]],
  ["0 stays 0", INVESTED, ["甲", 1, 0, 0], [0, 0, null]],
  [
    "one value for all rows",
    mapping("STATION_AWARD", { ...INVESTED.inputs, rate: { kind: "constant", value: "15%" } }),
    ["甲", 1, 5760, 45838],
    [57600000, 45838, "15%"],
  ],
  ["no columns at all", mapping("STATION_AWARD", { investment: from("wan") }), [1, 2, 3], [null, null, null]],
])("deals %s", (_, given, row, expected) => {
  expect(dealer(STATION, given)(row)).toEqual(expected);
});

test("yearly inputs and judgements come as one row of cells, in the order of the mapping", () => {
  const given = mapping("GAZELLE_ELIGIBLE", {
    revenues: from("wan", 5, 1, 3),
    judged: from("asIs", 0),
    debtRatio: from("percent", 2),
  });
  const args = dealer(GAZELLE, given)(["是", 2, 65, 3.5, "", "1,000"]);
  const byName = Object.fromEntries(GAZELLE.inputs.map(({ name }, at) => [name, args[at]]));
  expect(byName).toMatchObject({
    revenues: [[10000000, 20000, 35000]],
    judged: [["是"]],
    debtRatio: 0.65,
    netProfits: null,
    appliedOn: null,
  });
  const constant = mapping("GAZELLE_ELIGIBLE", { judged: { kind: "constant", value: true } });
  expect(dealer(GAZELLE, constant)([])).toContainEqual([[true]]);
});

test("what is dealt is judged as the function judges it", () => {
  const args = dealer(STATION, INVESTED)(["甲", 1, 5760.1, "2025-06-30"]);
  expect(facade.judge("STATION_AWARD", "zh-CN").answer(args)).toMatchObject({
    outcome: "yes",
    value: 2000000,
  });
  const small = dealer(STATION, INVESTED)(["甲", 1, "576.01", "2025-06-30"]);
  expect(facade.judge("STATION_AWARD", "zh-CN").answer(small)).toMatchObject({ value: 1152020 });
});

test.each<readonly [ListRow, boolean]>([
  [[], true],
  [["甲", 1, null, null], true],
  [["甲", 1, 0, ""], true],
  [["甲", 1, "  ", 0], true],
  [["甲", 1, "0", 0], false],
  [["甲", 1, null, 45838], false],
  [["甲", 1, ERROR, null], false],
  [["甲", 1, false, null], false],
  [["合计", 1, 9_000_000, 45838], true],
  [[null, " 小 计:", 9_000_000, 45838], true],
  [["", "Grand Total", 9_000_000, 45838], true],
  [["合计：", 1, 9_000_000, 45838], true],
  [["合计（万元）", 1, 9_000_000, 45838], true],
  [["本页小计", 1, 9_000_000, 45838], true],
  [[21, "合　计", 9_000_000, 45838], true],
  [["本页小计", 1, 9_000_000, 45838], true],
  [["青山区小计：", 1, 9_000_000, 45838], true],
  [["合计数", 1, 9_000_000, 45838], true],
  [["合计公司", 1, 9_000_000, 45838], false],
  [["合计（北京）科技公司", 1, 9_000_000, 45838], false],
  [["甲", "合计", 9_000_000, 45838], false],
])("%p is blank where it counts: %p", (row, blank) => {
  expect(asides(STATION, INVESTED)(row) !== null).toBe(blank);
  const withConstant = {
    ...INVESTED,
    inputs: { ...INVESTED.inputs, rate: { kind: "constant", value: 0.2 } } as const,
  };
  expect(asides(STATION, withConstant)(row) !== null).toBe(blank);
});

test("with values only, no row is blank", () => {
  const values = mapping("STATION_AWARD", { investment: { kind: "constant", value: 1 } });
  expect(asides(STATION, values)([])).toBeNull();
});
