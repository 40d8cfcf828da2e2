import * as React from "react";
import type { ReadingView } from "../../engine/explanation";
import { useSpeech } from "../language";

/** Doubtful places that matter for this answer: how they are read, how else they could be, and why. */
export function Readings({
  readings,
}: {
  readonly readings: readonly ReadingView[];
}): React.ReactElement | null {
  const { strings, say } = useSpeech();
  if (readings.length === 0) return null;
  return (
    <details className="readings">
      <summary>
        {strings.readings}
        <span className="count">{readings.length}</span>
      </summary>
      <ul>
        {readings.map((reading) => (
          <li key={reading.id}>
            <p className="readings-doubt">{say(reading.doubt)}</p>
            <dl>
              <Term name={strings.adopted} text={say(reading.adopted)} />
              <Term name={strings.others} text={say(reading.others)} />
              <Term name={strings.reason} text={say(reading.reason)} />
            </dl>
          </li>
        ))}
      </ul>
    </details>
  );
}

const Term = ({ name, text }: { readonly name: string; readonly text: string }): React.ReactElement | null =>
  text ? (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  ) : null;
