import * as React from "react";
import type { ClauseView } from "../../engine/explanation";
import { markEmendations, markSupplied } from "../emendation-marks";
import { useSpeech } from "../language";

/** The clause letter for letter, with a numbered mark at each emended place; the 校订文 instead when asked for. */
export function ClauseText({ clause }: { readonly clause: ClauseView }): React.ReactElement {
  const { strings } = useSpeech();
  const [emended, setEmended] = React.useState(false);
  const hasEmendations = clause.emendations.length > 0;
  return (
    <>
      {hasEmendations ? (
        <div className="wording" role="group" aria-label={strings.wording}>
          <WordingButton
            label={strings.original}
            chosen={!emended}
            onChoose={() => {
              setEmended(false);
            }}
          />
          <WordingButton
            label={strings.emended}
            chosen={emended}
            onChoose={() => {
              setEmended(true);
            }}
          />
        </div>
      ) : null}
      <blockquote className="clause-text" lang="zh-CN">
        {emended ? <EmendedText text={clause.emended} /> : <OriginalText clause={clause} />}
      </blockquote>
      {hasEmendations ? <Emendations clause={clause} /> : null}
    </>
  );
}

interface WordingButtonProps {
  readonly label: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const WordingButton = ({ label, chosen, onChoose }: WordingButtonProps): React.ReactElement => (
  <button type="button" className="wording-choice" aria-pressed={chosen} onClick={onChoose}>
    {label}
  </button>
);

const OriginalText = ({ clause }: { readonly clause: ClauseView }): React.ReactElement => (
  <>
    {markEmendations(clause.original, clause.emendations).map(({ text, note }, index) =>
      note === undefined ? (
        <React.Fragment key={index}>{text}</React.Fragment>
      ) : (
        <span key={index} className="emended-place">
          {text}
          <sup>{note}</sup>
        </span>
      ),
    )}
  </>
);

const EmendedText = ({ text }: { readonly text: string }): React.ReactElement => (
  <>
    {markSupplied(text).map((run, index) =>
      run.supplied ? (
        <ins key={index} className="supplied">
          {run.text}
        </ins>
      ) : (
        <React.Fragment key={index}>{run.text}</React.Fragment>
      ),
    )}
  </>
);

/** Footnotes: the original letters, how they are read, and why, once for those that follow each other with one reason. */
function Emendations({ clause }: { readonly clause: ClauseView }): React.ReactElement {
  const { strings, say } = useSpeech();
  return (
    <div className="notes">
      <p className="notes-title">{strings.emendations}</p>
      <ol>
        {clause.emendations.map((emendation, index) => (
          <li key={index}>
            <p>
              {emendation.noise
                ? strings.struck(emendation.original)
                : strings.readAs(emendation.original, emendation.reading)}
            </p>
            {emendation.why.zh === clause.emendations[index - 1]?.why.zh ? null : (
              <p className="notes-why">{say(emendation.why)}</p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
