import { type Day, dayOf, isDay, partsOf } from "../engine/calendar";
import { Exact } from "../engine/exact";
import type { Clause } from "../engine/document";
import type { ClauseView, Explanation, Step } from "../engine/explanation";
import type { Reading } from "../engine/provision";
import { type Refusal, isRefusal } from "../engine/refusal";
import type { Answer, Clock, Rule } from "../engine/rule";
import { Account, Say, silent } from "../engine/say";
import { showDay, showMoney, showNumber, showPercent } from "../engine/show";
import { type Words, same, words } from "../engine/words";
import { resultOf } from "./answers";
import { clauseView } from "./clause-views";
import type { Library } from "./library";
import { firstError, givenOf } from "./marshal";
import type { PolicyFunction } from "./policy-function";
import { unknownFunction } from "./references";

/** Why a call answers as it does: the same decision, this time with its reasons written down. */
export function explain(name: string, args: readonly unknown[], library: Library): Explanation {
  const known = library.find(name);
  if (!known) {
    const refusal = unknownFunction(
      name,
      library.functions.map((one) => one.name),
    );
    return { ...nothing(name), title: same(name), outcome: errorOutcome(refusal) };
  }
  const account = new Account();
  const answer = known.respond(args, account);
  const values = valuesOf(known.rule, args);
  const on = known.rule ? relevantDay(known.rule, values) : null;
  const aside = isRefusal(answer) ? [] : beside(known.rule);
  const readings = decisive(account, [...account.steps, ...aside], (say) =>
    comparable(known.respond(args, say)),
  );
  return {
    name: known.name,
    title: known.title,
    outcome: isRefusal(answer) ? errorOutcome(answer, firstError(args) !== null) : outcomeOf(answer, known),
    steps: [
      ...account.steps,
      ...readings,
      ...suspicions(known.rule, values),
      ...clockOf(known.rule, on),
      ...aside,
    ],
    missing: answer === null ? labelsOf(known.rule, account.wanted) : [],
    citation: citationOf(known.rule, account.steps, library, isRefusal(answer)),
    clauses: clausesOf(known.rule, account.steps, library, on),
    on,
  };
}

const nothing = (name: string): Omit<Explanation, "title" | "outcome"> => ({
  name,
  steps: [],
  missing: [],
  citation: "",
  clauses: [],
  on: null,
});

const errorOutcome = ({ code, message }: Refusal, handedBack = false): Explanation["outcome"] => ({
  kind: "error",
  error: code,
  message,
  handedBack,
});

type ReadValues = Readonly<Record<string, unknown>>;

function valuesOf(rule: Rule | null, args: readonly unknown[]): ReadValues {
  if (!rule || firstError(args)) return {};
  const values = rule.readAll(args.map(givenOf));
  return isRefusal(values) ? {} : values;
}

function outcomeOf(answer: Answer, known: PolicyFunction): Explanation["outcome"] {
  const result = resultOf(answer, "zh-CN");
  if (isRefusal(result)) return errorOutcome(result);
  if (Array.isArray(result)) {
    const rows = result as readonly (readonly unknown[])[];
    return {
      kind: "table",
      rows: rows.map((row) => row.map((cell) => (isRefusal(cell) ? cell.code : (cell as string)))),
    };
  }
  return { kind: "scalar", value: result as string | number | boolean, shown: shownAs(answer, known) };
}

/** The answer as a person reads it. */
function shownAs(answer: Answer, known: PolicyFunction): Words {
  const kind = known.rule?.gives.kind;
  if (answer instanceof Exact) {
    if (kind === "amount") return same(showMoney(answer));
    return same(kind === "rate" ? showPercent(answer.roundedDown(8)) : showNumber(answer));
  }
  if (answer === null) return words("待核实", "To verify");
  if (typeof answer === "boolean") {
    if (kind === "verdict") return answer ? words("符合条件", "Conditions met") : words("不符合", "Not met");
    return answer ? words("是", "Yes") : words("否", "No");
  }
  if (typeof answer === "string") return same(answer);
  if ("day" in answer) return showDay(answer.day);
  return "zh" in answer ? answer : same("");
}

/** The day that selects the version of the law: the rule's date, or the last day of its year. */
function relevantDay(rule: Rule, values: ReadValues): Day | null {
  const value = rule.dated ? values[rule.dated.by] : null;
  if (typeof value !== "number") return null;
  const isYear = rule.inputs.some(({ name, input }) => name === rule.dated?.by && input.spec.kind === "year");
  return isYear ? dayOf(value, 12, 31) : isDay(value) ? value : null;
}

const CLOCKS: Readonly<Record<Clock, Words>> = {
  facts: words("事实发生之日", "facts"),
  application: words("申请之日", "application"),
  decision: words("决定之日", "decision"),
};

/** Which of the law's clocks selected the version: 适用的规定以申请之日为准:申报日期 2025年6月30日. */
function clockOf(rule: Rule | null, on: Day | null): readonly Step[] {
  const dated = rule?.dated;
  const input = rule?.inputs.find(({ name }) => name === dated?.by)?.input.spec;
  if (!dated || !input || on === null) return [];
  const clock = CLOCKS[dated.clock];
  const day = input.kind === "year" ? same(String(partsOf(on).year)) : showDay(on);
  return [
    note(
      words(
        `适用的规定以${clock.zh}为准:${input.label.zh} ${day.zh}`,
        `The date of the ${clock.en} selects the law: ${input.label.en} ${day.en}`,
      ),
    ),
  ];
}

