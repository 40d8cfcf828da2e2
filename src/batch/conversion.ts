import { Exact } from "../engine/exact";
import { quantityInText } from "../engine/quantity";
import { UNREADABLE, isBareCurrency } from "./bare-currency";
import type { ListCell, Unit } from "./list";
import { bare, isPercentCell } from "./percent-cell";

type Converter = (cell: ListCell) => ListCell;

/** Whole numbers below it are decimals of at most 15 digits. */
const FIRST_TOO_LONG = 1e15;

/**
 * How a unit is turned into that of the rule. `scale`: so many decimal places a quick conversion looks at; `divisor`: what the
 * number without its decimal point is then divided by.
 */
interface Turn {
  readonly factor: Exact;
  readonly scale: number;
  readonly divisor: number;
}

const TURNS: Readonly<Partial<Record<Unit, Turn>>> = {
  wan: { factor: Exact.of(10_000), scale: 1e4, divisor: 1 },
  yi: { factor: Exact.of(100_000_000), scale: 1e8, divisor: 1 },
  percent: { factor: Exact.of("0.01"), scale: 1e4, divisor: 1e6 },
};

const numberOrText = (value: Exact): number | string => {
  const number = value.toNumber();
  return Number.isFinite(number) && Exact.ofCell(number).compare(value) === 0 ? number : value.toString();
};

/**
 * A decimal of at most 15 digits survives the way through a double, so where `digits ÷ scale` gives back the very double, `digits ÷
 * scale` is that decimal, and one more division of whole numbers rounds it right.
 */
function turned(cell: number, { factor, scale, divisor }: Turn): number | string {
  const digits = Math.round(cell * scale);
  if (digits < FIRST_TOO_LONG && digits > -FIRST_TOO_LONG && digits / scale === cell)
    return digits / divisor + 0; // -0 is 0
  return Number.isFinite(cell) ? numberOrText(Exact.ofCell(cell).times(factor)) : cell;
}

/** Such text is a decimal of at most 15 digits as it stands. */
const PLAIN = /^-?\d{1,11}(?:\.\d{1,4})?$/;

function turnedText(cell: string, turn: Turn, unit: Unit): ListCell {
  if (PLAIN.test(cell)) return turned(Number(cell), turn);
  const found = quantityInText(cell);
  if (isBareCurrency(cell, unit)) return cell + UNREADABLE;
  return found?.unit === "none" ? numberOrText(found.value.times(turn.factor)) : cell;
}

/** The conversion of one unit, for many cells. */
export function converter(unit: Unit): Converter {
  const turn = TURNS[unit];
  if (!turn) return bare;
  return (cell) => {
    if (typeof cell === "number") return turned(cell, turn);
    if (isPercentCell(cell)) return unit === "percent" ? cell.number : turned(cell.number, turn);
    return typeof cell === "string" ? turnedText(cell, turn, unit) : cell;
  };
}

/**
 * A cell in the unit of the rule: yuan or a fraction, exactly. A number is taken with its 15 significant digits; numeric text is
 * converted like a number; what does not fit a double's 15 digits comes as decimal text, which the functions read exactly. Text with
 * a unit of its own (5760万元, 65%), text that is no number, errors and blanks pass as they stand, and so does a fraction whose cell
 * shows it in per cent. A sign of money alone under 万元 or 亿元 is made unreadable.
 */
export const converted = (cell: ListCell, unit: Unit): ListCell => converter(unit)(cell);
