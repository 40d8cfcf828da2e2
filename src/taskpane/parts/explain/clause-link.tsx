import * as React from "react";
import { useGoing } from "../../destinations";
import { useSpeech } from "../../language";
import { showClause } from "../clauses";

/** `包府办发〔2024〕121号#三(五)` → `三(五)` */
const articleOf = (clause: string): string => clause.slice(clause.lastIndexOf("#") + 1);

interface ClauseLinkProps {
  readonly clause: string;
  /** The clauses that stand below on the page; another opens in its document. */
  readonly known: ReadonlySet<string>;
  readonly on: number | null;
}

/** Leads to a clause: further down on the page, or in its document. */
export function ClauseLink({ clause, known, on }: ClauseLinkProps): React.ReactElement {
  const go = useGoing();
  return (
    <ClauseButton
      clause={clause}
      onClause={(id) => {
        if (known.has(id)) showClause(id);
        else go({ page: "find", clause: id, on });
      }}
    />
  );
}

interface ClauseButtonProps {
  readonly clause: string;
  readonly onClause: (id: string) => void;
}

/** The number of a clause, as a button; nothing for no clause. */
export function ClauseButton({ clause, onClause }: ClauseButtonProps): React.ReactElement | null {
  const { strings } = useSpeech();
  const article = articleOf(clause);
  if (!article) return null;
  return (
    <button
      type="button"
      className="step-clause"
      aria-label={strings.toClause(article)}
      onClick={() => {
        onClause(clause);
      }}
    >
      {article}
    </button>
  );
}
