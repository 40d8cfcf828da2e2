import { quantityInText } from "../engine/quantity";
import type { ListInput } from "../functions/facade";
import type { ListCell, ListRow, Unit } from "./list";
import { bare } from "./percent-cell";

/** From what size on a figure under 万元 or 亿元 was rather typed in the next smaller unit. */

const IN_YUAN: Readonly<Partial<Record<Unit, number>>> = { wan: 1e4, yi: 1e8 };

/** Of an input that does not say what it usually is: more than any applicant has. */
const ABSURD = 1e11;
/**
 * The rules name the least amount that is usual; ceilings are reached at some hundred times as much. What reaches this many times
 * would, in 万元, be ten times the least when it is taken for yuan.
 */
const BEYOND_LEAST = 1e5;
/** 元 under 万元 lies 10,000 times too high; applicants of one list hardly lie this far above the one in the middle. */
const BEYOND_MIDDLE = 1e3;

/** A number in the unit of its column, without its sign; text that names a unit of its own is none. */
export function sizeOf(cell: ListCell): number | null {
  const content = bare(cell);
  if (typeof content === "number") return Number.isFinite(content) ? Math.abs(content) : null;
  const found = typeof content === "string" ? quantityInText(content) : null;
  return found?.unit === "none" ? Math.abs(found.value.toNumber()) : null;
}

/** The lower one of two in the middle. */
function middleOf(sample: ListRow): number | null {
  const sizes = sample.flatMap((cell) => sizeOf(cell) || []).sort((a, b) => a - b);
  return sizes.length > 1 ? (sizes[Math.floor((sizes.length - 1) / 2)] ?? null) : null;
}

/** In the unit of the column; infinite where the unit is the smallest already. */
export function suspectFrom(input: Pick<ListInput, "usualLeast">, unit: Unit, sample: ListRow): number {
  const factor = IN_YUAN[unit];
  if (factor === undefined) return Infinity;
  const { usualLeast } = input;
  const most = usualLeast === null ? ABSURD : Math.min(ABSURD, usualLeast * BEYOND_LEAST);
  return Math.min(most / factor, (middleOf(sample) ?? Infinity) * BEYOND_MIDDLE);
}
