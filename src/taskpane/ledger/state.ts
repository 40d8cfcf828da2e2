import type { Trouble } from "../../workbook/outcome";
import type { Finding } from "./findings";

export type Phase = "reading" | "judging" | "writing";

/** How the ledger is getting on. */
export type LedgerState =
  | { readonly kind: "ready" }
  | {
      readonly kind: "running";
      readonly phase: Phase;
      readonly done: number;
      readonly total: number;
      readonly stopping: boolean;
    }
  | { readonly kind: "stopped" }
  /** No BT function in the workbook. */
  | { readonly kind: "empty" }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  | { readonly kind: "done"; readonly result: LedgerResult };

export interface LedgerResult {
  readonly sheet: string;
  readonly audit: string;
  readonly formulas: number;
  readonly functions: number;
  readonly clauses: number;
  readonly findings: readonly Finding[];
  /** The day on which formulas without a date were looked at. */
  readonly chosen: number;
}
