import * as React from "react";
import type { CellAddress } from "../../../functions/facade";
import { placeOf } from "../../../workbook/address";
import type { Accepted, FormulaWish, Obstacle, Written } from "../../../workbook/formula-writing";
import type { Trouble } from "../../../workbook/outcome";
import type { Workbook } from "../../workbook";

/** How far the writing of a formula has come. */
export type Insertion =
  | { readonly kind: "idle" | "busy" }
  | { readonly kind: "asking"; readonly obstacle: Obstacle }
  | { readonly kind: "written"; readonly at: CellAddress; readonly written: Written }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

export interface Inserting {
  readonly insertion: Insertion;
  readonly insert: () => void;
  /** Goes past what was asked about. */
  readonly accept: () => void;
  readonly cancel: () => void;
}

interface State {
  /** The formula and the cell that it speaks of. */
  readonly about: string;
  readonly insertion: Insertion;
  readonly accepted: Accepted;
}

const IDLE: Insertion = { kind: "idle" };

/** Writes the wish; what has been asked or told of one formula in one cell is not said of another. */
export function useInsertion(
  workbook: Pick<Workbook, "writeFormula">,
  wish: FormulaWish | undefined,
): Inserting {
  const about = wish ? `${placeOf(wish.at)} ${wish.formula}` : "";
  const [state, setState] = React.useState<State>({ about, insertion: IDLE, accepted: [] });
  const insertion = state.about === about ? state.insertion : IDLE;
  const write = async (accepted: Accepted): Promise<void> => {
    if (!wish) return;
    const say = (told: Insertion): void => {
      setState({ about, insertion: told, accepted });
    };
    say({ kind: "busy" });
    const outcome = await workbook.writeFormula(wish, accepted);
    if (!outcome.ok) say({ kind: "trouble", trouble: outcome.trouble });
    else if (outcome.value.kind === "written") say({ kind: "written", at: wish.at, written: outcome.value });
    else say({ kind: "asking", obstacle: outcome.value });
  };
  return {
    insertion,
    insert: () => void write([]),
    accept: () => {
      if (insertion.kind === "asking" && insertion.obstacle.kind !== "spilled")
        void write([...state.accepted, insertion.obstacle.kind]);
    },
    cancel: () => {
      setState({ about, insertion: IDLE, accepted: [] });
    },
  };
}
