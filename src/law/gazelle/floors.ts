import { money } from "../../engine/inputs";
import { type Band, bandOf, onSharedEdge } from "../../engine/provision";
import { notCovered } from "../../engine/refusal";
import { rate, rule } from "../../engine/rule";
import { showMoney, showPercent, showYuan } from "../../engine/show";
import { type Words, same, words } from "../../engine/words";
import { law } from "./document";
import { GROWTH, LEAST, growthBand, growthRemark } from "./growth";
import { SHARED_EDGE } from "./readings";
import { RESEARCH, researchFloor } from "./research";

/** 成长性和研发强度的分档下限 — 包科发〔2024〕84号 第四条(四)、(五) */

const revenue = money(
  words("上年度营业收入", "revenue"),
  words("上年度营业收入,元", "Last-year revenue, yuan"),
).usuallyAtLeast(1_000_000);

const FLOORS = GROWTH.rows.map(({ gives }) => showPercent(gives));
const EDGES = GROWTH.sharedEdges.map(showYuan);

/** A row of the table of research. */
function tierOf({ from, to, gives }: Band): Words {
  const [low, high, floor] = [from && showYuan(from.at), to && showYuan(to.at), showPercent(gives)];
  if (!high) return words(`大于${low?.zh ?? ""}${floor}`, `${floor} above`);
  return low
    ? words(`${low.zh}至${high.zh}(含)${floor}`, `${floor} from ${low.en} to ${high.en} inclusive`)
    : words(`小于${high.zh}${floor}`, `${floor} below ${high.en}`);
}
const TIERS = RESEARCH.rows.map(tierOf);

export const gazelleGrowthFloor = rule({
  name: "GAZELLE_GROWTH_FLOOR",
  title: words("瞪羚企业复合增长率下限", "Gazelle enterprise: growth floor"),
  about: words(
    `上年度营收对应的营收或净利润复合增长率下限:${FLOORS.join("、")};恰在档界(${EDGES.map(({ zh }) => zh).join("、")})取低者;不足${LEAST.zh}为#N/A`,
    `The growth floor for a last-year revenue: ${FLOORS.join(", ")}; at a shared edge (${EDGES.map(({ en }) => en).join(", ")}) the lower one; #N/A below ${LEAST.en}`,
  ),
  document: law.document,
  clauses: ["第四条(四)"],
  takes: { revenue },
  gives: rate(words("复合增长率下限", "Growth floor")),
  readings: [SHARED_EDGE],

  decide({ revenue: given }, say) {
    const band = growthBand(given, say);
    if (!band)
      return notCovered(
        words(
          `上年度营业收入${showMoney(given)}不足${LEAST.zh},第四条(四)没有对应的档次。`,
          `A last-year revenue of ${showMoney(given)} is below ${LEAST.en}; art. 4(4) has no bracket for it.`,
        ),
        words(`上年度营业收入不足${LEAST.zh}`, `Last-year revenue below ${LEAST.en}`),
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
    `上年度营收对应的研发投入强度下限:${TIERS.map(({ zh }) => zh).join(",")}`,
    `The R&D floor for a last-year revenue: ${TIERS.map(({ en }) => en).join(", ")}`,
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
