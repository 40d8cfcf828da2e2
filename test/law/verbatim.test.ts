import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emend } from "../../src/engine/document";
import { measures } from "../../src/law";

/** 原文 is the source letter for letter, white space aside: the whole of it, in order, nothing added. */

const letters = (text: string): string => text.replace(/\s/gu, "");

/** The copy of 24号 is Markdown: its heading marks are the copy's, not the document's. */
const HEADING_MARK = /^#+ /u;

function sourceOf(file: string, lines: string): string {
  const source = readFileSync(join(__dirname, "sources", file), "utf8").split("\n");
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

const documents = measures.map(({ law }) => law.document);

describe.each(documents.map((document) => [document.ref, document] as const))("%s", (_, document) => {
  const whole = sourceOf(document.source.file, document.source.lines);
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

  it("gives 原文 back when the supplied words are taken out of 校订文", () => {
    for (const clause of document.clauses)
      expect(letters(clause.emended.replace(/［[^］]*］/gu, ""))).toBe(letters(clause.original));
  });
});

const emendations = documents.flatMap((document) =>
  document.clauses.flatMap((clause) =>
    clause.emendations.map((one) => [`${clause.id}: ${one.original} → ${one.reading}`, clause, one] as const),
  ),
);

it.each(emendations)("emends a place that stands there, and only supplies: %s", (_title, clause, one) => {
  expect(clause.original).toContain(one.original);
  expect(letters(one.reading.replace(/［[^］]*］/gu, ""))).toBe(letters(one.original));
  expect(clause.emended).toContain(one.reading);
  expect(one.why.zh).toMatch(/\p{Script=Han}/u);
  expect(one.why.en).toMatch(/[a-z]/u);
});

it("applies an emendation wherever its letters stand", () => {
  const why = { zh: "", en: "" };
  expect(emend("近年甲,近年乙", [{ original: "近年", reading: "近［三］年", why }])).toBe(
    "近［三］年甲,近［三］年乙",
  );
});
