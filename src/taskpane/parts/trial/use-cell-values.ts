import * as React from "react";
import { type Area, areaName } from "../../../workbook/address";
import type { Grid } from "../../../workbook/cells";
import type { Trouble } from "../../../workbook/outcome";
import type { SelectedCell } from "../../../workbook/selected-cell";
import type { CellsOf } from "../../trial/arguments";
import type { Workbook } from "../../workbook";

export interface CellValues {
  readonly cellsOf: CellsOf;
  /** Whether all cells referred to are known; if there are too many, they are left to the sheet. */
  readonly state: "known" | "reading" | "too many" | "trouble";
  readonly trouble: Trouble | undefined;
}

interface Known {
  readonly grids: ReadonlyMap<string, Grid>;
  readonly trouble: Trouble | undefined;
}

const NOTHING: Known = { grids: new Map(), trouble: undefined };

/** Cells that are read again after each move of the selection. */
const MOST_READ = 10_000;

const nameOf = (area: Area): string => `${area.sheet}!${areaName(area)}`;

const isReadable = ({ rows, columns }: Area): boolean => rows * columns <= MOST_READ;

/** What the cells hold that the form refers to, read anew with each report on the sheet. */
export function useCellValues(
  workbook: Pick<Workbook, "readAreas">,
  areas: readonly Area[],
  cell: SelectedCell | undefined,
): CellValues {
  const [known, setKnown] = React.useState(NOTHING);
  const names = areas.map(nameOf).join("\n");
  const wanted = React.useRef(areas);
  wanted.current = areas;
  React.useEffect(() => {
    const readable = wanted.current.filter(isReadable);
    if (names === "" || readable.length === 0) {
      setKnown(NOTHING);
      return undefined;
    }
    let current = true;
    void workbook.readAreas(readable).then((read) => {
      if (!current) return;
      const grids = read.ok ? read.value : [];
      setKnown({
        grids: new Map(readable.flatMap((area, i) => (grids[i] ? [[nameOf(area), grids[i]] as const] : []))),
        trouble: read.ok ? undefined : read.trouble,
      });
    });
    return () => {
      current = false;
    };
  }, [workbook, names, cell]);
  const { grids, trouble } = known;
  const cellsOf = React.useCallback<CellsOf>((area) => grids.get(nameOf(area)), [grids]);
  const tooMany = areas.some((area) => !isReadable(area));
  const all = areas.every((area) => grids.has(nameOf(area)));
  return {
    cellsOf,
    trouble,
    state: tooMany ? "too many" : all ? "known" : trouble ? "trouble" : "reading",
  };
}
