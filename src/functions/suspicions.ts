import { Exact } from "../engine/exact";
import type { ReadValues, Rule } from "../engine/rule";
import { showDay } from "../engine/show";
import { type Words, words } from "../engine/words";

/** Guards against the sheet: 万元 for yuan, a year for a date. */
export class Suspicions {
  /** The inputs in yuan, each with the least amount one would expect. */
  private readonly amounts: readonly { readonly name: string; readonly least: Exact }[];
  private readonly dates: readonly { readonly name: string; readonly label: Words }[];

  constructor({ inputs }: Pick<Rule, "inputs">) {
    this.amounts = inputs.flatMap(({ name, input: { spec } }) =>
      spec.usualLeast ? [{ name, least: spec.usualLeast }] : [],
    );
    this.dates = inputs.flatMap(({ name, input: { spec } }) =>
      spec.kind === "date" ? [{ name, label: spec.label }] : [],
    );
  }

  of(values: ReadValues): readonly Words[] {
    const years = this.yearsForDates(values);
    return this.allTenThousandths(values) ? [IN_TEN_THOUSANDS, ...years] : years;
  }

  /** Whether every amount of the case lies below the least one would expect, as 800 does for 8,000,000; zeros aside. */
  private allTenThousandths(values: ReadValues): boolean {
    let some = false;
    for (const { name, least } of this.amounts) {
      const value = values[name];
      for (const amount of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
        if (!(amount instanceof Exact) || amount.sign === 0) continue;
        if (amount.compare(least) >= 0 || amount.negated().compare(least) >= 0) return false;
        some = true;
      }
    }
    return some;
  }

  private yearsForDates(values: ReadValues): readonly Words[] {
    let found = NONE;
    for (const { name, label } of this.dates) {
      const day = values[name];
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
