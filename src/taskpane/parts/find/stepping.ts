import type * as React from "react";

const RESULT = "button.result";

/** Down and up go through the results and back to the field; Esc in a result clears the field. */
export function stepThroughResults(event: React.KeyboardEvent<HTMLElement>, clear: () => void): void {
  const page = event.currentTarget;
  const at = event.target;
  const field = page.querySelector<HTMLElement>("input[role=searchbox]");
  const results = [...page.querySelectorAll<HTMLElement>(RESULT)];
  if (!(at instanceof HTMLElement) || (at !== field && !at.matches(RESULT))) return;
  const next = target(event.key, results.indexOf(at), field, results);
  if (!next) return;
  event.preventDefault();
  if (event.key === "Escape") clear();
  next.focus();
}

/** Where a key leads from the result of this number, the field being −1. */
function target(
  key: string,
  from: number,
  field: HTMLElement | null,
  results: readonly HTMLElement[],
): HTMLElement | null | undefined {
  if (key === "ArrowDown" || (key === "Enter" && from < 0)) return results[from + 1];
  if (key === "ArrowUp" && from >= 0) return from === 0 ? field : results[from - 1];
  return key === "Escape" && from >= 0 ? field : undefined;
}
