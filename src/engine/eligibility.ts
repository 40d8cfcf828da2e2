import type { CellScalar } from "./explanation";
import type { Provision } from "./provision";
import type { Say } from "./say";
import { type Truth, all } from "./truth";
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
  return all(conditions.map((condition) => tested(condition, given, say)));
}

function tested<G>(condition: Condition<G>, given: G, say: Say): Truth {
  const met = condition.test(given, say);
  say.finds(met, () => {
    const finding = describe(condition, given, met, say);
    const { requirement, actual } = finding;
    const value = condition.value?.(given, say);
    return {
      provision: condition.band?.(given, say) ?? condition.provision,
      unchecked: condition.unchecked?.(given) ?? false,
      wants: condition.looksAt.filter((input) => isOpen(given[input])),
      text: words(
        `${condition.title.zh}:${requirement.zh};实际:${actual.zh}`,
        `${condition.title.en}: ${requirement.en}; found: ${actual.en}`,
      ),
      shown: actual,
      gap: finding.gap,
      ...(value === undefined ? {} : { value }),
    };
  });
  const { remark, provision } = condition;
  if (remark) say.note(() => remark(given, say), provision);
  return met;
}

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
    gap: met === false && condition.gap ? condition.gap(given, say) : same(""),
  };
}
