import * as React from "react";
import type { Words } from "../../../engine/words";
import type { ListInput } from "../../../functions/facade";
import { useSpeech } from "../../language";
import { SEPARATORS } from "../../separators";

interface MissingProps {
  readonly inputs: readonly Words[];
  /** The inputs of the rule, with the conditions that each of them decides. */
  readonly known: readonly ListInput[];
}

/** The inputs that are not given and leave the answer open, each with what it would decide. */
export function Missing({ inputs, known }: MissingProps): React.ReactElement | null {
  const { strings, say, language } = useSpeech();
  if (inputs.length === 0) return null;
  const decides = (input: Words): string =>
    (known.find(({ label }) => label.zh === input.zh)?.decides ?? [])
      .map(say)
      .join(SEPARATORS[language].list);
  return (
    <div className="missing">
      <h2>{strings.missing}</h2>
      <ul>
        {inputs.map((input) => (
          <li key={input.zh}>
            <span>{say(input)}</span>
            {decides(input) ? (
              <span className="missing-decides"> {strings.explain.decides(decides(input))}</span>
            ) : null}
          </li>
        ))}
      </ul>
      <p>{strings.missingTodo}</p>
    </div>
  );
}
