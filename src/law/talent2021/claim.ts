import type { Day } from "../../engine/calendar";
import { date, money, yearNumber } from "../../engine/inputs";
import { covers } from "../../engine/provision";
import { type Refusal, notCovered } from "../../engine/refusal";
import type { Say } from "../../engine/say";
import { showDay } from "../../engine/show";
import { type Words, words } from "../../engine/words";
import { DELETED, DELETED_ON, FIRST_DAY, KNOWN_FROM } from "../deletions2025/deletion";
import { law } from "./document";

/** What the two deleted items take, and the days on which they stood. */

const CLAIMED = words("申请日期", "Claimed on");
const ITEMS = law.document.number;
const NOTICE = DELETED.clause.document.number;
const GONE = words(`已由${NOTICE}自${DELETED_ON.zh}起删除`, `deleted by ${NOTICE} from ${DELETED_ON.en} on`);

/** For `about`: the item is gone, and from when. */
export const DELETED_ITEM = words(
  `本项${GONE.zh},该日起申请的为#N/A`,
  `The item was ${GONE.en}; #N/A for claims since`,
);

export const contribution = money(
  words("地方财政贡献", "contribution"),
  words("当年对地方财政的贡献,元", "The year's contribution to local finance, yuan"),
).usuallyAtLeast(1_000);

export const yearOf = (about: Words): ReturnType<typeof yearNumber> =>
  yearNumber(words("第几年", "year number"), about);

export const claimedOn = date(
  CLAIMED,
  words("申请(兑现)日期,决定适用删除前还是删除后", "Date of the claim: before or after the deletion"),
);

/** #N/A where the item does not stand on the day of the claim; deleted terms run on only where they are read so. */
export function standsOn(on: Day, runsOn: boolean, say: Say): Refusal | null {
  if (!say.falls(on, KNOWN_FROM, CLAIMED))
    return notCovered(
      words(
        `${ITEMS}自${FIRST_DAY.zh}起计,${CLAIMED.zh}${showDay(on).zh}在此之前。`,
        `${ITEMS} is counted from ${FIRST_DAY.en}; the claim of ${showDay(on).en} lies before it.`,
      ),
    );
  const stands = say.finds(runsOn || !covers(DELETED, on), () => ({
    provision: DELETED,
    text: words(
      `${CLAIMED.zh}${showDay(on).zh},须早于${NOTICE}删除本项的${DELETED_ON.zh}`,
      `${CLAIMED.en} ${showDay(on).en}; must be before ${DELETED_ON.en}, when ${NOTICE} deleted the item`,
    ),
    value: on,
    shown: showDay(on),
  }));
  return stands ? null : notCovered(words(`本项${GONE.zh}。`, `The item was ${GONE.en}.`));
}
