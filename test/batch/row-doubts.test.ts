import type { ListCell, ListRow, Mapping, Unit } from "../../src/batch/list";
import { percentCell } from "../../src/batch/percent-cell";
import { doubtsNoted } from "../../src/batch/row-doubts";
import { suspectFrom } from "../../src/batch/suspect-size";
import type { ListRule, RowAccount } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";

const ruleOf = (name: string): ListRule => {
  const found = facade.lists.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

const STATION = ruleOf("STATION_AWARD");
const YES: RowAccount = {
  outcome: "yes",
  value: 1,
  error: false,
  conclusion: "有金额",
  reason: "总投资 × 20%",
  gap: "",
  citation: "",
  grounds: [],
};

/** The account of a row whose only cell serves this input. */
function noted(input: string, unit: Unit, cell: ListCell, sample: ListRow): RowAccount {
  const mapping: Mapping = {
    rule: "STATION_AWARD",
    inputs: { [input]: { kind: "columns", columns: [0], unit } },
  };
  const columns = [{ index: 0, heading: "这一列", sample }];
  return doubtsNoted(STATION, mapping, columns, "zh-CN")(YES, [cell]);
}

const AMOUNTS: ListRow = [800, 900, 1000, 1100, 1200];

test.each<readonly [string, Unit, ListCell, ListRow, string | null]>([
  ["investment", "wan", 8_000_000, AMOUNTS, "疑似以元填写"],
  ["investment", "wan", "8,000,000", AMOUNTS, "疑似以元填写"],
  ["investment", "wan", 1_100_000, [], "疑似以元填写"], // 11 thousand million yuan, whatever the others are
  ["investment", "wan", 1_000_000, [3_000_000, 4_000_000], "疑似以元填写"],
  ["investment", "wan", 12_000, AMOUNTS, null],
  ["investment", "wan", 99_999, [80_000, 90_000], null],
  ["investment", "wan", "8000000元", AMOUNTS, null], // names its own unit
  ["investment", "wan", "800万", AMOUNTS, null],
  ["investment", "yi", 800, [0.08, 0.09], "疑似以万元填写"],
  ["investment", "yuan", 8_000_000_000_000, AMOUNTS, null],
  ["investment", "wan", "￥950", AMOUNTS, "只有货币符号"],
  ["investment", "wan", "￥950万元", AMOUNTS, null],
  ["investment", "yuan", "￥950", AMOUNTS, null],
  ["rate", "percent", 0.15, [15, 20], "疑似小数"],
  ["rate", "percent", percentCell(0.15), [15, 20], null],
  ["rate", "percent", 15, [15, 20], null],
  ["rate", "percent", "15%", [15, 20], null],
  ["rate", "percent", percentCell(15), [15, 20], "疑似百分数"],
  ["rate", "fraction", 15, [0.15], "疑似百分数"],
  ["rate", "fraction", 0.15, [0.15], null],
  ["rate", "fraction", percentCell(0.15), [0.15], null],
  ["rate", "percent", 0, [15], null],
  ["rate", "percent", null, [15], null],
])("%s in %s: %j", (input, unit, cell, sample, expected) => {
  const { reason, grounds, outcome, value } = noted(input, unit, cell, sample);
  expect([outcome, value]).toEqual(["yes", 1]);
  expect(grounds).toHaveLength(expected === null ? 0 : 1);
  if (expected === null) expect(reason).toBe(YES.reason);
  else {
    expect(reason).toMatch(/^总投资 × 20%；.*“这一列”列.*请核对$/u);
    expect(reason).toContain(expected);
    expect(grounds[0]).toContain(expected);
    expect(grounds[0]).not.toMatch(/\d/u); // counted over rows
  }
});

test("where nothing is usual, only what no applicant has is suspect", () => {
  expect(suspectFrom({ usualLeast: null }, "wan", [])).toBe(1e7);
  expect(suspectFrom({ usualLeast: null }, "yi", [])).toBe(1e3);
  expect(suspectFrom({ usualLeast: 1_000_000 }, "wan", [])).toBe(1e7); // 1e11 yuan
  expect(suspectFrom({ usualLeast: 100 }, "wan", [])).toBe(1e3); // vouchers
  expect(suspectFrom({ usualLeast: null }, "yuan", AMOUNTS)).toBe(Infinity);
});
