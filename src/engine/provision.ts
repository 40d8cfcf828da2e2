import { type Day, day } from "./calendar";
import type { Clause, PolicyDocument } from "./document";
import { Exact, type Operator } from "./exact";
import type { Words } from "./words";

/** A figure, a span of time or a condition of the law, beside the words that state it. */
export interface Provision {
  readonly clause: Clause;
  /** The words of the clause, letter for letter as the source has them. */
  readonly quote: string;
}

export type Unit = "yuan" | "yuan per kilogram" | "fraction" | "count" | "years" | "months" | "days" | "part";

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

interface Edge {
  readonly at: Exact;
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
  readonly doubt: Words;
  /** Each reading in words; those a rule can try are the keys it asks for. */
  readonly options: Readonly<Record<Option, Words>>;
  readonly adopted: NoInfer<Option>;
  readonly reason: Words;
}

/** All provisions of a document, collected as the rules state them, so that tests can hold each against its words. */
export class Provisions {
  readonly figures: Figure[] = [];
  readonly periods: Period[] = [];
  readonly tables: Bands[] = [];
  readonly quotes: Provision[] = [];
  readonly readings: Reading[] = [];

  constructor(readonly document: PolicyDocument) {}

  private quoted(article: string, quote: string): Provision {
    return { clause: this.document.clause(article), quote };
  }

  figure(article: string, quote: string, operator: Operator, at: string | number, unit: Unit): Figure {
    const figure = { ...this.quoted(article, quote), operator, at: Exact.of(at), unit };
    this.figures.push(figure);
    return figure;
  }

  period(article: string, quote: string, from: string, until: string | null): Period {
    const period = {
      ...this.quoted(article, quote),
      from: day(from),
      until: until === null ? null : day(until),
    };
    this.periods.push(period);
    return period;
  }

  /** Words that a person judges, or that state what is not a figure. */
  words(article: string, quote: string): Provision {
    const provision = this.quoted(article, quote);
    this.quotes.push(provision);
    return provision;
  }

  /** A doubtful place and how it can be read. */
  reading<Option extends string>(article: string, text: Omit<Reading<Option>, "clause">): Reading<Option> {
    const reading = { ...text, clause: this.document.clause(article) };
    this.readings.push(reading);
    return reading;
  }

  /** A table of bands in rising order, proved free of gaps and of undeclared overlaps. */
  bands(article: string, rows: readonly BandText[], sharedEdges: readonly number[] = []): Bands {
    const bands: Bands = {
      rows: rows.map(({ quote, from, to, gives }) => ({
        ...this.quoted(article, quote),
        from: edge(from),
        to: edge(to),
        gives: Exact.of(gives),
      })),
      sharedEdges: sharedEdges.map((at) => Exact.of(at)),
    };
    const fault = bandFault(bands);
    if (fault) throw new Error(`${this.document.ref}#${article}: ${fault}`);
    this.tables.push(bands);
    return bands;
  }

  get all(): readonly Provision[] {
    return [...this.figures, ...this.periods, ...this.tables.flatMap((table) => table.rows), ...this.quotes];
  }
}

interface BandText {
  readonly quote: string;
  readonly from?: readonly [at: number, edge: "included" | "excluded"];
  readonly to?: readonly [at: number, edge: "included" | "excluded"];
  readonly gives: string;
}

const edge = (given: BandText["from"]): Edge | null =>
  given ? { at: Exact.of(given[0]), included: given[1] === "included" } : null;

const aboveFrom = (band: Band, value: Exact): boolean =>
  band.from === null || value.is(band.from.included ? ">=" : ">", band.from.at);

const belowTo = (band: Band, value: Exact): boolean =>
  band.to === null || value.is(band.to.included ? "<=" : "<", band.to.at);

/** The row that holds for a value: of two that share an edge, the later unless told otherwise; `null` outside the table. */
export function bandOf(bands: Bands, value: Exact, atSharedEdge: "later" | "earlier" = "later"): Band | null {
  const holding = bands.rows.filter((band) => aboveFrom(band, value) && belowTo(band, value));
  return (atSharedEdge === "later" ? holding[holding.length - 1] : holding[0]) ?? null;
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
