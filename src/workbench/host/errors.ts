/** An error as the host reports it to the page; `code` is what `OfficeExtension.Error.code` shows. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const notImplemented = (api: string): HostError =>
  new HostError("EmulatorNotImplemented", `The emulator does not implement ${api}.`);

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "The resource being created already exists.");

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

export const wrongSize = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");

export const invalidOperation = (message: string): HostError => new HostError("InvalidOperation", message);

export const tooManyCells = (): HostError =>
  new HostError(
    "RangeExceedsLimit",
    "The cell count in the range has exceeded the maximum supported number.",
  );

export const PROTECTED = new HostError(
  "AccessDenied",
  "You cannot perform the requested operation: the worksheet is protected.",
);

export const EDITING = new HostError(
  "InvalidOperationInCellEditMode",
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
);

/** An error of our own making still reaches the page as a host's would, but says where it comes from. */
export const asHostError = (error: unknown): HostError =>
  error instanceof HostError
    ? error
    : new HostError(
        "GeneralException",
        `There was an internal error while processing the request. [emulator: ${String(error)}]`,
      );
