import type { Day } from "../../engine/calendar";
import type { Exact } from "../../engine/exact";
import type { Figure, Period, Provision } from "../../engine/provision";
import { type Finding, Say } from "../../engine/say";
import type { Truth } from "../../engine/truth";
import type { Words } from "../../engine/words";

/** Which way a rule goes: the conditions met, the figures applied, the ceilings reached; no texts. */
export class Path extends Say {
  private readonly turns: string[] = [];

  get way(): string {
    return this.turns.join("\n");
  }

  override falls(on: Day, period: Period, what: Words): boolean {
    const met = super.falls(on, period, what);
    this.turn(met, period);
    return met;
  }

  override meets(value: Exact, figure: Figure, finding: () => Omit<Finding, "met" | "provision">): boolean {
    const met = super.meets(value, figure, finding);
    this.turn(met, figure);
    return met;
  }

  override finds(met: Truth): Truth {
    this.turns.push(String(met));
    return met;
  }

  override amount(value: Exact, provision: Provision): Exact {
    this.turn("", provision);
    return value;
  }

  override capped(value: Exact, ceiling: Figure): Exact {
    const result = super.capped(value, ceiling);
    this.turn(value.is(">=", ceiling.at), ceiling);
    return result;
  }

  override result(provision: Provision): void {
    this.turn("", provision);
  }

  override date(on: Day, provision: Provision): Day {
    this.turn("", provision);
    return on;
  }

  private turn(how: Truth | "", { clause, quote }: Provision): void {
    this.turns.push(`${String(how)} ${clause.id} ${quote}`);
  }
}
