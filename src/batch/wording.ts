import { FILLERS, THESAURUS, type Term } from "./thesaurus";

/** A word of a heading with what it can mean; fillers mean nothing. */
export interface Word {
  readonly text: string;
  readonly terms: readonly Term[];
}

/** A heading cut into known words, and what is left over. */
export interface Wording {
  readonly words: readonly Word[];
  readonly unknown: readonly string[];
}

/** Known words with what they mean. */
export interface Vocabulary {
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** Letters of the longest word. */
  readonly longest: number;
}

const FILLER_TERMS: readonly Term[] = [];

/** The thesaurus with words of a rule's own. */
export function vocabularyWith(own: readonly string[]): Vocabulary {
  const terms = new Map([
    ...FILLERS.map((text): [string, readonly Term[]] => [text, FILLER_TERMS]),
    ...own.map((text): [string, readonly Term[]] => [text, [{ concept: text, role: "thing", near: false }]]),
    ...THESAURUS,
  ]);
  return { terms, longest: Math.max(...[...terms.keys()].map(({ length }) => length)) };
}

export const GENERAL = vocabularyWith([]);

function wordAt(text: string, at: number, { terms, longest }: Vocabulary): Word | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const meanings = terms.get(word);
    if (meanings) return { text: word, terms: meanings };
  }
  return null;
}

/** Cuts words off from the left, the longest known first. */
export function wordingOf(text: string, vocabulary = GENERAL): Wording {
  const words: Word[] = [];
  const unknown: string[] = [];
  let left = "";
  for (let at = 0; at < text.length;) {
    const word = wordAt(text, at, vocabulary);
    if (!word) left += text.charAt(at);
    if (word ?? at === text.length - 1) {
      if (left) unknown.push(left);
      left = "";
    }
    if (word) words.push(word);
    at += word?.text.length ?? 1;
  }
  return { words, unknown };
}
