import { Exact } from "../engine/exact";
import type { Rule } from "../engine/rule";
import type { ReadValues } from "../engine/values";
import { showDay } from "../engine/show";
import { type Words, words } from "../engine/words";

/** Guards against the sheet: 万元 for yuan, a year for a date. */
export class Suspicions {
  /** The inputs in yuan by their places, each with the least amount one would expect. */
  private readonly amounts: readonly { readonly at: number; readonly least: Exact }[];
  private readonly dates: readonly { readonly at: number; readonly label: Words }[];

  constructor({ inputs }: Pick<Rule, "inputs">) {
    this.amounts = inputs.flatMap(({ input: { spec } }, at) =>
      spec.usualLeast ? [{ at, least: spec.usualLeast }] : [],
    );
    this.dates = inputs.flatMap(({ input: { spec } }, at) =>
      spec.kind === "date" ? [{ at, label: spec.label }] : [],
    );
  }

  of({ inOrder }: ReadValues): readonly Words[] {
    const years = this.yearsForDates(inOrder);
    return this.allTenThousandths(inOrder) ? [IN_TEN_THOUSANDS, ...years] : years;
  }

  /** Whether every amount of the case lies below the least one would expect, as 800 does for 8,000,000; zeros aside. */
  private allTenThousandths(values: readonly unknown[]): boolean {
    let some = false;
    for (const { at, least } of this.amounts) {
      const value = values[at];
      for (const amount of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
        if (!(amount instanceof Exact) || amount.sign === 0) continue;
        if (amount.compare(least) >= 0 || amount.negated().compare(least) >= 0) return false;
        some = true;
      }
    }
    return some;
  }

  private yearsForDates(values: readonly unknown[]): readonly Words[] {
    let found = NONE;
    for (const { at, label } of this.dates) {
      const day = values[at];
      if (typeof day === "number" && isYearOfOurTime(day)) found = [...found, readAsYear(label, day)];
    }
    return found;
  }
}

const NONE: readonly Words[] = [];

const IN_TEN_THOUSANDS = words(
  "疑似以万元填写:请核对金额单位,函数一律以元计",
  "The amounts look as if given in 万元; all functions count in yuan",
);

/** The serial numbers of 1905 and 1906 that years of our time read as. */
const isYearOfOurTime = (serial: number): boolean => serial >= 1900 && serial <= 2199;

function readAsYear(label: Words, serial: number): Words {
  const day = showDay(serial);
  return words(
    `${label.zh}读作${day.zh},疑似只填了年份,请填完整日期`,
    `${label.en} reads as ${day.en}; perhaps only a year was typed`,
  );
}
