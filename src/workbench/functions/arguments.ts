import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import type { FunctionError } from "./add-in";
import type { FunctionMetadata, Parameter } from "./metadata";

/**
 * How Excel for Windows hands a blank cell to a parameter of type `any`; Excel on the web gives `null`
 * (OfficeDev/office-js#4702). An argument left out is `null` everywhere.
 */
export const BLANK_CELL = 0;
const LEFT_OUT = null;

/** Makes the error object of the add-in's page for an error cell; without it, errors do not reach the function. */
export type MakeError = ((code: string) => FunctionError) | undefined;

/** The call cannot be made; the cell shows `code`. Excel has no message here, a workbench may say more. */
export class CannotCall extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Turns the values of the grid into the arguments Excel would pass, without the invocation that comes last. */
export function argumentsFor(
  { parameters }: FunctionMetadata,
  given: readonly BaseValueObject[],
  makeError: MakeError,
): unknown[] | CannotCall {
  const single = parameters.filter(({ repeating }) => !repeating);
  const repeated = parameters.filter(({ repeating }) => repeating);
  if (given.length > single.length && repeated.length === 0) {
    return new CannotCall(
      "#VALUE!",
      `参数太多：最多 ${single.length} 个。 Too many arguments: at most ${single.length}.`,
    );
  }
  try {
    const reader = new Reader(makeError);
    const first = single.map((parameter, i) => reader.read(given[i], parameter));
    return [...first, ...repetitions(repeated, given.slice(single.length), reader)];
  } catch (refusal) {
    if (refusal instanceof CannotCall) return refusal;
    throw refusal;
  }
}

/** Repeating parameters take turns; each arrives as the list of what it was given. */
function repetitions(
  repeated: readonly Parameter[],
  rest: readonly BaseValueObject[],
  reader: Reader,
): unknown[][] {
  return repeated.map((parameter, turn) =>
    rest.filter((_, i) => i % repeated.length === turn).map((value) => reader.read(value, parameter)),
  );
}

class Reader {
  constructor(private readonly makeError: MakeError) {}

  read(value: BaseValueObject | undefined, parameter: Parameter): unknown {
    if (!value || (value.isNull() && !value.isArray())) return LEFT_OUT;
    if (parameter.dimensionality === "matrix") {
      return cells(value).map((row) => row.map((cell) => this.one(cell, parameter)));
    }
    const [[cell] = []] = cells(value);
    if (cells(value).flat().length > 1) {
      const { name } = parameter;
      throw new CannotCall("#VALUE!", `“${name}”只能是一个单元格。 “${name}” takes one cell, not a range.`);
    }
    return this.one(cell, parameter);
  }

  private one(cell: BaseValueObject | undefined, { name, type = "any" }: Parameter): unknown {
    if (cell?.isError()) return this.error(String(cell.getValue()), type);
    const value = !cell || cell.isNull() ? BLANK_CELL : cell.getValue();
    if (type === "string") return value === BLANK_CELL && cell?.isNull() ? "" : asText(value);
    if (type === "boolean") return Boolean(value);
    if (type === "number") {
      const number = Number(value);
      if (!Number.isFinite(number)) {
        throw new CannotCall("#VALUE!", `“${name}”应为数字。 “${name}” should be a number.`);
      }
      return number;
    }
    return value;
  }

  private error(code: string, type: string): FunctionError {
    if (type === "any" && this.makeError) return this.makeError(code);
    throw new CannotCall(code, "");
  }
}

const asText = (value: unknown): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/** A reference is an array of cells, a constant or the result of a formula stands alone. */
function cells(value: BaseValueObject): readonly (readonly (BaseValueObject | undefined)[])[] {
  return value.isArray()
    ? (value as unknown as { getArrayValue(): (BaseValueObject | undefined)[][] }).getArrayValue()
    : [[value]];
}
