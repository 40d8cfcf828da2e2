import { type Day, dayOf, isDay, partsOf } from "../engine/calendar";
import { Exact } from "../engine/exact";
import type { ClauseView, Explanation, Step } from "../engine/explanation";
import type { Reading } from "../engine/provision";
import { type Refusal, isRefusal } from "../engine/refusal";
import type { Answer, Clock, Rule } from "../engine/rule";
import { Account, Say, silent } from "../engine/say";
import { showDay, showMoney, showNumber, showPercent } from "../engine/show";
import { NO_VALUES, type ReadValues } from "../engine/values";
import { type Words, same, words } from "../engine/words";
import { resultOf } from "./answers";
import { citedBy } from "./cited-by";
import { clauseView } from "./clause-views";
import type { Library } from "./library";
import { firstError, givenOf } from "./marshal";
import type { PolicyFunction } from "./policy-function";
import { unknownFunction } from "./references";
import { Suspicions } from "./suspicions";

/** Why a call answers as it does: the same decision, this time with its reasons written down in the account. */
export function explain(
  name: string,
  args: readonly unknown[],
  library: Library,
  account = new Account(),
): Explanation {
  const known = library.find(name);
  if (!known) {
    const refusal = unknownFunction(
      name,
      library.functions.map((one) => one.name),
    );
    return { ...nothing(name), title: same(name), outcome: errorOutcome(refusal) };
  }
  const answer = known.respond(args, account);
  const values = valuesOf(known.rule, args);
  const on = relevantDay(known.rule, args);
  const aside = isRefusal(answer) ? [] : beside(known.rule);
  const readings = decisive(account, [...account.steps, ...aside], (say) =>
    comparable(known.respond(args, say)),
  );
  return {
    name: known.name,
    title: known.title,
    outcome: outcomeOf(answer, known, isRefusal(answer) && firstError(args) !== null),
    steps: [
      ...account.steps,
      ...readings,
      ...(known.rule ? new Suspicions(known.rule).of(values).map((text) => note(text)) : []),
      ...clockOf(known.rule, values, on),
      ...aside,
    ],
    missing: answer === null ? labelsOf(known.rule, account.wanted) : [],
    citation: citedBy(known.rule, carried(account.steps, isRefusal(answer)), library),
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

/** The inputs' values by their names; none where they cannot all be read. */
export function valuesOf(rule: Rule | null, args: readonly unknown[]): ReadValues {
  if (!rule || firstError(args)) return NO_VALUES;
  const values = rule.readAll(args.map(givenOf));
  return isRefusal(values) ? NO_VALUES : values;
}

/** What stands in the cell; `handedBack`, where an error was given to the call. */
export function outcomeOf(
  answer: Answer | Refusal,
  known: PolicyFunction,
  handedBack = false,
): Explanation["outcome"] {
  const result = resultOf(answer, "zh-CN");
  if (isRefusal(result)) return errorOutcome(result, handedBack);
  if (Array.isArray(result)) {
    const rows = result as readonly (readonly unknown[])[];
    return {
      kind: "table",
      rows: rows.map((row) => row.map((cell) => (isRefusal(cell) ? cell.code : (cell as string)))),
    };
  }
  const shown = isRefusal(answer) ? answer.message : shownAs(answer, known);
  return { kind: "scalar", value: result as string | number | boolean, shown };
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

/**
 * The day that selects the version of the law: the rule's date, or the last day of its year. It is read by itself: a call that
 * fails for another argument still asks for the law of its day.
 */
export function relevantDay(rule: Rule | null, args: readonly unknown[]): Day | null {
  const at = placeOfDay(rule);
  const input = rule?.inputs[at]?.input;
  if (!input || firstError([args[at]])) return null;
  const value = input.read(givenOf(args[at]));
  if (typeof value !== "number") return null;
  return input.spec.kind === "year" ? dayOf(value, 12, 31) : isDay(value) ? value : null;
}

/** The place among the arguments of the day that selects the version of the law; -1 where none does. */
export const placeOfDay = (rule: Rule | null): number =>
  rule?.dated ? rule.inputs.findIndex(({ name }) => name === rule.dated?.by) : -1;

const CLOCKS: Readonly<Record<Clock, Words>> = {
  facts: words("事实发生之日", "facts"),
  application: words("申请之日", "application"),
  decision: words("决定之日", "decision"),
};

/** Which of the law's clocks selected the version: 适用的规定以申请之日为准:申报日期 2025年6月30日. Nothing where nothing was decided. */
function clockOf(rule: Rule | null, values: ReadValues, on: Day | null): readonly Step[] {
  const dated = rule?.dated;
  const input = rule?.inputs[placeOfDay(rule)]?.input.spec;
  if (!dated || !input || on === null || !(dated.by in values)) return [];
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
export const comparable = (answer: Answer | Refusal): string =>
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

/** Inputs that are not given and leave a condition open, in the order of the function. */
const labelsOf = (rule: Rule | null, wanted: ReadonlySet<string>): readonly Words[] =>
  (rule?.inputs ?? []).filter(({ name }) => wanted.has(name)).map(({ input }) => input.spec.label);

/** The clauses that the steps rest on; where nothing is answered, also those of the conditions that are not met. */
export function carried(steps: readonly Step[], refused: boolean): Parameters<typeof citedBy>[1] {
  const decided = steps.filter(({ kind }) => kind !== "note");
  return {
    decided: decided.map(({ clause }) => clause),
    inTheWay: refused ? decided.filter(({ met }) => met === false).map(({ clause }) => clause) : [],
  };
}

/** The clauses of the steps in their order, then those of the rule as a whole, then those that stand beside it. */
function clausesOf(
  rule: Rule | null,
  steps: readonly Step[],
  library: Library,
  on: Day | null,
): readonly ClauseView[] {
  return clauseIds(rule, steps).flatMap((id) => {
    const found = library.clauses.find((clause) => clause.id === id);
    return found ? [clauseView(found, library, on)] : [];
  });
}

export const clauseIds = (rule: Rule | null, steps: readonly Step[]): readonly string[] =>
  [
    ...new Set([
      ...steps.map((step) => step.clause),
      ...(rule?.citesSteps ? [] : (rule?.clauses ?? [])).map((clause) => clause.id),
      ...beside(rule).map((step) => step.clause),
    ]),
  ].filter(Boolean);
