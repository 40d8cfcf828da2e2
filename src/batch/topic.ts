import type { Kind } from "../engine/input";
import type { ListInput } from "../functions/facade";
import { evened, readHeading } from "./heading";
import { type Measure, measureIn } from "./heading-units";
import type { Role } from "./thesaurus";
import { type Vocabulary, type Word, vocabularyWith, wordingOf } from "./wording";

/** One way of naming an input: what it is about, weighed by how much it tells. */
export interface Naming {
  readonly core: string;
  /** Concepts of things with their weights, the last one the heaviest. */
  readonly weights: ReadonlyMap<string, number>;
  /** Concepts without which it is another figure; of a date its last: 建成 or 验收 is not yet 投运. */
  readonly needed: ReadonlySet<string>;
  /** Two concepts bound by 和: one of them alone is a part of the figure. */
  readonly pair: readonly string[];
  /** Last words it has to have: a date needs 日期, since 投资方 is not 投资方式. */
  readonly sorts: ReadonlySet<Role>;
  /** The concept a heading must not put before another: 研发费用加计扣除 is no 研发费用. */
  readonly head: string | null;
}

/** An input of a rule as headings may name it, from its own label and what is said about it. */
export interface Topic {
  readonly input: ListInput;
  readonly namings: readonly Naming[];
  readonly english: readonly string[];
  readonly vocabulary: Vocabulary;
  /** What may stand in a heading beside the label's words. */
  readonly context: ReadonlySet<string>;
  readonly contextText: string;
  /** Sorts that are counted together: 国际、国家或行业; one of them alone is a part of the figure. */
  readonly counted: readonly string[];
  readonly accepted: ReadonlySet<Role>;
  readonly measure: Measure | null;
  /** So many years before the present one, where the label or what is said about it names one. */
  readonly ago: number | null;
  readonly agoInLabel: boolean;
  readonly yearly: boolean;
  /** What the explanation says that the input is not: 研发费用(不是加计扣除额). */
  readonly excluded: readonly string[];
}

const SORTS: ReadonlySet<Role> = new Set<Role>([
  "date",
  "amount",
  "count",
  "ratio",
  "category",
  "level",
  "grade",
  "year",
  "name",
  "code",
  "value",
]);
const OPTIONAL_SORTS: ReadonlySet<Role> = new Set<Role>(["amount", "count", "name", "code", "value"]);

/** Last words that go with a kind whatever the label says. */
const BY_KIND: Readonly<Record<Kind, readonly Role[]>> = {
  money: ["amount"],
  years: ["amount"],
  number: ["count", "value"],
  count: ["count"],
  fraction: ["ratio"],
  date: ["date"],
  year: ["year"],
  boolean: [],
  choice: [],
  text: ["name", "code"],
  judged: [],
};

const rolesOf = (words: readonly Word[]): readonly Role[] =>
  words.flatMap(({ terms }) => terms.filter(({ near }) => !near).map(({ role }) => role));

const conceptsOf = (words: readonly Word[], ...roles: readonly Role[]): readonly string[] =>
  words.flatMap(({ terms }) =>
    terms.filter(({ role }) => roles.includes(role)).map(({ concept }) => concept),
  );

/** Two things bound by 和: 购置和安装, 实用新型和软著. */
function pairIn(words: readonly Word[]): readonly string[] {
  const bound = words.findIndex(({ text }) => "和与及".includes(text));
  const things = (at: number): readonly string[] => conceptsOf(words.slice(at, at + 1), "thing");
  const pair = bound > 0 ? [...things(bound - 1), ...things(bound + 1)] : [];
  return pair.length === 2 ? pair : [];
}

const LAST = 0.8;
const EARLIER = 0.6;
/** What only narrows a little. */
export const SLIGHT = 0.2;

function namingOf(label: string, vocabulary: Vocabulary, kind: Kind): Naming {
  const { core } = readHeading(label);
  const { words } = wordingOf(core, vocabulary);
  const things = conceptsOf(words, "thing", "telling");
  const parties = conceptsOf(words, "party");
  const main = things.length ? things : parties;
  const head = main[main.length - 1] ?? null;
  const weights = new Map<string, number>();
  for (const concept of things.length
    ? [...parties, ...conceptsOf(words, "slight")]
    : conceptsOf(words, "slight"))
    weights.set(concept, SLIGHT);
  for (const concept of main) weights.set(concept, concept === head ? LAST : EARLIER);
  const sorts = rolesOf(words).filter((role) => SORTS.has(role) && (role !== "year" || kind === "year"));
  return {
    core,
    weights,
    needed: new Set([...conceptsOf(words, "telling"), ...(kind === "date" && head !== null ? [head] : [])]),
    pair: pairIn(words),
    sorts: new Set(sorts),
    head,
  };
}

/** The sorts a heading has to name; without things of its own a label is nothing but its sort. */
export const neededSorts = ({ sorts, head }: Naming): readonly Role[] =>
  [...sorts].filter((role) => head === null || !OPTIONAL_SORTS.has(role));

const withoutBrackets = (text: string): string => evened(text).replace(/\([^()]*\)/gu, "");

/** 购买/许可 are two ways to name a figure, 购置和安装 is one. */
const alternativesIn = (label: string): readonly string[] => [
  label,
  ...(label.includes("或") ? label.split("或") : []),
];

const plainEnglish = (text: string): string => readHeading(text).core.replace(/s$/u, "");

function agoIn(text: string): number | null {
  const { year } = readHeading(text);
  return year.kind === "ago" ? year.ago : null;
}

const NOT = /不是([^,;。()]+)\)/u;
const COUNTED = /(\p{Script=Han}{2})、(\p{Script=Han}+)或(\p{Script=Han}{2})/u;

/** What an input's label and explanation say about its columns. */
export function topicOf(input: ListInput): Topic {
  const { label, kind } = input;
  const about = withoutBrackets(input.about.zh);
  const pieces = about.split(/[,;。]/u);
  const own = wordingOf(readHeading(label.zh).core).unknown.filter((word) => !/^[\d\s]+$/u.test(word));
  const vocabulary = vocabularyWith(own);
  const contextText = [about, ...input.choices.map(evened)].join(" ");
  const namings = alternativesIn(label.zh).map((name) => namingOf(name, vocabulary, kind));
  const inLabel = agoIn(label.zh);
  return {
    input,
    namings,
    english: [plainEnglish(label.en), plainEnglish(input.name)],
    vocabulary,
    context: new Set(
      wordingOf(contextText, vocabulary).words.flatMap(({ terms }) => terms.map(({ concept }) => concept)),
    ),
    contextText,
    counted: kind === "count" ? (COUNTED.exec(about)?.slice(1) ?? []) : [],
    accepted: new Set([...BY_KIND[kind], ...namings.flatMap(({ sorts }) => [...sorts])]),
    measure:
      pieces.map((piece) => measureIn(piece)).find((measure) => measure !== null && measure !== "things") ??
      null,
    ago: inLabel ?? agoIn(pieces[0] ?? ""),
    agoInLabel: inLabel !== null,
    yearly: /年/u.test(label.zh + about),
    excluded: NOT.exec(evened(input.about.zh))?.[1]?.split("或") ?? [],
  };
}
