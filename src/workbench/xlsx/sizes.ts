import type { IWorksheetData } from "@univerjs/core";
import { formatBlock } from "../../book/a1";
import { block } from "../../book/block";
import type { ColumnSize, RowSize, SheetChanges } from "../../files/xlsx";
import { isOn } from "./arrangement";

type Data = Partial<IWorksheetData>;

/** Sizes, merged cells and panes of a sheet that are no longer what they were. */
export function changedSizes(now: Data, was: Data): Partial<SheetChanges> {
  const [columns, rowSizes] = [changedColumns(now, was), changedRows(now, was)];
  return {
    ...(columns.size > 0 && { columns }),
    ...(rowSizes.size > 0 && { rowSizes }),
    ...(JSON.stringify(mergesOf(now)) !== JSON.stringify(mergesOf(was)) && { merges: mergesOf(now) }),
    ...(JSON.stringify(frozenOf(now)) !== JSON.stringify(frozenOf(was)) && { frozen: frozenOf(now) }),
  };
}

/** Only what somebody has dragged or hidden. */
export function changedColumns({ columnData = {} }: Data, was: Data): ReadonlyMap<number, ColumnSize> {
  const changed = Object.entries(columnData).flatMap(([key, { w, hd }]): [number, ColumnSize][] => {
    const before = was.columnData?.[Number(key)];
    const size: ColumnSize = {
      ...(w !== undefined && w !== before?.w && { width: (w - 5) / 7 }),
      ...(isOn(hd) !== isOn(before?.hd) && { hidden: isOn(hd) }),
    };
    return Object.keys(size).length === 0 ? [] : [[Number(key), size]];
  });
  return new Map(changed);
}

/** Heights that follow the contents are nobody's wish. */
export function changedRows({ rowData = {} }: Data, was: Data): ReadonlyMap<number, RowSize> {
  const changed = Object.entries(rowData).flatMap(([key, { h, hd, ia }]): [number, RowSize][] => {
    const before = was.rowData?.[Number(key)];
    const size: RowSize = {
      ...(h !== undefined && !isOn(ia) && h !== before?.h && { height: (h * 3) / 4 }),
      ...(isOn(hd) !== isOn(before?.hd) && { hidden: isOn(hd) }),
    };
    return Object.keys(size).length === 0 ? [] : [[Number(key), size]];
  });
  return new Map(changed);
}

export const mergesOf = ({ mergeData = [] }: Data): readonly string[] =>
  mergeData.map(({ startRow, startColumn, endRow, endColumn }) =>
    formatBlock(block(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1)),
  );

export const frozenOf = ({ freeze }: Data): { readonly rows: number; readonly columns: number } => ({
  rows: freeze?.ySplit ?? 0,
  columns: freeze?.xSplit ?? 0,
});
