import * as React from "react";
import type { Facade, FoundClause } from "../../../functions/facade";
import type { Citing } from "../../citing";
import { useGoing } from "../../destinations";
import { snippet } from "../../find/snippet";
import { useSpeech } from "../../language";
import { DefaultButton } from "../../ui";
import { Citation } from "../citation";
import { ClauseBody } from "../clause-body";
import { DocumentHead } from "../document-head";
import { useLitPlaces } from "./use-lit-places";

interface ResultProps extends Citing {
  readonly facade: Facade;
  readonly clause: FoundClause;
  readonly query: string;
  readonly on: number | null;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** A clause that was found: its place and the words around the hits; opened, the whole of it. */
export const Result = ({ clause, open, onOpen, ...rest }: ResultProps): React.ReactElement => (
  <li data-testid="search-result">
    <button
      type="button"
      className="result"
      aria-expanded={open}
      onClick={() => {
        onOpen(!open);
      }}
    >
      <ResultLine clause={clause} />
    </button>
    {open ? <OpenClause {...rest} id={clause.id} /> : null}
  </li>
);

function ResultLine({ clause }: { readonly clause: FoundClause }): React.ReactElement {
  const { strings } = useSpeech();
  const { article, heading, text, emended, places } = clause;
  return (
    <>
      <span className="result-head" lang="zh-CN">
        <span className="result-article">{article}</span>
        <span className="result-heading">{heading}</span>
      </span>
      <span className="result-text" lang="zh-CN">
        {emended ? <span className="result-emended">{strings.find.emended}</span> : null}
        {snippet(text, places).map((run, index) =>
          run.hit ? (
            <mark key={index}>{run.text}</mark>
          ) : (
            <React.Fragment key={index}>{run.text}</React.Fragment>
          ),
        )}
      </span>
    </>
  );
}

type OpenClauseProps = Omit<ResultProps, "clause" | "open" | "onOpen"> & { readonly id: string };

function OpenClause({
  facade,
  id,
  query,
  on,
  place,
  room,
  onInsert,
}: OpenClauseProps): React.ReactElement | null {
  const { strings } = useSpeech();
  const go = useGoing();
  const clause = React.useMemo(() => facade.clause(id, on), [facade, id, on]);
  const body = useLitPlaces(facade, query);
  if (!clause) return null;
  return (
    <div className="card" data-testid="clause">
      <DocumentHead clause={clause} on={on} />
      <div className="clause" ref={body}>
        <ClauseBody clause={clause} />
      </div>
      <p className="result-deeds">
        <DefaultButton
          text={strings.find.read}
          onClick={() => {
            go({ page: "find", clause: id, on });
          }}
          data-testid="find-read"
        />
      </p>
      <Citation key={place} citation={clause.citation} room={room} onInsert={onInsert} />
    </div>
  );
}
