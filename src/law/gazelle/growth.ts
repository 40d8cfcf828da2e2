import { Exact } from "../../engine/exact";
import { ofEach } from "../../engine/once";
import { type Band, bandOf, onSharedEdge } from "../../engine/provision";
import type { Say } from "../../engine/say";
import { showGrowthFrom, showMoney, showPercent, showYuan } from "../../engine/show";
import type { Truth } from "../../engine/truth";
import { type Words, same, words } from "../../engine/words";
import { law } from "./document";
import { GROWTH_PERIODS, SHARED_EDGE } from "./readings";

/** 成长性指标 — 包科发〔2024〕84号 第四条(四) */
export const GROWTH = law.bands(
  "第四条(四)",
  [
    {
      quote: "企业上年度营收在1000万元至5000万元,近年营收或净利润复合增长率不低于25%",
      from: [10_000_000, "included"],
      to: [50_000_000, "included"],
      gives: "0.25",
    },
    {
      quote: "企业上年度营收在50002亿元,近年营收或净利润复合增长率不低于20%",
      from: [50_000_000, "included"],
      to: [200_000_000, "included"],
      gives: "0.2",
    },
    {
      quote: "上年度营收在2亿至10亿元,近年营收或净利润复合增长率不低于15%",
      from: [200_000_000, "included"],
      to: [1_000_000_000, "included"],
      gives: "0.15",
    },
    {
      quote: "上年度营收在10亿以上,近年营收或净利润复合增长率不低于10%",
      from: [1_000_000_000, "included"],
      gives: "0.1",
    },
  ],
  [50_000_000, 200_000_000, 1_000_000_000],
);

/** Below it no bracket holds. */
export const LEAST = showYuan(GROWTH.rows[0]?.from?.at ?? Exact.zero);

const ONE = Exact.of(1);
const FEN = 2;
const NOT_COMPLETE = words("未填写或不完整", "not given or not complete");

export type Yearly = readonly Exact[];

export const lastYear = (values: Yearly | null): Exact | null => values?.[values.length - 1] ?? null;

export const growthBand = (revenue: Exact, say: Say): Band | null =>
  bandOf(GROWTH, revenue, say.reading(SHARED_EDGE) === "higher" ? "earlier" : "later");

/** The span a growth rate is taken over: its base and the number of periods; `null` where the reading wants more years. */
interface Span {
  readonly base: Exact;
  readonly last: Exact;
  readonly periods: number;
}

const THREE_PERIODS = 3;

function spanOf(values: Yearly, say: Say): Span | null {
  const reading = say.reading(GROWTH_PERIODS);
  const periods = reading === "two" ? 1 : values.length - 1;
  if (reading === "three" && periods !== THREE_PERIODS) return null;
  const base = values[values.length - 1 - periods];
  const last = lastYear(values);
  return base && last ? { base, last, periods } : null;
}

const MOST_PERIODS = 3;
/** (1 + floor) ^ periods, exactly. */
const grown = ofEach((floor: Exact) =>
  Array.from({ length: MOST_PERIODS + 1 }, (_, periods) => ONE.plus(floor).power(periods)),
);

/** What the last value must be for the floor to be reached: base × (1 + floor) ^ periods, exactly. */
const target = ({ base, periods }: Span, floor: Exact): Exact =>
  base.times(grown(floor)[periods] ?? ONE.plus(floor).power(periods));

/** Growth from a base of 0 or less cannot be computed and does not count. */
const grows = (span: Span, floor: Exact): boolean =>
  span.base.sign > 0 && span.last.compare(target(span, floor)) >= 0;

function reaches(values: Yearly | null, floor: Exact, say: Say): Truth {
  const span = values && spanOf(values, say);
  return span && grows(span, floor);
}

export interface Growing {
  readonly revenues: Yearly | null;
  readonly netProfits: Yearly | null;
}

/** The row of the table that last year's revenue stands in. */
export function growthRow({ revenues }: Growing, say: Say): Band | null {
  const revenue = lastYear(revenues);
  return revenue && growthBand(revenue, say);
}

export function growthTest({ revenues, netProfits }: Growing, say: Say): Truth {
  const revenue = lastYear(revenues);
  if (!revenue) return null;
  const band = growthBand(revenue, say);
  if (!band) return false;
  const byRevenue = reaches(revenues, band.gives, say);
  if (byRevenue === true) return true;
  const byProfit = reaches(netProfits, band.gives, say);
  return byProfit === false ? byRevenue : byProfit;
}

const SOME_BRACKET = words(
  `上年度营收${LEAST.zh}以上,营收或净利润复合增长率不低于该档下限`,
  `Last-year revenue of ${LEAST.en} or more; revenue or net profit grows by the bracket's floor`,
);
const IN_A_BRACKET = words(`上年度营收不低于${LEAST.zh}`, `Last-year revenue of at least ${LEAST.en}`);

export function growthRequirement({ revenues }: Growing, say: Say): Words {
  const revenue = lastYear(revenues);
  if (!revenue) return SOME_BRACKET;
  const band = growthBand(revenue, say);
  return band ? demandOf(band) : IN_A_BRACKET;
}

