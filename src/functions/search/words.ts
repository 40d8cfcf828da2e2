import { fold } from "./fold";
import { beginsNumber, numbersIn } from "./numbers";
import { type Searched, searched } from "./searched";

/** A place in a text: from its first letter to behind its last. */
export type Place = readonly [from: number, to: number];

/** One word of a query, which a text holds or does not. */
export interface SearchWord {
  /** As it was typed. */
  readonly typed: string;
  readonly letters: string;
  /** It begins with a number: it is then not found in the middle of a longer one. */
  readonly number: boolean;
  /** It ends with a percentage: not found where the number goes on. */
  readonly closed: boolean;
  /** With its numbers in one writing; absent where it has none. */
  readonly alike: string | undefined;
}

/** The words of a query, which blanks divide; none of them is empty. */
export const wordsOf = (query: string): readonly SearchWord[] =>
  query.split(/\s+/u).flatMap((typed) => {
    const { letters } = fold(typed);
    return letters ? [searchWord(typed, letters)] : [];
  });

/** 2024-06-30 as the law writes it; ¥200万 as 200万元. */
const asTheLawWrites = (letters: string): string =>
  letters
    .replace(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u, "$1年$2月$3日")
    .replace(/^¥(.*\d[^元]*)$/u, "$1元");

function searchWord(typed: string, letters: string): SearchWord {
  const last = numbersIn(letters).at(-1);
  return {
    typed,
    letters,
    number: beginsNumber(letters),
    closed: last?.to === letters.length && last.value.endsWith("%"),
    alike: last && searched(asTheLawWrites(letters)).alike().letters,
  };
}

export const holds = (text: Searched, word: SearchWord): boolean =>
  literally(text, word).next().done !== true || inOtherWriting(text, word).next().done !== true;

/** Every place of a word in a text, as its letters stand there, in order and without overlaps. */
export function placesOf(text: Searched, words: readonly SearchWord[]): readonly Place[] {
  const { from, to } = text.folded;
  const places = words
    .flatMap((word) => [...literally(text, word), ...inOtherWriting(text, word)])
    .map(([start, end]) => withBrackets(text.text, from[start] ?? 0, to[end - 1] ?? 0))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return joined(places);
}

/** Where the brackets of supplied words stand half within, the other half too. */
function withBrackets(text: string, from: number, to: number): Place {
  const inside = text.slice(from, to);
  const [opened, closed] = [inside.lastIndexOf("［"), inside.lastIndexOf("］")];
  return [
    /^[^［]*］/u.test(inside) && text.charAt(from - 1) === "［" ? from - 1 : from,
    opened > closed && text.charAt(to) === "］" ? to + 1 : to,
  ];
}

/** Places that overlap as one. */
function joined(places: readonly Place[]): readonly Place[] {
  const apart: Place[] = [];
  for (const [from, to] of places) {
    const last = apart.at(-1);
    if (last && last[1] > from) apart[apart.length - 1] = [last[0], Math.max(last[1], to)];
    else apart.push([from, to]);
  }
  return apart;
}

/** Where the word stands letter for letter. */
function* literally(text: Searched, { letters, number, closed }: SearchWord): Generator<Place> {
  const all = text.folded.letters;
  for (let at = all.indexOf(letters); at >= 0; at = all.indexOf(letters, at + 1)) {
    const end = at + letters.length;
    if (number && text.within().has(at)) continue;
    if (closed && text.within().has(end)) continue;
    yield [at, end];
  }
}

/** Where it stands with its numbers written in another way. */
function* inOtherWriting(text: Searched, { alike }: SearchWord): Generator<Place> {
  if (alike === undefined) return;
  const { letters, from, to } = text.alike();
  for (let at = letters.indexOf(alike); at >= 0; at = letters.indexOf(alike, at + 1))
    yield [from[at] ?? 0, to[at + alike.length - 1] ?? 0];
}
