import { day } from "./calendar";
import type { PolicyDocument } from "./document";
import { type Duty, type Grant, OBSTACLES, type Obstacle, type Open } from "./entries";
import { Exact, type Operator } from "./exact";
import type { Bands, Edge, Figure, Period, Provision, Reading, Unit } from "./provision";
import { bandFault } from "./provision";
import { type Remarks, type TableHead, type Target, targetsIn } from "./target";
import type { Words } from "./words";

/** All provisions of a document, collected as the rules state them, so that tests can hold each against its words. */
export class Provisions {
  readonly figures: Figure[] = [];
  readonly periods: Period[] = [];
  readonly tables: Bands[] = [];
  readonly quotes: Provision[] = [];
  readonly readings: Reading[] = [];
  readonly grants: Grant[] = [];
  readonly duties: Duty[] = [];
  readonly opens: Open[] = [];
  readonly targets: Target[] = [];

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

  /** A fixed amount for a title; its figures are stated through `figure`. */
  grant(grant: Grant): Grant {
    this.grants.push(grant);
    return grant;
  }

  /** A material to hand in or a step to keep. */
  duty(article: string, quote: string, topic: Words, text: Words, beside: Duty["beside"] = null): Duty {
    const duty = { ...this.words(article, quote), topic, text, beside };
    this.duties.push(duty);
    return duty;
  }

  /** A provision that cannot be computed, and what stands in the way. */
  open(article: string, quote: string, obstacle: Obstacle, remark = OBSTACLES[obstacle]): Open {
    const open = { ...this.words(article, quote), obstacle, ...remark };
    this.opens.push(open);
    return open;
  }

  /** What a clause asks for in a year, or in none: a table as `targetsIn` reads it; remarks by the target's id. */
  target(article: string, year: number | null, table: string, remarks: Remarks = {}): void {
    this.addTargets({ clause: this.document.clause(article), year, kind: "asked" }, table, remarks);
  }

  /** Figures a clause reports as reached in a year, in such a table. */
  actual(article: string, year: number, table: string, remarks: Remarks = {}): void {
    this.addTargets({ clause: this.document.clause(article), year, kind: "reached" }, table, remarks);
  }

  /** Figures a clause mentions without asking for them, in such a table; each remark says what they are. */
  mention(article: string, year: number | null, table: string, remarks: Remarks): void {
    this.addTargets({ clause: this.document.clause(article), year, kind: "mentioned" }, table, remarks);
  }

  private addTargets(head: TableHead, table: string, remarks: Remarks): void {
    this.targets.push(...targetsIn(head, table, remarks));
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
    return [
      ...this.figures,
      ...this.periods,
      ...this.tables.flatMap((table) => table.rows),
      ...this.quotes,
      ...this.targets,
    ];
  }
}

interface BandText {
  readonly quote: string;
  readonly from?: readonly [at: number, edge: "included" | "excluded"];
  readonly to?: readonly [at: number, edge: "included" | "excluded"];
  readonly gives: string;
}

const edge = (given: BandText["from"]): Edge | null =>
  given ? { at: Exact.of(given[0]), near: given[0], included: given[1] === "included" } : null;
