import "../../law/excel";
import fc from "fast-check";
import type { Change } from "../../../src/engine/explanation";
import { facade } from "../../../src/functions/facade-of-library";
import { argumentOf, rules } from "../../law/arbitrary";
import { day } from "../../law/case";

const changes = (name: string, ...args: readonly unknown[]): readonly string[] =>
  facade.consider(name, args).changes.map(({ text }) => text.zh);

const IN_TIME = day("2025-06-30");
const firm = (debt: number): readonly unknown[] => [
  [[40_000_000, 50_000_000, 60_000_000]],
  [[1, 1, 1]],
  [[3_000_000, 3_000_000, 3_000_000]],
  debt,
  3,
  2,
  0,
  0,
  true,
  IN_TIME,
];

test.each<[string, readonly unknown[], string]>([
  ["STATION_AWARD", [9_999_999.95, IN_TIME], "购置和安装总投资再增加0.05元(至10,000,000元),即达上限200万元"],
  [
    "STATION_AWARD",
    [8_000_000, IN_TIME, 0.15],
    "购置和安装总投资再增加5,333,333.34元(至13,333,333.34元),即达上限200万元",
  ],
  [
    "STATION_AWARD",
    [10_000_000.01, IN_TIME],
    "购置和安装总投资再减少0.02元(至9,999,999.99元),则未达上限200万元,奖励上限为¥1,999,999.99",
  ],
  ["STATION_AWARD", [8_000_000, IN_TIME], "建成验收并投运日期晚于2026年12月31日,则奖励上限为¥0.00"],
  ["STATION_AWARD", [8_000_000, IN_TIME], "建成验收并投运日期早于2025年1月1日,则奖励上限为¥0.00"],
  [
    "STATION_AWARD",
    [8_000_000, day("2024-12-31")],
    "建成验收并投运日期为2025年1月1日,则奖励上限为¥1,600,000.00",
  ],
  ["REFUEL_AWARD", [99_999.99, 25, 2025], "年度累计加氢量再增加0.01(至100,000),即达上限80万元"],
  ["REFUEL_AWARD", [1000, 25, 2025], "绿氢终端价格再增加0.01元(至25.01元),则运营奖励为¥0.00"],
  ["REFUEL_AWARD", [1000, 25.01, 2025], "绿氢终端价格再减少0.01元(至25元),则运营奖励为¥8,000.00"],
  ["GAZELLE_ELIGIBLE", firm(0.7), "资产负债率再降低0.01个百分点(至69.99%),即符合条件"],
  ["GAZELLE_ELIGIBLE", firm(0.699_99), "资产负债率再提高0.001个百分点(至70%),则不符合"],
  [
    "TRANSFER_SHARE",
    [1_000_000, "转让", "高校", day("2025-01-01")],
    "转化日期晚于2028年12月31日,则不适用(#N/A)",
  ],
  [
    "CARRIER_INVESTMENT_GRANT",
    [99_999_999.99, 50_000_000],
    "总投资再增加0.01元(至100,000,000元),则资金支持为¥2,500,000.00",
  ],
  [
    "CONTRACT_REGISTRATION_GRANT",
    [100_000_000, 199_999_999.99],
    "本年成交额再增加0.01元(至200,000,000元),则后补助为¥400,000.00",
  ],
  ["LEADER_WITHIN_LIMIT", [2], "在研项目数再增加1(至3),则是否在限内:否"],
  [
    "GAZELLE_GROWTH_FLOOR",
    [9_999_999.99],
    "上年度营业收入再增加0.01元(至10,000,000元),则复合增长率下限为25%",
  ],
])("%s%j", (name, args, expected) => {
  expect(changes(name, ...args)).toContain(expected);
});

test.each<[string, readonly unknown[]]>([
  ["TITLE_GRANT", ["K29"]],
  ["TARGET", ["Z01", 2022]],
  ["CLAUSE", ["包府办发〔2024〕121号#三(五)"]],
  ["STATION_AWARD", ["八百万", IN_TIME]],
  ["NO_SUCH", []],
])("nothing is claimed of a look-up, nor of a call that cannot be read: %s", (name, args) => {
  expect(changes(name, ...args)).toEqual([]);
});

test("two conditions not met: no single input turns the verdict", () => {
  expect(changes("GAZELLE_ELIGIBLE", ...firm(0.9).map((given, i) => (i === 4 ? 1 : given)))).toEqual([]);
});

/** The answer in the words in which a change states it. */
function answer(name: string, args: readonly unknown[]): string {
  const { outcome } = facade.explain(name, args);
  if (outcome.kind === "error") return outcome.error === "#N/A" ? "不适用(#N/A)" : outcome.error;
  return outcome.kind === "scalar" ? outcome.shown.zh || String(outcome.value) : "";
}

const isTrue = (name: string, { args, before, becomes }: Change): boolean =>
  answer(name, args) === becomes.zh && answer(name, before) !== becomes.zh;

describe("every change claimed is true, every scale agrees with its step", () => {
  test.each(rules.map((rule) => [rule.name, rule.inputs] as const))("%s", (name, inputs) => {
    fc.assert(
      fc.property(fc.tuple(...inputs.map(argumentOf)), (args) => {
        const { changes: claimed, readings } = facade.consider(name, args);
        expect(claimed.filter((change) => !isTrue(name, change))).toEqual([]);
        expect(claimed.length).toBeLessThanOrEqual(3);
        for (const { matters, others } of readings)
          expect(matters).toBe(others.some(({ differs }) => differs));
        for (const { met, scales = [] } of facade.explain(name, args).steps)
          for (const { stretches, stands, kind } of scales)
            if (kind === "figure" || kind === "period") expect(stretches[stands]?.met).toBe(met);
      }),
      { numRuns: 12, seed: 5 },
    );
  });
});
