import type { CellScalar } from "./explanation";
import type { Provision } from "./provision";
import type { Finding, Say } from "./say";
import type { Truth } from "./truth";
import { type Words, same, words } from "./words";

/** One condition of an eligibility rule: what the clause demands, what is found, and how far apart the two are. */
export interface Condition<G> {
  readonly title: Words;
  readonly provision: Provision;
  /** The row of a table of the law that holds for these values. */
  readonly band?: (given: G, say: Say) => Provision | null;
  readonly test: (given: G, say: Say) => Truth;
  /** 要求 */
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
  /** A remark that matters for these values, such as a shared edge of two brackets. */
  readonly remark?: (given: G, say: Say) => Words | null;
}

/** Met by all, failed by one, or not known yet; a failure wins over what is not known. */
export function meetsAll<G>(conditions: readonly Condition<G>[], given: G, say: Say): Truth {
  let result: Truth = true;
  for (const condition of conditions) {
    const met = tested(condition, given, say);
    if (met === false && say.stopsAtFailure) return false;
    if (met === false || (met === null && result)) result = met;
  }
  return result;
}

function tested<G>(condition: Condition<G>, given: G, say: Say): Truth {
  const met = condition.test(given, say);
  const unchecked = condition.unchecked?.(given) ?? false;
  if (say.wants(met, unchecked)) tell(condition, given, met, say);
  return met;
}

function tell<G>(condition: Condition<G>, given: G, met: Truth, say: Say): void {
  const looked = new LookedAt(condition, given, met, say);
  say.finds(met, () => looked, looked.unchecked);
  const { remark, provision } = condition;
  if (remark) say.note(() => remark(given, say), provision);
}

/** A condition looked at: each of its texts is written when somebody reads it. */
class LookedAt<G> implements Omit<Finding, "met"> {
  constructor(
    private readonly condition: Condition<G>,
    private readonly given: G,
    private readonly met: Truth,
    private readonly say: Say,
  ) {}

  get title(): Words {
    return this.condition.title;
  }

  get unchecked(): boolean {
    return this.condition.unchecked?.(this.given) ?? false;
  }

  get wants(): readonly string[] {
    return this.condition.looksAt.filter((input) => isOpen(this.given[input]));
  }

  get provision(): Provision {
    return this.condition.band?.(this.given, this.say) ?? this.condition.provision;
  }

  get text(): Words {
    const { title } = this.condition;
    const requirement = this.condition.requirement(this.given, this.say);
    const actual = this.shown;
    return words(
      `${title.zh}:${requirement.zh};实际:${actual.zh}`,
      `${title.en}: ${requirement.en}; found: ${actual.en}`,
    );
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

const NO_GAP = same("");

const gapOf = <G>({ gap }: Condition<G>, given: G, met: Truth, say: Say): Words =>
  met === false && gap ? gap(given, say) : NO_GAP;

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
export function describe<G>(condition: Condition<G>, given: G, met: Truth, say: Say): Described {
  const unchecked = condition.unchecked?.(given) ?? false;
  return {
    requirement: condition.requirement(given, say),
    actual: condition.actual(given, say),
    conclusion: unchecked ? UNCHECKED : met === null ? OPEN : met ? MET : NOT_MET,
    gap: gapOf(condition, given, met, say),
  };
}
