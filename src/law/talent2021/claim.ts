import { type Day, partsOf } from "../../engine/calendar";
import type { Exact } from "../../engine/exact";
import { date, money, yearNumber } from "../../engine/inputs";
import { type Figure, covers } from "../../engine/provision";
import { type Refusal, notCovered } from "../../engine/refusal";
import type { Say } from "../../engine/say";
import { showDay, showNumber } from "../../engine/show";
import { type Words, words } from "../../engine/words";
import { DELETED, DELETED_ON, FIRST_DAY, KNOWN_FROM } from "../deletions2025/deletion";
import { law } from "./document";
import { FIRST_DAY_READ } from "./readings";

/** What the two deleted items take, and the days on which they stood. */

const CLAIMED = words("申请日期", "date of claim");
const ITEMS = law.document.number;
const YEAR = partsOf(KNOWN_FROM.from).year;
const ONLY_THE_YEAR = words(
  `${ITEMS}只知文号年份为${String(YEAR)},按${FIRST_DAY.zh}起计(读法X01-2)`,
  `of ${ITEMS} only the year ${String(YEAR)} is known, counted from ${FIRST_DAY.en} (reading X01-2)`,
);
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
  const unknown = beforeItsTime(on, say);
  if (unknown) return unknown;
  const stands = say.finds(runsOn || !covers(DELETED, on), () => ({
    title: words("本项已删除", "The item was deleted"),
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

/** Condition: a year within the term. */
export const rewardedIn = (yearNo: Exact, term: Figure, say: Say): boolean =>
  say.finds(yearNo.compare(term.at) <= 0, () => {
    const [nth, last] = [showNumber(yearNo), showNumber(term.at)];
    return {
      title: words("超过奖励年限", "Beyond the years rewarded"),
      provision: term,
      text: words(`第${nth}年,只奖励第1至${last}年`, `Year ${nth}; only years 1 to ${last} are rewarded`),
      value: yearNo.toNumber(),
    };
  }) === true;

/** The day of 5号 is not known: before its year there is nothing, in its year a person has to look. */
function beforeItsTime(on: Day, say: Say): Refusal | null {
  const day = showDay(on);
  const counts = say.finds(covers(KNOWN_FROM, on), () => ({
    title: words("申请日期过早", "Claimed too early"),
    provision: KNOWN_FROM,
    text: words(`${CLAIMED.zh}${day.zh};${ONLY_THE_YEAR.zh}`, `${CLAIMED.en} ${day.en}; ${ONLY_THE_YEAR.en}`),
    value: on,
    shown: day,
  }));
  if (!counts)
    return notCovered(
      words(
        `${CLAIMED.zh}${day.zh}过早:${ONLY_THE_YEAR.zh}。`,
        `The ${CLAIMED.en} ${day.en} is too early: ${ONLY_THE_YEAR.en}.`,
      ),
    );
  if (partsOf(on).year > YEAR) return null;
  if (say.reading(FIRST_DAY_READ) === "issue") return notCovered(ISSUE_UNKNOWN);
  say.note(() => ISSUE_UNKNOWN, KNOWN_FROM);
  return null;
}

const ISSUE_UNKNOWN = words(
  `${ITEMS}印发日期不详:${String(YEAR)}年内的申请须人工核实是否在印发以后(读法X01-2)`,
  `The day on which ${ITEMS} was issued is not known: for a claim of ${String(YEAR)} a person has to look (reading X01-2)`,
);
