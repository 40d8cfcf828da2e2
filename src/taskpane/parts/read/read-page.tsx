import * as React from "react";
import type { OpenedDocument } from "../../../engine/document-view";
import type { Facade } from "../../../functions/facade";
import { useChosenDay } from "../../chosen-day";
import type { Citing } from "../../citing";
import { useGoing } from "../../destinations";
import { useSpeech } from "../../language";
import { DefaultButton } from "../../ui";
import { Message } from "../message";
import { Contents } from "./contents";
import { FocusDeeds } from "./focus-deeds";
import { ReadClause } from "./read-clause";
import { ReadHead } from "./read-head";
import { useFocus } from "./use-focus";

export interface ReadPageProps extends Citing {
  readonly facade: Facade;
  /** The clause to begin with, by its id: `包府办发〔2024〕121号#三(五)`; a document by its name alone. */
  readonly clause: string;
  /** The day asked for (a serial number); `null` for none. */
  readonly on: number | null;
  readonly onBack: () => void;
}

const documentOf = (clause: string): string => clause.split("#")[0] ?? clause;

/** A document, opened at a clause. */
export function ReadPage(props: ReadPageProps): React.ReactElement {
  const { facade, clause, on: asked, onBack } = props;
  const { strings } = useSpeech();
  const [on, setDay] = useChosenDay("read", asked);
  const document = React.useMemo(() => facade.document(documentOf(clause), on), [facade, clause, on]);
  return (
    <section className="section read">
      <h2 className="out-of-sight">{strings.read.title}</h2>
      <DefaultButton
        className="read-back"
        iconProps={{ iconName: "Back" }}
        text={strings.read.back}
        onClick={onBack}
        data-testid="read-back"
      />
      {document ? (
        <Opened {...props} on={on} onDay={setDay} document={document} />
      ) : (
        <Message title={strings.read.unknown(clause)} todo={strings.read.unknownTodo} />
      )}
    </section>
  );
}

interface OpenedProps extends Omit<ReadPageProps, "on"> {
  readonly document: OpenedDocument;
  readonly on: number;
  readonly onDay: (day: number | null) => void;
}

function Opened({ facade, document, clause, on, onDay, ...cell }: OpenedProps): React.ReactElement {
  const {
    strings: { read },
  } = useSpeech();
  const go = useGoing();
  const { clauses } = document;
  const { focus, reveal, step } = useFocus(clauses, clause);
  const onRead = React.useCallback(
    (id: string): void => {
      if (!reveal(id)) go({ page: "find", clause: id, on });
    },
    [reveal, go, on],
  );
  return (
    <div onKeyDown={step.byKey}>
      <ReadHead facade={facade} document={document} on={on} onDay={onDay} onRead={onRead} />
      {clause.includes("#") && !clauses.some(({ view }) => view.id === clause) ? (
        <Message title={read.unknown(clause)} todo={read.unknownTodo} />
      ) : null}
      <Contents clauses={clauses} focus={focus} onRead={onRead} />
      <div className="read-clauses" role="group" aria-label={read.clausesOf}>
        {clauses.map((one) => {
          const focused = one.view.id === focus;
          return (
            <ReadClause key={one.view.id} clause={one} focused={focused} on={on} onRead={onRead}>
              {focused ? <FocusDeeds {...cell} citation={one.view.citation} step={step} /> : null}
            </ReadClause>
          );
        })}
      </div>
    </div>
  );
}
