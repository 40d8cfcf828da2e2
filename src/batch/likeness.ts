import type { Heading } from "./heading";
import type { Term } from "./thesaurus";
import { type Naming, SLIGHT, type Topic, neededSorts } from "./topic";
import { type Word, wordingOf } from "./wording";

/** How likely a heading names an input, by its words. */
export interface Likeness {
  /** 0 … 1. */
  readonly score: number;
  /** Whether a word of the heading means the label's only usually. */
  readonly near: boolean;
}

const NONE: Likeness = { score: 0, near: false };

/** What a doubt costs. Foreign words cost so much that nothing is taken with one. */
const COST = {
  foreign: 0.25,
  reversed: 0.35,
  other: 0.35,
  sum: 0.4,
  years: 0.3,
  slight: 0.9,
  context: 0.97,
  partOfCount: 0.5,
  synonym: 0.97,
  near: 0.93,
  sortMissing: 0.3,
};
const SORT_WEIGHT = 0.2;

const SILENT: ReadonlySet<string> = new Set(["party", "year"]);
const SUM = "合计";
/** Over the years, where nothing says of which one: more than what a rule asks for. */
const SO_FAR = "累计";

interface Match {
  readonly factor: number;
  readonly concept: string | null;
  readonly near: boolean;
  /** What is said about the input knows the word, the label does not. */
  readonly beside: boolean;
}

/** What one word of a heading is to a naming: the concept it covers and what it costs. */
function matchOf({ text, terms }: Word, naming: Naming, topic: Topic, dated: boolean): Match {
  const nothing = { concept: null, near: false, beside: false };
  const own = terms.find(({ concept }) => naming.weights.has(concept));
  if (own) {
    const synonym = topic.input.label.zh.includes(text) ? 1 : COST.synonym;
    return { factor: own.near ? COST.near : synonym, concept: own.concept, near: own.near, beside: false };
  }
  const sort = terms.find(({ role }) => topic.accepted.has(role));
  if (sort) return { factor: sort.near ? COST.near : 1, ...nothing };
  if (!terms.length || terms.some(({ role }) => SILENT.has(role))) return { factor: 1, ...nothing };
  if (terms.some(({ concept }) => topic.context.has(concept)))
    return { ...nothing, factor: COST.context, beside: true };
  return { factor: foreign(terms, dated), ...nothing };
}

function foreign(terms: readonly Term[], dated: boolean): number {
  if (!terms.some(({ role }) => role === "slight")) return COST.foreign;
  if (!dated && terms.some(({ concept }) => concept === SO_FAR)) return COST.years;
  return !dated && terms.some(({ concept }) => concept === SUM) ? COST.sum : COST.slight;
}

/** Which part of what the label says the heading says too. */
function coverage(naming: Naming, covered: ReadonlySet<string>, words: readonly Word[]): number {
  const present = new Set(words.flatMap(({ terms }) => terms.map(({ role }) => role)));
  let all = 0;
  let said = 0;
  for (const [concept, weight] of naming.weights) {
    all += weight;
    if (covered.has(concept)) said += weight;
  }
  for (const role of naming.sorts) {
    all += SORT_WEIGHT;
    if (present.has(role)) said += SORT_WEIGHT;
  }
  const short = neededSorts(naming).some((role) => !present.has(role));
  return all === 0 ? 0 : (said / all) * (short ? COST.sortMissing : 1);
}

const isThing = ({ terms }: Word): boolean =>
  terms.some(({ role }) => role === "thing" || role === "telling");
const is = (word: Word | undefined, concept: string): boolean =>
  word?.terms.some((term) => term.concept === concept) ?? false;

/** Whether the words say something else in this order: 研发费用加计扣除 is no 研发费用, 全年加氢量 no 年度. */
function isReversed(naming: Naming, words: readonly Word[], { input }: Topic): boolean {
  const { head } = naming;
  const meaning = words.filter(({ terms }) => terms.length);
  if (head === null) return meaning.slice(-1).some(isThing);
  const things = meaning.filter(isThing);
  const last = things[things.length - 1];
  const bound = words.some(({ text }) => "和与及、/".includes(text));
  if (bound || input.kind === "date" || is(last, head) || !things.some((word) => is(word, head)))
    return false;
  return last?.terms.some(({ concept }) => naming.weights.has(concept)) ?? false;
}