const demandOf = ofEach((band: Band): Words => {
  const floor = showPercent(band.gives);
  return words(
    `营收或净利润复合增长率不低于${floor}(上年度营收${bracket(band).zh})`,
    `Revenue or net profit grows by at least ${floor} a year (last-year revenue ${bracket(band).en})`,
  );
});

const bracket = ofEach(({ from, to }: Band): Words => {
  const low = from ? showYuan(from.at) : null;
  const high = to ? showYuan(to.at) : null;
  if (low && high) return words(`${low.zh}至${high.zh}`, `${low.en} to ${high.en}`);
  return low ? words(`${low.zh}以上`, `${low.en} and more`) : words("", "");
});

/** The growth rate as shown, or why there is none. */
function growthOf(values: Yearly | null, say: Say): Words {
  if (!values) return NOT_COMPLETE;
  const span = spanOf(values, say);
  if (!span) return TOO_FEW;
  if (span.base.sign <= 0) return NO_BASE;
  return span.last.sign < 0 ? NEGATIVE : same(showGrowthFrom(span.base, span.last, span.periods));
}

const TOO_FEW = words("年度数不足", "too few years");
const NO_BASE = words("基期不大于0,无法计算", "base of 0 or less, cannot be computed");
const NEGATIVE = words("末期为负", "last year negative");

export function growthActual({ revenues, netProfits }: Growing, say: Say): Words {
  const revenue = lastYear(revenues);
  const shown = revenue ? showMoney(revenue) : "";
  const byRevenue = growthOf(revenues, say);
  const byProfit = growthOf(netProfits, say);
  return words(
    (shown && "上年度营收" + shown + ",") +
      "营收复合增长率" +
      byRevenue.zh +
      ",净利润复合增长率" +
      byProfit.zh,
    (shown && "last-year revenue " + shown + ", ") +
      "growth of revenue " +
      byRevenue.en +
      ", of net profit " +
      byProfit.en,
  );
}

/** The smaller of what revenue and what net profit is short by. More revenue can also lead into a bracket with a lower floor. */
export function growthGap({ revenues, netProfits }: Growing, say: Say): Words {
  const revenue = lastYear(revenues);
  if (!revenues || !revenue) return NOTHING;
  const span = spanOf(revenues, say);
  const profit = netProfits && spanOf(netProfits, say);
  const needed = span && revenueNeeded(span, profit, say);
  const byRevenue = needed && shortfall(revenue, needed);
  const floor = growthBand(revenue, say)?.gives ?? null;
  const byProfit =
    floor && profit && profit.base.sign > 0 ? shortfall(profit.last, target(profit, floor)) : null;
  if (byProfit && (!byRevenue || byProfit.compare(byRevenue) < 0)) {
    const short = showMoney(byProfit);
    return words("上年度净利润还差 " + short, "Last-year net profit is short by " + short);
  }
  return byRevenue ? revenueShort(byRevenue, needed, revenue, say) : NOTHING;
}

const NOTHING = same("");

const shortfall = (has: Exact, needs: Exact): Exact => needs.roundedUp(FEN).minus(has);

/** Names the bracket where the missing revenue leads into another one, with a lower floor. */
function revenueShort(by: Exact, needed: Exact, revenue: Exact, say: Say): Words {
  const now = growthBand(revenue, say);
  const then = growthBand(needed, say);
  const money = showMoney(by);
  const short = words("上年度营业收入还差 " + money, "Last-year revenue is short by " + money);
  if (!then || now === then) return short;
  const other = leadingInto(then);
  return words(short.zh + other.zh, short.en + other.en);
}

const leadingInto = ofEach((band: Band): Words => {
  const [span, floor] = [bracket(band), showPercent(band.gives)];
  return words(`,届时适用${span.zh}一档(${floor})`, `, which leads into the bracket ${span.en} (${floor})`);
});

/** The least last-year revenue with which the condition would be met, in whatever bracket that revenue then stands. */
function revenueNeeded(span: Span, profit: Span | null, say: Say): Exact | null {
  const revenue = span.last;
  for (const band of GROWTH.rows) {
    if (band.to && band.to.at.compare(revenue) < 0) continue;
    const floor = band.from ? band.from.at.max(revenue) : revenue;
    const least = profit && grows(profit, band.gives) ? floor : floor.max(target(span, band.gives));
    if (growthBand(least, say) === band) return least; // rising: no later bracket asks for less
  }
  return null;
}

/** The higher of the two growth rates. */
export function growthValue({ revenues, netProfits }: Growing, say: Say): number | "" {
  const rates = [revenues, netProfits].flatMap((values) => {
    const span = values && spanOf(values, say);
    return span && span.base.sign > 0 && span.last.sign >= 0
      ? [Exact.growth(span.base, span.last, span.periods)]
      : [];
  });
  return rates.length ? rates.reduce((a, b) => a.max(b)).toNumber() : "";
}

export function growthRemark({ revenues }: Growing, say: Say): Words | null {
  const revenue = lastYear(revenues);
  if (!revenue || !onSharedEdge(GROWTH, revenue)) return null;
  const floor = growthBand(revenue, say)?.gives ?? Exact.zero;
  return words(
    `上年度营收恰为${showYuan(revenue).zh},同时落入两档,按${showPercent(floor)}(读法G12)`,
    `Last-year revenue is exactly ${showYuan(revenue).en} and stands in two brackets; ${showPercent(floor)} counts (reading G12)`,
  );
}
