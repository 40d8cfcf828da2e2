import type { Day } from "../../engine/calendar";
import type { Provision, Reading } from "../../engine/provision";
import { type Refusal, notCovered } from "../../engine/refusal";
import type { Say } from "../../engine/say";
import { showDay } from "../../engine/show";
import { type Words, words } from "../../engine/words";
import { IN_FORCE as PERIOD_2021 } from "../measures25/document";
import { NON_FISCAL, SCOPE_2021 } from "../measures25/transfer-2021";
import { outside } from "../outside";
import { IN_FORCE, SCOPE, SUPERSEDES } from "./figures";
import { CONVERTED, NON_FISCAL_UNIT, SOE_TECH } from "./inputs";
import { NEW, OLD } from "./names";
import { AFTER_THE_END, FISCAL_FIRMS, WHICH_DOCUMENT } from "./readings";
import { EARLIER, LATER, type Terms } from "./terms";

/** Which document decides, by the kind of unit and the date of conversion: 44号激励 第二条、第十三条、第十五条, 24号 五(十二). */

const START = showDay(IN_FORCE.from);
const END = showDay(IN_FORCE.until ?? IN_FORCE.from);

const OUT_OF_SCOPE = notCovered(
  words(
    `该单位类型不在${NEW.zh}(财政性资金设立的高等院校、科研机构,国有科技型企业)和${OLD}五(十二)(国有企业、高校、科研院所)的范围内。`,
    `Outside the scope of ${NEW.en} (universities and institutes set up with fiscal money, state technology firms) and of ${OLD} (state firms, universities, institutes).`,
  ),
);
const AFTER = notCovered(
  words(
    `${NEW.zh}有效期至${END.zh},此后如何办理文件未规定(读法T27)。`,
    `${NEW.en} ended on ${END.en}; the documents do not say what holds afterwards (reading T27).`,
  ),
);

const UNIT = words("单位类型", "Kind of unit");

/** The doubtful places on which the choice rests. */
export const GOVERNING: readonly Reading[] = [WHICH_DOCUMENT, AFTER_THE_END, NON_FISCAL];

/** The terms that hold, or why none do. */
export function governing(organisation: string, on: Day, say: Say): Terms | Refusal {
  const earlier = EARLIER[organisation];
  if (!earlier || (organisation === NON_FISCAL_UNIT && say.reading(NON_FISCAL) === "fiscal")) {
    say.finds(false, () => ({
      title: UNIT,
      provision: SCOPE_2021,
      text: words(`单位须属${NEW.zh}或${OLD}的范围`, `The unit must fall under ${NEW.en} or ${OLD}`),
      value: organisation,
    }));
    return OUT_OF_SCOPE;
  }
  const by2021 = (why: Words, provision: Provision): Terms | Refusal =>
    underThe2021(earlier, organisation, on, say, { why, provision });
  const later = LATER[organisation];
  if (!later) return by2021(NOT_IN_LATER, SCOPE);
  if (on < IN_FORCE.from) return by2021(BEFORE_LATER, IN_FORCE);
  if (say.reading(WHICH_DOCUMENT) === "earlier") return by2021(CHOSEN, SUPERSEDES);
  if (organisation === SOE_TECH) say.rests(FISCAL_FIRMS);
  say.finds(true, () => ({
    title: UNIT,
    provision: SCOPE,
    text: words(
      `单位属${NEW.zh}的范围(高等院校、科研机构指财政性资金设立的)`,
      `The unit falls under ${NEW.en} (universities and institutes: set up with fiscal money)`,
    ),
    value: organisation,
  }));
  if (say.falls(on, IN_FORCE, CONVERTED)) return later;
  const then = say.reading(AFTER_THE_END);
  if (then === "earlier") return by2021(CHOSEN, IN_FORCE);
  return then === "later" ? later : AFTER;
}

const NOT_IN_LATER = words(`不属${NEW.zh}的范围,按${OLD}`, `Not under ${NEW.en}: ${OLD} holds`);
const BEFORE_LATER = words(
  `${NEW.zh}自${START.zh}起施行,此前按${OLD}`,
  `${NEW.en} holds from ${START.en}; before that ${OLD}`,
);
const CHOSEN = words(`按${OLD}(所选读法)`, `${OLD}, by the reading chosen`);

function underThe2021(
  terms: Terms,
  organisation: string,
  on: Day,
  say: Say,
  { why, provision }: { readonly why: Words; readonly provision: Provision },
): Terms | Refusal {
  say.finds(true, () => ({
    title: UNIT,
    provision: SCOPE_2021,
    text: words(`单位属${OLD}的范围`, `The unit falls under ${OLD}`),
    value: organisation,
  }));
  say.note(() => why, provision);
  return say.falls(on, PERIOD_2021, CONVERTED) ? terms : outside(CONVERTED, on, PERIOD_2021);
}
