import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Clause, Emendation, PolicyDocument } from "../../src/engine/document";

/** 原文 is the source letter for letter, white space aside: the whole of it, in order, nothing added. */

export const letters = (text: string): string => text.replace(/\s/gu, "");
export const linesOf = (file: string): readonly string[] => readFileSync(file, "utf8").split("\n");

/** The copy of 24号 is Markdown: its heading marks are the copy's, not the document's. */
const HEADING_MARK = /^#+ /u;

function sourceOf(file: string, lines: string): string {
  const source = linesOf(file);
  const ranges = lines.split(",").map((range) => range.split("-").map(Number));
  return ranges
    .map(([first = 0, last = 0]) =>
      source
        .slice(first - 1, last)
        .map((line) => letters(line.replace(HEADING_MARK, "")))
        .join(""),
    )
    .join("");
}

function holdsText(document: PolicyDocument, folder: string): void {
  const whole = sourceOf(join(folder, document.source.file), document.source.lines);
  const outermost = document.clauses.filter(
    (clause, i) =>
      !document.clauses.slice(0, i).some((above) => above.original.includes(`\n${clause.original}`)),
  );

  it("is the named lines of the source, in order and complete unless it is an excerpt", () => {
    const texts = outermost.map((clause) => letters(clause.original));
    if (document.source.excerpts) {
      const places = texts.map((text) => whole.indexOf(text));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    } else expect(texts.join("")).toBe(whole);
  });

  it("has clauses with text of their own, each numbered once", () => {
    expect(
      document.clauses.filter(({ original }) => !original || !whole.includes(letters(original))),
    ).toEqual([]);
    const articles = document.clauses.map((clause) => clause.article);
    expect(new Set(articles).size).toBe(articles.length);
  });

  it("gives 原文 back when the supplied words are taken out of 校订文, but for what is declared as struck", () => {
    for (const clause of document.clauses)
      expect(letters(unsupplied(clause.emended))).toBe(letters(withoutStruck(clause)));
  });
}

const unsupplied = (text: string): string => text.replace(/［[^］]*］/gu, "");

/** 原文 without the letters that its emendations declare as struck. */
const withoutStruck = ({ original, emendations }: Clause): string =>
  emendations.reduce(
    (text, one) =>
      one.noise
        ? text.replace(new RegExp(one.noise, "gu"), "")
        : text.split(one.original).join(oneStrike(one)),
    original,
  );

/** The original of an emendation without its struck letters: one piece of it, cut where the reading agrees. */
function oneStrike({ original, reading, strikes = "" }: Emendation): string {
  const rest = Array.from(original, (_, at) => original.slice(0, at) + original.slice(at + strikes.length));
  return rest.find((left) => letters(left) === letters(unsupplied(reading))) ?? original;
}

function holdsEmendations(document: PolicyDocument): void {
  for (const clause of document.clauses)
    for (const one of clause.emendations)
      it(`emends a place that stands there, and only supplies or strikes: ${clause.article}: ${one.original} → ${one.reading}`, () => {
        expect(clause.original).toContain(one.original);
        expect(one.noise ?? letters(oneStrike(one))).toBe(one.noise ?? letters(unsupplied(one.reading)));
        expect(clause.emended).toContain(one.reading);
        expect(one.why.zh).toMatch(/\p{Script=Han}/u);
        expect(one.why.en).toMatch(/[a-z]/u);
      });
}

/** Holds each document to its source, a file of this folder. */
export function holdVerbatim(documents: readonly PolicyDocument[], folder: string): void {
  for (const document of documents)
    describe(document.ref, () => {
      holdsText(document, folder);
      holdsEmendations(document);
    });
}
