import "../law/excel";
import { day } from "../../src/engine/calendar";
import { Say } from "../../src/engine/say";
import { library } from "../../src/functions/create";
import { resultOf } from "../../src/functions/answers";

/** A doubtful place can be read the other way: the same call, tried under another reading of the register. */

function tried(name: string, args: readonly unknown[], reading: string, option: string): unknown {
  const known = library.find(name);
  if (!known) throw new Error(name);
  return resultOf(known.respond(args, new Say(new Map([[reading, option]]))), "zh-CN");
}

const gazelle = (revenues: readonly number[], appliedOn: number | null = null): readonly unknown[] => [
  [revenues],
  [[1e6, 1e6, 1e6]],
  [[1e7, 1e7, 1e7]],
  0.5,
  3,
  2,
  0,
  0,
  true,
  appliedOn,
];

it.each([
  ["STATION_AWARD", [8_000_000, "2025-06-30", 0.1], "H02", { ceiling: 800_000, fixed: 1_600_000 }],
  ["HYDROGEN_SPLIT", [0.05], "H04", { county: [[0.02, 0.03]], city: [[0.03, 0.02]] }],
  ["GAZELLE_GROWTH_FLOOR", [50_000_000], "G12", { lower: 0.2, higher: 0.25 }],
  ["GAZELLE_GROWTH_FLOOR", [200_000_000], "G12", { lower: 0.15, higher: 0.2 }],
  ["GAZELLE_GROWTH_FLOOR", [1_000_000_000], "G12", { lower: 0.1, higher: 0.15 }],
  ["GAZELLE_GROWTH_FLOOR", [60_000_000], "G12", { lower: 0.2, higher: 0.2 }],
  ["GAZELLE_ELIGIBLE", gazelle([40e6, 50e6, 57.6e6]), "G09", { given: true, three: "待核实", two: false }],
  ["GAZELLE_ELIGIBLE", gazelle([36e6, 40e6, 50e6, 62.208e6]), "G09", { given: true, three: true, two: true }],
  [
    "GAZELLE_ELIGIBLE",
    gazelle([40e6, 50e6, 57.6e6], day("2026-11-22")),
    "G25",
    { eve: false, anniversary: true },
  ],
  [
    "GAZELLE_ELIGIBLE",
    gazelle([40e6, 50e6, 57.6e6], day("2026-11-23")),
    "G25",
    { eve: false, anniversary: false },
  ],
  ["LEADER_WITHIN_LIMIT", [3], "P02", { counted: false, before: true }],
  ["LEADER_WITHIN_LIMIT", [4], "P02", { counted: false, before: false }],
  [
    "PROJECT_DUE",
    ["2025-03-01", "成果转化"],
    "P03",
    { eve: day("2027-02-28"), anniversary: day("2027-03-01") },
  ],
  ["TALENT_TAX_REWARD", [6e5, 2, "2025-02-16"], "X01", { ends: 500_000, continues: 500_000 }],
  ["TALENT_TAX_REWARD", [6e5, 2, "2025-02-17"], "X01", { continues: 500_000 }],
  ["TALENT_TAX_REWARD", [6e5, 2, "2021-12-31"], "X01-2", { year: 500_000 }],
  ["TALENT_TAX_REWARD", [6e5, 2, "2022-01-01"], "X01-2", { year: 500_000, issue: 500_000 }],
  ["INDUSTRIALISATION_REWARD", [6e5, 4, "2025-02-17"], "X02", { continues: 300_000 }],
  ["EVALUATION_METHOD", ["成果转化", true], "E02", { standardised: "标准化评价" }],
  ["GAZELLE_VALID_UNTIL", ["2025-11-22"], "G22", { eve: day("2028-11-21"), anniversary: day("2028-11-22") }],
] as const)("%s%j under %s", (name, args, reading, answers) => {
  for (const [option, answer] of Object.entries(answers))
    expect(tried(name, args, reading, option)).toEqual(answer);
});

it("TALENT_TAX_REWARD: a claim of 2021 has no answer where 5号 holds from its issue, a day that is not known", () => {
  expect(tried("TALENT_TAX_REWARD", [6e5, 2, "2021-12-31"], "X01-2", "issue")).toMatchObject({
    code: "#N/A",
  });
});

it("keeps to the adopted reading where the other is unknown to the register", () => {
  expect(tried("GAZELLE_GROWTH_FLOOR", [50_000_000], "G12", "whatever")).toBe(0.2);
});

it("every reading names its doubt, what is adopted and why, in both languages", () => {
  const ids = library.readings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, doubt, options, adopted, reason, clause } of library.readings) {
    expect([id, Object.keys(options)]).toEqual([id, expect.arrayContaining([adopted])]);
    for (const words of [doubt, reason, ...Object.values(options)]) expect(words.zh && words.en).toBeTruthy();
    expect(library.clauses).toContain(clause);
  }
});

it("the dates shown are those of the reading that is tried", () => {
  const rows = (option: string): string =>
    JSON.stringify(tried("GAZELLE_CHECK", gazelle([40e6, 50e6, 57.6e6]), "G25", option));
  expect(rows("eve")).toContain("至2026年11月21日之间");
  expect(rows("anniversary")).toContain("至2026年11月22日之间");
});
