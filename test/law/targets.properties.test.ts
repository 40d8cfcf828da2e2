import fc from "fast-check";
import { call, holds } from "./arbitrary";
import { ASKED, MENTIONED } from "./targets-text";

/** What must hold of every target: which way it is met, and that it is met where TARGET's figure says. */

const RANK = "Z08";
/** For each of a hundred targets. */
const RUNS = 100;
const figureOf = (id: string): number => call("TARGET", id) as number;
const isMet = (id: string, actual: number): boolean => call("TARGET_MET", id, actual) as boolean;

/** So many ten-thousandths of the figure, without the dust of binary fractions. */
const WHOLE = 10_000;
const part = (figure: number, of: number): number => Number(((figure * of) / WHOLE).toPrecision(12));

const asked = ASKED.filter(([id]) => !MENTIONED.includes(id));
/** The first part that meets a target: all of it, more than it, or all but a twentieth (左右). */
const ENOUGH = { "≥": WHOLE, ">": WHOLE + 1, "≈": 0.95 * WHOLE };

describe.each(asked)("%s %s %f", (id, sign) => {
  const figure = figureOf(id);
  /** Up to twice the figure; a per cent up to the whole. */
  const most = figure <= 1 ? Math.floor(WHOLE / figure) : 2 * WHOLE;
  const parts = fc.oneof(
    fc.integer({ min: 0, max: most }),
    fc.integer({ min: 0.94 * WHOLE, max: Math.min(most, 1.01 * WHOLE) }),
  );

  it("is met from its figure on, by its own word", () => {
    holds(
      fc.property(parts, (of) => {
        expect([of, isMet(id, part(figure, of))]).toEqual([of, of >= ENOUGH[sign]]);
      }),
      RUNS,
    );
  });

  it("once met stays met when more is reached", () => {
    holds(
      fc.property(parts, parts, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(!isMet(id, part(figure, less)) || isMet(id, part(figure, more))).toBe(true);
      }),
      RUNS,
    );
  });
});

describe(`${RANK}, a rank`, () => {
  const place = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 60, max: 72 }));

  it("once met stays met in a better place", () => {
    holds(
      fc.property(place, place, (a, b) => {
        const [better, worse] = [Math.min(a, b), Math.max(a, b)];
        expect(!isMet(RANK, worse) || isMet(RANK, better)).toBe(true);
      }),
    );
  });

  it("is met up to a twentieth behind its figure", () => {
    const figure = figureOf(RANK);
    holds(
      fc.property(fc.integer({ min: 1, max: 2 * WHOLE }), (of) => {
        expect([of, isMet(RANK, part(figure, of))]).toEqual([of, of <= 1.05 * WHOLE]);
      }),
    );
  });
});
