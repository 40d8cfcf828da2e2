import { money } from "../../engine/inputs";
import { bandOf, onSharedEdge } from "../../engine/provision";
import { notCovered } from "../../engine/refusal";
import { rate, rule } from "../../engine/rule";
import { showMoney, showPercent } from "../../engine/show";
import { same, words } from "../../engine/words";
import { law } from "./document";
import { GROWTH, growthBand, growthRemark } from "./growth";
import { RESEARCH, researchFloor } from "./research";

/** 成长性和研发强度的分档下限 — 包科发〔2024〕84号 第四条(四)、(五) */

const revenue = money(
  words("上年度营业收入", "revenue"),
  words("上年度营业收入,元", "Last-year revenue, yuan"),
).usuallyAtLeast(1_000_000);

export const gazelleGrowthFloor = rule({
  name: "GAZELLE_GROWTH_FLOOR",
  title: words("瞪羚企业复合增长率下限", "Gazelle enterprise: growth floor"),
  about: words(
    "上年度营收对应的营收或净利润复合增长率下限:25%、20%、15%、10%;恰在档界(5000万、2亿、10亿)取低者;不足1000万元为#N/A",
    "The growth floor for a last-year revenue: 25, 20, 15 or 10 %; at a shared edge (50 million, 200 million, 1 billion) the lower one; #N/A below 10 million",
  ),
  document: law.document,
  clauses: ["第四条(四)"],
  takes: { revenue },
  gives: rate(words("复合增长率下限", "Growth floor")),

  decide({ revenue: given }, say) {
    const band = growthBand(given, say);
    if (!band)
      return notCovered(
        words(
          `上年度营业收入${showMoney(given)}不足1000万元,第四条(四)没有对应的档次。`,
          `A last-year revenue of ${showMoney(given)} is below 10 million yuan; art. 4(4) has no bracket for it.`,
        ),
      );
    say.result(band, () => ({
      text: words(`上年度营业收入 ${showMoney(given)}`, `Last-year revenue ${showMoney(given)}`),
      value: band.gives.toNumber(),
      shown: same(showPercent(band.gives)),
    }));
    if (onSharedEdge(GROWTH, given))
      say.note(() => growthRemark({ revenues: [given], netProfits: null }, say), band);
    return band.gives;
  },
});

export const gazelleRdFloor = rule({
  name: "GAZELLE_RD_FLOOR",
  title: words("瞪羚企业研发投入强度下限", "Gazelle enterprise: R&D floor"),
  about: words(
    "上年度营收对应的研发投入强度下限:小于5000万元5%,5000万元至2亿元(含)4%,大于2亿元3%",
    "The R&D floor for a last-year revenue: 5 % below 50 million, 4 % from 50 to 200 million inclusive, 3 % above",
  ),
  document: law.document,
  clauses: ["第四条(五)"],
  takes: { revenue },
  gives: rate(words("研发投入强度下限", "R&D floor")),

  decide({ revenue: given }, say) {
    const band = bandOf(RESEARCH, given);
    if (band)
      say.result(band, () => ({
        text: words(`上年度营业收入 ${showMoney(given)}`, `Last-year revenue ${showMoney(given)}`),
        value: band.gives.toNumber(),
        shown: same(showPercent(band.gives)),
      }));
    return researchFloor(given);
  },
});
