import { measures } from "../../src/law";
import { Exact } from "../../src/engine/exact";
import type { Target } from "../../src/engine/target";
import { MENTIONED } from "./targets-text";
import { figuresIn, operatorsIn, quoteAsRead } from "./words-of-comparison";

/**
 * Each target stands in the words quoted for it: letter for letter, once in its clause, with its number, its unit and the
 * comparison those words state. The same indicator in two documents goes by one name and, where they differ, by a conflict.
 */

const targets = measures.flatMap(({ law }) => law.targets);
const readings = measures.flatMap(({ law }) => law.readings);
const titled = targets.map((target) => [`${target.id} ${target.name} · ${target.quote}`, target] as const);

const letters = (text: string): string => text.replace(/\s/gu, "");
/** Without the marks that the copies lose and emendations supply, and without 突破 where it is no comparison. */
const bare = (text: string): string => letters(text).replace(/[［］“”]|取得突破/gu, "");

/** The copy of the action plan is in traditional letters. */
const SIMPLIFIED: readonly (readonly [string, string])[] = [
  ["達", "达"],
  ["過", "过"],
  ["億", "亿"],
  ["項", "项"],
  ["個", "个"],
  ["爭", "争"],
  ["確", "确"],
];

/** Numbers the texts write in words, each where it stands. */
const IN_DIGITS: readonly (readonly [string, string])[] = [
  ["到位资金突破一千亿元", "到位资金突破1000亿元"],
  ["突破一千万吨", "突破1000万吨"],
  ["千亿元台阶", "1000亿元台阶"],
  ["超千户", "超1000户"],
  ["破百亿", "破100亿元"],
  ["百万平方米", "100万平方米"],
  ["两万多亩", "2万多亩"],
  ["十个政府", "10个政府"],
  ["百人鹿城", "100人鹿城"],
  ["十连冠", "10连冠"],
  ["全覆盖", "全覆盖100%"],
];

const inDigits = (target: Target): string =>
  [...SIMPLIFIED, ...IN_DIGITS].reduce(
    (text, [written, read]) => text.split(written).join(read),
    bare(quoteAsRead(target)),
  );

/** Words of number, soft words and words of comparison that a requirement may hold beside its figure. */
const REQUIRING =
  /力争|力保|确保|预估|预计|安排|保持在|提升到|提高到|达到|突破|超过|站上|争创|连续|超|破|与经济增长基本同步|全覆盖|以上|左右|多|标煤|大工程|连冠/gu;

/** Words that compare, where they are not part of a name: 二级标准以上物业, 亿元以上产业类项目. */
const COMPARING = /达到(?!并)|突破|超过|左右|以上(?!物业|产业类)/gu;

/** The figure as the texts write it, per cents with their sign, what may stand between number and unit taken out. */
const HUNDRED = Exact.of(100);
const written = (value: Exact, unit: string): string =>
  unit === "比例" ? `${value.times(HUNDRED).toString()}%` : value.toString() + unit;

/** What stands between the marks that part a sentence, and holds the figure. */
function phraseOf(target: Target): string {
  const figure = target.value ? written(target.value, target.unit) : target.requirement;
  const phrases = inDigits(target)
    .split(/[,，、;；。]/u)
    .filter((phrase) => phrase.replace(/多|以上/u, "").includes(figure) || phrase.includes(figure));
  return phrases[phrases.length - 1] ?? "";
}

it("there are 170 and more, each with an id of its own", () => {
  expect(targets.length).toBeGreaterThanOrEqual(170);
  expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
});

it.each(titled)("quotes letter for letter, and one place only: %s", (_title, { clause, quote }) => {
  expect(letters(clause.original).split(letters(quote))).toHaveLength(2);
});

it.each(titled)("the words state the number in its unit: %s", (_title, target) => {
  const { value, unit } = target;
  if (!value) {
    expect(inDigits(target)).toContain(target.requirement);
    expect(figuresIn(inDigits(target))).toEqual([]);
    return;
  }
  const phrase = phraseOf(target).replace(/多|以上(?=标煤)/u, "");
  const at = phrase.indexOf(written(value, unit));
  expect([phrase, at >= 0 && !/[\d.]/u.test(phrase[at - 1] ?? "")]).toEqual([phrase, true]);
  const multiple = Exact.of(unit.startsWith("万") ? 10_000 : unit.startsWith("亿") ? 100_000_000 : 1);
  expect(figuresIn(phrase).map((number) => number.toString())).toContain(value.times(multiple).toString());
});

it.each(titled)("the words state the comparison: %s", (_title, target) => {
  const phrase = phraseOf(target);
  const andMore = new RegExp(`(?<!\\d)${target.value?.toString() ?? ""}万?多`, "u");
  const strictly = operatorsIn(phrase).has(">") || /超|破/u.test(phrase) || andMore.test(phrase);
  const about = phrase.includes("左右");
  expect(target.comparison).toBe(about ? "about" : strictly ? ">" : ">=");
  expect([...operatorsIn(phrase)].filter((operator) => operator.startsWith("<"))).toEqual([]);
});

