import * as React from "react";
import type { Explanation } from "../engine/explanation";
import type { CellAddress } from "../functions/facade";
import type { Commented } from "../workbook/comment";
import type { Outcome } from "../workbook/outcome";
import { isoDay } from "./days";
import type { Speech } from "./language";

/** Adds a text to a cell as a comment. */
export type Commenting = (text: string, at: CellAddress) => Promise<Outcome<Commented>>;

const CommentingContext = React.createContext<Commenting | undefined>(undefined);

/** Without one there is no workbook to comment in. */
export const CommentingProvider = CommentingContext.Provider;

export const useCommenting = (): Commenting | undefined => React.useContext(CommentingContext);

/** What a comment on a cell says: what the answer rests on, the day that selects the law, and the answer, as far as they are known. */
export function commentText(
  citation: string,
  explained: Pick<Explanation, "on" | "outcome"> | null,
  /** The cell shows the answer itself. */
  whole: boolean,
  { strings, say }: Speech,
): string {
  const own = strings.ledger.comment;
  if (!explained) return own.basis(citation);
  const { on, outcome } = explained;
  const answer = !whole
    ? ""
    : outcome.kind === "scalar"
      ? say(outcome.shown)
      : outcome.kind === "error"
        ? outcome.error
        : "";
  return [
    own.basis(citation),
    on === null ? "" : own.day(isoDay(on)),
    answer === "" ? "" : own.answer(answer),
  ]
    .filter(Boolean)
    .join("\n");
}
