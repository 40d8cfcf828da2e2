import type { Unit } from "../../batch/list";
import { HIGHEST_FRACTION } from "../../batch/units";
import { Exact } from "../../engine/exact";
import { showDay, showNumber, showPercent } from "../../engine/show";
import type { Words } from "../../engine/words";
import type { FieldInfo } from "../../functions/facade";
import { typedCell } from "./typed";

/** How a typed figure is understood, where that does not go without saying. */
export type ReadBack =
  | { readonly kind: "yuan"; readonly amount: string }
  /** `otherwise`: what it would be as a fraction, where one was perhaps meant. */
  | { readonly kind: "rate"; readonly rate: string; readonly otherwise: string | null }
  | { readonly kind: "day"; readonly day: Words };

/** Below it an amount is read at a glance. */
const LONG_AMOUNT = 10_000;
const HUNDRED = Exact.of(100);

export function readBack({ kind }: FieldInfo, text: string, unit: Unit): ReadBack | null {
  const cell = typedCell(text, kind, unit);
  if (typeof cell !== "number") return null;
  switch (kind) {
    case "money":
    case "years":
      return unit !== "yuan" || Math.abs(cell) >= LONG_AMOUNT
        ? { kind: "yuan", amount: showNumber(Exact.ofCell(cell)) }
        : null;
    case "fraction":
      return rateReadBack(cell, unit, text);
    case "date":
      return dayReadBack(showDay(cell), text.trim());
    default:
      return null;
  }
}

/** 0.65 typed as per cent was perhaps meant as a fraction. */
function rateReadBack(rate: number, unit: Unit, text: string): ReadBack | null {
  const exact = Exact.ofCell(rate);
  if (unit !== "percent" || text.includes("%") || text.includes("％"))
    return { kind: "rate", rate: showPercent(exact), otherwise: null };
  const asFraction = exact.times(HUNDRED);
  const doubtful = rate > 0 && asFraction.toNumber() <= HIGHEST_FRACTION;
  return doubtful ? { kind: "rate", rate: showPercent(exact), otherwise: showPercent(asFraction) } : null;
}

const dayReadBack = (day: Words, text: string): ReadBack | null =>
  text === day.zh || text === day.en ? null : { kind: "day", day };
