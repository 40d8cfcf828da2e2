import type { Day } from "./calendar";
import type { Clause } from "./document";
import type { Exact, Operator } from "./exact";
import type { Words } from "./words";

/** A figure, a span of time or a condition of the law, beside the words that state it. */
export interface Provision {
  readonly clause: Clause;
  /** The words of the clause, letter for letter as the source has them. */
  readonly quote: string;
}

export type Unit =
  | "yuan"
  | "yuan per kilogram"
  | "fraction"
  | "count"
  | "years"
  | "months"
  | "days"
  | "workdays"
  | "places"
  | "part";

/** A number of the law with the comparison its words demand; `=` where the words grant or prescribe it as it stands. */
export interface Figure extends Provision {
  readonly operator: Operator;
  readonly at: Exact;
  readonly unit: Unit;
}

/** A span of days, first and last included; `until` is open where the document states no end. */
export interface Period extends Provision {
  readonly from: Day;
  readonly until: Day | null;
}

export const covers = (period: Period, on: Day): boolean =>
  on >= period.from && (period.until === null || on <= period.until);

export interface Edge {
  readonly at: Exact;
  /** The nearest double: where a value's own differs from it, the two tell which of the numbers is the greater. */
  readonly near: number;
  readonly included: boolean;
}

/** One row of a table of the law: from an edge to an edge, what holds there. */
export interface Band extends Provision {
  readonly from: Edge | null;
  readonly to: Edge | null;
  readonly gives: Exact;
}

export interface Bands {
  readonly rows: readonly Band[];
  /** Declared where the text puts an edge into two rows; the later row then holds, and the register says why. */
  readonly sharedEdges: readonly Exact[];
}

/** A doubtful place of the text as data: how it can be read, which reading applies, and why. */
export interface Reading<Option extends string = string> {
  readonly id: string;
  readonly clause: Clause;
  /** Where documents contradict or overlap each other: the clauses on the other side, as clause ids. */
  readonly against?: readonly string[];
  readonly doubt: Words;
  /** Each reading in words; those a rule can try are the keys it asks for. */
  readonly options: Readonly<Record<Option, Words>>;
  readonly adopted: NoInfer<Option>;
  readonly reason: Words;
}

const isAbove = ({ at, included }: Edge, value: Exact): boolean => {
  const order = value.compare(at);
  return order > 0 || (included && order === 0);
};

const isBelow = ({ at, included }: Edge, value: Exact): boolean => {
  const order = value.compare(at);
  return order < 0 || (included && order === 0);
};

type AtSharedEdge = "later" | "earlier";

// What was looked up last: the test, the requirement and the gap of one condition all ask for the same row of the table.
let askedOf: Bands | null = null;
let asked: Exact | null = null;
let askedEdge: AtSharedEdge = "later";
let holding: Band | null = null;

/** The row that holds for a value: of two that share an edge, the later unless told otherwise; `null` outside the table. */
export function bandOf(bands: Bands, value: Exact, atSharedEdge: AtSharedEdge = "later"): Band | null {
  if (asked === value && askedOf === bands && askedEdge === atSharedEdge) return holding;
  holding = lookedUp(bands, value, atSharedEdge);
  askedOf = bands;
  asked = value;
  askedEdge = atSharedEdge;
  return holding;
}

function lookedUp({ rows }: Bands, value: Exact, atSharedEdge: AtSharedEdge): Band | null {
  const near = value.toNumber();
  let found: Band | null = null;
  for (const band of rows) {
    const { from, to } = band;
    if (from && (near === from.near ? !isAbove(from, value) : near < from.near)) break; // rising: no later row reaches down to it
    if (to && (near === to.near ? !isBelow(to, value) : near > to.near)) continue;
    if (atSharedEdge === "earlier") return band;
    found = band;
  }
  return found;
}

/** Whether a value stands on an edge that two rows share. */
export const onSharedEdge = (bands: Bands, value: Exact): boolean =>
  bands.sharedEdges.some((at) => at.compare(value) === 0);

/** What is wrong with a table: a gap or an undeclared overlap between neighbours; `null` when it is sound. */
export function bandFault(bands: Bands): string | null {
  for (let i = 1; i < bands.rows.length; i += 1) {
    const below = bands.rows[i - 1]?.to;
    const above = bands.rows[i]?.from;
    if (!below || !above) return "an inner band is open";
    if (below.at.compare(above.at) !== 0)
      return `gap or overlap between ${below.at.toString()} and ${above.at.toString()}`;
    const both = below.included && above.included;
    if (both !== bands.sharedEdges.some((at) => at.compare(above.at) === 0))
      return `${above.at.toString()} ${both ? "stands in two bands undeclared" : "is declared as shared and is not"}`;
    if (!below.included && !above.included) return `${above.at.toString()} stands in no band`;
  }
  return null;
}
