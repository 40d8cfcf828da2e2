/**
 * Numbers put together from pieces that are written once: a list of applications shows millions of them, in a few of which one
 * piece is new. Pieces that stand beside Chinese signs are kept in the encoding of those, since V8 leaves its fast way for every
 * short text that is put together from both.
 */

/** A piece for each of so many numbers, written when it is first wanted. */
function pieces(many: number, write: (of: number) => string): (of: number) => string {
  const written = new Array<string | undefined>(many);
  return (of) => (written[of] ??= write(of));
}

const cents = pieces(100, (of) => `.${String(of).padStart(2, "0")}`);
const thousands = pieces(1000, (of) => `,${String(of).padStart(3, "0")}`);
const yuan = pieces(1000, (of) => `¥${String(of)}`);

/** `¥1,600,000.00`, of money in whole fen. */
export function writtenFen(fen: number): string {
  const magnitude = Math.abs(fen);
  let whole = Math.floor(magnitude / 100);
  let shown = cents(magnitude - whole * 100);
  while (whole >= 1000) {
    const rest = Math.floor(whole / 1000);
    shown = thousands(whole - rest * 1000) + shown;
    whole = rest;
  }
  return fen < 0 ? "-" + yuan(whole) + shown : yuan(whole) + shown;
}

const MORE = "…";
const STEPS_A_PER_CENT = 10_000;
const LEAST_OF_FOUR_DIGITS = 1000;

const wide = (piece: string): string => (MORE + piece).slice(1);
const decimals = (of: number): string => String(of).padStart(4, "0").replace(/0+$/u, "");
const wholePerCent = pieces(LEAST_OF_FOUR_DIGITS, (of) => `${String(of)}.`);
const wholeBeside = pieces(LEAST_OF_FOUR_DIGITS, (of) => wide(`${String(of)}.`));
const exactDecimals = pieces(STEPS_A_PER_CENT, (of) => `${decimals(of)}%`);
const cutDecimals = pieces(STEPS_A_PER_CENT, (of) => `${decimals(of)}%${MORE}`);

/** So many steps of 0.0001 per cent, without zeros at the end: `12.5%`. */
export const writtenSteps = (steps: number): string => perCent(steps, "%", wholePerCent, exactDecimals);

/** The same of what lies a little above: `12.5%…`. */
export const writtenCut = (steps: number): string => perCent(steps, `%${MORE}`, wholeBeside, cutDecimals);

type Pieces = (of: number) => string;

function perCent(steps: number, bare: string, wholes: Pieces, fractions: Pieces): string {
  const magnitude = Math.abs(steps);
  const whole = Math.floor(magnitude / STEPS_A_PER_CENT);
  const rest = magnitude - whole * STEPS_A_PER_CENT;
  const shown =
    rest === 0
      ? String(whole) + bare
      : (whole < LEAST_OF_FOUR_DIGITS ? wholes(whole) : `${String(whole)}.`) + fractions(rest);
  return steps < 0 ? `-${shown}` : shown;
}
