import "../../law/excel";
import { facade } from "../../../src/functions/facade-of-library";
import { day } from "../../law/case";

test("the answers of both readings stand side by side where they differ", () => {
  const { readings } = facade.consider("STATION_AWARD", [8_000_000, day("2025-06-30"), 0.1]);
  expect(readings).toHaveLength(1);
  expect(readings[0]).toMatchObject({
    id: "H02",
    clause: "包府办发〔2024〕121号#三(五)",
    matters: true,
    adopted: { answer: { zh: "¥800,000.00" }, differs: false },
    others: [{ reading: { zh: "固定比例20%" }, answer: { zh: "¥1,600,000.00" }, differs: true }],
  });
});

test("where the other reading changes nothing it is said so", () => {
  const { readings } = facade.consider("STATION_AWARD", [8_000_000, day("2025-06-30")]);
  expect(readings).toMatchObject([{ id: "H02", matters: false, others: [{ differs: false }] }]);
});

test("those that matter come first", () => {
  const [years, rest] = [[[40_000_000, 50_000_000, 57_600_000]], [0.5, 3, 2, 0, 0, true, day("2025-06-30")]];
  const { readings } = facade.consider("GAZELLE_ELIGIBLE", [
    years,
    [[1, 1, 1]],
    [[3_000_000, 3_000_000, 3_000_000]],
    ...rest,
  ]);
  expect(readings.map(({ matters }) => matters)).toEqual([true, false, false]);
});

test("tables are told apart by the cells in which they differ", () => {
  const answers = (name: string, amount: number) =>
    facade
      .consider(name, [amount])
      .readings.map(({ adopted, others }) => [adopted, ...others].map((one) => one.answer.zh));
  expect(answers("HYDROGEN_SPLIT", 1_144_000.01)).toEqual([
    ["572,000.00/572,000.01", "572,000.01/572,000.00"],
  ]);
  expect(answers("STATION_AWARD_SCHEDULE", 1_600_000.01)).toEqual([
    [
      "第3年 · 市级 ¥240,000.00\n第3年 · 旗县级 ¥240,000.01",
      "第3年 · 市级 ¥240,000.01\n第3年 · 旗县级 ¥240,000.00",
    ],
  ]);
  expect(answers("HYDROGEN_SPLIT", 1_144_000)).toEqual([["表格", "表格"]]);
});
