import * as React from "react";
import type { Words } from "../../../engine/words";
import { useSpeech } from "../../language";

/** The answer as one or a few sentences, with the numbers of its steps. */
export function Chain({ sentences }: { readonly sentences: readonly Words[] }): React.ReactElement | null {
  const { say } = useSpeech();
  if (sentences.length === 0) return null;
  return (
    <div className="chain" data-testid="chain">
      {sentences.map((sentence) => (
        <p key={sentence.zh}>{say(sentence)}</p>
      ))}
    </div>
  );
}
