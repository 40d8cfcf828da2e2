import type { Mapping } from "../../batch/list";
import { type OutputColumn, formulaColumns, valueColumns } from "../../batch/output";
import type { Language } from "../../engine/words";
import type { ListRule } from "../../functions/facade";
import { type Area, areaName } from "../../workbook/address";
import { headingsTaken } from "../../workbook/list-in-book";
import { headingRowOf } from "../../workbook/list-room";
import { type ListAtHand, nameColumn } from "./list-at-hand";
import { columnsOf } from "./mapping-edits";
import type { OutputWish } from "./output-wish";

/** Where a result goes. */
export type ResultTarget =
  /** In columns of the list's own sheet, from this one on; `overwrite`: a person has said so. */
  | { readonly kind: "beside"; readonly column: number; readonly overwrite: boolean }
  /** On a new sheet of that name; `sheetId` where it is there already. */
  | {
      readonly kind: "sheet";
      readonly name: string;
      readonly sheetId: string | undefined;
      /** Columns of the list that are copied beside the result. */
      readonly keys: readonly number[];
    };

/** The columns of a result, under headings that differ from those of the list. */
export function resultColumns(
  rule: ListRule,
  list: ListAtHand,
  wish: OutputWish,
  language: Language,
): readonly OutputColumn[] {
  const columns = wish.form === "values" ? valueColumns : formulaColumns;
  const taken = [...headingsTaken(list.book, list.columns), ...(list.staying ?? [])];
  return columns(rule, language, wish.place === "right" ? taken : []);
}

/** What a result beside the list takes of the sheet, its headings included; `undefined` where there is no row for them. */
export function areaBeside(list: ListAtHand, column: number, columns: number): Area | undefined {
  const { book } = list;
  const top = headingRowOf(book);
  if (top === null) return undefined;
  return { ...book.area, row: top, column, rows: book.area.row + book.area.rows - top, columns };
}

/** `加氢站!I1:M102` */
export const namedArea = (area: Area): string => `${area.sheet}!${areaName(area)}`;

/** The columns that tell on another sheet whose row it is: the number at the front, where there is one, and the name. */
export function keyColumns(list: ListAtHand, mapping: Mapping): readonly number[] {
  const used = new Set(Object.values(mapping.inputs).flatMap((source) => columnsOf(source)));
  const name = nameColumn(list, used);
  const front = name !== undefined && name > 0 && !used.has(0) ? [0] : [];
  const keys = name === undefined ? [0] : [...front, name];
  return keys.length < list.columns.length ? keys : [];
}

const PLACE = /^(?:beside (?<column>\d+)|sheet (?<sheetId>\S+) (?<keys>[\d,]*))(?<summary> summary)?$/u;

/** As it is kept with an unfinished run: the place, and whether a summary is wanted. */
export function targetText(target: ResultTarget, summary: boolean): string {
  const place =
    target.kind === "beside"
      ? `beside ${target.column}`
      : `sheet ${target.sheetId ?? "?"} ${target.keys.join(",")}`;
  return summary ? `${place} summary` : place;
}

export function targetFrom(
  text: string,
): { readonly target: ResultTarget; readonly summary: boolean } | undefined {
  const { column, sheetId, keys, summary } = PLACE.exec(text)?.groups ?? {};
  const wanted = summary !== undefined;
  if (column !== undefined)
    return { target: { kind: "beside", column: Number(column), overwrite: true }, summary: wanted };
  if (sheetId === undefined || keys === undefined) return undefined;
  const columns = keys === "" ? [] : keys.split(",").map(Number);
  return { target: { kind: "sheet", name: "", sheetId, keys: columns }, summary: wanted };
}
