import type { Day } from "../engine/calendar";
import type { Period } from "../engine/provision";
import { type Refusal, notCovered } from "../engine/refusal";
import { showDay, showPeriod } from "../engine/show";
import { type Words, words } from "../engine/words";

/** #N/A: the day lies outside the measure. */
export const outside = (what: Words, on: Day, measure: Period): Refusal =>
  notCovered(
    words(
      `${what.zh}${showDay(on).zh}不在办法有效期(${showPeriod(measure).zh})内。`,
      `${what.en} ${showDay(on).en}: outside the measure (${showPeriod(measure).en}).`,
    ),
  );
