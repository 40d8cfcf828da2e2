import type { Day } from "../engine/calendar";
import type { Period } from "../engine/provision";
import { type Refusal, notCovered } from "../engine/refusal";
import { showDay, showPeriod } from "../engine/show";
import { type Words, words } from "../engine/words";

/** #N/A: the day lies outside the period of validity of a document, which the period's clause names. */
export function outside(what: Words, on: Day, period: Period): Refusal {
  const document = period.clause.document.cite();
  const [day, first, span] = [showDay(on), showDay(period.from), showPeriod(period)];
  return notCovered(
    period.until === null
      ? words(
          `${what.zh}${day.zh}早于${document}施行的${first.zh}。`,
          `${what.en} ${day.en}: before ${first.en}, when ${document} came into force.`,
        )
      : words(
          `${what.zh}${day.zh}不在${document}有效期(${span.zh})内。`,
          `${what.en} ${day.en}: outside ${document} (in force ${span.en}).`,
        ),
  );
}
