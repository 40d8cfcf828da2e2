import type { EmendationView } from "../engine/explanation";

/** A run of a clause's text; `note` is the number of the emendation that reads it otherwise, from 1. */
export interface Run {
  readonly text: string;
  readonly note?: number;
}

/** The original letters, divided at every place that an emendation reads otherwise. */
export function markEmendations(original: string, emendations: readonly EmendationView[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  while (from < original.length) {
    const next = nextEmended(original, emendations, from);
    if (!next) break;
    if (next.at > from) runs.push({ text: original.slice(from, next.at) });
    runs.push({ text: next.letters, note: next.note });
    from = next.at + next.letters.length;
  }
  if (from < original.length) runs.push({ text: original.slice(from) });
  return runs;
}

interface Place {
  readonly at: number;
  readonly letters: string;
  readonly note: number;
}

/** The nearest emended place; of two that begin together, the longer. */
function nextEmended(text: string, emendations: readonly EmendationView[], from: number): Place | undefined {
  return emendations
    .flatMap((emendation, index) => {
      const place = placeOf(emendation, text, from);
      return place ? [{ ...place, note: index + 1 }] : [];
    })
    .sort((a, b) => a.at - b.at || b.letters.length - a.letters.length)[0];
}

function placeOf(
  { original, noise }: EmendationView,
  text: string,
  from: number,
): Omit<Place, "note"> | null {
  if (noise) {
    const pattern = new RegExp(noise, "gu");
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    return found && { at: found.index, letters: found[0] };
  }
  const at = original ? text.indexOf(original, from) : -1;
  return at < 0 ? null : { at, letters: original };
}

/** The emended text, divided at what was supplied: it stands in ［］. */
export function markSupplied(emended: string): readonly (Run & { readonly supplied: boolean })[] {
  return emended
    .split(/(［[^］]*］)/u)
    .filter((text) => text !== "")
    .map((text) => ({ text, supplied: text.startsWith("［") }));
}
