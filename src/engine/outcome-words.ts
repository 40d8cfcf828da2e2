import type { Gives } from "./rule";
import { type Words, words } from "./words";

/** What became of a row, in the words that its cell, the pane and the summary share. */

type Kind = Gives<never>["kind"];
type Outcome = "yes" | "no" | "value" | "open" | "wrong" | "outside";

const LABELS: Readonly<Record<Outcome, Words>> = {
  yes: words("符合", "Met"),
  no: words("不符合", "Not met"),
  value: words("已算出", "Worked out"),
  open: words("待核实", "To verify"),
  wrong: words("数据有误", "Cannot be read"),
  outside: words("不适用", "Not covered"),
};

const NOTHING = words("金额为0", "Nothing is due");

/** Of an amount it is not said that it is met: a tax is one too. */
const OTHERS: Readonly<Partial<Record<Kind, Readonly<Partial<Record<Outcome, Words>>>>>> = {
  boolean: { yes: words("是", "Yes"), no: words("否", "No") },
  amount: {
    yes: words("有金额", "An amount"),
    no: words(`${LABELS.no.zh}或${NOTHING.zh}`, "Not met, or nothing is due"),
    value: words("金额为负", "A negative amount"),
  },
};

/** All rows of an outcome together. */
export const outcomeWords = (outcome: Outcome, kind: Kind): Words =>
  OTHERS[kind]?.[outcome] ?? LABELS[outcome];

const EACH: readonly Words[] = [
  ...Object.values(LABELS),
  ...Object.values(OTHERS).flatMap((words) => Object.values(words)),
  NOTHING,
];

/** Whether a text is one of them, in either language. */
export const isConclusion = (text: string): boolean => EACH.some(({ zh, en }) => text === zh || text === en);

/** One row: of an amount of 0 it is known whether a condition is not met. */
export const conclusionWords = (outcome: Outcome, kind: Kind, failed: boolean): Words =>
  kind === "amount" && outcome === "no" ? (failed ? LABELS.no : NOTHING) : outcomeWords(outcome, kind);
