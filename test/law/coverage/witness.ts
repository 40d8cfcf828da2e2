import type { Clause } from "../../../src/engine/document";
import type { Day } from "../../../src/engine/calendar";
import type { Exact } from "../../../src/engine/exact";
import type { Figure, Provision, Reading } from "../../../src/engine/provision";
import { type Finding, Say } from "../../../src/engine/say";
import type { Truth } from "../../../src/engine/truth";

/** Listens to a rule while it decides, and writes down the words of the law it speaks of and the readings it asks for. */
export class Witness extends Say {
  /** What it acts on. */
  readonly provisions = new Set<Provision>();
  /** What it only remarks on. */
  readonly remarks = new Set<Provision>();
  readonly clauses = new Set<Clause>();
  readonly readings = new Set<Reading>();

  private hear(of: Provision | Clause | undefined): void {
    if (!of) return;
    if ("quote" in of) this.provisions.add(of);
    this.clauses.add("quote" in of ? of.clause : of);
  }

  override reading<Option extends string>(reading: Reading<Option>): Option {
    this.readings.add(reading);
    return super.reading(reading);
  }

  override falls(...[on, period, what]: Parameters<Say["falls"]>): boolean {
    this.hear(period);
    return super.falls(on, period, what);
  }

  override meets(...[value, figure, finding]: Parameters<Say["meets"]>): boolean {
    this.hear(figure);
    return super.meets(value, figure, finding);
  }

  override finds(met: Truth, finding: () => Omit<Finding, "met">): Truth {
    this.hear(finding().provision);
    return super.finds(met, finding);
  }

  override amount(...[value, provision, text]: Parameters<Say["amount"]>): Exact {
    this.hear(provision);
    return super.amount(value, provision, text);
  }

  override capped(value: Exact, ceiling: Figure): Exact {
    this.hear(ceiling);
    return super.capped(value, ceiling);
  }

  override result(...[provision]: Parameters<Say["result"]>): void {
    this.hear(provision);
  }

  override note(...[text, provision]: Parameters<Say["note"]>): void {
    if (!provision || !text()) return;
    this.remarks.add(provision);
    this.clauses.add(provision.clause);
  }

  override date(...[on, provision, text]: Parameters<Say["date"]>): Day {
    this.hear(provision);
    return super.date(on, provision, text);
  }
}
