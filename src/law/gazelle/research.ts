import { Exact } from "../../engine/exact";
import { ofEach } from "../../engine/once";
import { type Band, bandOf } from "../../engine/provision";
import { showMoney, showPercent, showRatio } from "../../engine/show";
import type { Truth } from "../../engine/truth";
import { type Words, strung, words } from "../../engine/words";
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

interface Year {
  readonly name: Words;
  /** What is said of the year behind its name. */
  readonly short: Words;
  readonly revenue: Exact;
  readonly spent: Exact;
}

const named = (zh: string, en: string): Pick<Year, "name" | "short"> => ({
  name: words(zh, `${en} `),
  short: words(`${zh}研发投入还差 `, `R&D in ${en} is short by `),
});

/** Counted back from 上年度. */
const NAMES = [
  named("上年度", "last year"),
  named("前一年", "the year before"),
  named("前两年", "two years before"),
];

/** The last three years, the latest first; `null` while a series is not given. */
function yearsOf({ revenues, rdExpenses }: Researching): readonly Year[] | null {
  if (!revenues || !rdExpenses) return null;
  const years: Year[] = [];
  for (let back = 0; back < NAMES.length; back += 1) {
    const named = NAMES[back];
    const revenue = revenues[revenues.length - 1 - back];
    const spent = rdExpenses[rdExpenses.length - 1 - back];
    if (named && revenue && spent) years.push({ name: named.name, short: named.short, revenue, spent });
  }
  return years;
}

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

const reaches = ({ spent, revenue }: Pick<Year, "spent" | "revenue">, floor: Exact): boolean =>
  spent.is(">=", floor.times(revenue));

export function researchTest(given: Researching): Truth {
  const floor = floorOf(given);
  const { revenues, rdExpenses } = given;
  if (!floor || !revenues || !rdExpenses) return null;
  for (let back = 1; back <= NAMES.length; back += 1) {
    const revenue = revenues[revenues.length - back];
    const spent = rdExpenses[rdExpenses.length - back];
    if (revenue && spent && !reaches({ spent, revenue }, floor)) return false;
  }
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

const intensity = ({ revenue, spent }: Year): string => showRatio(spent, revenue);

const NOT_COMPLETE = words(
  "营业收入或研发投入未填写或不完整",
  "revenues or R&D expenses not given or not complete",
);

export function researchActual(given: Researching): Words {
  const years = yearsOf(given);
  if (!years) return NOT_COMPLETE;
  return words(
    strung(years, (year) => year.name.zh + intensity(year), ","),
    strung(years, (year) => year.name.en + intensity(year), ", "),
  );
}

/** The lowest of the three years. */
export function researchValue(given: Researching): number | "" {
  const rates = (yearsOf(given) ?? []).map(({ revenue, spent }) => Exact.quotient(spent, revenue, PLACES));
  return rates.length ? rates.reduce((a, b) => a.min(b)).toNumber() : "";
}

const NO_YEARS: readonly Year[] = [];

/** What each year's research is short by. */
export function researchGap(given: Researching): Words {
  const floor = floorOf(given);
  const short = (yearsOf(given) ?? NO_YEARS).filter((year) => floor && !reaches(year, floor));
  const missing = (year: Year): string =>
    showMoney((floor ?? Exact.zero).times(year.revenue).roundedUp(FEN).minus(year.spent));
  return words(
    strung(short, (year) => year.short.zh + missing(year), ";"),
    strung(short, (year) => year.short.en + missing(year), "; "),
  );
}
