import "../law/excel";
import { facade } from "../../src/functions/facade-of-library";
import { library } from "../../src/functions/create";
import { isRefusal } from "../../src/engine/refusal";

/** EXPLAIN names a doubtful place only where it decides this very call, and only once. */

const notes = (name: string, args: readonly unknown[], id: string): readonly string[] =>
  facade
    .explain(name, args)
    .steps.map(({ text }) => text.zh)
    .filter((text) => text.includes(id));

const gazelle = (last: number): readonly unknown[] => [[[4e7, 5e7, last]], [[1, 1, 1]], [[1e7, 1e7, 1e7]]];

it.each([
  ["HYDROGEN_SPLIT", [0.05], "H04", 1],
  ["HYDROGEN_SPLIT", [100], "H04", 0],
  ["STATION_AWARD", [8e6, "2025-06-30"], "读法H02", 0],
  ["STATION_AWARD", [8e6, "2025-06-30", 0.1], "读法H02", 1],
  ["GAZELLE_GROWTH_FLOOR", [5e7], "G12", 1],
  ["GAZELLE_GROWTH_FLOOR", [6e7], "G12", 0],
  ["GAZELLE_CHECK", gazelle(6e7), "G12", 0],
  ["GAZELLE_ELIGIBLE", [...gazelle(6e7), 0.5, 3, 2, 0, 0, true, "2025-03-01"], "G25", 0],
  ["LEADER_WITHIN_LIMIT", [3], "P02", 1],
  ["PROJECT_DUE", ["2025-03-01", "技术攻关"], "P03-2", 1],
  ["EVALUATION_METHOD", ["成果转化", true], "E02", 1],
  ["EVALUATION_METHOD", ["成果转化"], "E02", 0],
] as const)("%s%j names %s %i times", (name, args, id, times) => {
  expect(notes(name, args, id)).toHaveLength(times);
});

it("says the reading in both languages, with its clause", () => {
  const { steps } = facade.explain("PRIZE_MATCH", [1e5, "自治区", "特等"]);
  expect(steps).toContainEqual(
    expect.objectContaining({
      kind: "note",
      text: { zh: "读法K77:只限一等奖", en: "Reading K77: Only a first" },
      clause: "包党发〔2021〕24号#七(十九)",
    }),
  );
});

it("in English an unknown word is answered with the codes", () => {
  const answer = library.find("PRIZE_MATCH")?.respond([1, "planet"]);
  expect(isRefusal(answer) && answer.message.en).toContain("accepted: 国家 (national), 自治区 (regional)");
});
