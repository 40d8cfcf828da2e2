import "../law/excel";
import fc from "fast-check";
import { call } from "../law/arbitrary";
import { library } from "../../src/functions/create";
import { facade } from "../../src/functions/facade-of-library";
import type { Found } from "../../src/functions/facade";
import { fold, searchable } from "../../src/functions/search/fold";
import { beginsNumber, numbersIn } from "../../src/functions/search/numbers";
import { searched } from "../../src/functions/search/searched";
import { holds, wordsOf } from "../../src/functions/search/words";

const clausesOf = ({ groups }: Found) => groups.flatMap(({ clauses }) => clauses);
const ids = (query: string): readonly string[] => clausesOf(facade.find(query)).map(({ id }) => id);
const finds = (text: string, query: string): boolean =>
  wordsOf(query).every((word) => holds(searched(text), word));
/** The letters of the text that are marked. */
const marked = (text: string, query: string): readonly string[] =>
  facade.places(query, text).map(([from, to]) => text.slice(from, to));

describe("a query finds what says the same, however it is written", () => {
  it.each<[why: string, text: string, query: string, hits: readonly string[]]>([
    ["a word", "支持加氢站建设", "加氢站", ["加氢站"]],
    ["words in any order", "加氢站按总投资奖励", "投资 加氢站", ["加氢站", "投资"]],
    ["words across a line", "加氢\n站", "加氢站", ["加氢\n站"]],
    ["a full-width blank between words", "加氢站按总投资奖励", "投资　奖励", ["投资", "奖励"]],
    ["traditional for simplified", "研发投入强度", "研發投入", ["研发投入"]],
    ["simplified for traditional", "研發投入強度", "研发投入", ["研發投入"]],
    ["several traditional letters of one simplified", "髮、發、发", "发", ["髮", "發", "发"]],
    ["width", "ＡＢ（试行）", "ab(试行)", ["ＡＢ（试行）"]],
    ["case", "研发(R&D)投入", "r&d", ["R&D"]],
    ["quotation marks", "“科技兴蒙”行动", "科技兴蒙行动", ["科技兴蒙”行动"]],
    ["supplied words", "近［三］年营收", "近三年", ["近［三］年"]],
    ["half of the brackets of supplied words", "近［三］年营收", "三年营", ["［三］年营"]],
    ["brackets of years", "包府办发〔2024〕121号", "包府办发(2024)121号", ["包府办发〔2024〕121号"]],
    ["a number behind a year in brackets", "包府办发〔2024〕121号", "121号", ["121号"]],
    ["dashes", "2025—2026年期间", "2025-2026年", ["2025—2026年"]],
    ["a percentage in characters", "总投资的20%", "百分之二十", ["20%"]],
    ["a percentage half in characters", "总投资的20%", "百分之20", ["20%"]],
    ["a percentage, full width", "总投资的20%", "２０％", ["20%"]],
    ["a percentage in digits", "总投资的百分之二十", "20%", ["百分之二十"]],
    ["zeros behind the point", "总投资的2.50%", "2.5%", ["2.50%"]],
    ["an amount without 元", "最高不超过200万元", "200万", ["200万"]],
    ["an amount with separators", "最高不超过200万元", "2,000,000元", ["200万元"]],
    ["an amount without separators", "最高不超过200万元", "2000000元", ["200万元"]],
    ["an amount in characters", "最高不超过200万元", "二百万元", ["200万元"]],
    ["an amount with ¥", "最高不超过200万元", "¥2,000,000", ["200万元"]],
    ["an amount in digits", "最高不超过二百万元", "200万元", ["二百万元"]],
    ["万 for 亿", "投资5000万元", "0.5亿", ["5000万"]],
    ["亿 for 万", "投资1.2亿元", "12000万元", ["1.2亿元"]],
    ["an amount within more words", "不超过二百万元的奖励", "不超过200万元的奖励", ["不超过二百万元的奖励"]],
    ["a span in characters", "三十个工作日内", "30个工作日", ["三十个工作日"]],
    ["a span in digits", "30个工作日内", "三十个工作日", ["30个工作日"]],
    ["两 as two", "有效期两年", "2年", ["两年"]],
    ["an article", "第四条(四)", "第4条", ["第四条"]],
    ["a year in characters", "截至2024年末", "二〇二四年", ["2024年"]],
    ["a day", "自2024年6月28日起", "2024-06-28", ["2024年6月28日"]],
    ["a number still being typed", "2024年,200万元", "20", ["20", "20"]],
  ])("%s", (_, text, query, hits) => {
    expect(finds(text, query)).toBe(true);
    expect(marked(text, query)).toEqual(hits);
  });

  it.each<[why: string, text: string, query: string]>([
    ["a longer percentage", "给予15%、2.5%的补助", "5%"],
    ["a longer amount", "不超过1200万元", "200万元"],
    ["a percentage that goes on", "百分之五十", "百分之五"],
    ["another unit", "20万元", "20%"],
    ["a year for a span", "2023年", "3年"],
    ["a longer span", "十三年", "3年"],
    ["thousands", "1,200万元", "200万元"],
    ["letters apart", "加水氢站", "加氢站"],
    ["one word of two", "加氢站", "加氢站 投资"],
    ["letters that are no number in sense", "“十四五”规划", "19年"],
  ])("and not %s", (_, text, query) => {
    expect(finds(text, query)).toBe(false);
  });
});

