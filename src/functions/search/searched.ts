import { once } from "../../engine/once";
import { type Folded, fold } from "./fold";
import { type NumberPlace, numbersIn } from "./numbers";

/** A text in which numbers stand in one writing, each between two marks, so that it is found as a whole or not at all. */
interface Alike {
  readonly letters: string;
  /** The folded letters that each of its own stands for: from the first to behind the last. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A text made ready for being searched many times. */
export interface Searched {
  readonly text: string;
  readonly folded: Folded;
  /** Whether a folded letter lies within a number, behind its first. */
  readonly within: () => ReadonlySet<number>;
  readonly alike: () => Alike;
}

export function searched(text: string): Searched {
  const folded = fold(text);
  const numbers = once(() => numbersOf(folded));
  return {
    text,
    folded,
    within: once(() => new Set(numbers().flatMap(({ from, to }) => indexes(from + 1, to)))),
    alike: once(() => alike(folded.letters, numbers())),
  };
}

const indexes = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

const TWO_DIGITS = /(?<=\d)\d/gu;

/** The numbers of a text; digits that a bracket or a line parts, as in 〔2024〕121, are of two. */
function numbersOf({ letters, from, to }: Folded): readonly NumberPlace[] {
  const parted = Array.from(letters.matchAll(TWO_DIGITS), ({ index }) => index).filter(
    (i) => (from[i] ?? 0) > (to[i - 1] ?? 0),
  );
  return [0, ...parted].flatMap((start, i) =>
    numbersIn(letters.slice(start, parted[i])).map((number) => ({
      ...number,
      from: number.from + start,
      to: number.to + start,
    })),
  );
}

const [OPENS, CLOSES] = ["\u0002", "\u0003"];

/** The letters with their numbers in one writing. */
function alike(letters: string, numbers: readonly NumberPlace[]): Alike {
  const all = { letters: "", from: [] as number[], to: [] as number[] };
  const add = (text: string, from: number, to: number): void => {
    all.letters += text;
    for (let i = 0; i < text.length; i += 1) {
      all.from.push(from);
      all.to.push(to);
    }
  };
  let at = 0;
  for (const { from, to, value } of [...numbers, { from: letters.length, to: letters.length, value: "" }]) {
    for (; at < from; at += 1) add(letters.charAt(at), at, at + 1);
    if (value) add(OPENS + value + CLOSES, from, to);
    at = to;
  }
  return all;
}
