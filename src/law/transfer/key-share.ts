import { money } from "../../engine/inputs";
import type { Figure } from "../../engine/provision";
import { isRefusal, notCovered } from "../../engine/refusal";
import { leastAmount, rule } from "../../engine/rule";
import type { Say } from "../../engine/say";
import { showMoney, showPercent } from "../../engine/show";
import { words } from "../../engine/words";
import { KEY_2021 } from "../measures25/transfer-2021";
import { law } from "./document";
import { academic } from "./figures";
import { governing } from "./governing";
import { convertedOn, organisation } from "./inputs";
import { KEY_SHARE_SILENT } from "./readings";
import type { Terms } from "./terms";

/** 主要贡献人员的份额 — 24号 五(十二); 44号激励 第六条(二)、第七条(三)1 repeat it for 高等院校、科研机构 */

const SILENT = notCovered(
  words(
    "44号激励办法未写主要贡献人员的份额(所选读法)。",
    "44号 names no part for main contributors (by the reading chosen).",
  ),
);

/** The main contributors' part: the document's own figure, else that of 24号; `null` where its silence is read as none. */
export function keyFigure(terms: Terms, mode: string, say: Say): Figure | null {
  const own = terms.key?.[mode];
  if (own) return own;
  const governs2021 = terms.agreed.clause.document === KEY_2021.clause.document;
  return governs2021 || say.reading(KEY_SHARE_SILENT) === "kept" ? KEY_2021 : null;
}

const HALF = showPercent(KEY_2021.at);

export const transferKeyShare = rule({
  name: "TRANSFER_KEY_SHARE",
  title: words("主要贡献人员奖励份额下限", "Main contributors' part of the reward, least"),
  about: words(
    `对研发和成果转化作出主要贡献人员的奖励份额下限(元):奖励总额的${HALF},向上取到分;适用范围和日期与TRANSFER_SHARE相同`,
    `Least part of the main contributors in yuan: ${HALF} of the whole reward, up to the fen; scope and dates as in TRANSFER_SHARE`,
  ),
  document: law.document,
  clauses: ["第六条(二)", "第七条(三)1", KEY_2021.clause],
  citesSteps: true,
  takes: {
    reward: money(
      words("奖励总额", "reward"),
      words("奖励总额,元(不是净收入或股份)", "The whole reward in yuan (not the income or the shares)"),
    ).usuallyAtLeast(1_000),
    organisation,
    convertedOn,
  },
  gives: leastAmount(words("主要贡献人员份额下限(元)", "Main contributors' least part (yuan)")),
  dated: { clock: "facts", by: "convertedOn" },

  decide({ reward, organisation: unit, convertedOn: on }, say) {
    const terms = governing(unit, on, say);
    if (isRefusal(terms)) return terms;
    const figure = terms.key ? academic.keyOfSold : keyFigure(terms, "", say);
    if (!figure) return SILENT;
    const part = say.amount(reward.times(figure.at), figure, () =>
      words(
        `奖励总额 ${showMoney(reward)} × ${showPercent(figure.at)}`,
        `Whole reward ${showMoney(reward)} × ${showPercent(figure.at)}`,
      ),
    );
    if (terms.key)
      say.note(() => words("作价投资的依第六条(二)", "For shares by art. 6(2)"), academic.keyOfShares);
    if (terms.key || figure === KEY_2021) noteSilence(terms, say);
    return part;
  },
});

/** Where the measure of 2024 governs and does not say it, the part rests on 24号. */
function noteSilence(terms: Terms, say: Say): void {
  if (terms.agreed.clause.document !== law.document) return;
  say.note(
    () =>
      terms.key
        ? words(
            "自行、合作实施的依24号:44号激励办法未写(读法C2)",
            "For own and joint implementation by 24号: 44号 is silent (reading C2)",
          )
        : words("44号激励办法未写,依24号(读法C2)", "44号 is silent: by 24号 (reading C2)"),
    KEY_2021,
  );
}
