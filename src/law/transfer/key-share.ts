import { money } from "../../engine/inputs";
import type { Figure, Reading } from "../../engine/provision";
import { isRefusal, notCovered } from "../../engine/refusal";
import { leastAmount, rule } from "../../engine/rule";
import type { Say } from "../../engine/say";
import { showMoney, showPercent } from "../../engine/show";
import { words } from "../../engine/words";
import { KEY_2021, KEY_BY_AGREEMENT, SCOPE_2021 } from "../measures25/transfer-2021";
import { law } from "./document";
import { academic } from "./figures";
import { GOVERNING, governing } from "./governing";
import { convertedOn, organisation } from "./inputs";
import { NEW, OLD } from "./names";
import { HALF_OF_WHAT, KEY_SHARE_SILENT } from "./readings";
import type { Terms } from "./terms";

/** 主要贡献人员的份额 — 24号 五(十二); 44号激励 第六条(二)、第七条(三)1 repeat it for 高等院校、科研机构 */

const SILENT = notCovered(
  words(
    `${NEW.zh}未写主要贡献人员的份额(所选读法)。`,
    `${NEW.en} names no part for main contributors (by the reading chosen).`,
  ),
);

/** The doubtful places on which the part rests. */
export const KEY_SHARE: readonly Reading[] = [KEY_SHARE_SILENT, KEY_BY_AGREEMENT];

/** Whether the measure of 2024 governs: where it is silent, the part rests on 24号. */
const isLater = (terms: Terms): boolean => terms.agreed.clause.document === law.document;
const keptFrom2021 = (terms: Terms, say: Say): boolean =>
  !isLater(terms) || say.reading(KEY_SHARE_SILENT) === "kept";

/**
 * The main contributors' part: the document's own figure, which belongs to its own shares and not to an agreement,
 * else that of 24号; `null` where there is none as the documents are read.
 */
export function keyFigure(terms: Terms, mode: string, byAgreement: boolean, say: Say): Figure | null {
  const own = byAgreement ? undefined : terms.key?.[mode];
  if (own === academic.keyOfShares) say.rests(HALF_OF_WHAT);
  if (own) return own;
  if (byAgreement && say.reading(KEY_BY_AGREEMENT) === "standard") return null;
  return keptFrom2021(terms, say) ? KEY_2021 : null;
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
  clauses: ["第六条(二)", "第七条(三)1", SCOPE_2021.clause],
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
  readings: [...GOVERNING, ...KEY_SHARE],

  decide({ reward, organisation: unit, convertedOn: on }, say) {
    const terms = governing(unit, on, say);
    if (isRefusal(terms)) return terms;
    const figure = terms.key ? academic.keyOfSold : keyFigure(terms, "", false, say);
    if (!figure) return SILENT;
    const part = say.amount(reward.times(figure.at), figure, () =>
      words(
        `奖励总额 ${showMoney(reward)} × ${showPercent(figure.at)}`,
        `Whole reward ${showMoney(reward)} × ${showPercent(figure.at)}`,
      ),
    );
    remarks(terms, say);
    return part;
  },
});

/** What the part rests on in the cases that the arguments do not tell apart. */
function remarks(terms: Terms, say: Say): void {
  const later = isLater(terms);
  const kept = keptFrom2021(terms, say);
  if (terms.key) {
    say.rests(HALF_OF_WHAT);
    say.note(() => OF_SHARES, academic.keyOfShares);
    say.note(() => (kept ? OF_OWN : OF_OWN_NONE), KEY_2021);
  } else if (later) say.note(() => OF_FIRMS, KEY_2021);
  const agreed = kept && say.reading(KEY_BY_AGREEMENT) === "all";
  const readings = later ? "K52、C2" : "K52";
  say.note(
    () =>
      agreed
        ? words(
            `有制度或约定的也适用,依${OLD}(读法${readings})`,
            `It holds where there is a rule or agreement too, by ${OLD} (reading ${readings.replace("、", ", ")})`,
          )
        : words(
            "有制度或约定的没有这一下限(所选读法)",
            "Where there is a rule or agreement no such floor (by the reading chosen)",
          ),
    KEY_2021,
  );
}

const OF_SHARES = words(
  "转让、许可的依第七条(三)1,作价投资的依第六条(二)",
  "By art. 7(3)1 for transfer and licence, by art. 6(2) for shares",
);
const OF_OWN = words(
  `自行、合作实施的依${OLD}:${NEW.zh}未写(读法C2)`,
  `For own and joint implementation by ${OLD}: ${NEW.en} is silent (reading C2)`,
);
const OF_OWN_NONE = words(
  "自行、合作实施的没有这一下限(所选读法)",
  "For own and joint implementation no such floor (by the reading chosen)",
);
const OF_FIRMS = words(
  `${NEW.zh}未写国有科技型企业的,依${OLD}(读法C2)`,
  `${NEW.en} is silent on state technology firms: by ${OLD} (reading C2)`,
);
