import * as React from "react";
import type { Explanation } from "../../../engine/explanation";
import type { CellAddress } from "../../../functions/facade";
import { cellName, sameCell } from "../../../workbook/address";
import { type SheetCell, isErrorCell } from "../../../workbook/cells";
import type { FormulaWish, Obstacle } from "../../../workbook/formula-writing";
import type { SelectedCell } from "../../../workbook/selected-cell";
import { useGoing } from "../../destinations";
import { useSpeech } from "../../language";
import { DefaultButton } from "../../ui";
import { Message } from "../message";
import { detailOf } from "../notice-line";
import type { Insertion } from "./use-insertion";

type Outcome = Explanation["outcome"];

interface InsertionLineProps {
  readonly insertion: Insertion;
  readonly target: CellAddress;
  readonly wish: FormulaWish | undefined;
  readonly outcome: Outcome | undefined;
  readonly cell: SelectedCell | undefined;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

/** What came of the wish to write: a question, the cell's own answer, or what went wrong. */
export function InsertionLine(props: InsertionLineProps): React.ReactElement | null {
  const { strings } = useSpeech();
  const { insertion } = props;
  switch (insertion.kind) {
    case "idle":
    case "busy":
      return null;
    case "trouble":
      return (
        <Message
          tone="warning"
          {...strings.troubles[insertion.trouble.kind]}
          detail={detailOf(insertion.trouble)}
        />
      );
    case "asking":
      return <Question {...props} obstacle={insertion.obstacle} />;
    case "written":
      return <WrittenLine {...props} insertion={insertion} />;
  }
}

type QuestionProps = InsertionLineProps & { readonly obstacle: Obstacle };

/** Asks where it matters, in place, with what is there. */
function Question({ obstacle, target, wish, onAccept, onCancel }: QuestionProps): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.trial.insert;
  const name = cellName(target);
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    place.current?.querySelector("button")?.focus();
  }, [obstacle]);
  if (obstacle.kind === "spilled")
    return <Message tone="warning" title={own.spilled(name, obstacle.from)} todo={own.spilledTodo} />;
  const occupied = obstacle.kind === "occupied";
  const size = strings.trial.cells.size(wish?.rows ?? 1, wish?.columns ?? 1);
  return (
    <div className="trial-question" data-testid="trial-question" ref={place}>
      <Message
        tone="warning"
        title={occupied ? own.occupied(name) : own.blocked(size)}
        todo={occupied ? own.holds(obstacle.holds) : own.blockedBy(obstacle.cell, obstacle.text)}
      />
      <div className="actions">
        <DefaultButton
          text={occupied ? own.replace(name) : own.evenSo}
          onClick={onAccept}
          data-testid="trial-even-so"
        />
        <DefaultButton text={own.cancel} onClick={onCancel} data-testid="trial-cancel" />
      </div>
    </div>
  );
}

/** Whether the sheet says what the form says; of a table by its first cell. */
function agrees(value: SheetCell, outcome: Outcome): boolean {
  switch (outcome.kind) {
    case "error":
      return isErrorCell(value) && value.basicValue === outcome.error;
    case "scalar":
      return value === outcome.value;
    case "table":
      return value === (outcome.rows[0]?.[0] ?? null);
  }
}

type WrittenLineProps = InsertionLineProps & {
  readonly insertion: Extract<Insertion, { readonly kind: "written" }>;
};

function WrittenLine({ insertion, outcome, cell }: WrittenLineProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const own = strings.trial.insert;
  const go = useGoing();
  const { at, written } = insertion;
  // What Excel calculated since is told by the report on the selected cell.
  const selected = cell && sameCell(cell.address, at) && cell.formula !== "" ? cell : undefined;
  const { value, text } = selected ?? written;
  const nothing = value === null || text === "";
  const differs = !nothing && outcome !== undefined && !agrees(value, outcome);
  const answer =
    outcome?.kind === "scalar"
      ? say(outcome.shown) || String(outcome.value)
      : outcome?.kind === "error"
        ? outcome.error
        : strings.trial.answer.title;
  return (
    <div data-testid="trial-written">
      <Message
        tone={differs ? "warning" : "done"}
        title={own.written(cellName(at))}
        todo={`${nothing ? own.showsNothing : own.shows(text)}${differs ? own.differs(answer) : ""}`}
      />
      {selected ? (
        <DefaultButton
          text={own.explain}
          onClick={() => {
            go({ page: "cell" });
          }}
          data-testid="trial-explain"
        />
      ) : null}
    </div>
  );
}