it.each(titled)("what is asked for is asked in the document's words: %s", (_title, target) => {
  const { requirement, value } = target;
  const text = inDigits(target);
  const asked = requirement.match(REQUIRING) ?? [];
  for (const word of asked) expect(text).toContain(word);
  for (const [word] of phraseOf(target).matchAll(COMPARING)) expect(requirement).toContain(word);
  if (!value) return;
  const rest = requirement.replace(REQUIRING, "").replace(/[()]/gu, "");
  const own = written(value, target.unit).replace("标煤", "");
  expect(rest).toBe(own);
});

it.each(titled.filter(([, { quote }]) => /20\d\d年/u.test(quote)))(
  "a year in the words is the target's: %s",
  (_title, { quote, year }) => {
    expect(quote).toContain(String(year));
  },
);

it("only a ranking is counted in places", () => {
  const ranked = targets.filter(({ unit, name }) => unit === "名" || name.includes("排名"));
  expect(ranked.map(({ id, unit }) => [id, unit])).toEqual([["Z08", "名"]]);
});

it("no two targets of one document share a name and a year", () => {
  const keys = targets.map(({ clause, name, year }) => `${clause.document.ref} ${name} ${String(year)}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

it("the readings named are in the register, and each conflict names clauses of the library", () => {
  const ids = readings.map(({ id }) => id);
  for (const target of targets)
    expect([target.id, ids]).toEqual([target.id, expect.arrayContaining([...target.readings])]);
  const clauses = measures.flatMap(({ law }) => law.document.clauses.map(({ id }) => id));
  for (const { id, against = [] } of readings)
    expect([id, clauses]).toEqual([id, expect.arrayContaining([...against])]);
});

const pairs = targets.flatMap((one, i) =>
  targets
    .slice(i + 1)
    .filter((other) => other.name === one.name && other.year === one.year)
    .map((other) => [`${one.id} ${other.id} ${one.name}`, one, other] as const),
);

it.each(pairs)("two documents agree, or a conflict says which one answers: %s", (_title, one, other) => {
  const same =
    one.comparison === other.comparison &&
    one.value?.compare(other.value ?? Exact.zero) === 0 &&
    one.unit === other.unit;
  const shared = one.readings.filter((id) => other.readings.includes(id));
  const settled = readings.some(({ id, options }) => shared.includes(id) && "earlier" in options);
  expect(same || settled).toBe(true);
});

it.each([
  ["C7", ["Y01.1", "R31", "R32", "A05", "A06"]],
  ["C8", ["Y12", "R36"]],
  ["C9", ["Y04", "Y16", "Y20", "Y22", "R19", "R23", "R24", "R34"]],
  ["C10", ["Y25", "R25", "R26"]],
  ["C11", ["Y15", "RA24"]],
  ["C13", ["R04", "R11"]],
  ["C14", ["Z09", "Z17"]],
])("%s stands beside its targets", (conflict, ids) => {
  expect(targets.filter((target) => target.readings.includes(conflict)).map(({ id }) => id)).toEqual(ids);
});

it("what is only mentioned says what it is", () => {
  const mentioned = targets.filter(({ kind }) => kind === "mentioned");
  expect(mentioned.map(({ id }) => id).sort()).toEqual([...MENTIONED].sort());
  expect(mentioned.filter(({ remark }) => !remark)).toEqual([]);
});

/** 以上, 左右 and the like; a number with none of them is bare. */
const WORDED = /以上|达到|突破|超过|左右|多/u;
const everywhere: readonly (readonly [string, (target: Target) => boolean])[] = [
  ["Z08", ({ comparison }) => comparison === "about"],
  ["Z10", ({ requirement }) => requirement.includes("全覆盖")],
  [
    "R09",
    ({ requirement, value }) => value !== null && !/全覆盖/u.test(requirement) && !WORDED.test(requirement),
  ],
  ["C9", ({ readings: told }) => told.includes("C9")],
  ["Z13", ({ readings: told }) => told.includes("Z13")],
  ["A02", ({ readings: told }) => told.includes("A02")],
];

it.each(everywhere)("%s names every clause it concerns", (id, concerns) => {
  const asked = targets.filter((target) => target.kind === "asked" && concerns(target));
  const reading = readings.find((one) => one.id === id);
  expect(new Set([reading?.clause.id, ...(reading?.against ?? [])])).toEqual(
    new Set(asked.map(({ clause }) => clause.id)),
  );
});

it.each(
  targets.filter(({ comparison }) => comparison === "about").map((target) => [target.id, target] as const),
)("左右 is told with its reading: %s", (_id, { kind, readings: told }) => {
  expect(kind === "reached" || told.includes("Z08")).toBe(true);
});
