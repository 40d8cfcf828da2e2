import * as React from "react";
import type { Affected, EffectView } from "../../../engine/document-view";
import { isoDay } from "../../days";
import { useSpeech } from "../../language";

interface EffectsProps {
  readonly title: string;
  readonly effects: readonly EffectView[];
  /** Where one stands, by the id of the clause or the name of the document. */
  readonly here: string;
  readonly on: number;
  /** To a clause by its id, or to a document by its name. */
  readonly onRead: (id: string) => void;
}

/** What documents do to each other, each with a way to the other side. */
export function Effects({ title, effects, here, on, onRead }: EffectsProps): React.ReactElement | null {
  const { strings, say } = useSpeech();
  if (effects.length === 0) return null;
  return (
    <div className="effects" data-testid="effects">
      <p className="effects-title">{title}</p>
      <ul>
        {effects.map((effect) => (
          <li key={effect.text.zh}>
            <p>{say(effect.text)}</p>
            {effect.from !== null && on < effect.from ? (
              <p className="effects-not-yet">{strings.read.notYet(isoDay(effect.from))}</p>
            ) : null}
            <p className="effects-links">
              {otherSide(effect, here).map((id) => (
                <button
                  key={id}
                  type="button"
                  className="link"
                  onClick={() => {
                    onRead(id);
                  }}
                >
                  {strings.read.read(id)}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To those it falls on for the acting document, to that document for all others. */
const otherSide = ({ by, clause, on }: EffectView, here: string): readonly string[] =>
  here.split("#")[0] === by ? on.flatMap(placeHere) : [clause ?? by];

/** What it falls on, where its text is here. */
const placeHere = ({ document, clause }: Affected): readonly string[] => {
  const id = clause ?? document;
  return id === null ? [] : [id];
};
