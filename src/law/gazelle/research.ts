import { Exact } from "../../engine/exact";
import { ofEach } from "../../engine/once";
import { type Band, bandOf } from "../../engine/provision";
import { showMoney, showPercent, showRatio } from "../../engine/show";
import type { Truth } from "../../engine/truth";
import { type Words, same, words } from "../../engine/words";
import { law } from "./document";
import { type Yearly, lastYear } from "./growth";

/** 研发投入强度 — 包科发〔2024〕84号 第四条(五) */
export const RESEARCH = law.bands("第四条(五)", [
  {
    quote: "上年度营业收入小于5000万元企业,近年研发投入强度(R&D)应持续达到5%",
    to: [50_000_000, "excluded"],
    gives: "0.05",
  },
  {
    quote: "上年度营业收入为5000万元至2亿元(含)企业,近年研发投入强度需持续达到4%",
    from: [50_000_000, "included"],
    to: [200_000_000, "included"],
    gives: "0.04",
  },
  {
    quote: "上年度营业收入大于2亿元企业,近年研发投入强度(R&D)应持续达到3%",
    from: [200_000_000, "excluded"],
    gives: "0.03",
  },
]);

const FEN = 2;
const PLACES = 30;

export interface Researching {
  readonly revenues: Yearly | null;
  readonly rdExpenses: Yearly | null;
}

/** One of the years that count. */
interface Year {
  /** Counted back from the end of a series, 上年度 is 1. */
  readonly back: number;
  /** Said before what was spent in it. */
  readonly spent: Words;
  /** The same behind another year. */
  readonly andSpent: Words;
  /** Said before what its research is short by. */
  readonly short: Words;
}

const year = (back: number, zh: string, en: string): Year => ({
  back,
  spent: words(zh, `${en} `),
  andSpent: words(`,${zh}`, `, ${en} `),
  short: words(`${zh}研发投入还差 `, `R&D in ${en} is short by `),
});

const YEARS = [
  year(1, "上年度", "last year"),
  year(2, "前一年", "the year before"),
  year(3, "前两年", "two years before"),
];

const inYear = (values: Yearly, { back }: Year): Exact => values[values.length - back] ?? Exact.zero;

export const researchFloor = (revenue: Exact): Exact => bandOf(RESEARCH, revenue)?.gives ?? Exact.zero;

/** The row of the table that last year's revenue stands in. */
export function researchRow({ revenues }: Researching): Band | null {
  const revenue = lastYear(revenues);
  return revenue && bandOf(RESEARCH, revenue);
}

function floorOf(given: Researching): Exact | null {
  const revenue = lastYear(given.revenues);
  return revenue && researchFloor(revenue);
}

const reaches = (spent: Exact, revenue: Exact, floor: Exact): boolean =>
  spent.compare(floor.times(revenue)) >= 0;

export function researchTest(given: Researching): Truth {
  const floor = floorOf(given);
  const { revenues, rdExpenses } = given;
  if (!floor || !revenues || !rdExpenses) return null;
  for (const year of YEARS)
    if (!reaches(inYear(rdExpenses, year), inYear(revenues, year), floor)) return false;
  return true;
}

const SOME_FLOOR = words(
  "近三年每年研发投入强度不低于该档下限",
  "R&D of at least the tier's floor in each of the last three years",
);

export function researchRequirement(given: Researching): Words {
  const floor = floorOf(given);
  return floor ? demandOf(floor) : SOME_FLOOR;
}

const demandOf = ofEach((floor: Exact): Words => {
  const least = showPercent(floor);
  return words(
    `近三年每年研发投入强度不低于${least}`,
    `R&D of at least ${least} of revenue in each of the last three years`,
  );
});

const NOT_COMPLETE = words(
  "营业收入或研发投入未填写或不完整",
  "revenues or R&D expenses not given or not complete",
);

export function researchActual({ revenues, rdExpenses }: Researching): Words {
  if (!revenues || !rdExpenses) return NOT_COMPLETE;
  let [zh, en] = ["", ""];
  for (const year of YEARS) {
    const rate = showRatio(inYear(rdExpenses, year), inYear(revenues, year));
    const lead = zh ? year.andSpent : year.spent;
    zh = zh + lead.zh + rate;
    en = en + lead.en + rate;
  }
  return words(zh, en);
}

/** The lowest of the three years. */
export function researchValue({ revenues, rdExpenses }: Researching): number | "" {
  if (!revenues || !rdExpenses) return "";
  return YEARS.map((year) => Exact.quotient(inYear(rdExpenses, year), inYear(revenues, year), PLACES))
    .reduce((a, b) => a.min(b))
    .toNumber();
}

/** What each year's research is short by. */
export function researchGap(given: Researching): Words {
  const floor = floorOf(given);
  const { revenues, rdExpenses } = given;
  if (!floor || !revenues || !rdExpenses) return NOTHING;
  let [zh, en] = ["", ""];
  for (const year of YEARS) {
    const spent = inYear(rdExpenses, year);
    const revenue = inYear(revenues, year);
    if (reaches(spent, revenue, floor)) continue;
    const missing = showMoney(floor.times(revenue).roundedUp(FEN).minus(spent));
    zh = (zh && zh + ";") + year.short.zh + missing;
    en = (en && en + "; ") + year.short.en + missing;
  }
  return words(zh, en);
}

const NOTHING = same("");
