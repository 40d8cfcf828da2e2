import { Exact } from "../../engine/exact";
import { count } from "../../engine/inputs";
import { amount, rule } from "../../engine/rule";
import { showNumber, showYuan } from "../../engine/show";
import { words } from "../../engine/words";
import { law as zones } from "../zones/document";
import { newestHighestOnce, noEnd } from "./beside";
import { law } from "./document";
import { RANK_STEPS, SAME_MONEY } from "./readings";
import { grantPerStep } from "./steps";

/** 稀土高新区进位奖励 — 包党发〔2021〕24号 四(十),包府发〔2022〕50号二(三)重申 */

const EACH = law.figure("四(十)", "稀土高新区年度位次较上一年度每提升5位", "=", 5, "places");
const GRANT = law.figure("四(十)", "每提升5位，给予500万元资金支持", "=", 5_000_000, "yuan");
const REPEATED = zones.words("二(三)", "稀土高新区年度位次较上一年度每提升5位,给予500万元资金支持");

const OTHER = zones.document.number;
const [five, money] = [showNumber(EACH.at), showYuan(GRANT.at)];

const rank = (zh: string, en: string): ReturnType<typeof count> =>
  count(
    words(`${zh}位次`, `${en} rank`),
    words(
      `稀土高新区${zh}位次;文件未写哪一种位次`,
      `Rank of the rare earth zone, ${en} year; which ranking the text does not say`,
    ),
  ).zeroIsBlank();

export const zoneRankAward = rule({
  name: "ZONE_RANK_AWARD",
  title: words("稀土高新区进位奖励", "Award for places gained by the rare earth zone"),
  about: words(
    `进位奖励(元):稀土高新区年度位次较上一年度每提升满${five}位给予${money.zh};不满${five}位的部分不计,下降为0`,
    `Award in yuan: ${money.en} for every full ${five} places the rare earth zone gained over the year before; less counts for nothing, a fall gives 0`,
  ),
  document: law.document,
  clauses: ["四(十)", REPEATED.clause],
  takes: { previousRank: rank("上一年度", "previous"), rank: rank("本年度", "current") },
  gives: amount(words("进位奖励(元)", "Award (yuan)")),
  beside: [
    {
      provision: REPEATED,
      zh: `${OTHER}重申同一奖励,不另给一次(读法C4)`,
      en: `${OTHER} restates the same award; it is not paid twice (reading C4)`,
    },
    newestHighestOnce,
    noEnd,
  ],
  readings: [RANK_STEPS, SAME_MONEY],

  decide({ previousRank, rank: now }, say) {
    const award = grantPerStep(
      {
        change: previousRank.minus(now),
        each: EACH,
        grant: GRANT,
        reading: RANK_STEPS,
        title: words("位次提升", "Rise in rank"),
        rose: words("提升", "Up"),
        fell: words("下降", "Down"),
        shown: (places) =>
          words(
            `${showNumber(places)}位`,
            `${showNumber(places)} ${places.compare(Exact.of(1)) === 0 ? "place" : "places"}`,
          ),
      },
      say,
    );
    if (say.reading(SAME_MONEY) === "once") return award;
    return say.amount(award.plus(award), REPEATED, () =>
      words(`${OTHER}另给一次`, `${OTHER} pays it once more`),
    );
  },
});
