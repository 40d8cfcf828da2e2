import * as React from "react";
import type { Explanation } from "../engine/explanation";
import type { CellAddress } from "../functions/facade";
import type { Commented } from "../workbook/comment";
import type { Outcome } from "../workbook/outcome";
import type { Agreement } from "./agreement";
import { isoDay } from "./days";
import type { Speech } from "./language";

/** Adds a text to a cell as a comment. */
export type Commenting = (text: string, at: CellAddress) => Promise<Outcome<Commented>>;

const CommentingContext = React.createContext<Commenting | undefined>(undefined);

/** Without one there is no workbook to comment in. */
export const CommentingProvider = CommentingContext.Provider;

export const useCommenting = (): Commenting | undefined => React.useContext(CommentingContext);

/**
 * What a comment on a cell says: what the answer rests on, the day that selects the law, and the answer, as far as they are known.
 * Where the cell shows something else (`beside`) the answer is the function's, and what the cell shows stands apart.
 */
export function commentText(
  citation: string,
  { name, on, outcome }: Pick<Explanation, "name" | "on" | "outcome">,
  beside: string | null,
  { strings, say }: Speech,
): string {
  const own = strings.ledger.comment;
  const answer =
    outcome.kind === "scalar" ? say(outcome.shown) : outcome.kind === "error" ? outcome.error : "";
  return [
    own.basis(citation),
    on === null ? "" : own.day(isoDay(on)),
    answer === "" ? "" : beside === null ? own.answer(answer) : own.partAnswer(`BT.${name}`, answer),
    beside ? own.cellShows(beside) : "",
  ]
    .filter(Boolean)
    .join("\n");
}

/** A part of a formula answers for itself alone; so does the law where the cell shows something else. */
export const shownBeside = (
  { whole }: { readonly whole: boolean },
  agreement: Agreement,
  { text }: { readonly text: string },
): string | null => (whole && (agreement === "agrees" || agreement === "not comparable") ? null : text);