/** Without what it needs, or with some of those that only count together. */
function isOther(
  { needed, pair }: Naming,
  covered: ReadonlySet<string>,
  { core }: Heading,
  { counted }: Topic,
): boolean {
  const ofPair = pair.filter((concept) => covered.has(concept)).length;
  const ofSorts = counted.filter((sort) => core.includes(sort)).length;
  const isPart = ofPair === 1 || (ofSorts > 0 && ofSorts < counted.length);
  return isPart || [...needed].some((concept) => !covered.has(concept));
}

/** 国家标准 are some of the 主导标准 that are counted as 国际、国家或行业标准. */
const isPartOfCount = (naming: Naming, covered: ReadonlySet<string>, { input }: Topic): boolean =>
  input.kind === "count" && [...naming.weights.keys()].some((concept) => !covered.has(concept));

interface Comparison {
  readonly words: readonly Word[];
  readonly covered: ReadonlySet<string>;
  /** What each doubt costs, each sort of doubt once. */
  readonly costs: ReadonlySet<number>;
  readonly beside: boolean;
  readonly near: boolean;
}

function compared(naming: Naming, heading: Heading, topic: Topic): Comparison {
  const { words, unknown } = wordingOf(heading.core, topic.vocabulary);
  const dated = heading.year.kind !== "none";
  const matches = words.map((word) => matchOf(word, naming, topic, dated));
  const known = unknown.map((run) => topic.contextText.includes(run.trim()));
  return {
    words,
    covered: new Set(matches.flatMap(({ concept }) => (concept === null ? [] : [concept]))),
    costs: new Set([
      ...matches.map(({ factor }) => factor),
      ...known.map((is) => (is ? COST.context : COST.foreign)),
    ]),
    beside: known.includes(true) || matches.some(({ beside }) => beside),
    near: matches.some(({ near }) => near),
  };
}

function likenessTo(naming: Naming, heading: Heading, topic: Topic): Likeness {
  if (heading.core === naming.core) return { score: 1, near: false };
  const { words, covered, costs, beside, near } = compared(naming, heading, topic);
  let score = coverage(naming, covered, words);
  for (const cost of costs) score *= cost;
  if (beside && isPartOfCount(naming, covered, topic)) score *= COST.partOfCount;
  if (isReversed(naming, words, topic)) score *= COST.reversed;
  if (isOther(naming, covered, heading, topic)) score *= COST.other;
  return { score, near };
}

const isEnglish = (topic: Topic, { core }: Heading): boolean =>
  topic.english.includes(core.replace(/s$/u, ""));

/** By the words alone; year, unit and measure are judged apart. */
export function likeness(topic: Topic, heading: Heading): Likeness {
  if (!heading.core || topic.excluded.includes(heading.core)) return NONE;
  if (isEnglish(topic, heading)) return { score: 1, near: false };
  return topic.namings
    .map((naming) => likenessTo(naming, heading, topic))
    .reduce((best, one) => (one.score > best.score ? one : best), NONE);
}

/** What the label says of a thing and the heading does not, in the label's words; nothing where they have nothing in common. */
export function unsaid(topic: Topic, heading: Heading): readonly string[] {
  if (isEnglish(topic, heading)) return [];
  const left = topic.namings.map((naming) => {
    const { covered } = compared(naming, heading, topic);
    const things = [...naming.weights].filter(([, weight]) => weight > SLIGHT).map(([concept]) => concept);
    const missing = things.filter((concept) => !covered.has(concept));
    return naming.core === heading.core || missing.length === things.length ? [] : missing;
  });
  return left.some((missing) => !missing.length) ? [] : (left[0] ?? []);
}
