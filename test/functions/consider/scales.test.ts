import "../../law/excel";
import type { Scale } from "../../../src/engine/explanation";
import { facade } from "../../../src/functions/facade-of-library";
import { day } from "../../law/case";

const scalesOf = (name: string, args: readonly unknown[]): readonly Scale[] =>
  facade.explain(name, args).steps.flatMap(({ scales }) => scales ?? []);

/** The drawing as text: `全额 |200万元| [按上限]`, the stretch in brackets being the one where the value stands. */
const drawn = ({ stretches, marks, stands }: Scale): string =>
  stretches
    .map(({ label }, i) => (i === stands ? `[${label.zh}]` : label.zh))
    .map((stretch, i) => (marks[i] ? `${stretch} |${marks[i].label.zh}|` : stretch))
    .join(" ");

const LAST = day("2026-12-31");
const firm = (revenue: number, debt: number): readonly unknown[] => [
  [[revenue / 2, revenue * 0.7, revenue]],
  [[1, 1, 1]],
  [[revenue, revenue, revenue]],
  debt,
  3,
  2,
  0,
  0,
  true,
  day("2025-06-30"),
];

test.each<[string, readonly unknown[], string, string]>([
  ["STATION_AWARD", [9_999_999.99, LAST], "ceiling", "[全额] |200万元| 按上限"],
  ["STATION_AWARD", [10_000_000, LAST], "ceiling", "[全额] |200万元| 按上限"],
  ["STATION_AWARD", [10_000_000.01, LAST], "ceiling", "全额 |200万元| [按上限]"],
  ["STATION_AWARD", [1, LAST], "period", "期间前 |2025年1月1日| [期间内] |2026年12月31日| 期间后"],
  ["STATION_AWARD", [1, LAST + 1], "period", "期间前 |2025年1月1日| 期间内 |2026年12月31日| [期间后]"],
  [
    "STATION_AWARD",
    [1, day("2024-12-31")],
    "period",
    "[期间前] |2025年1月1日| 期间内 |2026年12月31日| 期间后",
  ],
  ["REFUEL_AWARD", [1000, 25, 2025], "figure", "[符合] |25元/公斤| 不符合"],
  ["REFUEL_AWARD", [1000, 25.01, 2025], "figure", "符合 |25元/公斤| [不符合]"],
  ["REFUEL_AWARD", [100_000.01, 25, 2025], "ceiling", "全额 |80万元| [按上限]"],
  ["LEADER_WITHIN_LIMIT", [2], "figure", "[符合] |2| 不符合"],
  ["LEADER_WITHIN_LIMIT", [3], "figure", "符合 |2| [不符合]"],
  ["CARRIER_INVESTMENT_GRANT", [99_999_999.99, 1], "bands", "[3%] |1亿元| 5%"],
  ["CARRIER_INVESTMENT_GRANT", [100_000_000, 1], "bands", "3% |1亿元| [5%]"],
])("%s(%j): %s", (name, args, kind, expected) => {
  expect(
    scalesOf(name, args)
      .filter((scale) => scale.kind === kind)
      .map(drawn),
  ).toEqual([expected]);
});

test("the tiers of a gazelle stand on last year's revenue, beside the rate that is demanded there", () => {
  const growth = facade
    .explain("GAZELLE_ELIGIBLE", firm(200_000_000, 0.5))
    .steps.find(({ title }) => title?.zh === "成长性");
  expect(growth?.scales?.map(drawn)).toEqual([
    "无档 |1000万元| 25% |5000万元| 20% |2亿元| [15%] |10亿元| 10%",
    "不符合 |15%| [符合]",
  ]);
  expect(growth?.scales?.[0]?.of?.zh).toBe("末年营业收入");
});

test.each([
  [0.6999, true],
  [0.7, false],
  [0.7001, false],
])("a debt ratio of %d against 70%, exclusive: %s", (ratio, met) => {
  const debt = facade
    .explain("GAZELLE_ELIGIBLE", firm(60_000_000, ratio))
    .steps.find(({ title }) => title?.zh === "资产负债率");
  expect(debt?.met).toBe(met);
  expect(debt?.scales?.map(drawn)).toEqual([met ? "[符合] |70%| 不符合" : "符合 |70%| [不符合]"]);
});

test("what a scale says names the value, the figure and the side", () => {
  const [, ceiling] = scalesOf("STATION_AWARD", [9_999_999.95, LAST]);
  expect(ceiling?.says).toEqual({
    zh: "¥1,999,999.99,未达上限200万元",
    en: "¥1,999,999.99, below the ceiling of ¥2,000,000",
  });
});
