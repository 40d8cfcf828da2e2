import * as wide from "./wide";
import type { Wide } from "./wide";

const POWERS = Array.from({ length: 23 }, (_, n) => Number(`1e${String(n)}`));
const power10 = (n: number): number => POWERS[n] ?? Number.POSITIVE_INFINITY;
const safe = (n: number): boolean => Number.isSafeInteger(n);

/** The digits Excel shows: a cell number has 15 significant ones. */
const SIGNIFICANT = 15;
/** So many small whole numbers are made once. */
const FEW = 100;
const FIRST_TOO_LONG = 1e15;
const MOST_COUNTED = 1e13;
/** Powers of ten up to this one are doubles without loss. */
const MOST_PLACES = 22;

/** Places of a growth rate, and those it is worked out with. */
const SHOWN = 40;
const GUARDED = 50;

/** All digits of a short number, without zeros at the end of the fraction. */
function digits(units: number, scale: number): string {
  if (scale === 0) return String(units === 0 ? 0 : units);
  const step = power10(scale);
  const magnitude = Math.abs(units);
  const fraction = magnitude % step;
  const whole = (magnitude - fraction) / step;
  const sign = units < 0 ? "-" : "";
  if (fraction === 0) return sign + String(whole);
  let end = fraction;
  let places = scale;
  for (; end % 10 === 0; places -= 1) end /= 10;
  const shown = String(end);
  return `${sign}${String(whole)}.${shown.length === places ? shown : shown.padStart(places, "0")}`;
}

export type Operator = ">=" | ">" | "<=" | "<" | "=";

/**
 * An exact decimal number: `units ÷ 10^scale` with a safe integer while that fits, a `bigint` beyond.
 * Sums, products and comparisons never round; `ofCell`, the methods named rounded…, and what is only for showing (`growth`,
 * `quotient`) do.
 */
export class Exact {
  private constructor(
    private readonly units: number,
    private readonly scale: number,
    private readonly wide: Wide | null,
  ) {}

  /** The first of its kind, with units that no small integer of V8's holds: all numbers are then alike to it from the start. */
  static readonly largest = new Exact(Number.MAX_SAFE_INTEGER, 0, null);
  static readonly zero = new Exact(0, 0, null);
  /** Numbers of years and pieces, one object for each. */
  private static readonly few = Array.from({ length: FEW }, (_, many) => new Exact(many, 0, null));

  /** A number of the law or of a rule, written as decimal text, or a safe integer. */
  static of(value: string | number): Exact {
    if (typeof value === "number" && safe(value)) return new Exact(value, 0, null);
    return Exact.narrowed(wide.wideIn(String(value)));
  }

  /** `units ÷ 10^places`, of a safe integer. */
  static scaled(units: number, places: number): Exact {
    return new Exact(units, places, null);
  }

  /**
   * A cell's number as Excel shows it: 15 significant digits, then exact. A decimal of at most 15 digits survives the way
   * through a double unchanged, so where `y ÷ 10^k` gives back the very double, `y ÷ 10^k` is that decimal.
   */
  static ofCell(value: number): Exact {
    if (Number.isInteger(value) && Math.abs(value) < FIRST_TOO_LONG) {
      // Asked for a place below 0 or beyond the end of an array, V8 throws compiled code away, again and again.
      const few = value >= 0 && value < FEW ? Exact.few[value] : undefined;
      return few ?? new Exact(value, 0, null);
    }
    const fen = Math.round(value * 100);
    if (fen / 100 === value && Math.abs(fen) < FIRST_TOO_LONG) return new Exact(fen, 2, null);
    for (let k = 1; k <= 6; k += 1) {
      const units = Math.round(value * power10(k));
      if (Math.abs(units) < FIRST_TOO_LONG && units / power10(k) === value) return new Exact(units, k, null);
    }
    return Exact.narrowed(wide.wideIn(value.toPrecision(SIGNIFICANT)));
  }

  private static narrowed(value: Wide): Exact {
    const { units, scale } = wide.trimmed(value);
    const few = Number(units);
    return safe(few) && scale <= MOST_PLACES
      ? new Exact(few, scale, null)
      : new Exact(0, 0, { units, scale });
  }

  /** The same number without zeros at the end of its fraction, so that its products stay short. */
  shortened(): Exact {
    let { units, scale } = this;
    for (; scale > 0 && units % 10 === 0; scale -= 1) units /= 10;
    return this.wide ? this : new Exact(units, scale, null);
  }

  private widened(): Wide {
    return this.wide ?? { units: BigInt(this.units), scale: this.scale };
  }

  /** This number's units at a larger scale; unsafe when they no longer fit. */
  private unitsAt(scale: number): number {
    return this.units * power10(scale - this.scale);
  }

  plus(other: Exact): Exact {
    if (!this.wide && !other.wide) {
      const scale = Math.max(this.scale, other.scale);
      const a = this.unitsAt(scale);
      const b = other.unitsAt(scale);
      if (safe(a) && safe(b) && safe(a + b)) return new Exact(a + b, scale, null);
    }
    return Exact.narrowed(wide.plus(this.widened(), other.widened()));
  }

