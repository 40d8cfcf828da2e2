import * as React from "react";
import { type Area, areaName } from "../../../workbook/address";
import type { SelectedCell } from "../../../workbook/selected-cell";
import type { CellsOf } from "../../trial/arguments";
import type { Workbook } from "../../workbook";

/** Taking cells for a field by selecting them in the sheet. */
export interface Picking {
  /** The field that takes what is selected; `null` for none. */
  readonly at: string | null;
  /** What was selected when it began, which is not taken unasked. */
  readonly now: Area | undefined;
  /** What is selected now is no single block of cells. */
  readonly refused: boolean;
  readonly begin: (id: string) => void;
  readonly end: () => void;
  readonly takeNow: () => void;
  readonly cellsOf: CellsOf;
}

type Reading = Pick<Workbook, "readSelectedArea" | "readAreas">;

interface State {
  readonly at: string | null;
  readonly now: Area | undefined;
  readonly refused: boolean;
}

const IDLE: State = { at: null, now: undefined, refused: false };

/** Of merged cells, or a selection that is blank beyond its first cell, that cell is meant. */
async function onlyFilled(area: Area, workbook: Reading): Promise<Area> {
  if (area.rows * area.columns > MOST_LOOKED_AT) return area;
  const read = await workbook.readAreas([area]);
  const [, ...others] = read.ok ? (read.value[0] ?? []).flat() : [];
  const alone = read.ok && others.every((cell) => cell === null);
  return alone ? { ...area, rows: 1, columns: 1 } : area;
}

const MOST_LOOKED_AT = 1_000;

const sameArea = (a: Area | undefined, b: Area): boolean =>
  a !== undefined && a.sheet === b.sheet && areaName(a) === areaName(b);

interface Wishes {
  readonly cell: SelectedCell | undefined;
  readonly cellsOf: CellsOf;
  /** Whether the field takes one cell: then the first selection is the one. */
  readonly takesOne: (id: string) => boolean;
  readonly onPicked: (id: string, area: Area) => void;
}

/** `cell` changes with each report on the selection, also where the same cell is reported again. */
export function usePicking(workbook: Reading, { cell, cellsOf, takesOne, onPicked }: Wishes): Picking {
  const [state, setState] = React.useState(IDLE);
  const begun = React.useRef<string | null>(null);
  const take = async (id: string, area: Area): Promise<void> => {
    onPicked(id, takesOne(id) ? await onlyFilled(area, workbook) : area);
    setState((before) => (takesOne(id) ? IDLE : { ...before, now: undefined, refused: false }));
    if (takesOne(id)) begun.current = null;
  };
  const latest = React.useRef(take);
  latest.current = take;
  const { at, now } = state;
  React.useEffect(() => {
    if (at === null) return undefined;
    let current = true;
    void workbook.readSelectedArea().then((read) => {
      if (!current) return;
      const area = read.ok ? read.value : undefined;
      if (begun.current !== at) {
        begun.current = at;
        setState((before) => ({ ...before, now: area }));
      } else if (!area) setState((before) => ({ ...before, refused: true }));
      else if (!sameArea(now, area)) void latest.current(at, area);
    });
    return () => {
      current = false;
    };
    // What was selected at first decides nothing by itself.
  }, [workbook, at, cell]);
  return {
    ...state,
    cellsOf,
    begin: (id) => {
      begun.current = null;
      setState({ ...IDLE, at: id });
    },
    end: () => {
      begun.current = null;
      setState(IDLE);
    },
    takeNow: () => {
      if (at !== null && now) void take(at, now);
    },
  };
}
