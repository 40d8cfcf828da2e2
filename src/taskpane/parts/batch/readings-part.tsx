import * as React from "react";
import type { Progress } from "../../../batch/run-parts";
import type { ReadingEffect } from "../../../batch/sensitivity";
import { outcomeLabel } from "../../../batch/summary-outcomes";
import type { ListRule, RowOutcome } from "../../../functions/facade";
import { shownSum } from "../../batch/shown-answer";
import { useSpeech } from "../../language";
import { DefaultButton } from "../../ui";
import { Part } from "./part";
import { ProgressBar } from "./progress";

interface ReadingsPartProps {
  readonly rule: ListRule;
  readonly progress: Progress | undefined;
  /** Something else is being worked on. */
  readonly busy: boolean;
  readonly effects: readonly ReadingEffect[] | undefined;
  readonly onCompare: () => void;
  readonly onCancel: () => void;
  /** As people count the rows of the sheet. */
  readonly rowNumber: (row: number) => number;
  readonly onRow: (row: number) => void;
}

/** Which rows would change under another reading of a doubtful place. */
export function ReadingsPart(props: ReadingsPartProps): React.ReactElement {
  const { strings } = useSpeech();
  const { rule, progress, busy, effects, onCompare, onCancel } = props;
  const own = strings.batch.readings;
  const none = rule.readings.length === 0;
  return (
    <Part name="readings" title={own.title}>
      <p className="aside-first">{none ? own.none : own.about}</p>
      {progress ? (
        <>
          <ProgressBar progress={progress} words={own.busy} />
          <div className="actions">
            <DefaultButton text={strings.batch.run.cancel} onClick={onCancel} />
          </div>
        </>
      ) : null}
      {effects && !progress ? <Effects {...props} effects={effects} /> : null}
      {none || progress ? null : (
        <div className="actions">
          <DefaultButton
            text={effects ? own.again : own.compare}
            onClick={onCompare}
            disabled={busy}
            data-testid="batch-compare"
          />
        </div>
      )}
    </Part>
  );
}

type EffectsProps = ReadingsPartProps & { readonly effects: readonly ReadingEffect[] };

/** The doubtful places, those first under which most rows change. */
const Effects = (props: EffectsProps): React.ReactElement => (
  <ul className="effects">
    {[...props.effects]
      .sort((a, b) => b.changed - a.changed)
      .map((effect) => (
        <li key={`${effect.reading} ${effect.option}`} data-testid="batch-effect">
          <Effect {...props} effect={effect} />
        </li>
      ))}
  </ul>
);

type EffectProps = EffectsProps & { readonly effect: ReadingEffect };

function Effect(props: EffectProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const { rule, effect } = props;
  const own = strings.batch.readings;
  const adopted = rule.readings.find(({ id }) => id === effect.reading)?.options[effect.instead];
  return (
    <>
      <p className="effect-doubt">
        {say(effect.doubt)}
        <span className={effect.changed > 0 ? "effect-count" : "effect-none"}>
          {own.changed(effect.changed)}
        </span>
      </p>
      <dl className="effect-words">
        {adopted ? (
          <>
            <dt>{own.adopted}</dt>
            <dd>{say(adopted)}</dd>
          </>
        ) : null}
        <dt>{own.other}</dt>
        <dd>{say(effect.wording)}</dd>
      </dl>
      {effect.changed > 0 ? <Changes {...props} /> : null}
    </>
  );
}

function Changes({ rule, effect, rowNumber, onRow }: EffectProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const own = strings.batch.readings;
  const named = (outcome: RowOutcome): string => say(outcomeLabel(outcome, rule));
  return (
    <>
      <p className="aside">
        {[
          ...effect.changes.map(
            ({ before, after, rows }) =>
              `${before === after ? own.otherwise(named(before)) : `${named(before)} → ${named(after)}`} ${strings.batch.result.rows(rows)}`,
          ),
          ...(effect.sum && Number(effect.sum) !== 0 ? [own.sum(signed(effect.sum))] : []),
        ].join("；")}
      </p>
      <RowLinks effect={effect} rowNumber={rowNumber} onRow={onRow} />
    </>
  );
}

const signed = (exact: string): string => (exact.startsWith("-") ? shownSum(exact) : `+${shownSum(exact)}`);

/** As many as one looks through. */
const FEW_ROWS = 12;

function RowLinks({
  effect,
  rowNumber,
  onRow,
}: Pick<EffectProps, "effect" | "rowNumber" | "onRow">): React.ReactElement {
  const { strings } = useSpeech();
  const shown = effect.rows.slice(0, FEW_ROWS);
  return (
    <p className="effect-rows">
      {shown.map(({ row }) => (
        <button
          key={row}
          type="button"
          className="row-link"
          aria-label={strings.batch.preview.goTo(rowNumber(row))}
          onClick={() => {
            onRow(row);
          }}
        >
          {strings.batch.preview.rowNumber(rowNumber(row))}
        </button>
      ))}
      {effect.changed > shown.length ? <span>{strings.batch.readings.andMore(effect.changed)}</span> : null}
    </p>
  );
}
