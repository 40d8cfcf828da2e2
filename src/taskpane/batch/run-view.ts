import type { Progress } from "../../batch/run-parts";
import type { Contents } from "../../workbook/list-room";
import type { Trouble } from "../../workbook/outcome";

/** How the run of a list stands, in the words of the sheet: rows are numbers as people count them. */
export type RunView =
  | { readonly kind: "ready" }
  /** The host is being asked what stands where the results would go. */
  | { readonly kind: "preparing" }
  /** Something stands where the results would go: nothing is written until a person has said what to do. */
  | {
      readonly kind: "asking";
      readonly where: string;
      /** `undefined`: the last result of the rule, which somebody may have changed since. */
      readonly found: Contents | undefined;
      /** Free cells further to the right, where there are any. */
      readonly beyond: string | undefined;
    }
  | { readonly kind: "running"; readonly progress: Progress; readonly stopping: boolean }
  | {
      readonly kind: "stopped";
      readonly done: number;
      readonly total: number;
      /** The last row written; 0 for none. */
      readonly row: number;
    }
  | {
      readonly kind: "failed";
      readonly done: number;
      readonly trouble: Trouble;
      /** The rows at hand; none where it could not begin or end. */
      readonly rows: { readonly from: number; readonly to: number } | undefined;
    }
  | {
      readonly kind: "done";
      readonly total: number;
      /** `""` for a new sheet, whose name the host has settled. */
      readonly where: string;
      readonly summary: "none" | "writing" | "written" | Trouble;
    };

export const isBusy = ({ kind }: RunView): boolean => kind === "running" || kind === "preparing";
