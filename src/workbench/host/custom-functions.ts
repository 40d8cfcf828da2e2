import { isErrorText } from "../../book/error-value";
import type { ErrorText } from "../../book/book";

/** How the host calls a function: what `functions.json` says of it, and from where. */
export interface InvocationOptions {
  /** The calling cell, as `invocation.address` shows it. */
  readonly address?: string;
  readonly parameterAddresses?: readonly (readonly string[])[];
  readonly cancelable?: boolean;
  readonly streaming?: boolean;
  /** `allowErrorForDataTypeAny`: error cells reach the function. */
  readonly takesErrors?: boolean;
}

/** What a function has answered, as the host shows it. */
export interface FunctionAnswer {
  /** A value, rows of values, or the text of an error. */
  readonly value: unknown;
  readonly error: ErrorText | undefined;
  readonly message: string | undefined;
}

/** An error cell as the runtime receives it. */
interface ErrorArgument {
  readonly type: "CustomFunctionError";
  readonly code: ErrorText;
}

/** Marks an argument as an error cell rather than a text. */
export const errorArgument = (code: ErrorText): ErrorArgument => ({ type: "CustomFunctionError", code });

export const INVOKE = 1000;
export const CANCEL = 1001;

const FLAGS = { cancelable: 1, streaming: 2, takesErrors: 4 } as const;

/** The runtime's numbers for errors; whatever else goes wrong in a function shows as `#VALUE!`. */
const ERRORS: Readonly<Record<number, ErrorText>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

interface Waiting {
  readonly streaming: boolean;
  settle(answer: FunctionAnswer): void;
}

/** Calls custom functions in the page, through the library's own runtime, and takes their answers. */
export class CustomFunctions {
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;
  private isReady = false;
  private readonly whenReady: (() => void)[] = [];

  /** `send` tells the page: an invocation or a cancellation, as JSON. */
  constructor(private readonly send: (type: number, id: number, message: unknown) => void) {}

  /** The runtime has started; calls made before are made now. */
  ready(): void {
    this.isReady = true;
    for (const start of this.whenReady.splice(0)) start();
  }

  invoke(id: string, args: readonly unknown[], options: InvocationOptions = {}): Promise<FunctionAnswer> {
    return new Promise((resolve) => {
      this.begin(id, args, options, resolve);
    });
  }

  /** A streaming function answers again and again, until it is cancelled. */
  stream(
    id: string,
    args: readonly unknown[],
    options: InvocationOptions,
    take: (answer: FunctionAnswer) => void,
  ): () => void {
    const number = this.begin(id, args, { ...options, streaming: true }, take);
    return () => {
      this.waiting.delete(number);
      this.send(CANCEL, number, { invocationId: number });
    };
  }

  private begin(
    id: string,
    args: readonly unknown[],
    options: InvocationOptions,
    settle: (answer: FunctionAnswer) => void,
  ): number {
    const number = ++this.calls;
    this.waiting.set(number, { streaming: options.streaming === true, settle });
    const message = [
      number,
      id,
      args,
      options.address ?? null,
      flagsOf(options),
      options.parameterAddresses ?? null,
    ];
    const start = (): void => {
      this.send(INVOKE, number, message);
    };
    if (this.isReady) start();
    else this.whenReady.push(start);
    return number;
  }

  /** Answers as the runtime sends them: `[id, succeeded, value, error code?]`. */
  take(rows: readonly unknown[]): void {
    for (const row of rows) {
      const [id, succeeded, value, code] = row as [number, boolean, unknown, number | undefined];
      const waiting = this.waiting.get(id);
      if (!waiting) continue;
      if (!waiting.streaming) this.waiting.delete(id);
      waiting.settle(succeeded ? answered(value) : failed(value, code));
    }
  }
}

const flagsOf = (options: InvocationOptions): number =>
  (options.cancelable ? FLAGS.cancelable : 0) |
  (options.streaming ? FLAGS.streaming : 0) |
  (options.takesErrors ? FLAGS.takesErrors : 0);

function answered(value: unknown): FunctionAnswer {
  if (Array.isArray(value)) {
    const rows = value as unknown[][];
    return { value: rows.map((row) => row.map(cellOf)), error: undefined, message: undefined };
  }
  const cell = cellOf(value);
  return isErrorObject(value)
    ? { value: cell, error: isErrorText(cell) ? cell : "#VALUE!", message: value.message }
    : { value: cell, error: undefined, message: undefined };
}

function failed(value: unknown, code: number | undefined): FunctionAnswer {
  const error = ERRORS[code ?? 0] ?? "#VALUE!";
  return { value: error, error, message: typeof value === "string" && value !== "" ? value : undefined };
}

/** A `CustomFunctions.Error` that was returned, not thrown: the only way for `#REF!` and `#NAME?` to stay what they are. */
interface ErrorObject {
  readonly type: "Error";
  readonly basicValue?: unknown;
  readonly message?: string;
}

const isErrorObject = (value: unknown): value is ErrorObject =>
  typeof value === "object" && value !== null && "type" in value && value.type === "Error";

const cellOf = (value: unknown): unknown => (isErrorObject(value) ? (value.basicValue ?? "#VALUE!") : value);
