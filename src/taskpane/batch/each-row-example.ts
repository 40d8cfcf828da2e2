import type { Words } from "../../engine/words";
import type { FunctionInfo } from "../../functions/facade";
import { type Area, areaName } from "../../workbook/address";

/** A column of a list that `BT.EACH_ROW` reads. */
export interface Column {
  readonly label: Words;
  /** Which of the three years, where the input is a yearly one. */
  readonly year?: number;
  readonly optional: boolean;
}

export interface Example {
  readonly formula: string;
  readonly columns: readonly Column[];
  /** Columns that must be there, and all there can be. */
  readonly least: number;
  readonly most: number;
  /** Whether the selected list has as many columns as the function can read. */
  readonly fits: boolean;
}

/** Functions whose lists staff bring: offered in this order, where the add-in has them. */
const OFFERED = ["STATION_AWARD", "REFUEL_AWARD", "GAZELLE_ELIGIBLE"];

const YEARS = [1, 2, 3];

export const offered = (functions: readonly FunctionInfo[]): readonly FunctionInfo[] =>
  OFFERED.flatMap((name) => functions.filter((info) => info.name === name));

/** A yearly input takes three columns; the one value for all that is judged, optional as it is, takes one. */
export const columnsOf = (info: FunctionInfo): readonly Column[] =>
  info.parameters.flatMap(({ label, optional, matrix }): readonly Column[] =>
    matrix && !optional ? YEARS.map((year) => ({ label, year, optional })) : [{ label, optional }],
  );

/** A list with as many rows as a county has applicants, for whoever has selected none. */
const TYPICAL_ROWS = 20;

export function exampleFor(info: FunctionInfo, selected: Area | undefined): Example {
  const columns = columnsOf(info);
  const least = columns.filter(({ optional }) => !optional).length;
  const most = columns.length;
  const fits = selected !== undefined && selected.columns >= least && selected.columns <= most;
  const list = fits ? selected : { sheet: "", row: 1, column: 1, rows: TYPICAL_ROWS, columns: least };
  return { formula: `=BT.EACH_ROW("${info.name}",${areaName(list)})`, columns, least, most, fits };
}

/** More than one cell: a list, and not merely the cell one stands on. */
export const isList = (area: Area | undefined): area is Area =>
  area !== undefined && (area.rows > 1 || area.columns > 1);