const note = (text: Words, clause = ""): Step => ({
  kind: "note",
  text,
  value: "",
  shown: same(""),
  clause,
  gap: same(""),
});

/** An answer by its value alone, whatever its message. */
const comparable = (answer: Answer | Refusal): string =>
  JSON.stringify(isRefusal(answer) ? answer.code : resultOf(answer, "zh-CN"));

/** The readings an answer rests on, or under whose other options it would be another, that no step names by itself. */
function decisive(
  { readings, grounds }: Account,
  steps: readonly Step[],
  respond: (say: Say) => string,
): readonly Step[] {
  const asItIs = readings.length > 0 ? respond(silent) : "";
  const decides = ({ id, options }: Reading): boolean =>
    Object.keys(options).some((option) => respond(new Say(new Map([[id, option]]))) !== asItIs);
  const named = ({ id }: Reading): boolean => steps.some(({ text }) => names(text.zh, id));
  return [
    ...readings.filter((one) => !named(one) && decides(one)),
    ...grounds.filter((one) => !named(one)),
  ].map(({ id, options, adopted, clause }) => {
    const how = options[adopted] ?? same("");
    return note(words(`读法${id}:${how.zh}`, `Reading ${id}: ${how.en}`), clause.id);
  });
}

/** Whether a text names a reading: K15 is not K15-2. */
const names = (text: string, id: string): boolean =>
  text
    .split(id)
    .slice(1)
    .some((after) => !/^[-\d]/u.test(after));

/** What the law leaves to judgement, quota or another document. */
const beside = (rule: Rule | null): readonly Step[] =>
  (rule?.beside ?? []).map(({ zh, en, provision }) => note(words(zh, en), provision?.clause.id));

/** Guards against the sheet: 万元 for yuan, a year for a date. */
const suspicions = (rule: Rule | null, values: ReadValues): readonly Step[] =>
  rule ? [...tenThousands(rule, values), ...yearsForDates(rule, values)] : [];

const IN_TEN_THOUSANDS = words(
  "疑似以万元填写:请核对金额单位,函数一律以元计",
  "The amounts look as if given in 万元; all functions count in yuan",
);

const tenThousands = (rule: Rule, values: ReadValues): readonly Step[] =>
  allTenThousandths(rule, values) ? [note(IN_TEN_THOUSANDS)] : [];

/** The amounts given, but zeros: nothing is nothing in any unit. */
const amountsIn = (value: unknown): readonly Exact[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is Exact => one instanceof Exact && one.sign !== 0,
  );

/** Whether every amount of the case lies below the least one would expect, as 800 does for 8,000,000. */
function allTenThousandths(rule: Rule, values: ReadValues): boolean {
  const checked = rule.inputs.flatMap(({ name, input: { spec } }) =>
    spec.usualLeast ? amountsIn(values[name]).map((amount) => ({ amount, least: spec.usualLeast })) : [],
  );
  return (
    checked.length > 0 &&
    checked.every(({ amount, least }) => least !== null && amount.max(amount.negated()).compare(least) < 0)
  );
}

/** The serial numbers of 1905 and 1906 that years of our time read as. */
const isYearOfOurTime = (serial: number): boolean => serial >= 1900 && serial <= 2199;

const yearsForDates = (rule: Rule, values: ReadValues): readonly Step[] =>
  rule.inputs.flatMap(({ name, input: { spec } }) => {
    const value = values[name];
    if (spec.kind !== "date" || typeof value !== "number" || !isYearOfOurTime(value)) return [];
    const { zh, en } = showDay(value);
    return [
      note(
        words(
          `${spec.label.zh}读作${zh},疑似只填了年份,请填完整日期`,
          `${spec.label.en} reads as ${en}; perhaps only a year was typed`,
        ),
      ),
    ];
  });

/** Inputs that are not given and leave a condition open, in the order of the function. */
const labelsOf = (rule: Rule | null, wanted: ReadonlySet<string>): readonly Words[] =>
  (rule?.inputs ?? []).filter(({ name }) => wanted.has(name)).map(({ input }) => input.spec.label);

/**
 * The rule's clauses, or those of them that the steps name. Where nothing is answered, what stands in the way; where the steps name
 * none of the rule's, what its conditions rest on.
 */
function citationOf(rule: Rule | null, steps: readonly Step[], library: Library, refused: boolean): string {
  const decided = steps.filter(({ kind }) => kind !== "note");
  const unmet = refused ? decided.filter(({ met }) => met === false) : [];
  const among = (those: readonly Step[], clauses: readonly Clause[]): readonly Clause[] =>
    clauses.filter(({ id }) => those.some(({ clause }) => clause === id));
  const own = rule?.clauses ?? [];
  const named = rule?.citesSteps ? among(decided, own) : own;
  const cited = unmet.length
    ? among(unmet, library.clauses)
    : named.length
      ? named
      : among(decided, library.clauses);
  return cited.map(({ document, article }) => document.cite(article)).join("；");
}

/** The clauses of the steps in their order, then those of the rule as a whole, then those that stand beside it. */
function clausesOf(
  rule: Rule | null,
  steps: readonly Step[],
  library: Library,
  on: Day | null,
): readonly ClauseView[] {
  const ids = [
    ...steps.map((step) => step.clause),
    ...(rule?.citesSteps ? [] : (rule?.clauses ?? [])).map((clause) => clause.id),
    ...beside(rule).map((step) => step.clause),
  ];
  return [...new Set(ids)].flatMap((id) => {
    const found = library.clauses.find((clause) => clause.id === id);
    return found ? [clauseView(found, library, on)] : [];
  });
}
