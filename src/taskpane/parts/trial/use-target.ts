import * as React from "react";
import type { CellAddress } from "../../../functions/facade";
import { placeOf } from "../../../workbook/address";
import type { SelectedCell } from "../../../workbook/selected-cell";

/** Where the formula goes: the cell selected last while no cells were being taken for a field. */
export function useTarget(cell: SelectedCell | undefined, picking: boolean): CellAddress | undefined {
  const [target, setTarget] = React.useState(cell?.address);
  const seen = React.useRef(cell ? placeOf(cell.address) : "");
  React.useEffect(() => {
    const place = cell ? placeOf(cell.address) : "";
    if (place === seen.current) return;
    seen.current = place;
    if (!picking && cell) setTarget(cell.address);
  }, [cell, picking]);
  return target;
}
