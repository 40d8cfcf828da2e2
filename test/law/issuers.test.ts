import "./excel";
import { day } from "../../src/engine/calendar";
import { measures } from "../../src/law";

/**
 * Who issued each document, and when, read by hand from its text, with the words that say so (the copy at hand has lost
 * the signs for year, month and day in most). Other words stand where the document itself is not here, or does not say.
 */

interface Issue {
  readonly ref: string;
  readonly issuer: string;
  /** `null` where the day is not known. */
  readonly issued: string | null;
  readonly words: readonly string[];
  /** The document that says it, where it is another one. */
  readonly saidIn?: string;
}

const [CITY, PARTY_AND_CITY] = ["包头市人民政府", "中共包头市委员会、包头市人民政府"];
const ON_44 = {
  issuer: CITY,
  issued: "2024-06-28",
  words: ["包头市人民政府关于印发", "2024628(此件公开发布)"],
};

const TABLE: readonly Issue[] = [
  {
    ref: "包党发〔2021〕24号",
    issuer: PARTY_AND_CITY,
    issued: "2021-08-14",
    words: ["中共包头市委员会包头市人民政府2021年8月14日"],
  },
  {
    ref: "包府发〔2022〕50号",
    issuer: CITY,
    issued: "2022-08-26",
    words: ["包头市人民政府关于促进高新技术产业开发区高质量发展的实施意见", "2022年8月26日"],
  },
  { ref: "包府发〔2024〕44号选题", ...ON_44 },
  { ref: "包府发〔2024〕44号评价", ...ON_44 },
  { ref: "包府发〔2024〕44号激励", ...ON_44 },
  {
    ref: "包科发〔2024〕84号",
    issuer: "包头市科学技术局",
    issued: "2024-11-22",
    words: ["包头市科学技术局20241122"],
  },
  {
    // In force from 2025-01-01 and the 121st of its year: 7 December, not 27 January.
    ref: "包府办发〔2024〕121号",
    issuer: "包头市人民政府办公室",
    issued: "2024-12-07",
    words: ["包头市人民政府办公室关于印发", "2024127(此件公开发布)"],
  },
  {
    ref: "包府发〔2025〕3号",
    issuer: CITY,
    issued: "2025-02-17",
    words: ["包头市人民政府关于修改", "2025217(此件公开发布)"],
  },
  {
    ref: "包党发〔2025〕1号",
    issuer: PARTY_AND_CITY,
    issued: "2025-01-01",
    words: ["中共包头市委员会包头市人民政府关于深入实施", "202511日)"],
  },
  {
    ref: "政府工作报告2025",
    issuer: CITY,
    issued: "2025-01-05",
    words: ["——202515日在包头市第十六届人民代表大会第五次会议上", "我代表市人民政府向大会报告工作"],
  },
  {
    ref: "包府发〔2021〕5号",
    issuer: CITY,
    issued: null,
    words: ["《包头市人民政府关于印发〈关于加快引进培育重点产业领域中高端人才的若干措施〉"],
    saidIn: "包府发〔2025〕3号",
  },
  { ref: "科技创新行动方案", issuer: PARTY_AND_CITY, issued: null, words: ["包頭市委、市政府印發"] },
];

const documents = measures.map(({ law }) => law.document);
const known = (ref: string): (typeof documents)[number] => {
  const document = documents.find((one) => one.ref === ref);
  if (!document) throw new Error(ref);
  return document;
};

it("every document has its line", () => {
  expect(TABLE.map(({ ref }) => ref).sort()).toEqual(documents.map(({ ref }) => ref).sort());
});

describe.each(TABLE.map((line) => [line.ref, line] as const))("%s", (ref, line) => {
  it("names its issuer and the day of issue", () => {
    const { issuer, issued } = known(ref);
    expect([issuer, issued]).toEqual([line.issuer, line.issued === null ? null : day(line.issued)]);
  });

  it("has them from these words", () => {
    const text = known(line.saidIn ?? ref).whole.original.replace(/\s/gu, "");
    for (const words of line.words) expect(text).toContain(words);
  });
});
