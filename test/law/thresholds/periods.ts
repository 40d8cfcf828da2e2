import { isErrorCell } from "../excel";
import { firm } from "../gazelle/firm";
import type { Given } from "../case";
import { type Call, answered, is, paid } from "./probe";

/** A period of the law is probed by a function that it opens and closes: its first and last day, and the days beside. */
export interface PeriodProbe {
  readonly clause: string;
  readonly words: string;
  readonly calls: readonly (readonly [on: (day: number) => Call, within: (answer: Given) => boolean])[];
}

const TRIAD = "包府发〔2024〕44号";

export const PERIODS: readonly PeriodProbe[] = [
  {
    clause: "包党发〔2021〕24号#末段",
    words: "自印发之日起施行",
    calls: [
      [(day) => ["FUND_DUE", day], answered],
      [(day) => ["TRANSFER_SHARE_RATE", "转让", "国有企业", day], is(0.7)],
    ],
  },
  {
    clause: "包科发〔2024〕84号#第十六条",
    words: "有效期2年",
    calls: [[(appliedOn) => ["GAZELLE_ELIGIBLE", ...firm({ appliedOn })], is(true)]],
  },
  {
    clause: "包府办发〔2024〕121号#三(五)",
    words: "在我市建成验收并投运的加氢站(换氢站)",
    calls: [
      [(day) => ["STATION_AWARD", 1_000_000, day], paid],
      [(day) => ["REFUEL_AWARD", 1000, 25, day], paid], // a year may be given as a day in it
    ],
  },
  {
    clause: `${TRIAD}激励#第十五条`,
    words: "有效期至20281231",
    calls: [
      [(day) => ["TRANSFER_SHARE_RATE", "转让", "高等院校", day], is(0.8)],
      [(day) => ["PUBLICITY_END", day, "协议定价"], answered],
    ],
  },
  {
    clause: `${TRIAD}选题#第十条`,
    words: "有效期至20281231日",
    calls: [[(day) => ["PROJECT_DUE", day, "技术攻关"], answered]],
  },
  {
    clause: `${TRIAD}评价#第十三条`,
    words: "有效期至20281231",
    calls: [[(day) => ["RESULT_REGISTRATION_DUE", day], answered]],
  },
  {
    clause: "包府发〔2025〕3号#末段",
    words: "自印发之日起实施",
    calls: [
      [(day) => ["TALENT_TAX_REWARD", 1000, 1, day], isErrorCell], // in force, it deletes
      [(day) => ["INDUSTRIALISATION_REWARD", 1000, 1, day], isErrorCell],
    ],
  },
  {
    clause: "包府发〔2025〕3号#正文",
    words: "部分内容进行修改",
    calls: [
      [(day) => ["TALENT_TAX_REWARD", 1000, 1, day], paid], // of 5号 only the year is known
      [(day) => ["INDUSTRIALISATION_REWARD", 1000, 1, day], paid],
    ],
  },
];

/** A table of bands is probed by the function that reads it: the rate it answers for a value. */
export interface BandProbe {
  readonly clause: string;
  readonly call: (value: number) => Call;
  /** The rate in the answer. */
  readonly rate: (answer: number) => number;
}

const itself = (answer: number): number => answer;

export const BANDS: readonly BandProbe[] = [
  {
    clause: "包党发〔2021〕24号#六(十五)",
    call: (total) => ["CARRIER_INVESTMENT_GRANT", total, 1000],
    rate: (answer) => answer / 1000,
  },
  {
    clause: "包科发〔2024〕84号#第四条(四)",
    call: (revenue) => ["GAZELLE_GROWTH_FLOOR", revenue],
    rate: itself,
  },
  { clause: "包科发〔2024〕84号#第四条(五)", call: (revenue) => ["GAZELLE_RD_FLOOR", revenue], rate: itself },
];
