import type { Day } from "./calendar";
import type { Given } from "./cell";
import type { Clause, PolicyDocument } from "./document";
import type { Open } from "./entries";
import { Exact } from "./exact";
import type { CellScalar } from "./explanation";
import type { Input } from "./input";
import type { Provision, Reading } from "./provision";
import { type Refusal, isRefusal } from "./refusal";
import { type Say, silent } from "./say";
import type { Truth } from "./truth";
import { type ReadValues, valuesNamed } from "./values";
import type { Words } from "./words";

/** A cell of a table answer: a number of the law, a day (`{ day }`), text in both languages, or text as it stands. */
export type TableCell = Exact | { readonly day: Day } | Words | CellScalar | Refusal;
export type TableRows = readonly (readonly TableCell[])[];

/** What a rule answers, before it becomes cells. */
export type Answer = Exact | { readonly day: Day } | Truth | string | Words | TableRows;

/** What kind of answer a rule gives, in which unit, and how it is rounded: once, at the end. */
export interface Gives<A extends Answer> {
  readonly kind: "amount" | "rate" | "date" | "verdict" | "boolean" | "text" | "count" | "table" | "pair";
  readonly label: Words;
  readonly finish: (answer: A) => A;
  /** Rounds to the nearest, not in one direction. */
  readonly nearest?: true;
  /** Of a table the columns that hold amounts in yuan, counted from 0. */
  readonly yuan?: readonly number[];
}

/** Which of the law's three clocks selects the version: the date of the facts, of the application, of the decision. */
export type Clock = "facts" | "application" | "decision";

type AnyInput = Input<unknown>;
export type Inputs = Readonly<Record<string, AnyInput>>;
export type Values<T extends Inputs> = { readonly [K in keyof T]: T[K] extends Input<infer V> ? V : never };

/** What is to be said beside every result, and where it stands. */
type Remark = Words & { readonly provision?: Provision };

/** A rule as its author writes it. */
export interface RuleText<T extends Inputs, A extends Answer> {
  /** Upper case, without the namespace. */
  readonly name: string;
  readonly title: Words;
  /** One sentence for Excel's function wizard: what it answers, in which unit, at which edge. */
  readonly about: Words;
  readonly document?: PolicyDocument;
  /** The clauses the whole rests on, in the order to cite them: numbers of its own document, or clauses of others. */
  readonly clauses?: readonly (string | Clause)[];
  /** An answer rests on those of the clauses that its steps name, not on all of them. */
  readonly citesSteps?: true;
  readonly takes: T;
  readonly gives: Gives<A>;
  readonly dated?: { readonly clock: Clock; readonly by: keyof T & string };
  /** What the law leaves to judgement, quota or another document: shown beside every result. */
  readonly beside?: readonly (Remark | Open)[];
  /** The doubtful places that it can read another way. */
  readonly readings?: readonly Reading[];
  readonly decide: (given: Values<T>, say: Say) => A | Refusal;
}

/** A rule as everything else sees it: the function, its metadata, the batch, the pane, the reference. */
export interface Rule {
  readonly name: string;
  readonly title: Words;
  readonly about: Words;
  readonly document: PolicyDocument | null;
  readonly clauses: readonly Clause[];
  readonly citesSteps: boolean;
  readonly inputs: readonly { readonly name: string; readonly input: AnyInput }[];
  readonly gives: Gives<Answer>;
  readonly dated: { readonly clock: Clock; readonly by: string } | null;
  readonly beside: readonly Remark[];
  readonly readings: readonly Reading[];
  /** Reads every argument, then decides. */
  readonly evaluate: (given: readonly Given[], say?: Say) => Answer | Refusal;
  /** The values read, or the first refusal: what a form and an explanation show. */
  readonly readAll: (given: readonly Given[]) => ReadValues | Refusal;
  /** As `readAll`, of a row whose cells are what nearly every row holds, raw from the host; `null` where one takes a closer look. */
  readonly readUsual: (raw: readonly unknown[]) => ReadValues | null;
  /** The values with another in the place of one input's. */
  readonly replaced: (values: ReadValues, input: number, by: unknown) => ReadValues;
  /** What follows from the values read. */
  readonly conclude: (values: ReadValues, say: Say) => Answer | Refusal;
}

function clauseOf(clause: string | Clause, document?: PolicyDocument): Clause {
  if (typeof clause !== "string") return clause;
  if (!document) throw new Error(`${clause}: a rule across documents names clauses, not numbers`);
  return document.clause(clause);
}

