/** Decimal numbers of any length: `units ÷ 10^scale` in the language's own integers. What `Exact` falls back to. */
export interface Wide {
  readonly units: bigint;
  readonly scale: number;
}

export const power10 = (n: number): bigint => 10n ** BigInt(n);

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/** A decimal as a program or Excel writes it: `12.5`, `-0.07`, `1e+300`. */
export function wideIn(text: string): Wide {
  const [found, sign, whole = "", fraction = "", exponent = "0"] = DECIMAL.exec(text) ?? [];
  if (!found || !(whole + fraction)) throw new Error(`not a decimal number: ${text}`);
  const units = BigInt(whole + fraction) * (sign === "-" ? -1n : 1n);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { units: units * power10(-scale), scale: 0 } : { units, scale };
}

/** Without the zeros at the end of the fraction. */
export function trimmed({ units, scale }: Wide): Wide {
  let [left, places] = [units, scale];
  while (places > 0 && left % 10n === 0n) {
    left /= 10n;
    places -= 1;
  }
  return { units: left, scale: places };
}

const unitsAt = ({ units, scale }: Wide, wanted: number): bigint => units * power10(wanted - scale);

export function plus(a: Wide, b: Wide): Wide {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

export const times = (a: Wide, b: Wide): Wide => ({ units: a.units * b.units, scale: a.scale + b.scale });

export function compare(a: Wide, b: Wide): number {
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [unitsAt(a, scale), unitsAt(b, scale)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Towards −∞, where the division of integers goes towards 0. */
const floorDivision = (dividend: bigint, divisor: bigint): bigint => {
  const quotient = dividend / divisor;
  return dividend % divisor !== 0n && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient;
};

/** Towards −∞, to so many places. */
export const floor = (of: Wide, places: number): Wide =>
  of.scale <= places ? of : { units: floorDivision(of.units, power10(of.scale - places)), scale: places };

/** The quotient, towards −∞, to so many places. */
export const quotient = (dividend: Wide, divisor: Wide, places: number): Wide => ({
  units: floorDivision(
    dividend.units * power10(divisor.scale + places),
    divisor.units * power10(dividend.scale),
  ),
  scale: places,
});

/** The root of a number ≥ 0, towards 0, to so many places. */
export const root = (of: Wide, degree: number, places: number): Wide => ({
  units: integerRoot(quotient(of, { units: 1n, scale: 0 }, degree * places).units, degree),
  scale: places,
});

/** Newton's method from above: falls until it stands. */
function integerRoot(of: bigint, degree: number): bigint {
  if (of === 0n || degree === 1) return of;
  const n = BigInt(degree);
  let guess = power10(Math.ceil(of.toString().length / degree));
  for (;;) {
    const next = ((n - 1n) * guess + of / guess ** (n - 1n)) / n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** All digits, without exponent and without zeros at the end of the fraction. */
export function digits(of: Wide): string {
  const { units, scale } = trimmed(of);
  const magnitude = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const at = magnitude.length - scale;
  return `${units < 0n ? "-" : ""}${magnitude.slice(0, at)}${scale ? `.${magnitude.slice(at)}` : ""}`;
}
