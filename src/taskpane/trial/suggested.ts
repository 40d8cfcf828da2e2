import type { Suggestion } from "../../functions/facade";

const MOST_SHOWN = 8;

const plainly = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Suggestions that hold every word of what is typed, those that begin with it first; none once one stands there as it is. */
export function suggestedFor(suggestions: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const text = plainly(typed.trim());
  if (suggestions.some(({ value }) => plainly(value) === text)) return [];
  const words = text.split(/\s+/u).filter(Boolean);
  const fitting = suggestions.filter(({ value, about }) => {
    const told = plainly(`${value}\n${about.zh}\n${about.en}`);
    return words.every((word) => told.includes(word));
  });
  const begins = ({ value }: Suggestion): boolean => plainly(value).startsWith(text);
  return [...fitting.filter(begins), ...fitting.filter((one) => !begins(one))].slice(0, MOST_SHOWN);
}
