import { Decimal } from "decimal.js";
import fc from "fast-check";
import { Exact, type Operator } from "../../src/engine/exact";

/** A decimal as BigInt units at 30 places: an arithmetic of its own to hold `Exact` against. */
const PLACES = 30n;
const ONE = 10n ** PLACES;

function units(text: string): bigint {
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const magnitude = BigInt(whole) * ONE + BigInt(fraction.padEnd(Number(PLACES), "0"));
  return text.startsWith("-") ? -magnitude : magnitude;
}

const decimalText = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 9 }))
  .map(([negative, digits, scale]) => {
    const padded = digits.toString().padStart(scale + 1, "0");
    const at = padded.length - scale;
    return `${negative && digits > 0n ? "-" : ""}${padded.slice(0, at)}${scale ? `.${padded.slice(at)}` : ""}`;
  });

const holds = <T>(property: fc.IProperty<T>): void => {
  fc.assert(property, { numRuns: 500 });
};

describe("an exact number", () => {
  it("adds, subtracts and multiplies as integers do", () => {
    holds(
      fc.property(decimalText, decimalText, (a, b) => {
        expect(units(Exact.of(a).plus(Exact.of(b)).toString())).toBe(units(a) + units(b));
        expect(units(Exact.of(a).minus(Exact.of(b)).toString())).toBe(units(a) - units(b));
        expect(units(Exact.of(a).times(Exact.of(b)).toString()) * ONE).toBe(units(a) * units(b));
      }),
    );
  });

  it("compares as integers do", () => {
    const operators: readonly [Operator, (a: bigint, b: bigint) => boolean][] = [
      [">=", (a, b) => a >= b],
      [">", (a, b) => a > b],
      ["<=", (a, b) => a <= b],
      ["<", (a, b) => a < b],
      ["=", (a, b) => a === b],
    ];
    holds(
      fc.property(decimalText, decimalText, (a, b) => {
        for (const [operator, compare] of operators) {
          expect(Exact.of(a).is(operator, Exact.of(b))).toBe(compare(units(a), units(b)));
          expect(Exact.of(a).is(operator, Exact.of(a))).toBe(compare(1n, 1n));
        }
      }),
    );
  });

  it("rounds down towards −∞, up towards +∞ and half up, to the fen", () => {
    const fen = ONE / 100n;
    const floor = (n: bigint): bigint => (n >= 0n ? n / fen : -((-n + fen - 1n) / fen)) * fen;
    holds(
      fc.property(decimalText, (a) => {
        expect(units(Exact.of(a).roundedDown(2).toString())).toBe(floor(units(a)));
        expect(units(Exact.of(a).roundedUp(2).toString())).toBe(-floor(-units(a)));
        expect(units(Exact.of(a).roundedHalfUp(2).toString())).toBe(floor(units(a) + fen / 2n));
      }),
    );
  });

  it("reads a cell's number as the 15 digits Excel shows", () => {
    holds(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 }), (cell) => {
        const shown = Number(cell.toPrecision(15));
        expect(Exact.ofCell(cell).toNumber()).toBe(shown === 0 ? 0 : shown);
      }),
    );
  });

  it.each([
    [0.1 + 0.2, "0.3"],
    [0.7000000000000001, "0.7"],
    [0.69999999999999996, "0.7"],
    [1.1 * 1.1, "1.21"],
    [57600000.000000004, "57600000"],
    [1e-10, "0.0000000001"],
    [123456789012345678, "123456789012346000"],
    [-2.675, "-2.675"],
    [0, "0"],
    [-0, "0"],
  ])("reads the cell %p as %s", (cell, text) => {
    expect(Exact.ofCell(cell).toString()).toBe(text);
  });

  it("gives every cell number back unchanged", () => {
    holds(
      fc.property(decimalText, (text) => {
        const cell = Number(text);
        expect(Exact.ofCell(cell).toNumber()).toBe(cell === 0 ? 0 : cell);
      }),
    );
  });

  it("stays exact far beyond safe integers", () => {
    const huge = Exact.of("123456789012345.67").times(Exact.of("987654321098765.43"));
    expect(huge.toString()).toBe("121932631137021786174363665406.1881");
    expect(Exact.of("1e300").times(Exact.of("0.2")).toNumber()).toBe(2e299);
  });

  it("never gives −0", () => {
    expect(Object.is(Exact.of(0).negated().toNumber(), 0)).toBe(true);
    expect(Object.is(Exact.of("-0.001").roundedUp(2).toNumber(), 0)).toBe(true);
  });
});

describe("growth for showing", () => {
  it.each([
    ["40", "57.6", 2, 0.2],
    ["100", "133.1", 3, 0.1],
    ["100", "100", 2, 0],
    ["100", "0", 2, -1],
    ["1", "2", 1, 1],
    ["16", "81", 4, 0.5],
  ])("(%s → %s over %i periods) is %p", (first, last, periods, rate) => {
    expect(Exact.growth(Exact.of(first), Exact.of(last), periods).toNumber()).toBe(rate);
  });
});

describe("against decimal.js", () => {
  const Wide = Decimal.clone({ precision: 200, toExpNeg: -500, toExpPos: 500 });
  const positive = decimalText.filter((text) => !text.startsWith("-") && Number(text) > 0);
  const exponent = fc.integer({ min: -40, max: 40 });

  it("divides towards −∞", () => {
    holds(
      fc.property(decimalText, positive, fc.integer({ min: 0, max: 30 }), (a, b, places) => {
        expect(Exact.quotient(Exact.of(a), Exact.of(b), places).toString()).toBe(
          new Wide(a).div(b).toDecimalPlaces(places, Decimal.ROUND_FLOOR).toFixed(),
        );
      }),
    );
  });

  it("finds growth over any number of periods", () => {
    holds(
      fc.property(positive, positive, fc.integer({ min: 1, max: 12 }), (first, last, periods) => {
        const expected = new Wide(last).div(first).pow(new Wide(1).div(periods)).minus(1);
        const found = new Wide(Exact.growth(Exact.of(first), Exact.of(last), periods).toString());
        expect(found.minus(expected).abs().lte("1e-40")).toBe(true);
      }),
    );
  });

  it("reads, adds and multiplies numbers of any size", () => {
    holds(
      fc.property(decimalText, exponent, decimalText, exponent, (a, m, b, n) => {
        const [x, y] = [`${a}e${String(m)}`, `${b}e${String(n)}`];
        expect(Exact.of(x).plus(Exact.of(y)).toString()).toBe(new Wide(x).plus(y).toFixed());
        expect(Exact.of(x).times(Exact.of(y)).toString()).toBe(new Wide(x).times(y).toFixed());
        expect(Exact.of(x).compare(Exact.of(y)) > 0).toBe(new Wide(x).gt(y));
        expect(Exact.of(x).roundedDown(2).toString()).toBe(
          new Wide(x).toDecimalPlaces(2, Decimal.ROUND_FLOOR).toFixed(),
        );
      }),
    );
  });
});
