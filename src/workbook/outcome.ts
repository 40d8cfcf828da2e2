/** What can go wrong between the pane and the workbook; each kind has its own words in the pane. */
export type TroubleKind =
  /** The user is typing into a cell; Excel answers nobody meanwhile. */
  | "editing"
  /** The sheet or the workbook is protected against writing. */
  | "protected"
  /** A sheet or range is no longer there. */
  | "missing"
  /** The host refused for the amount of data. */
  | "too-large"
  /** The cell meant for writing holds something by now. */
  | "occupied"
  /** Rows or columns of a list have been inserted, deleted, moved or sorted: its result would stand beside the wrong rows. */
  | "moved"
  /** Rows of a list were edited between reading and writing; read again, they can be written. */
  | "changed"
  /** Anything else the host reports. */
  | "host";

export interface Trouble {
  readonly kind: TroubleKind;
  /** What the host itself says, for the small print. */
  readonly detail: string;
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** What came of a batch that knows troubles of its own beside the host's. */
export const flat = <T>(outcome: Outcome<Outcome<T>>): Outcome<T> => (outcome.ok ? outcome.value : outcome);

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failed = (
  kind: TroubleKind,
  detail = "",
): { readonly ok: false; readonly trouble: Trouble } => ({
  ok: false,
  trouble: { kind, detail },
});
