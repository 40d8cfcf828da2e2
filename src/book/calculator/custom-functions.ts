import { formatAddress } from "../a1";
import { block } from "../block";
import { ErrorValue, isErrorText, type Answer } from "../error-value";
import type { SheetFunction } from "./evaluate";
import { ERRORS, first, isOne, one, type Operand, type Rows, type Scalar } from "./operand";

/** What a `functions.json` says of a function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly requiresAddress?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly repeating?: boolean;
}

export interface MetadataFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

/** A function as `CustomFunctions.associate` was given it. */
export type CustomFunction = (...args: unknown[]) => unknown;

export interface CustomFunctionsOptions {
  readonly namespace: string;
  /** By id, in upper case. */
  readonly functions: Readonly<Record<string, CustomFunction>>;
  /** Makes the error object that stands for an error cell, for functions that take them. */
  readonly makeError: (code: string) => unknown;
  /** What a blank cell is to a function: Excel for Windows hands over 0. */
  readonly blank?: 0 | "" | null;
}

/** Custom functions as functions of the sheet: called with what Excel would call them with, answered as it would show. */
export function customFunctions(
  { functions: listed, allowErrorForDataTypeAny = false }: MetadataFile,
  options: CustomFunctionsOptions,
): Map<string, SheetFunction> {
  const table = new Map<string, SheetFunction>();
  for (const metadata of listed) {
    const call = options.functions[metadata.id.toUpperCase()];
    const name = `${options.namespace}.${metadata.name}`.toUpperCase();
    if (call) table.set(name, sheetFunction(metadata, call, options, allowErrorForDataTypeAny));
  }
  return table;
}

function sheetFunction(
  metadata: FunctionMetadata,
  call: CustomFunction,
  options: CustomFunctionsOptions,
  takesErrors: boolean,
): SheetFunction {
  return (args, { sheet, row, column }) => {
    const operands = args.map((arg) => arg?.());
    const error = operands
      .flatMap((operand) => operand?.rows.flat() ?? [])
      .find((cell) => cell instanceof ErrorValue);
    if (error && !takesErrors) return one(error);
    const given = inPlaces(metadata.parameters, operands, options);
    const address = formatAddress(sheet.name, block(row, column));
    const invocation = metadata.options?.requiresAddress ? { address, functionName: metadata.id } : {};
    try {
      return shown(call(...given, invocation));
    } catch (thrown) {
      return one(errorOf(thrown));
    }
  };
}

/** One argument a parameter; those not given are `null`; a repeating parameter takes all that follow as a list. */
function inPlaces(
  parameters: readonly ParameterMetadata[],
  operands: readonly (Operand | undefined)[],
  options: CustomFunctionsOptions,
): unknown[] {
  return parameters.map((parameter, i) =>
    parameter.repeating
      ? operands.slice(i).map((operand) => handOver(parameter, operand, options))
      : handOver(parameter, operands[i], options),
  );
}

function handOver(
  parameter: ParameterMetadata,
  operand: Operand | undefined,
  options: CustomFunctionsOptions,
): unknown {
  if (!operand) return null;
  const cell = (scalar: Scalar): unknown => {
    if (scalar === null) return options.blank === undefined ? 0 : options.blank;
    return scalar instanceof ErrorValue ? options.makeError(scalar.text) : scalar;
  };
  if (parameter.dimensionality === "matrix") return operand.rows.map((row) => row.map(cell));
  return isOne(operand) ? cell(first(operand)) : options.makeError("#VALUE!");
}

function shown(answer: unknown): Operand {
  if (!Array.isArray(answer)) return one(cellOf(answer));
  const rows: Rows = (answer as unknown[]).map((row) =>
    Array.isArray(row) ? row.map(cellOf) : [cellOf(row)],
  );
  return { rows };
}

function cellOf(value: unknown): Answer | null {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : ERRORS.number;
  return value === null || value === undefined ? null : errorOf(value);
}

/** A `CustomFunctions.Error`, thrown or returned; anything else that goes wrong is `#VALUE!`. */
function errorOf(thrown: unknown): ErrorValue {
  const { code, message } = thrown as { code?: unknown; message?: unknown };
  return new ErrorValue(
    isErrorText(code) ? code : "#VALUE!",
    typeof message === "string" ? message : undefined,
  );
}
