import { type PeriodProbe, type Probe, answered, ceiling, condition, paid } from "./probe";

/** 包府办发〔2024〕121号 */
const H = "包府办发〔2024〕121号";
const ON = "2025-06-30";
const GRAMS = 6; // the least amount of hydrogen that a kilogram in decimals can state here

export const probes: readonly Probe[] = [
  {
    clause: `${H}#三(五)`,
    words: "不超过购置和安装总投资的20%",
    questions: condition("0.0001", (rate) => ["STATION_AWARD", 1_000_000, ON, rate], answered),
  },
  {
    clause: `${H}#三(五)`,
    words: "最高不超过200万元",
    questions: (figure) => [
      ...ceiling("0.2", (investment) => ["STATION_AWARD", investment, ON])(figure),
      ...condition("0.01", (award) => ["STATION_AWARD_SCHEDULE", award], answered)(figure),
    ],
  },
  {
    clause: `${H}#三(六)`,
    words: "绿氢终端价格不高于25/公斤的加氢站",
    questions: (figure) =>
      [2025, 2026].flatMap((year) =>
        condition("0.01", (price) => ["REFUEL_AWARD", 1000, price, year], paid)(figure),
      ),
  },
  {
    clause: `${H}#三(六)`,
    words: "单站最高不超过80万元",
    questions: ceiling("8", (kilograms) => ["REFUEL_AWARD", kilograms, 25, 2025], GRAMS),
  },
  {
    clause: `${H}#三(六)`,
    words: "单站最高不超过60万元",
    questions: ceiling("6", (kilograms) => ["REFUEL_AWARD", kilograms, 25, 2026], GRAMS),
  },
];

export const periods: readonly PeriodProbe[] = [
  {
    clause: `${H}#三(五)`,
    words: "在我市建成验收并投运的加氢站(换氢站)",
    calls: [
      [(day) => ["STATION_AWARD", 1_000_000, day], paid],
      [(day) => ["REFUEL_AWARD", 1000, 25, day], paid], // a year may be given as a day in it
    ],
  },
];
