import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emend } from "../../src/engine/document";
import { measures } from "../../src/law";

/** 原文 is the source letter for letter, white space aside: the whole of it, in order, nothing added. */

const letters = (text: string): string => text.replace(/\s/gu, "");

function sourceOf(file: string, lines: string): string {
  const [first = 0, last = 0] = lines.split("-").map(Number);
  const source = readFileSync(join(__dirname, "sources", file), "utf8").split("\n");
  return letters(source.slice(first - 1, last).join(""));
}

describe.each(measures.map(({ law }) => [law.document.ref, law.document] as const))("%s", (_, document) => {
  const whole = sourceOf(document.source.file, document.source.lines);
  const outermost = document.clauses.filter(
    (clause, i) =>
      !document.clauses.slice(0, i).some((above) => above.original.includes(`\n${clause.original}`)),
  );

  it("is the named lines of the source, complete and in order", () => {
    expect(outermost.map((clause) => letters(clause.original)).join("")).toBe(whole);
  });

  it.each(document.clauses.map((clause) => [clause.article, clause] as const))(
    "%s has text of its own",
    (_article, clause) => {
      expect(clause.original).not.toBe("");
      expect(whole).toContain(letters(clause.original));
    },
  );

  it("numbers every clause once", () => {
    const articles = document.clauses.map((clause) => clause.article);
    expect(new Set(articles).size).toBe(articles.length);
  });

  const emendations = document.clauses.flatMap((clause) =>
    clause.emendations.map((one) => ({ clause, one })),
  );

  it.each(
    emendations.map(
      ({ clause, one }) => [`${clause.article}: ${one.original} → ${one.reading}`, clause, one] as const,
    ),
  )("emends a place that stands there, and only supplies: %s", (_title, clause, one) => {
    expect(clause.original).toContain(one.original);
    expect(letters(one.reading.replace(/［[^］]*］/gu, ""))).toBe(letters(one.original));
    expect(clause.emended).toContain(one.reading);
    expect(one.why.zh).toMatch(/\p{Script=Han}/u);
    expect(one.why.en).toMatch(/[a-z]/u);
  });

  it("gives 原文 back when the supplied words are taken out of 校订文", () => {
    for (const clause of document.clauses)
      expect(letters(clause.emended.replace(/［[^］]*］/gu, ""))).toBe(letters(clause.original));
  });
});

it("applies an emendation wherever its letters stand", () => {
  const why = { zh: "", en: "" };
  expect(emend("近年甲,近年乙", [{ original: "近年", reading: "近［三］年", why }])).toBe(
    "近［三］年甲,近［三］年乙",
  );
});
