import * as React from "react";
import type { ClauseView } from "../../engine/explanation";
import type { CellAddress, Facade } from "../../functions/facade";
import { highlight, snippet } from "../highlight";
import { useSpeech } from "../language";
import type { Notice } from "../notice";
import { SearchBox } from "../ui";
import { Citation } from "./citation";
import { ClauseBody } from "./clause-body";
import { DocumentHead } from "./document-head";
import { Message } from "./message";

const LIMIT = 40;

interface SearchProps {
  readonly facade: Pick<Facade, "search">;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The selected cell, told apart from others. */
  readonly place: string;
  readonly room: CellAddress | undefined;
  /** Absent where there is no workbook to write to. */
  readonly onInsert: ((citation: string, at: CellAddress) => Promise<Notice>) | undefined;
}

/** Every clause of the library, found as one types. */
export function Search({ facade, query, onQuery, place, room, onInsert }: SearchProps): React.ReactElement {
  const { strings } = useSpeech();
  const words = query.trim();
  const found = React.useMemo(() => (words ? facade.search(words, LIMIT + 1) : []), [facade, words]);
  return (
    <section className="section section-search" aria-label={strings.search}>
      <SearchBox
        value={query}
        placeholder={strings.searchHint}
        ariaLabel={strings.search}
        clearButtonProps={{ ariaLabel: strings.clearSearch }}
        onChange={(_, value) => {
          onQuery(value ?? "");
        }}
        data-testid="search"
      />
      {words ? (
        <Results found={found} query={words} place={place} room={room} onInsert={onInsert} />
      ) : (
        <Invitation onQuery={onQuery} inExcel={onInsert !== undefined} />
      )}
    </section>
  );
}

interface InvitationProps {
  readonly onQuery: (query: string) => void;
  readonly inExcel: boolean;
}

function Invitation({ onQuery, inExcel }: InvitationProps): React.ReactElement {
  const { strings } = useSpeech();
  return (
    <div className="invitation">
      {inExcel ? <p>{strings.searchAbout}</p> : null}
      <p className="invitation-examples">
        <span>{strings.tryWords}</span>
        {strings.examples.map((example) => (
          <button
            key={example}
            type="button"
            className="chip"
            lang="zh-CN"
            onClick={() => {
              onQuery(example);
            }}
          >
            {example}
          </button>
        ))}
      </p>
    </div>
  );
}

type ResultsProps = Pick<SearchProps, "query" | "place" | "room" | "onInsert"> & {
  readonly found: readonly ClauseView[];
};

function Results({ found, query, place, room, onInsert }: ResultsProps): React.ReactElement {
  const { strings } = useSpeech();
  const [open, setOpen] = React.useState<string>();
  if (found.length === 0) return <Message title={strings.foundNone(query)} todo={strings.foundNoneTodo} />;
  return (
    <>
      <p className="found" role="status">
        {strings.found(Math.min(found.length, LIMIT), found.length > LIMIT)}
      </p>
      <ul className="results">
        {found.slice(0, LIMIT).map((clause) => (
          <li key={clause.id} data-testid="search-result">
            <button
              type="button"
              className="result"
              aria-expanded={open === clause.id}
              onClick={() => {
                setOpen(open === clause.id ? undefined : clause.id);
              }}
            >
              <ResultLine clause={clause} query={query} />
            </button>
            {open === clause.id ? (
              <div className="card" data-testid="clause">
                <DocumentHead clause={clause} on={null} />
                <div className="clause">
                  <ClauseBody clause={clause} />
                </div>
                <Citation key={place} citation={clause.citation} room={room} onInsert={onInsert} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

const ResultLine = ({
  clause,
  query,
}: {
  readonly clause: ClauseView;
  readonly query: string;
}): React.ReactElement => (
  <>
    <span className="result-head" lang="zh-CN">
      <span className="result-article">{clause.article}</span>
      <span className="result-source">{clause.number || clause.title}</span>
    </span>
    <span className="result-text" lang="zh-CN">
      {highlight(snippet(clause.original, query), query).map(({ text, hit }, index) =>
        hit ? <mark key={index}>{text}</mark> : <React.Fragment key={index}>{text}</React.Fragment>,
      )}
    </span>
  </>
);
