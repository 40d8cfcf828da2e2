import type { FieldInfo } from "../../functions/facade";

/** How a field is filled in: one line, a choice, yes or no, judgements, a series of figures, pasted cells. */
export type FieldShape = "line" | "choice" | "truth" | "judged" | "series" | "cells";

export function shapeOf({ kind, matrix, choices }: FieldInfo): FieldShape {
  if (kind === "judged") return "judged";
  if (kind === "cells") return "cells";
  if (matrix) return "series";
  if (kind === "boolean") return "truth";
  return choices.length > 0 ? "choice" : "line";
}

/** A yearly series runs up to the last year: a further figure is an older one and stands in front. */
export const growsInFront = ({ kind }: FieldInfo): boolean => kind === "years";
