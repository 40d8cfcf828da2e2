import type { Day } from "../../engine/calendar";
import { type Refusal, notCovered } from "../../engine/refusal";
import type { Say } from "../../engine/say";
import { showDay } from "../../engine/show";
import { type Words, words } from "../../engine/words";
import { NON_FISCAL, PERIOD_2021, SCOPE_2021 } from "../measures25/transfer-2021";
import { IN_FORCE, SCOPE } from "./figures";
import { CONVERTED, NON_FISCAL_UNIT } from "./inputs";
import { AFTER_THE_END, WHICH_DOCUMENT } from "./readings";
import { EARLIER, LATER, type Terms } from "./terms";

/** Which document decides, by the kind of unit and the date of conversion: 44号激励 第二条、第十三条、第十五条, 24号 五(十二). */

const START = showDay(IN_FORCE.from);
const END = showDay(IN_FORCE.until ?? IN_FORCE.from);

const OUT_OF_SCOPE = notCovered(
  words(
    "该单位类型不在44号激励办法(财政性资金设立的高等院校、科研机构,国有科技型企业)和24号五(十二)(国有企业、高校、科研院所)的范围内。",
    "Outside the scope of 44号 (universities and institutes set up with fiscal money, state technology firms) and of 24号 (state firms, universities, institutes).",
  ),
);
const AFTER = notCovered(
  words(
    `44号激励办法有效期至${END.zh},此后如何办理文件未规定(读法T27)。`,
    `44号 ended on ${END.en}; the documents do not say what holds afterwards (reading T27).`,
  ),
);
const BEFORE = notCovered(
  words(
    `转化日期早于${showDay(PERIOD_2021.from).zh}(24号印发施行),没有规定。`,
    `Converted before ${showDay(PERIOD_2021.from).en}, when 24号 came into force: no provision.`,
  ),
);

/** The terms that hold, or why none do. */
export function governing(organisation: string, on: Day, say: Say): Terms | Refusal {
  const earlier = EARLIER[organisation];
  const outside = !earlier || (organisation === NON_FISCAL_UNIT && say.reading(NON_FISCAL) === "fiscal");
  if (outside) {
    say.finds(false, () => ({
      provision: SCOPE_2021,
      text: words("单位须属44号激励办法或24号的范围", "The unit must fall under 44号 or 24号"),
      value: organisation,
    }));
    return OUT_OF_SCOPE;
  }
  const later = LATER[organisation];
  if (!later) return by2021(earlier, organisation, on, say, () => NOT_IN_LATER);
  if (on < IN_FORCE.from) return by2021(earlier, organisation, on, say, () => BEFORE_LATER);
  if (say.reading(WHICH_DOCUMENT) === "earlier") return by2021(earlier, organisation, on, say, () => CHOSEN);
  say.finds(true, () => ({
    provision: SCOPE,
    text: words(
      "单位属44号激励办法的范围(高等院校、科研机构指财政性资金设立的)",
      "The unit falls under 44号 (universities and institutes: set up with fiscal money)",
    ),
    value: organisation,
  }));
  if (say.falls(on, IN_FORCE, CONVERTED)) return later;
  const then = say.reading(AFTER_THE_END);
  if (then === "earlier") return by2021(earlier, organisation, on, say, () => CHOSEN);
  return then === "later" ? later : AFTER;
}

const NOT_IN_LATER = words("不属44号激励办法的范围,按24号", "Not under 44号: 24号 holds");
const BEFORE_LATER = words(
  `44号激励办法自${START.zh}起施行,此前按24号`,
  `44号 holds from ${START.en}; before that 24号`,
);
const CHOSEN = words("按24号(所选读法)", "24号, by the reading chosen");

function by2021(terms: Terms, organisation: string, on: Day, say: Say, why: () => Words): Terms | Refusal {
  say.finds(true, () => ({ provision: SCOPE_2021, text: why(), value: organisation }));
  return say.falls(on, PERIOD_2021, CONVERTED) ? terms : BEFORE;
}
