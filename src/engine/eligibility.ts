import type { CellScalar } from "./explanation";
import { ofEach } from "./once";
import type { Provision } from "./provision";
import type { Finding, Say } from "./say";
import type { Truth } from "./truth";
import { type Words, same, words } from "./words";

const NOTHING = same("");

/** One condition of an eligibility rule: what the clause demands, what is found, and how far apart the two are. */
export interface Condition<G> {
  readonly title: Words;
  readonly provision: Provision;
  /** The row of a table of the law that holds for these values. */
  readonly band?: (given: G, say: Say) => Provision | null;
  readonly test: (given: G, say: Say) => Truth;
  /** 要求; the same words each time for the same demand. */
  readonly requirement: (given: G, say: Say) => Words;
  /** 实际 */
  readonly actual: (given: G, say: Say) => Words;
  /** The measured value itself, where it is one. */
  readonly value?: (given: G, say: Say) => CellScalar;
  /** 差距: only asked for where the condition is not met. */
  readonly gap?: (given: G, say: Say) => Words;
  /** The inputs it looks at. */
  readonly looksAt: readonly (keyof G & string)[];
  /** Counts as met although nobody looked (未核对). */
  readonly unchecked?: (given: G) => boolean;
  /** Asks for much arithmetic: where one failure settles all, the others are asked first. */
  readonly costly?: true;
  /** A remark that matters for these values, such as a shared edge of two brackets. */
  readonly remark?: (given: G, say: Say) => Words | null;
}

/** The conditions of a rule, in the order of the clause. */
export class Conditions<G> {
  readonly all: readonly Stated<G>[];
  /** Those that ask for little come first, where nobody hears of the others. */
  private readonly cheapFirst: readonly Stated<G>[];

  constructor(...conditions: readonly Condition<G>[]) {
    this.all = conditions.map((condition) => new Stated(condition));
    this.cheapFirst = [
      ...this.all.filter(({ costly }) => !costly),
      ...this.all.filter(({ costly }) => costly),
    ];
  }

  /** Met by all, failed by one, or not known yet; a failure wins over what is not known. */
  meets(given: G, say: Say): Truth {
    if (say.stopsAtFailure) return this.settles(given, say);
    let result: Truth = true;
    for (const condition of this.all) {
      const met = tested(condition, given, say);
      if (met === false || (met === null && result)) result = met;
    }
    return result;
  }

  private settles(given: G, say: Say): Truth {
    let result: Truth = true;
    for (const condition of this.cheapFirst) {
      const met = condition.test(given, say);
      if (met === false) return false;
      if (met === null) result = null;
    }
    return result;
  }
}

type Told = (requirement: Words) => Words;

/** A condition in the shape that all have in common: whoever goes through a list of them finds everything at its place. */
class Stated<G> {
  readonly title: Words;
  readonly provision: Provision;
  readonly band: Condition<G>["band"];
  readonly test: Condition<G>["test"];
  readonly requirement: Condition<G>["requirement"];
  readonly actual: Condition<G>["actual"];
  readonly value: Condition<G>["value"];
  readonly gap: Condition<G>["gap"];
  readonly looksAt: Condition<G>["looksAt"];
  readonly unchecked: Condition<G>["unchecked"];
  readonly remark: Condition<G>["remark"];
  readonly costly: boolean;
  /** 资产负债率:低于70%(不含);实际: — the same for all rows of a list with this requirement. */
  private readonly lead: Told;
  // The last text: what is judged is found alike in row after row.
  private ledBy: Words = NOTHING;
  private found: Words = NOTHING;
  private told: Words = NOTHING;

  constructor(condition: Condition<G>) {
    const { title } = condition;
    this.title = title;
    this.provision = condition.provision;
    this.band = condition.band;
    this.test = condition.test;
    this.requirement = condition.requirement;
    this.actual = condition.actual;
    this.value = condition.value;
    this.gap = condition.gap;
    this.looksAt = condition.looksAt;
    this.unchecked = condition.unchecked;
    this.remark = condition.remark;
    this.costly = condition.costly ?? false;
    this.lead = ofEach((requirement: Words) =>
      words(`${title.zh}:${requirement.zh};实际:`, `${title.en}: ${requirement.en}; found: `),
    );
  }

  /** What is demanded and what is found, in a sentence. */
  text(given: G, say: Say): Words {
    const lead = this.lead(this.requirement(given, say));
    const actual = this.actual(given, say);
    if (lead === this.ledBy && actual === this.found) return this.told;
    this.ledBy = lead;
    this.found = actual;
    this.told = words(lead.zh + actual.zh, lead.en + actual.en);
    return this.told;
  }
}

function tested<G>(condition: Stated<G>, given: G, say: Say): Truth {
  const met = condition.test(given, say);
  const unchecked = condition.unchecked?.(given) ?? false;
  if (say.wants(met, unchecked)) tell(condition, new LookedAt(condition, given, met, unchecked, say));
  return met;
}

function tell<G>(condition: Stated<G>, looked: LookedAt<G>): void {
  const { given, met, say } = looked;
  say.looks(met, looked, looked.unchecked);
  const { remark, provision } = condition;
  if (remark) say.note(() => remark(given, say), provision);
}

/** A condition looked at: each of its texts is written when somebody reads it. */
class LookedAt<G> implements Omit<Finding, "met"> {
  constructor(
    private readonly condition: Stated<G>,
    readonly given: G,
    readonly met: Truth,
    readonly unchecked: boolean,
    readonly say: Say,
  ) {}

  get title(): Words {
    return this.condition.title;
  }

  get wants(): readonly string[] {
    return this.condition.looksAt.filter((input) => isOpen(this.given[input]));
  }

  get provision(): Provision {
    return this.condition.band?.(this.given, this.say) ?? this.condition.provision;
  }

  get text(): Words {
    return this.condition.text(this.given, this.say);
  }

  get shown(): Words {
    return this.condition.actual(this.given, this.say);
  }

  get value(): CellScalar | undefined {
    return this.condition.value?.(this.given, this.say);
  }

  get gap(): Words {
    return gapOf(this.condition, this.given, this.met, this.say);
  }
}

const gapOf = <G>({ gap }: Pick<Condition<G>, "gap">, given: G, met: Truth, say: Say): Words =>
  met === false && gap ? gap(given, say) : NOTHING;

/** Not given, or judged only in part. */
const isOpen = (value: unknown): boolean => value === null || (Array.isArray(value) && value.includes(null));

export interface Described {
  readonly requirement: Words;
  readonly actual: Words;
  readonly conclusion: Words;
  readonly gap: Words;
}

export const NOT_GIVEN = words("未填写", "not given");

const MET = words("符合", "met");
const NOT_MET = words("不符合", "not met");
const OPEN = words("待核实", "to verify");
const UNCHECKED = words("未核对", "not checked");

/** The condition as a row of the table `条件 · 要求 · 实际 · 结论 · 差距 · 依据`. */
export function describe<G>(condition: Stated<G>, given: G, met: Truth, say: Say): Described {
  const unchecked = condition.unchecked?.(given) ?? false;
  return {
    requirement: condition.requirement(given, say),
    actual: condition.actual(given, say),
    conclusion: unchecked ? UNCHECKED : met === null ? OPEN : met ? MET : NOT_MET,
    gap: gapOf(condition, given, met, say),
  };
}
