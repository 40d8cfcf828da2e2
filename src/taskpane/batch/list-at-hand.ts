import { findHeadingRow, headingsOf, noteAbove } from "../../batch/heading-row";
import type { ListColumn, ListRow } from "../../batch/list";
import { type ListFrame, NO_FRAME, formRows, frameOf } from "../../batch/list-frame";
import type { Area } from "../../workbook/address";
import type { ListInBook } from "../../workbook/list-in-book";
import type { ListPlace } from "../../workbook/list-places";

/** The list a person has chosen, as far as it has been read. */
export interface ListAtHand {
  readonly place: ListPlace;
  /** The first rows of the place: titles, headings and applications. */
  readonly head: readonly ListRow[];
  /** The lowest row of the heading within the place, from 0; `null` where there is none. */
  readonly headingRow: number | null;
  /** The list in the workbook, without headings, totals and earlier results. */
  readonly book: ListInBook;
  readonly columns: readonly ListColumn[];
  /** What stands above the heading for all columns: 单位:万元. */
  readonly note: string;
  readonly frame: ListFrame;
  /** Headings of results beside the list that are to stay: new ones must differ from them. */
  readonly staying?: readonly string[];
}

/** Rows read to find headings, to know the columns by and to show answers of. */
export const HEAD_ROWS = 60;

/** Rows whose answers are shown before the run. */
export const PREVIEW_ROWS = 5;

/** Rows among which a heading is looked for, and can be chosen. */
export const HEADING_CHOICES = 10;

/** Where the heading of a list seems to be. */
export function headingRowIn(place: ListPlace, head: readonly ListRow[]): number | null {
  if (place.headed !== undefined) return place.headed ? 0 : null;
  return findHeadingRow(head.slice(0, HEADING_CHOICES))?.row ?? null;
}

const firstOf = (headingRow: number | null): number => (headingRow === null ? 0 : headingRow + 1);

/** The list with its columns under their headings. */
export function listAtHand(
  place: ListPlace,
  head: readonly ListRow[],
  headingRow: number | null,
  book: ListInBook,
): ListAtHand {
  const headings = headingRow === null ? [] : headingsOf(head, headingRow);
  const frame = headingRow === null ? NO_FRAME : frameOf(head, headingRow, headings);
  const ofForm = formRows(frame);
  const below = head
    .slice(firstOf(headingRow), firstOf(headingRow) + book.area.rows)
    .filter((cells) => ofForm(cells) === null);
  const columns = Array.from({ length: book.own.columns }, (_, index) => ({
    index,
    heading: headings[index] ?? "",
    sample: below.map((cells) => cells[index] ?? null),
  }));
  const note = headingRow === null ? "" : noteAbove(head, headingRow, book.above);
  return { place, head, headingRow, book, columns, note, frame };
}

/** The list for a result that goes beside an earlier one instead of taking its place. */
export const besideEarlier = (list: ListAtHand): ListAtHand => ({
  ...list,
  book: { ...list.book, earlier: null },
  staying: list.book.earlier?.headings ?? [],
});

/** The applications that have been read already. */
export const firstApplications = ({ head, headingRow, book }: ListAtHand): readonly ListRow[] =>
  head.slice(firstOf(headingRow), firstOf(headingRow) + book.area.rows);

/** The number of an application's row in the sheet, as people count; applications count from 0. */
export const rowNumber = ({ book }: Pick<ListAtHand, "book">, row: number): number => book.area.row + row + 1;

/** The cells of an application. */
export const applicationArea = ({ book }: Pick<ListAtHand, "book">, row: number): Area => ({
  ...book.area,
  row: book.area.row + row,
  rows: 1,
});

/** What tells applications apart for a reader: the first column of texts that the rule does not use, such as the applicant. */
export function nameColumn(list: ListAtHand, used: ReadonlySet<number>): number | undefined {
  return list.columns.find(({ index, sample }) => {
    const shown = sample.slice(0, PREVIEW_ROWS);
    return (
      !used.has(index) && shown.length > 0 && shown.every((cell) => typeof cell === "string" && cell !== "")
    );
  })?.index;
}

export const headingsIn = ({ columns }: Pick<ListAtHand, "columns">): readonly string[] =>
  columns.map(({ heading }) => heading);