/** How arguments become values. */
function readingOf(inputs: Rule["inputs"]): Pick<Rule, "readAll" | "readUsual" | "replaced"> {
  const valuesOf = valuesNamed(inputs.map(({ name }) => name));
  const readUsual = (raw: readonly unknown[]): ReadValues | null => {
    if (raw.length > inputs.length) return null;
    const values = new Array<unknown>(inputs.length);
    let i = 0;
    for (const { input } of inputs) {
      const value = input.readUsual(raw[i]);
      if (value === undefined) return null;
      values[i] = value;
      i += 1;
    }
    return valuesOf(values);
  };
  const readAll = (given: readonly Given[]): ReadValues | Refusal => {
    const values = new Array<unknown>(inputs.length);
    for (const [i, { input }] of inputs.entries()) {
      const value = input.read(given[i] ?? null);
      if (isRefusal(value)) return value;
      values[i] = value;
    }
    return valuesOf(values);
  };
  return {
    readAll,
    readUsual,
    replaced: ({ inOrder }, input, by) => valuesOf(inOrder.map((value, i) => (i === input ? by : value))),
  };
}

export function rule<T extends Inputs, A extends Answer>(text: RuleText<T, A>): Rule {
  const inputs = Object.entries(text.takes).map(([name, input]) => ({ name, input }));
  const { decide, gives } = text; // out of texts, which have many shapes: what is asked for each row of a list
  const { finish, nearest } = gives;
  const reading = readingOf(inputs);
  const conclude = (values: ReadValues, say: Say): Answer | Refusal => {
    const answer = decide(values as unknown as Values<T>, say);
    if (isRefusal(answer)) return answer;
    const finished = finish(answer);
    say.rounded(answer, finished, nearest);
    return finished;
  };
  return {
    name: text.name,
    title: text.title,
    about: text.about,
    document: text.document ?? null,
    clauses: (text.clauses ?? []).map((clause) => clauseOf(clause, text.document)),
    citesSteps: text.citesSteps ?? false,
    inputs,
    gives: text.gives as unknown as Gives<Answer>,
    dated: text.dated ?? null,
    beside: (text.beside ?? []).map((said) => ("clause" in said ? { ...said, provision: said } : said)),
    readings: text.readings ?? [],
    ...reading,
    conclude,
    evaluate: (given, say = silent) => {
      const values = reading.readUsual(given) ?? reading.readAll(given);
      return isRefusal(values) ? values : conclude(values, say);
    },
  };
}

const asItIs = <A>(answer: A): A => answer;
const FEN = 2;

/** An amount the law caps or grants: down to the fen. */
export const amount = (label: Words): Gives<Exact> => ({
  kind: "amount",
  label,
  finish: (value) => value.roundedDown(FEN),
});

/** A share that must at least be reached: up to the fen. */
export const leastAmount = (label: Words): Gives<Exact> => ({
  kind: "amount",
  label,
  finish: (value) => value.roundedUp(FEN),
});

/** Tax, taxable income, tax relief: to the nearest fen, halves up. */
export const nearestAmount = (label: Words): Gives<Exact> => ({
  kind: "amount",
  label,
  finish: (value) => value.roundedHalfUp(FEN),
  nearest: true,
});

/** A rate as a fraction, not rounded. */
export const rate = (label: Words): Gives<Exact> => ({ kind: "rate", label, finish: asItIs });

export const dayAnswer = (label: Words): Gives<{ readonly day: Day }> => ({
  kind: "date",
  label,
  finish: asItIs,
});

export const number = (label: Words): Gives<Exact> => ({ kind: "count", label, finish: asItIs });

/** TRUE, FALSE or 待核实. */
export const verdict = (label: Words): Gives<Truth> => ({ kind: "verdict", label, finish: asItIs });

export const yesOrNo = (label: Words): Gives<boolean> => ({ kind: "boolean", label, finish: asItIs });

export const textAnswer = (label: Words): Gives<string | Words | { readonly day: Day }> => ({
  kind: "text",
  label,
  finish: asItIs,
});

/** A table that begins with its heading row, and which of its columns hold amounts. */
export const table = (label: Words, yuan: readonly number[] = []): Gives<TableRows> => ({
  kind: "table",
  label,
  finish: asItIs,
  yuan,
});

/** Two amounts side by side, without headings; the label names them. */
export const pair = (label: Words): Gives<TableRows> => ({
  kind: "pair",
  label,
  finish: asItIs,
  yuan: [0, 1],
});
