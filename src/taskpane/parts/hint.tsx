import * as React from "react";
import { useKept } from "../kept";
import { useSpeech } from "../language";
import { DefaultButton } from "../ui";

const isTrue = (value: unknown): value is boolean => value === true;

/** What the pane can do, in three lines, until somebody has read them. */
export function Hint(): React.ReactElement | null {
  const { strings } = useSpeech();
  const [read, setRead] = useKept("hint.read", isTrue, false);
  if (read) return null;
  return (
    <section className="hint" aria-label={strings.hint.title} data-testid="hint">
      <ol>
        {strings.hint.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <DefaultButton
        text={strings.hint.close}
        onClick={() => {
          setRead(true);
        }}
        data-testid="hint-close"
      />
    </section>
  );
}
