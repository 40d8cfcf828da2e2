import { day, iso } from "../../src/engine/calendar";
import { isRefusal } from "../../src/engine/refusal";
import { statusOf } from "../../src/functions/clause-views";
import { inForceOf } from "../../src/functions/in-force";
import { resolve } from "../../src/functions/references";
import { measures } from "../../src/law";

/**
 * What is in force on which day, worked out by hand from the documents; `null` where they do not tell. Every document has its
 * line in TABLE and, where it states a first day, in EDGES: a new one too.
 */

const documents = measures.map(({ law }) => law.document);

const DAYS = ["2024-12-31", "2025-06-30", "2026-11-21", "2026-12-31", "2027-01-01"] as const;
const [T, F, UNKNOWN] = [true, false, null];

const TABLE: readonly (readonly [ref: string, onDays: readonly (boolean | null)[]])[] = [
  ["包党发〔2021〕24号", [T, T, T, T, T]],
  ["包党发〔2021〕24号#五(十二)", [T, T, T, T, T]], // overridden in the scope of 44号激励 only
  ["包府发〔2022〕50号", [T, T, T, T, T]],
  ["包府发〔2024〕44号选题", [T, T, T, T, T]],
  ["包府发〔2024〕44号评价", [T, T, T, T, T]],
  ["包府发〔2024〕44号激励", [T, T, T, T, T]],
  ["包科发〔2024〕84号", [T, T, T, F, F]],
  ["包府办发〔2024〕121号", [F, T, T, T, F]],
  ["包党发〔2025〕1号", [F, T, T, T, T]],
  ["包府发〔2025〕3号", [F, T, T, T, T]],
  ["包府发〔2021〕5号#一.4", [T, F, F, F, F]],
  ["包府发〔2021〕5号#三.12", [T, F, F, F, F]],
  ["包府发〔2021〕5号", [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]], // its rest is not here
  ["政府工作报告2025", [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]],
  ["科技创新行动方案", [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]],
];

/** The first day and the last; none where the law states no end. */
const EDGES: readonly (readonly [ref: string, first: string, last: string | null])[] = [
  ["包党发〔2021〕24号", "2021-08-14", null],
  ["包府发〔2022〕50号", "2022-08-26", null],
  ["包府发〔2024〕44号选题", "2024-06-28", "2028-12-31"],
  ["包府发〔2024〕44号评价", "2024-06-28", "2028-12-31"],
  ["包府发〔2024〕44号激励", "2024-06-28", "2028-12-31"],
  ["包科发〔2024〕84号", "2024-11-22", "2026-11-21"],
  ["包府办发〔2024〕121号", "2025-01-01", "2026-12-31"],
  ["包党发〔2025〕1号", "2025-01-01", null],
  ["包府发〔2025〕3号", "2025-02-17", null],
  ["包府发〔2021〕5号#一.4", "2021-01-01", "2025-02-16"],
  ["包府发〔2021〕5号#三.12", "2021-01-01", "2025-02-16"],
];

function inForce(ref: string, on: number): boolean | null {
  const found = resolve(ref, documents);
  if (isRefusal(found)) throw new Error(found.message.en);
  const answer = inForceOf(found, on);
  return isRefusal(answer) ? null : answer;
}

test.each(TABLE)("%s on five days", (ref, expected) => {
  expect(DAYS.map((on) => inForce(ref, day(on)))).toEqual(expected);
});

test.each(EDGES)("%s stands from %s to %s, and not beside them", (ref, first, last) => {
  expect(inForce(ref, day(first) - 1)).toBe(false);
  expect(inForce(ref, day(first))).toBe(true);
  expect(inForce(ref, last ? day(last) : day("2099-12-31"))).toBe(true);
  if (last) expect(inForce(ref, day(last) + 1)).toBe(false);
});

test("every document of the library has its lines", () => {
  const without = (table: readonly (readonly [string, ...unknown[]])[], some: typeof documents): string[] => {
    const named = new Set(table.map(([ref]) => ref.split("#")[0]));
    return some.map(({ ref }) => ref).filter((ref) => !named.has(ref));
  };
  const dated = documents.filter(({ inForceFrom }) => inForceFrom !== null);
  expect({
    "no line in TABLE": without(TABLE, documents),
    "no line in EDGES": without(EDGES, dated),
  }).toEqual({
    "no line in TABLE": [],
    "no line in EDGES": [],
  });
});

const statusIn = (ref: string, on: string | null = null): string => {
  const document = documents.find((one) => one.ref === ref);
  return document ? statusOf(document, documents, on === null ? null : day(on)).zh : "";
};

/** What one document does to another is said of both. */
const EFFECTS: readonly (readonly [words: string, refs: readonly string[]])[] = [
  ["(包党发〔2018〕14号)自2021年8月14日起由包党发〔2021〕24号末段废止", ["包党发〔2021〕24号"]],
  [
    "包党发〔2021〕24号五(十二)规定的奖励比例与包府发〔2024〕44号激励不一致的,自2024年6月28日起",
    ["包党发〔2021〕24号", "包府发〔2024〕44号激励"],
  ],
  [
    "包府发〔2021〕5号一.4和三.12自2025年2月17日起由包府发〔2025〕3号正文删除",
    ["包府发〔2021〕5号", "包府发〔2025〕3号"],
  ],
  ["按名称查取以后出的为准(读法C7)", ["包党发〔2025〕1号", "政府工作报告2025", "科技创新行动方案"]],
  ["截至2025年12月31日", ["包党发〔2025〕1号", "政府工作报告2025"]],
];

test.each(EFFECTS)("状态说明 says %s, of those it concerns and of no other", (words, refs) => {
  expect(documents.map(({ ref }) => ref).filter((ref) => statusIn(ref).includes(words))).toEqual(refs);
});

test("an effect names documents, here or elsewhere, or clauses, and the day", () => {
  for (const { effects } of documents)
    for (const { on, zh, en } of effects) {
      expect(on.every((ref) => /^\S+〔\d{4}〕\d+号|2025$|方案$/u.test(ref.split("#")[0] ?? ""))).toBe(true);
      for (const ref of on.filter((one) => one.includes("#")))
        expect(documents.flatMap(({ clauses }) => clauses.map(({ id }) => id))).toContain(ref);
      const [, year = "", month = "", date = ""] = /(\d{4})年(\d+)月(\d+)日/u.exec(zh) ?? [];
      if (year) expect(en).toContain(iso(day(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`)));
    }
});

test.each([
  ["包府发〔2021〕5号", "2025-02-16", /^2025年2月16日有效。/u],
  ["包府发〔2021〕5号", "2025-02-17", /^2025年2月17日已失效。/u],
  ["包府发〔2021〕5号", "2020-12-31", /^2020年12月31日尚未施行。/u],
  ["政府工作报告2025", "2025-06-30", /^2025年1月5日在.+没有施行日期/u],
])("状态说明 of %s is led by what holds on %s", (ref, on, said) => {
  expect(statusIn(ref, on)).toMatch(said);
});