  negated(): Exact {
    if (!this.wide) return new Exact(0 - this.units, this.scale, null);
    return new Exact(0, 0, { ...this.wide, units: -this.wide.units });
  }

  minus(other: Exact): Exact {
    if (!this.wide && !other.wide) {
      const scale = Math.max(this.scale, other.scale);
      const a = this.unitsAt(scale);
      const b = other.unitsAt(scale);
      if (safe(a) && safe(b) && safe(a - b)) return new Exact(a - b, scale, null);
    }
    return this.plus(other.negated());
  }

  times(other: Exact): Exact {
    if (!this.wide && !other.wide) {
      const units = this.units * other.units;
      const scale = this.scale + other.scale;
      if (safe(units) && scale <= MOST_PLACES) return new Exact(units, scale, null);
    }
    return Exact.narrowed(wide.times(this.widened(), other.widened()));
  }

  /** Whole powers, by multiplication: (1 + 20 %)² = 1.44 exactly. */
  power(exponent: number): Exact {
    let product = Exact.of(1);
    for (let i = 0; i < exponent; i += 1) product = product.times(this);
    return product;
  }

  /** Below 0, 0 or above 0, as the number stands below, at or above the other. */
  compare(other: Exact): number {
    if (!this.wide && !other.wide) {
      if (this.scale === other.scale) return this.units - other.units;
      const scale = Math.max(this.scale, other.scale);
      const a = this.unitsAt(scale);
      const b = other.unitsAt(scale);
      if (safe(a) && safe(b)) return a - b;
    }
    return wide.compare(this.widened(), other.widened());
  }

  is(operator: Operator, other: Exact): boolean {
    const order = this.compare(other);
    switch (operator) {
      case ">=":
        return order >= 0;
      case ">":
        return order > 0;
      case "<=":
        return order <= 0;
      case "<":
        return order < 0;
      case "=":
        return order === 0;
    }
  }

  get sign(): number {
    return this.wide ? (this.wide.units < 0n ? -1 : 1) : Math.sign(this.units);
  }

  get isWhole(): boolean {
    return this.wide ? this.wide.scale === 0 : this.compare(this.roundedDown(0)) === 0;
  }

  /** As so many units of 10^−places, where they are whole and fewer than 10^13; else `null`. */
  counted(places: number): number | null {
    if (this.wide || this.scale > places) return null;
    const many = this.unitsAt(places);
    return Math.abs(many) < MOST_COUNTED ? many : null;
  }

  /** Towards −∞, to so many places: what the law caps or grants. */
  roundedDown(places: number): Exact {
    if (this.wide) return Exact.narrowed(wide.floor(this.wide, places));
    return this.scale <= places ? this : new Exact(this.floorAt(places), places, null);
  }

  /** The units at a smaller scale, towards −∞. */
  private floorAt(places: number): number {
    const step = power10(this.scale - places);
    const remainder = this.units % step;
    return (this.units - remainder) / step - (remainder < 0 ? 1 : 0);
  }

  /** Towards +∞: what must at least be reached. */
  roundedUp(places: number): Exact {
    if (this.wide) return this.negated().roundedDown(places).negated();
    if (this.scale <= places) return this;
    const floor = this.floorAt(places);
    const isWhole = floor * power10(this.scale - places) === this.units;
    return new Exact(isWhole ? floor : floor + 1, places, null);
  }

  /** To the nearest, halves up: tax. */
  roundedHalfUp(places: number): Exact {
    return this.plus(Exact.of(`5e-${String(places + 1)}`)).roundedDown(places);
  }

  min(other: Exact): Exact {
    return this.compare(other) <= 0 ? this : other;
  }

  max(other: Exact): Exact {
    return this.compare(other) >= 0 ? this : other;
  }

  /** The nearest double: what goes back into a cell. Never −0. */
  toNumber(): number {
    if (this.scale === 0 && !this.wide) return this.units === 0 ? 0 : this.units;
    const number = this.wide ? Number(wide.digits(this.wide)) : this.units / power10(this.scale);
    return number === 0 ? 0 : number;
  }

  /** All digits, without exponent. */
  toString(): string {
    return this.wide ? wide.digits(this.wide) : digits(this.units, this.scale);
  }

  /** (last ÷ first)^(1 ÷ periods) − 1 of numbers ≥ 0, to 40 digits: for showing, never for comparing. */
  static growth(first: Exact, last: Exact, periods: number): Exact {
    const ratio = wide.quotient(last.widened(), first.widened(), periods * GUARDED);
    return Exact.narrowed(wide.root(ratio, periods, GUARDED))
      .roundedHalfUp(SHOWN)
      .minus(Exact.of(1));
  }

  /** The quotient cut to so many places: for showing, never for comparing. */
  static quotient(dividend: Exact, divisor: Exact, places: number): Exact {
    return Exact.narrowed(wide.quotient(dividend.widened(), divisor.widened(), places));
  }
}
