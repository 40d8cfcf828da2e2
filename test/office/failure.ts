/** The error of Office.js that a call fails with. */
export interface OfficeFailure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation: string };
}

/** Waits for a call to fail; a call that succeeds fails the test. */
export async function failure(call: Promise<unknown>): Promise<OfficeFailure> {
  try {
    await call;
  } catch (error) {
    return error as OfficeFailure;
  }
  throw new Error("The call should have failed.");
}

/** What a call throws at once. */
export function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("The call should have failed.");
}
