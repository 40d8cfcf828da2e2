import { Exact } from "../../engine/exact";
import { money } from "../../engine/inputs";
import { type TableCell, rule, table } from "../../engine/rule";
import { showMoney, showPercent, showYuan } from "../../engine/show";
import { words } from "../../engine/words";
import { law } from "./document";
import { EVENLY, halves } from "./split";
import { CEILING } from "./station-award";

/** 加氢站建设奖励分三年拨付 — 包府办发〔2024〕121号 三(五) */

const FEN = 2;
const THREE_YEARS = "奖励资金按4:3:3方式分三年拨付";
const LAST = law.figure("三(五)", THREE_YEARS, "=", 3, "part");
const PARTS = [
  law.figure("三(五)", THREE_YEARS, "=", 4, "part"),
  law.figure("三(五)", THREE_YEARS, "=", 3, "part"),
  LAST,
];
const WHOLE = PARTS.reduce((sum, part) => sum.plus(part.at), Exact.zero);

const RATIO = PARTS.map(({ at }) => at.toString()).join(":");
const HIGHEST = showYuan(CEILING.at);

const HEADINGS: readonly TableCell[] = [
  words("年度", "Year"),
  words("比例", "Rate"),
  words("拨付额", "Instalment"),
  words("市级", "City"),
  words("旗县级", "County"),
];

/** The instalments: each down to the fen, the last one takes the remainder. */
function instalments(award: Exact): readonly Exact[] {
  const early = PARTS.slice(0, -1).map((part) => Exact.quotient(award.times(part.at), WHOLE, FEN));
  return [...early, early.reduce((rest, part) => rest.minus(part), award)];
}

export const stationAwardSchedule = rule({
  name: "STATION_AWARD_SCHEDULE",
  title: words("加氢站建设奖励拨付计划", "Payment schedule of the station construction award"),
  about: words(
    `建设奖励按${RATIO}分${PARTS.length}年拨付,每年由市级、旗县级${EVENLY}承担的计划表(元);奖励超过${HIGHEST.zh}的报错`,
    `The construction award paid ${RATIO} over ${PARTS.length} years, each instalment shared ${EVENLY} by city and county (yuan); an award above ${HIGHEST.en} is refused`,
  ),
  document: law.document,
  clauses: ["三(五)"],
  takes: {
    award: money(
      words("奖励金额", "award"),
      words(`建设奖励金额,元,不超过${HIGHEST.zh}`, `Construction award in yuan, at most ${HIGHEST.en}`),
    )
      .usuallyAtLeast(10_000)
      .refusing((award) =>
        award.is(CEILING.operator, CEILING.at)
          ? null
          : words(`最高不超过${HIGHEST.zh}`, `at most ${HIGHEST.en}`),
      ),
  },
  gives: table(words("拨付计划", "Schedule"), [2, 3, 4]),

  decide({ award }, say) {
    const whole = award.roundedDown(FEN);
    say.rounded(award, whole);
    const rows = instalments(whole).map((instalment, index): readonly TableCell[] => {
      const year = words(`第${index + 1}年`, `Year ${index + 1}`);
      const part = PARTS[index] ?? LAST;
      const share = Exact.quotient(part.at, WHOLE, 4);
      const { city, county } = halves(instalment, say);
      say.amount(instalment, part, () => {
        const how = `${showMoney(whole)} × ${showPercent(share)}`;
        const halved = [showMoney(city), showMoney(county)];
        return words(
          `${year.zh}:${how}${part === LAST ? ",补足余数" : ""};市级 ${halved.join(",旗县级 ")}`,
          `${year.en}: ${how}${part === LAST ? ", takes the rest" : ""}; city ${halved.join(", county ")}`,
        );
      });
      return [year, share, instalment, city, county];
    });
    return [HEADINGS, ...rows];
  },
});
