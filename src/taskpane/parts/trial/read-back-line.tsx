import * as React from "react";
import type { Unit } from "../../../batch/list";
import type { FieldInfo } from "../../../functions/facade";
import { type ReadBack, readBack } from "../../trial/read-back";
import { type Speech, useSpeech } from "../../language";

interface ReadBackLineProps {
  readonly field: FieldInfo;
  readonly text: string;
  readonly unit: Unit;
}

function said(read: ReadBack, { strings, say }: Speech): string {
  const own = strings.trial.form;
  switch (read.kind) {
    case "yuan":
      return own.asYuan(read.amount);
    case "rate":
      return read.otherwise === null ? own.asRate(read.rate) : own.orRate(read.rate, read.otherwise);
    case "day":
      return own.asDay(say(read.day));
  }
}

/** How a figure is understood: zeros counted, units multiplied out. */
export function ReadBackLine({ field, text, unit }: ReadBackLineProps): React.ReactElement | null {
  const speech = useSpeech();
  const read = readBack(field, text, unit);
  if (!read) return null;
  const doubtful = read.kind === "rate" && read.otherwise !== null;
  return <p className={doubtful ? "trial-read trial-doubt" : "trial-read"}>{said(read, speech)}</p>;
}
