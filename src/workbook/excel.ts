import { type Outcome, type TroubleKind, done, failed } from "./outcome";

/** Error codes of the host, as the pane words them. */
const KINDS: Readonly<Record<string, TroubleKind>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ItemNotFound: "missing",
  InvalidReference: "missing",
  RangeExceedsLimit: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
};

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** A failure of the host as a value. */
export function troubleOf(error: unknown): Outcome<never> {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return failed(KINDS[code] ?? "host", code ? `${code}: ${message}` : message);
}

/** Runs a batch. While the user types into a cell Excel keeps it waiting instead of refusing it, where it can. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await Excel.run({ delayForCellEdit: true }, batch));
  } catch (error) {
    return troubleOf(error);
  }
}
