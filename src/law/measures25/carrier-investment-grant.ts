import { Exact } from "../../engine/exact";
import { money } from "../../engine/inputs";
import { type Band, type Figure, bandOf, onSharedEdge } from "../../engine/provision";
import { amount, rule } from "../../engine/rule";
import type { Say } from "../../engine/say";
import { showMoney, showPercent, showYuan } from "../../engine/show";
import { type Words, words } from "../../engine/words";
import { NOBODY_NAMED, newestHighestOnce, noEnd } from "./beside";
import { law } from "./document";
import { EXACTLY_AT_EDGE } from "./readings";
import { shareUpTo } from "./share";

/** 引进平台载体落地项目的投资补助 — 包党发〔2021〕24号 六(十五) */

const EDGE = 100_000_000;
const TIERS = law.bands(
  "六(十五)",
  [
    { quote: "落地项目总投资1亿元以下的，按年度实际投资的3%", to: [EDGE, "included"], gives: "0.03" },
    { quote: "落地项目总投资1亿元及以上的，按年度实际投资的5%", from: [EDGE, "included"], gives: "0.05" },
  ],
  [EDGE],
);
const SMALL_CEILING = law.figure("六(十五)", "给予不超过200万元的资金支持", "<=", 2_000_000, "yuan");
const LARGE_CEILING = law.figure("六(十五)", "给予不超过300万元的资金支持", "<=", 3_000_000, "yuan");

const ceilingOf = (band: Band): Figure => (band.from ? LARGE_CEILING : SMALL_CEILING);

const edge = showYuan(Exact.of(EDGE));
const tierName = (band: Band): Words =>
  band.from ? words(`${edge.zh}及以上`, `${edge.en} and above`) : words(`${edge.zh}以下`, `below ${edge.en}`);

const terms = TIERS.rows.map((band): Words => {
  const [name, share, most] = [tierName(band), showPercent(band.gives), showYuan(ceilingOf(band).at)];
  return words(`${name.zh}的${share},不超过${most.zh}`, `${name.en} ${share}, at most ${most.en}`);
});

/** The tier of the total investment; 1亿元 itself stands in both, and the reading decides. */
function tierOf(total: Exact, say: Say): Band | null {
  const band = bandOf(TIERS, total, say.reading(EXACTLY_AT_EDGE) === "below" ? "earlier" : "later");
  if (band && onSharedEdge(TIERS, total))
    say.note(
      () =>
        words(
          `总投资恰为${edge.zh},按${showPercent(band.gives)}(读法C12)`,
          `A total of exactly ${edge.en}: ${showPercent(band.gives)} (reading C12)`,
        ),
      band,
    );
  return band;
}

export const carrierInvestmentGrant = rule({
  name: "CARRIER_INVESTMENT_GRANT",
  title: words("引进平台载体投资补助", "Grant on the investment of an introduced carrier"),
  about: words(
    `引进平台载体落地项目一年的资金支持(元),按年度实际投资;总投资${terms.map(({ zh }) => zh).join(";")}`,
    `A year's support for an introduced carrier in yuan, of the year's actual investment; total investment ${terms.map(({ en }) => en).join("; ")}`,
  ),
  document: law.document,
  clauses: ["六(十五)"],
  takes: {
    totalInvestment: money(
      words("总投资", "total investment"),
      words("落地项目总投资,元", "Total investment of the project, yuan"),
    ).usuallyAtLeast(100_000),
    yearInvestment: money(
      words("年度实际投资", "year's investment"),
      words("该年度实际投资,元", "Actual investment of the year, yuan"),
    ).usuallyAtLeast(100_000),
  },
  gives: amount(words("资金支持(元)", "Support (yuan)")),
  beside: [
    {
      provision: law.words("六(十五)", "着力引进国内顶尖科研院所、知名高校、大型企业研发机构等平台载体"),
      zh: `限引进的顶尖科研院所、知名高校、大型企业研发机构等平台载体,${NOBODY_NAMED.zh};上限按每年的申请计(读法K66)`,
      en: `For top institutes, well-known universities, research units of large firms and the like; ${NOBODY_NAMED.en}. The ceiling is that of a year's claim (reading K66)`,
    },
    newestHighestOnce,
    noEnd,
  ],
  readings: [EXACTLY_AT_EDGE],

  decide({ totalInvestment, yearInvestment }, say) {
    const band = tierOf(totalInvestment, say);
    if (!band) return Exact.zero;
    const name = tierName(band);
    if (yearInvestment.compare(totalInvestment) > 0)
      say.note(() =>
        words(
          `年度实际投资 ${showMoney(yearInvestment)} 高于总投资 ${showMoney(totalInvestment)},请核对`,
          `The year's investment of ${showMoney(yearInvestment)} exceeds the total of ${showMoney(totalInvestment)}; please check`,
        ),
      );
    return shareUpTo(
      {
        of: words(`总投资${name.zh}:年度实际投资`, `Total ${name.en}: the year's investment`),
        base: yearInvestment,
        rate: { ...band, at: band.gives },
        ceiling: ceilingOf(band),
      },
      say,
    );
  },
});
