import { dayOf, partsOf } from "../../engine/calendar";
import { Exact } from "../../engine/exact";
import { calendarYear, money } from "../../engine/inputs";
import type { Figure } from "../../engine/provision";
import { type Refusal, notCovered } from "../../engine/refusal";
import { nearestAmount, rule } from "../../engine/rule";
import type { Say } from "../../engine/say";
import { showMoney, showNumber, showPercent } from "../../engine/show";
import { type Words, words } from "../../engine/words";
import { noEnd } from "./beside";
import { law } from "./document";
import { TAX_YEARS } from "./readings";

/** 区外来我市设立科技型企业的所得税地方分享部分减免 — 包党发〔2021〕24号 三(七) */

interface Years {
  readonly first: Figure;
  readonly last: Figure;
  readonly relieved: Exact;
}

const FREE = "第1年至第3年免征企业所得税地方分享部分";
const HALVED = "第4年至第6年减半征收";
const HALF = law.figure("三(七)", HALVED, "=", "0.5", "fraction");
const YEARS: readonly Years[] = [
  {
    first: law.figure("三(七)", FREE, "=", 1, "years"),
    last: law.figure("三(七)", FREE, "=", 3, "years"),
    relieved: Exact.of(1),
  },
  {
    first: law.figure("三(七)", HALVED, "=", 4, "years"),
    last: law.figure("三(七)", HALVED, "=", 6, "years"),
    relieved: HALF.at,
  },
];
const ONLY = words(
  `只减免${YEARS.map(({ first, last }) => `第${showNumber(first.at)}至${showNumber(last.at)}年`).join("、")}`,
  `relief only in years ${YEARS.map(({ first, last }) => `${showNumber(first.at)} to ${showNumber(last.at)}`).join(", ")}`,
);
const COUNTED_FROM = law.words("三(七)", "自该企业取得第一笔生产经营收入所属纳税年度起");

/** Whether the document is in force at the end of that year, the tax being a yearly one. */
const inForceIn = (year: number): boolean => law.document.inForceOn(dayOf(year, 12, 31) ?? 0) === true;

const SINCE = String(partsOf(law.document.inForceFrom ?? 0).year);

/** Condition: a tax year that the document reaches; `null` where it is met, else why there is no answer. */
function reached(taxYear: number, say: Say): Refusal | null {
  if (say.reading(TAX_YEARS) === "any") return null;
  const [year, { number }] = [String(taxYear), law.document];
  const within = say.finds(inForceIn(taxYear), () => ({
    title: words(`纳税年度早于${SINCE}年`, `Tax year before ${SINCE}`),
    provision: noEnd.provision,
    text: words(
      `纳税年度${year}年,${SINCE}年度起减免(读法K15-3)`,
      `Tax year ${year}; relief from ${SINCE} on (reading K15-3)`,
    ),
    value: taxYear,
  }));
  if (within === true) return null;
  return notCovered(
    words(
      `纳税年度${year}年早于${number}施行的${SINCE}年。`,
      `Tax year ${year} lies before ${SINCE}, when ${number} came into force.`,
    ),
  );
}

const relief = ({ first, last, relieved }: Years): Words =>
  words(first.quote, `years ${showNumber(first.at)} to ${showNumber(last.at)}: ${showPercent(relieved)}`);

/** The years that hold for the n-th one; says which one it is. */
function yearsFor(taxYear: number, firstIncomeYear: number, say: Say): Years | undefined {
  const nth = Exact.of(taxYear - firstIncomeYear + 1);
  const years = YEARS.find(({ first, last }) => nth.is(">=", first.at) && nth.is("<=", last.at));
  say.finds(years !== undefined, () => {
    const [n, from, to] = [nth.toString(), String(firstIncomeYear), String(taxYear)];
    const said = years ? relief(years) : ONLY;
    const late = words(
      `自${from}年起,${to}年为第${n}年;${said.zh}`,
      `Counted from ${from}, ${to} is year ${n}; ${said.en}`,
    );
    const early = words(
      `纳税年度${to}年早于取得第一笔生产经营收入的${from}年`,
      `Tax year ${to} lies before ${from}, the year of the first income`,
    );
    return {
      title: words("不在减免年度内", "Outside the years of relief"),
      provision: years?.first ?? COUNTED_FROM,
      text: nth.sign > 0 ? late : early,
      value: nth.toNumber(),
    };
  });
  say.note(
    () =>
      years && !inForceIn(firstIncomeYear)
        ? words(
            "文件施行前已有收入的企业只计剩余年度(读法K15-3)",
            "A firm with income before the document has only its remaining years (reading K15-3)",
          )
        : null,
    COUNTED_FROM,
  );
  return years;
}

const inAll = (before: string, after: string): string =>
  YEARS.map(
    ({ first, last, relieved }) =>
      `${before}${showNumber(first.at)}–${showNumber(last.at)}${after} ${showPercent(relieved)}`,
  ).join(", ");

export const localTaxRelief = rule({
  name: "LOCAL_TAX_RELIEF",
  title: words("企业所得税地方分享部分减免", "Relief from the local share of income tax"),
  about: words(
    `区外来我市设立的科技型企业减免的企业所得税地方分享部分(元),自取得第一笔生产经营收入的年度起计:${inAll("第", "年")},其余年度为0,${SINCE}年度以前#N/A;四舍五入到分`,
    `Relief from the local share of income tax for technology firms set up from outside, in yuan, counted from the year of the first income: ${inAll("years ", "")}, else 0, #N/A before ${SINCE}; to the nearest fen`,
  ),
  document: law.document,
  clauses: ["三(七)", noEnd.provision.clause],
  citesSteps: true,
  takes: {
    localTax: money(
      words("地方分享部分税额", "local tax"),
      words(
        "该纳税年度企业所得税的地方分享部分,元(分享比例文件未写)",
        "Local share of the year's enterprise income tax, yuan (the documents do not state its ratio)",
      ),
    ).usuallyAtLeast(1_000),
    firstIncomeYear: calendarYear(
      words("首笔收入年度", "first income year"),
      words(
        "取得第一笔生产经营收入所属纳税年度,如2022",
        "Tax year of the first income from production or business, such as 2022",
      ),
    ),
    taxYear: calendarYear(
      words("纳税年度", "tax year"),
      words("要计算的纳税年度,如2025", "Tax year to be computed, such as 2025"),
    ),
  },
  gives: nearestAmount(words("减免税额(元)", "Tax relief (yuan)")),
  dated: { clock: "facts", by: "taxYear" },
  beside: [
    {
      provision: law.words("三(七)", "区外科技型企业、创新团队和技术成果持有人来我市设立科技型企业的"),
      zh: "只适用于自治区外主体来我市设立的科技型企业(读法K15-2);减半的也是地方分享部分(读法K15)",
      en: "Only for technology firms set up in Baotou from outside the region (reading K15-2); what is halved is the local share too (reading K15)",
    },
    noEnd,
  ],
  readings: [TAX_YEARS],

  decide({ localTax, firstIncomeYear, taxYear }, say) {
    const refusal = reached(taxYear, say);
    if (refusal) return refusal;
    const years = yearsFor(taxYear, firstIncomeYear, say);
    if (!years) return Exact.zero;
    return say.amount(localTax.times(years.relieved), years.first, () => {
      const product = `${showMoney(localTax)} × ${showPercent(years.relieved)}`;
      return words(`地方分享部分 ${product}`, `Local share ${product}`);
    });
  },
});
