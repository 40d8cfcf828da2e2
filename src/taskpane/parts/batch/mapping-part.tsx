import * as React from "react";
import type { ListColumn, Mapping } from "../../../batch/list";
import { missing } from "../../../batch/missing";
import { warningsFor } from "../../../batch/warnings";
import type { ListRule } from "../../../functions/facade";
import { columnLetters } from "../../../workbook/address";
import type { ListAtHand } from "../../batch/list-at-hand";
import { unused, withSource } from "../../batch/mapping-edits";
import { useSpeech } from "../../language";
import { DefaultButton } from "../../ui";
import { InputRow } from "./input-row";
import { Part } from "./part";

interface MappingPartProps {
  readonly rule: ListRule;
  readonly list: ListAtHand;
  readonly mapping: Mapping;
  /** How much of a saved mapping's headings this list has, 0 … 1; `undefined` where none is kept, or it is in use. */
  readonly savedFits: number | undefined;
  readonly onSaved: () => void;
  readonly onChange: (mapping: Mapping) => void;
  readonly onRecognise: () => void;
}

/** Which column serves which input. */
export function MappingPart(props: React.PropsWithChildren<MappingPartProps>): React.ReactElement {
  const { strings } = useSpeech();
  const { rule, list, mapping, onChange, onRecognise, children } = props;
  const own = strings.batch.mapping;
  const nameOf = React.useCallback(
    ({ index, heading }: ListColumn) =>
      own.column(columnLetters(list.book.area.column + index), heading).trim(),
    [own, list.book.area.column],
  );
  const warnings = React.useMemo(
    () => warningsFor(rule, mapping, list.columns),
    [rule, mapping, list.columns],
  );
  const given = rule.inputs.filter(({ name }) => mapping.inputs[name]).length;
  return (
    <Part name="mapping" title={own.title} aside={own.recognised(given, rule.inputs.length)}>
      <Saved {...props} />
      <ul className="inputs">
        {rule.inputs.map((input) => (
          <InputRow
            key={input.name}
            input={input}
            mapping={mapping}
            columns={list.columns}
            nameOf={nameOf}
            note={list.note}
            warnings={warnings.filter((warning) => warning.input === input.name)}
            onChange={(source) => {
              onChange(withSource(mapping, input.name, source));
            }}
          />
        ))}
      </ul>
      <MissingInputs rule={rule} mapping={mapping} />
      <Unused columns={list.columns} mapping={mapping} nameOf={nameOf} />
      <div className="actions">
        <DefaultButton text={own.again} onClick={onRecognise} />
      </div>
      {children}
    </Part>
  );
}

function Saved({ savedFits, onSaved }: MappingPartProps): React.ReactElement | null {
  const { strings } = useSpeech();
  if (savedFits === undefined) return null;
  return (
    <div className="offer" data-testid="batch-saved">
      <p>{strings.batch.mapping.savedAbout(Math.round(savedFits * 100))}</p>
      <DefaultButton text={strings.batch.mapping.saved} onClick={onSaved} />
    </div>
  );
}

function MissingInputs({
  rule,
  mapping,
}: Pick<MappingPartProps, "rule" | "mapping">): React.ReactElement | null {
  const { strings, say } = useSpeech();
  const lacking = missing(rule, mapping);
  if (lacking.length === 0) return null;
  const necessary = lacking.some(({ input }) => !input.optional);
  return (
    <div className={necessary ? "missing" : "lacking"} data-testid="batch-missing">
      <h3>{strings.batch.mapping.missing}</h3>
      <ul>
        {lacking.map(({ input, text }) => (
          <li key={input.name}>{say(text)}</li>
        ))}
      </ul>
    </div>
  );
}

interface UnusedProps {
  readonly columns: readonly ListColumn[];
  readonly mapping: Mapping;
  readonly nameOf: (column: ListColumn) => string;
}

function Unused({ columns, mapping, nameOf }: UnusedProps): React.ReactElement | null {
  const { strings } = useSpeech();
  const places = new Set(
    unused(
      mapping,
      columns.map(({ index }) => index),
    ),
  );
  if (places.size === 0) return null;
  return (
    <details className="fold-small" data-testid="batch-unused">
      <summary>{strings.batch.mapping.unused(places.size)}</summary>
      <p className="aside">
        {columns
          .filter(({ index }) => places.has(index))
          .map(nameOf)
          .join("，")}
      </p>
    </details>
  );
}
