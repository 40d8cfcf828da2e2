import { join } from "node:path";
import { emend } from "../../src/engine/document";
import { measures } from "../../src/law";
import { holdVerbatim, letters, linesOf } from "./verbatim";

/** Every document of the library against its source, and what its emendations may do. */

const SOURCES = join(__dirname, "sources");
const documents = measures.map(({ law }) => law.document);

holdVerbatim(documents, SOURCES);

const struck = documents.flatMap(({ ref, clauses }) =>
  clauses.flatMap(({ article, emendations }) =>
    emendations.flatMap(({ strikes }) => (strikes ? [`${ref}#${article}: ${strikes.trim()}`] : [])),
  ),
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
  const copy = linesOf(join(SOURCES, "003_b74cfa3afa86a147.txt"));
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
