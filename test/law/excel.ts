import { functionsJson } from "../../src/functions/metadata";
import type { Cell, ErrorCell, Given, Matrix } from "./case";

/** Excel's side of a call: the `CustomFunctions` global, arguments as the host hands them over, answers as it reads them. */

type ErrorCode = ErrorCell["error"];

/** As in Microsoft's runtime: an `Error` that carries the code of the cell error. */
class CellError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message?: string) {
    super(message ?? "");
    this.code = code;
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

Object.assign(globalThis, {
  CustomFunctions: { Error: CellError, ErrorCode, associate: () => undefined },
});

export type CustomFunction = (...args: unknown[]) => unknown;

/** What stands in the cell afterwards; `message` is what hovering over an error shows. */
export interface Answer {
  readonly value: Given;
  readonly message: string;
}

export const isMatrix = (value: unknown): value is Matrix => Array.isArray(value);
export const isErrorCell = (value: unknown): value is ErrorCell =>
  typeof value === "object" && value !== null && "error" in value;

/** Calls the function the way Excel does and reads the answer the way Excel does. */
export function callFromCell(of: CustomFunction, name: string, given: readonly Given[]): Answer {
  try {
    return read(of(...handOver(name, given), { address: "Sheet1!A1" }));
  } catch (thrown) {
    return read(thrown);
  }
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly {
      readonly dimensionality: "scalar" | "matrix";
      readonly repeating?: true;
    }[];
  }[];
}

/** Excel knows from the metadata what a function takes. */
const PARAMETERS = new Map(
  (functionsJson("zh-CN") as Metadata).functions.map(({ id, parameters }) => [id, parameters]),
);

/**
 * How Excel hands over each argument: a cell as it is, a range always as a matrix (a single cell as [[v]]), a repeating
 * argument as one list of matrices. Arguments left out at the end arrive as `null`.
 */
function handOver(name: string, given: readonly Given[]): unknown[] {
  const parameters = PARAMETERS.get(name) ?? [];
  return parameters.map(({ dimensionality, repeating }, at) => {
    if (repeating) return given.slice(at).map(asRange);
    const value = given[at] ?? null;
    return dimensionality === "matrix" ? asRange(value) : asCell(value as Cell);
  });
}

const asRange = (value: Given): unknown =>
  value === null ? null : isMatrix(value) ? value.map((cells) => cells.map(asCell)) : [[asCell(value)]];

const asCell = (value: Cell): unknown => (isErrorCell(value) ? new CellError(value.error) : value);

function read(result: unknown): Answer {
  if (Array.isArray(result)) {
    return { value: result.map((cells: unknown) => readRow(cells)), message: "" };
  }
  const message = result instanceof Error ? result.message : "";
  return { value: readCell(result), message };
}

function readRow(cells: unknown): Cell[] {
  if (!Array.isArray(cells)) throw new TypeError("a matrix must be a list of rows");
  return cells.map(readCell);
}

function readCell(result: unknown): Cell {
  if (typeof result === "object" && result !== null && "code" in result) {
    return { error: result.code as ErrorCode };
  }
  if (result instanceof Error) throw result; // a bare exception: a bug, shown as such
  return result as Cell;
}

/** What JSON and a spill range can carry: no NaN, no Infinity, no undefined, no object, no ragged matrix. */
export function whatExcelCannotHold(value: Given): string | undefined {
  if (!isMatrix(value)) return unfitCell(value);
  const width = value[0]?.length ?? 0;
  if (width === 0) return "an empty matrix";
  if (value.some((cells) => cells.length !== width)) return "a ragged matrix";
  return value.flat().map(unfitCell).find(Boolean);
}

function unfitCell(cell: unknown): string | undefined {
  if (isErrorCell(cell)) return undefined;
  if (typeof cell === "number") return Number.isFinite(cell) ? undefined : `the number ${String(cell)}`;
  if (typeof cell === "string" || typeof cell === "boolean") return undefined;
  return `a ${cell === null ? "null" : typeof cell}`;
}
