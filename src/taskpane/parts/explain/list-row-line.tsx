import * as React from "react";
import { outcomeLabel } from "../../../batch/summary-outcomes";
import type { Facade, RowOutcome } from "../../../functions/facade";
import { useSpeech } from "../../language";
import type { ListRow } from "../../list-row";
import { SEPARATORS } from "../../separators";

const ORDER: readonly RowOutcome[] = ["yes", "no", "value", "open", "wrong", "outside", "blank"];

interface ListRowLineProps {
  readonly row: ListRow;
  readonly facade: Pick<Facade, "lists">;
}

/** Which row of a list the answer is for, and what the whole list comes to. */
export function ListRowLine({ row, facade }: ListRowLineProps): React.ReactElement {
  const { strings, say, language } = useSpeech();
  const own = strings.explain.list;
  const { by, rows, number, call, tally } = row;
  const known = facade.lists.find(({ name }) => name === row.rule);
  const counts = ORDER.flatMap((outcome) => {
    const many = tally?.[outcome] ?? 0;
    const label = outcome === "blank" ? own.blank : known && say(outcomeLabel(outcome, known));
    return many > 0 && label ? [own.count(label, many)] : [];
  });
  return (
    <div className="list-row" data-testid="list-row">
      <p>{number === null ? own.whole(by, rows) : own.row(by, number, rows)}</p>
      {counts.length ? <p>{own.tally(counts.join(SEPARATORS[language].list))}</p> : null}
      {number !== null && !call ? <p>{own.blankRow}</p> : null}
    </div>
  );
}
