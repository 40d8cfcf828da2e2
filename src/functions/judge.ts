import type { Given } from "../engine/cell";
import { Reasons } from "../engine/reasons";
import { type Refusal, isRefusal } from "../engine/refusal";
import type { Rule } from "../engine/rule";
import type { ReadValues } from "../engine/values";
import { Silent } from "../engine/say";
import type { Language } from "../engine/words";
import { resultOf } from "./answers";
import { citesAlike } from "./cited-by";
import type { RowAccount, RowAnswer, RowJudge } from "./facade";
import type { Library } from "./library";
import { givenIn, isEmptyRow } from "./marshal";
import { rowRule } from "./policy-function";
import { Accounting } from "./row-account";
import { faultsIn, onlyMissing } from "./row-faults";
import { BLANK, refused, rowAnswer } from "./row-outcome";

type OtherReadings = Readonly<Record<string, string>>;

/**
 * A rule at work on rows.
 * @throws Error for a name that no rule has that answers row by row
 */
export function judge(
  name: string,
  language: Language,
  others: OtherReadings = {},
  library: Library,
): RowJudge {
  const known = library.functions.find((one) => one.name === name);
  const rule = known ? rowRule(known) : null;
  if (!rule) throw new Error(`no rule ${name} that answers row by row`);
  return new Judge(rule, language, new Map(Object.entries(others)), library);
}

class Judge implements RowJudge {
  private readonly silent: Silent;
  private readonly accounting: Accounting;
  private readonly reasons: Reasons;

  constructor(
    private readonly rule: Rule,
    private readonly language: Language,
    others: ReadonlyMap<string, string>,
    library: Library,
  ) {
    this.silent = new Silent(others);
    this.accounting = new Accounting(rule, language, library);
    this.reasons = new Reasons(others, !citesAlike(rule));
  }

  answer(args: readonly unknown[]): RowAnswer {
    if (isEmptyRow(args)) return BLANK;
    const values = this.valuesIn(args);
    if (isRefusal(values)) return unread(values, faultsIn(this.rule, args));
    const answer = this.rule.conclude(values, this.silent);
    return rowAnswer(answer, resultOf(answer, this.language), this.rule);
  }

  account(args: readonly unknown[]): RowAccount {
    if (isEmptyRow(args)) return BLANK_ACCOUNT;
    const values = this.valuesIn(args);
    if (isRefusal(values)) {
      const faults = faultsIn(this.rule, args);
      return this.accounting.ofFaults(unread(values, faults), faults.length ? faults : [values]);
    }
    const { reasons } = this;
    reasons.begin();
    const answer = this.rule.conclude(values, reasons);
    const result = resultOf(answer, this.language);
    const refusal = isRefusal(result) ? result : null;
    const decided = !isRefusal(answer);
    return this.accounting.of(rowAnswer(answer, result, this.rule), { reasons, refusal, decided, values });
  }

  private valuesIn(args: readonly unknown[]): ReadValues | Refusal {
    const usual = this.rule.readUsual(args);
    if (usual) return usual;
    const given: readonly Given[] | Refusal = givenIn(args);
    return isRefusal(given) ? given : this.rule.readAll(given);
  }
}

/** The row cannot be read: the answer is the first fault's error, as the function gives it. */
const unread = (first: Refusal, faults: readonly Refusal[]): RowAnswer => ({
  ...refused(first),
  outcome: faults.length && onlyMissing(faults) ? "open" : "wrong",
});

const BLANK_ACCOUNT: RowAccount = {
  ...BLANK,
  conclusion: "",
  reason: "",
  gap: "",
  citation: "",
  grounds: [],
};
