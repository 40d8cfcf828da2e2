import { isErrorCell } from "../cells";
import { type Surroundings, workedOut } from "./evaluate";
import type { CallSite, Gate, GateName } from "./expression";
import { cellAt, isSeveral } from "./operand";
import type { SheetCell } from "../cells";
import { numberIn, truthIn } from "./operations";

/** Which branch an argument of a function is, and which arguments decide about it; counted from 0. */
interface GatePlace {
  readonly name: GateName;
  readonly branch: number;
  readonly deciding: readonly number[];
}

/** `null` for arguments that always count, and for functions that look at all of theirs. */
export function gatePlaceOf(name: string, argument: number): GatePlace | null {
  switch (name) {
    case "IF":
    case "IFERROR":
    case "IFNA":
    case "CHOOSE":
      return argument > 0 ? { name, branch: argument, deciding: [0] } : null;
    case "IFS": {
      if (argument % 2 === 0) return null;
      const branch = (argument + 1) / 2;
      return { name, branch, deciding: Array.from({ length: branch }, (_, i) => 2 * i) };
    }
    default:
      return null;
  }
}

/**
 * Whether the formula's value certainly does not depend on a call, for it stands in a branch that is not taken. What cannot be
 * told counts as taken.
 */
export const isUnused = (call: CallSite, around: Surroundings): boolean =>
  call.gates.some((gate) => isTaken(gate, decidingCells(gate, call, around)) === false);

function decidingCells({ deciding }: Gate, { elementwise }: CallSite, around: Surroundings): Deciding {
  const { row, column } = around.offset;
  return deciding.map((expression) => {
    const worked = workedOut(expression, around);
    if (worked === undefined) return UNKNOWN;
    // Of several conditions one belongs to the selected cell only where nothing around the call mixes cells.
    if (isSeveral(worked)) return elementwise ? { cell: cellAt(worked, row, column) } : UNKNOWN;
    return { cell: cellAt(worked, 0, 0) };
  });
}

type Deciding = readonly (typeof UNKNOWN | { readonly cell: SheetCell })[];
const UNKNOWN = "unknown";

/** `undefined`: it cannot be told. */
function isTaken({ name, branch }: Gate, deciding: Deciding): boolean | undefined {
  if (name === "IFS") return isTakenOfMany(deciding);
  const [first = UNKNOWN] = deciding;
  if (first === UNKNOWN) return undefined;
  const { cell } = first;
  switch (name) {
    case "IFERROR":
      return isErrorCell(cell);
    case "IFNA":
      return isErrorCell(cell) && cell.basicValue === "#N/A";
    case "IF":
      return truthIn(cell) === (branch === 1);
    case "CHOOSE": {
      const number = numberIn(cell);
      return number === undefined ? undefined : typeof number === "number" && Math.trunc(number) === branch;
    }
  }
}

/** The first condition that is met counts; an error among those before it is the answer. */
function isTakenOfMany(deciding: Deciding): boolean | undefined {
  for (const [i, one] of deciding.entries()) {
    if (one === UNKNOWN) return undefined;
    const truth = truthIn(one.cell);
    if (i === deciding.length - 1) return truth === true;
    if (truth !== false) return false;
  }
  return undefined;
}
