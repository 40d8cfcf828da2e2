import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isErrorText } from "../../src/book/error-value";
import type { MetadataFile } from "../../src/book/calculator";
import { errorArgument, type FunctionAnswer } from "../../src/workbench/host";
import { ErrorCell, GAZELLE_CALLS, LOOKUP_CALLS, STATION_CALLS, type CallCase } from "./calls";
import { openStage, type Stage } from "./harness";

/**
 * The workbench calls the functions directly, Excel through its runtime, where arguments and answers go through JSON. Both
 * must give the same: values, rows, errors and their messages.
 */

const DIST = process.env.BT_DIST ?? join(__dirname, "../../dist");
const ADDRESS = "加氢站!C2";

type Convert = (cell: ErrorCell) => unknown;

/** The arguments with their error cells as the receiver wants them. */
function withErrors(argument: unknown, convert: Convert): unknown {
  if (argument instanceof ErrorCell) return convert(argument);
  return Array.isArray(argument) ? argument.map((inner) => withErrors(inner, convert)) : argument;
}

jest.setTimeout(30_000); // the runtime itself waits half a second between answers

let stage: Stage;
let metadata: MetadataFile;
const genuine = new Map<CallCase, FunctionAnswer>();

type Functions = Record<string, (...args: unknown[]) => unknown>;
interface Page {
  readonly CustomFunctions: {
    readonly Error: new (code: string) => Error;
    readonly _association: { readonly mappings: Functions };
  };
}

/** A `CustomFunctions.Error`, thrown or returned; of these two only Excel shows what they say. */
function errorShown({ code, message }: { code?: unknown; message?: string }): FunctionAnswer {
  const error = isErrorText(code) ? code : "#VALUE!";
  const said = error === "#VALUE!" || error === "#N/A" ? message : undefined;
  return { value: error, error, message: said === "" ? undefined : said };
}

const isError = (value: unknown): value is { code: string } =>
  typeof value === "object" && value !== null && "code" in value;

/** What a cell would show of an answer given, or thrown, by a direct call. */
function shown(call: () => unknown): FunctionAnswer {
  const cellOf = (value: unknown): unknown => (isError(value) ? value.code : (value ?? null));
  try {
    const value = call();
    if (isError(value)) return errorShown(value);
    const rows = Array.isArray(value) ? (value as unknown[][]).map((row) => row.map(cellOf)) : cellOf(value);
    return { value: rows, error: undefined, message: undefined };
  } catch (thrown) {
    return errorShown(thrown as { code?: unknown; message?: string });
  }
}

/** The genuine answer, as far as Excel shows it. */
const told = (answer: FunctionAnswer | undefined): FunctionAnswer | undefined =>
  answer?.error === undefined
    ? answer
    : errorShown({ code: answer.error, ...(answer.message !== undefined && { message: answer.message }) });

function direct({ id, args }: CallCase): FunctionAnswer {
  const { CustomFunctions: page } = stage.window as unknown as Page;
  const call = page._association.mappings[id];
  const given = args.map((arg) => withErrors(arg, ({ code }) => new page.Error(code)));
  return shown(() => call?.(...given, { address: ADDRESS }));
}

const ALL = [...STATION_CALLS, ...GAZELLE_CALLS, ...LOOKUP_CALLS];

beforeAll(async () => {
  metadata = JSON.parse(readFileSync(join(DIST, "functions.json"), "utf8")) as MetadataFile;
  stage = await openStage();
  stage.load(join(DIST, "functions.js"));
  const options = { address: ADDRESS, takesErrors: metadata.allowErrorForDataTypeAny === true };
  const answers = await Promise.all(
    ALL.map(({ id, args }) =>
      stage.host.invoke(
        id,
        args.map((arg) => withErrors(arg, ({ code }) => errorArgument(code))),
        options,
      ),
    ),
  );
  ALL.forEach((call, i) => {
    const answer = answers[i];
    if (answer) genuine.set(call, answer);
  });
});
afterAll(() => {
  stage.close();
});

describe.each([
  ["hydrogen", STATION_CALLS],
  ["gazelle", GAZELLE_CALLS],
  ["across documents", LOOKUP_CALLS],
])("%s", (_, calls) => {
  test.each(calls.map((call) => [call.formula, call] as const))("%s", (__, call) => {
    expect(told(genuine.get(call))).toEqual(direct(call));
  });
});

test("each call gives every parameter of functions.json its argument", () => {
  for (const { formula, id, args } of ALL) {
    const known = metadata.functions.find((listed) => listed.id === id);
    expect([formula, args.length]).toEqual([formula, known?.parameters.length]);
  }
});

test("the table tries every kind of answer", () => {
  const answers = [...genuine.values()];
  const kinds = answers.map(({ value, error }) => error ?? (Array.isArray(value) ? "rows" : typeof value));
  expect(new Set(kinds)).toEqual(
    new Set(["number", "string", "boolean", "rows", "#VALUE!", "#N/A", "#REF!", "#DIV/0!"]),
  );
});
