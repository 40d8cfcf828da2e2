import type { Day } from "./calendar";
import type { Exact } from "./exact";
import { type Figure, type Period, type Provision, covers } from "./provision";
import { type Finding, type OtherReadings, Say, againstCeiling, fallsOn } from "./say";
import type { Truth } from "./truth";
import type { Words } from "./words";

type Found = Omit<Finding, "met">;

/**
 * Why a row of a list comes out as it does: the conditions that are not met, open or unchecked, and how an amount came about.
 * What is met needs no words; the words are those of an `Account` of the same row.
 */
export class Reasons extends Say {
  unmet: Found[] = [];
  open: Found[] = [];
  unchecked: Found[] = [];
  amounts: (() => Words)[] = [];
  /** What the conditions and amounts rest on, in their order, where that is wanted. */
  restsOn: Provision[] = [];

  /** `citing`: what all conditions and amounts rest on is wanted. */
  constructor(
    others: OtherReadings | undefined,
    private readonly citing: boolean,
  ) {
    super(others);
  }

  /**
   * Ready for another row. One for all rows of a list rather than one each: V8 throws away what it compiled for objects of a kind
   * once it finds none alive.
   */
  begin(): void {
    if (this.unmet.length) this.unmet = [];
    if (this.open.length) this.open = [];
    if (this.unchecked.length) this.unchecked = [];
    if (this.amounts.length) this.amounts = [];
    if (this.restsOn.length) this.restsOn = [];
  }

  override wants(met: Truth, unchecked: boolean): boolean {
    return this.citing || unchecked || met !== true;
  }

  override falls(on: Day, period: Period, what: Words): boolean {
    const met = covers(period, on);
    if (this.citing) this.restsOn.push(period);
    if (!met) this.unmet.push(fallsOn(on, period, what));
    return met;
  }

  override meets(value: Exact, figure: Figure, finding: () => Omit<Found, "provision">): boolean {
    const met = super.meets(value, figure, finding);
    if (this.citing) this.restsOn.push(figure);
    if (!met) this.unmet.push({ provision: figure, ...finding() });
    return met;
  }

  override finds(met: Truth, finding: () => Found, unchecked = false): Truth {
    return this.wants(met, unchecked) ? this.looks(met, finding(), unchecked) : met;
  }

  override looks(met: Truth, found: Found, unchecked = false): Truth {
    if (this.citing) this.restsOn.push(found.provision);
    if (unchecked) this.unchecked.push(found);
    else if (met === false) this.unmet.push(found);
    else if (met === null) this.open.push(found);
    return met;
  }

  override amount(value: Exact, provision: Provision, text: () => Words): Exact {
    return this.cameAbout(value, provision, text);
  }

  /** A ceiling that is not reached needs no words. */
  override capped(value: Exact, ceiling: Figure): Exact {
    if (this.citing) this.restsOn.push(ceiling);
    if (value.compare(ceiling.at) < 0) return value;
    this.amounts.push(() => againstCeiling(value, ceiling));
    return ceiling.at;
  }

  override result(provision: Provision, found: () => Pick<Finding, "text">): void {
    this.cameAbout(null, provision, () => found().text);
  }

  override date(on: Day, provision: Provision, text: () => Words): Day {
    return this.cameAbout(on, provision, text);
  }

  private cameAbout<T>(value: T, provision: Provision, text: () => Words): T {
    if (this.citing) this.restsOn.push(provision);
    this.amounts.push(text);
    return value;
  }
}