describe("numbers in one writing", () => {
  it.each([
    ["十", "10"],
    ["十五", "15"],
    ["二十", "20"],
    ["一百零五", "105"],
    ["三千五百", "3500"],
    ["二百万", "2000000"],
    ["一亿二千万", "120000000"],
    ["二〇二四", "2024"],
    ["5千万", "50000000"],
    ["1.3万亿", "1300000000000"],
    ["0.05", "0.05"],
    ["100%", "100%"],
  ])("%s is %s", (written, value) => {
    expect(numbersIn(written)).toEqual([{ from: 0, to: written.length, value }]);
  });

  it.each(["百", "万", "千万", "十四五", "一二十", "百分之"])("%s is none", (letters) => {
    expect(numbersIn(letters)).toEqual([]);
  });
});

describe("the whole library", () => {
  it.each<[query: string, ids: readonly string[]]>([
    ["加氢站 总投资", ["包府办发〔2024〕121号#三(五)"]],
    ["总投资 加氫站", ["包府办发〔2024〕121号#三(五)"]],
    ["公斤 固定站", ["包府办发〔2024〕121号#三(六)"]],
    ["４：３：３", ["包府办发〔2024〕121号#三(五)"]],
    ["第一笔生产经营收入", ["包党发〔2021〕24号#三(七)"]],
    ["量子纠缠", []],
  ])("%s", (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it.each([
    ["国务院", "國務院"],
    ["研发投入", "研發投入"],
    ["20%", "百分之二十"],
    ["20%", "百分之20"],
    ["20%", "２０％"],
    ["200万元", "二百万元"],
    ["200万元", "2,000,000元"],
    ["5000万", "0.5亿"],
    ["3年", "三年"],
    ["2024年6月28日", "2024-06-28"],
  ])("%s finds what %s finds", (one, other) => {
    expect(ids(one).length).toBeGreaterThan(0);
    expect(ids(other)).toEqual(ids(one));
  });

  it("finds the plan in traditional letters and documents in simplified ones alike", () => {
    const documents = new Set(ids("研发投入").map((id) => id.split("#")[0]));
    expect(documents).toContain("科技创新行动方案");
    expect(documents).toContain("包党发〔2021〕24号");
  });

  it("finds every clause by any four letters of its own, unless they begin within a number", () => {
    const texts = library.clauses.flatMap((clause) =>
      [clause.original, clause.emended].map((text) => ({ clause, text })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), ({ clause, text }, at) => {
        const letters = searchable(text);
        const from = at % Math.max(1, letters.length - 3);
        const run = letters.slice(from, from + 4);
        const cut = numbersIn(letters).some(
          ({ from: first, to }) => first < from + 4 && to > from && (first < from || to > from + 4),
        );
        fc.pre(run !== "" && !(cut && (beginsNumber(run) || run.includes("百分之"))));
        return (
          facade.search(run, Infinity).some(({ id }) => id === clause.id) &&
          clausesOf(facade.find(run)).some(({ id }) => id.startsWith(clause.id))
        );
      }),
      { numRuns: 300 },
    );
  });

  const listedBy = (query: string): readonly (string | undefined)[] =>
    (call("CLAUSES", query) as readonly (readonly string[])[]).slice(1).map(([id]) => id);

  it.each(["加氢站", "研發投入", "２０％", "有效期 施行", "國務院", "包府办发(2024)121号"])(
    "is what BT.CLAUSES finds: each of its clauses, or items of it that have the words: %s",
    (query) => {
      const listed = listedBy(query);
      const found = facade.find(query);
      expect(facade.search(query, Infinity).map(({ id }) => id)).toEqual(listed);
      expect(found.unfiltered).toBe(listed.length);
      expect(listed).toEqual(expect.arrayContaining(clausesOf(found).map(({ id }) => id)));
      for (const id of listed)
        expect(clausesOf(found).some((clause) => clause.id.startsWith(id ?? "-"))).toBe(true);
    },
  );

  it("but for numbers, which BT.CLAUSES takes for letters", () => {
    expect(listedBy("百分之二十")).toEqual([]);
    expect(listedBy("5%").length).toBeGreaterThan(facade.find("5%").unfiltered);
  });

  it("shows the innermost clause that has the words", () => {
    expect(ids("资产负债率 70%")).toEqual(["包科发〔2024〕84号#第四条(三)"]);
    expect(facade.search("资产负债率 70%", 9).map(({ article }) => article)).toEqual([
      "第四条",
      "第四条(三)",
    ]);
  });

  it("marks words where they stand in the text that is shown", () => {
    const plan = clausesOf(facade.find("国务院")).find(({ id }) => id.startsWith("科技创新行动方案"));
    expect(plan?.emended).toBe(true);
    expect(plan?.places.map(([from, to]) => plan.text.slice(from, to))).toEqual(["國務院"]);
    for (const { text, places } of clausesOf(facade.find("给予 20%")))
      expect(new Set(places.map(([from, to]) => text.slice(from, to)))).toEqual(new Set(["给予", "20%"]));
  });

  it("tells which word found nothing", () => {
    expect(facade.find("加氢站 量子").words).toEqual([
      { word: "加氢站", clauses: 2 },
      { word: "量子", clauses: 0 },
    ]);
    expect(facade.find("加氢站 量子").total).toBe(0);
    expect(facade.find("加氢站").words).toEqual([{ word: "加氢站", clauses: null }]);
  });
});

describe("filters", () => {
  const day = (iso: string): number => (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000;
  const documents = (found: Found): readonly string[] => found.groups.map(({ ref }) => ref);

  it("by document", () => {
    expect(documents(facade.find("企业", { documents: ["包科发〔2024〕84号"] }))).toEqual([
      "包科发〔2024〕84号",
    ]);
    expect(facade.find("加氢站", { documents: ["包科发〔2024〕84号"] })).toMatchObject({
      total: 0,
      unfiltered: 2,
    });
  });

  it("without a word everything they leave, without either everything", () => {
    expect(facade.find("").total).toBe(library.clauses.length);
    expect(facade.find("", { documents: ["包府发〔2021〕5号"] }).total).toBe(2);
  });

  it("by the day in force; what is undated stays, and says so", () => {
    const on = (iso: string) => facade.find("", { on: day(iso) });
    expect(documents(on("2025-02-16"))).toContain("包府发〔2021〕5号");
    expect(documents(on("2025-02-17"))).not.toContain("包府发〔2021〕5号");
    expect(documents(on("2024-12-31"))).not.toContain("包府办发〔2024〕121号");
    expect(documents(on("2025-01-01"))).toContain("包府办发〔2024〕121号");
    const undated = on("1999-01-01").groups;
    expect(undated.map(({ inForce }) => inForce)).toEqual(undated.map(() => null));
    expect(documents(on("1999-01-01"))).toEqual(["政府工作报告2025", "科技创新行动方案"]);
  });

  it.each<
    [kind: "money" | "eligibility" | "share" | "term" | "target" | "title", has: string, hasNot: string]
  >([
    ["money", "包府办发〔2024〕121号#三(五)", "包党发〔2021〕24号#三(七)"], // a tax relief is no subsidy
    ["money", "包党发〔2021〕24号#四(八)", "包科发〔2024〕84号#第四条(四)"], // nor is a threshold
    ["eligibility", "包科发〔2024〕84号#第四条(四)", "包科发〔2024〕84号#第五条(二)1"], // nor a material a condition
    ["share", "包府发〔2024〕44号激励#第七条(三)1", "包党发〔2021〕24号#三(六)"],
    ["term", "包科发〔2024〕84号#第十六条", "包党发〔2021〕24号#三(六)"],
    ["target", "包府发〔2022〕50号#一(二)", "包党发〔2021〕24号#三(六)"],
    ["title", "包党发〔2021〕24号#三(六)", "包党发〔2021〕24号#三(五)"],
  ])("by kind: %s", (kind, has, hasNot) => {
    const found = clausesOf(facade.find("", { kinds: [kind] })).map(({ id }) => id);
    expect(found).toContain(has);
    expect(found).not.toContain(hasNot);
  });

  it("counts each kind as if none were asked for, and any of several will do", () => {
    const [all, some] = [facade.find("企业"), facade.find("企业", { kinds: ["title", "term"] })];
    expect(some.kinds).toEqual(all.kinds);
    for (const { kinds } of clausesOf(some))
      expect(kinds.some((kind) => ["title", "term"].includes(kind))).toBe(true);
  });
});

describe("folding", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom(..."發发2024()（）〔〕［］“”　 \n％%，,—-ＡaÅ㎡①".split("")))
      .map((all) => all.join("")),
  );

  it("done twice is done once", () => {
    fc.assert(fc.property(text, (given) => searchable(searchable(given)) === searchable(given)));
  });

  it("knows the place of each of its letters", () => {
    fc.assert(
      fc.property(text, (given) => {
        const { letters, from, to } = fold(given);
        expect(letters).toBe(searchable(given));
        expect([from.length, to.length]).toEqual([letters.length, letters.length]);
        letters.split("").forEach((letter, i) => {
          expect(searchable(given.slice(from[i], to[i]))).toContain(letter);
        });
      }),
    );
  });
});

it("answers a letter as fast as one types, however busy the machine", () => {
  facade.find("0%");
  const typed = ["加氢站 投资", "百分之二十", "2,000,000元", "研發投入 强度"].flatMap((query) =>
    Array.from(query, (_, i) => query.slice(0, i + 1)),
  );
  const times = typed.map((query) => {
    const begun = performance.now();
    facade.find(query);
    return performance.now() - begun;
  });
  expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(16);
});
