import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Clause, type Emendation, emend } from "../../src/engine/document";
import { measures } from "../../src/law";

/** 原文 is the source letter for letter, white space aside: the whole of it, in order, nothing added. */

const letters = (text: string): string => text.replace(/\s/gu, "");
const linesOf = (file: string): readonly string[] =>
  readFileSync(join(__dirname, "sources", file), "utf8").split("\n");

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

  it("gives 原文 back when the supplied words are taken out of 校订文, but for what is declared as struck", () => {
    for (const clause of document.clauses)
      expect(letters(unsupplied(clause.emended))).toBe(letters(withoutStruck(clause)));
  });
});

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

const emendations = documents.flatMap((document) =>
  document.clauses.flatMap((clause) =>
    clause.emendations.map((one) => [`${clause.id}: ${one.original} → ${one.reading}`, clause, one] as const),
  ),
);
const struck = emendations.flatMap(([, { document, article }, { strikes }]) =>
  strikes ? [`${document.ref}#${article}: ${strikes.trim()}`] : [],
);

it.each(emendations)(
  "emends a place that stands there, and only supplies or strikes: %s",
  (_, clause, one) => {
    expect(clause.original).toContain(one.original);
    expect(one.noise ?? letters(oneStrike(one))).toBe(one.noise ?? letters(unsupplied(one.reading)));
    expect(clause.emended).toContain(one.reading);
    expect(one.why.zh).toMatch(/\p{Script=Han}/u);
    expect(one.why.en).toMatch(/[a-z]/u);
  },
);

it("strikes no more than these", () => {
  expect(new Set(struck)).toEqual(
    new Set([
      "包党发〔2021〕24号#二(三): and",
      "包党发〔2021〕24号#五(十二): and",
      "包党发〔2021〕24号#六(十六): and",
      "包府发〔2022〕50号#引言: 》",
      "包府发〔2022〕50号#引言: ﹞",
      "包府发〔2022〕50号#四(九): “",
      "科技创新行动方案#(三)五是: ?!皠?cè)岵币M",
    ]),
  );
});

it("leaves no and for 和, and strikes nothing but pinyin throughout a document", () => {
  for (const { ref, whole } of documents) {
    const noise = whole.emendations.flatMap((one) => (one.noise ? [one.noise] : []));
    expect([ref, noise.length]).toEqual([ref, ref === "科技创新行动方案" ? 1 : 0]);
    for (const pattern of noise)
      for (const [found] of whole.original.matchAll(new RegExp(`.${pattern}`, "gu")))
        expect(found).toMatch(/^\p{Script=Han}\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)$/u);
    expect(whole.emended).not.toMatch(/ and |[a-z]\)/u);
  }
  const summary = documents.find(({ ref }) => ref === "科技创新行动方案")?.whole.emended;
  expect(summary).toContain("全社會研發(R&D)經費投入規模達到125億元以上");
  expect(summary).toContain("(一)主要目標");
});

it("notes the noise of a document once, however many clauses are read together", () => {
  for (const { emendations: notes } of documents.flatMap(({ clauses, whole }) => [...clauses, whole]))
    expect(notes.filter(({ noise }) => noise).length).toBeLessThan(2);
});

/** Han characters aside, which another copy may write in their traditional forms. */
const skeleton = (text: string): string => letters(text).replace(/\p{Script=Han}/gu, "汉");

it("reads 包党发〔2025〕1号 sign for sign as its other copy does", () => {
  const copy = linesOf("003_b74cfa3afa86a147.txt");
  const newsAbove = copy.findIndex((line) => line.startsWith("文件指出"));
  const other = copy
    .slice(newsAbove + 1)
    .join("")
    .replace("規?;a和", "規模化生產和");
  const own = documents.find(({ ref }) => ref === "包党发〔2025〕1号")?.whole.emended ?? "";
  expect(skeleton(own.replace(/[［］]/gu, ""))).toBe(skeleton(other));
});

it("applies an emendation wherever its letters stand", () => {
  const why = { zh: "", en: "" };
  expect(emend("近年甲,近年乙", [{ original: "近年", reading: "近［三］年", why }])).toBe(
    "近［三］年甲,近［三］年乙",
  );
});

it("strikes noise wherever it matches", () => {
  const why = { zh: "", en: "" };
  expect(
    emend("務(wù)院關(guān)(R&D)(一)", [{ original: "(wù)", reading: "", noise: "\\(\\p{Ll}+\\)", why }]),
  ).toBe("務院關(R&D)(一)");
});
