/** Rows of a list by which it is seen whether they still stand where they stood. */

export interface KnownRow {
  /** Of the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  /** Formulas where there are any, so that a mere recalculation changes nothing. */
  readonly contents: readonly unknown[];
}

/** Asks for so many cells of some rows; they can be read after the next sync. */
export function askForRows(
  sheet: Excel.Worksheet,
  rows: readonly number[],
  { column, columns }: { readonly column: number; readonly columns: number },
): () => readonly KnownRow[] {
  const ranges = rows.map((row) => {
    const range = sheet.getRangeByIndexes(row, column, 1, columns);
    range.load("formulas");
    return { row, range };
  });
  return () => ranges.map(({ row, range }) => ({ row, column, contents: range.formulas[0] ?? [] }));
}

/** Asks whether rows are still what they were; the answer can be had after the next sync. */
export function askWhether(sheet: Excel.Worksheet, known: readonly KnownRow[]): () => boolean {
  const ranges = known.map(({ row, column, contents }) => {
    const range = sheet.getRangeByIndexes(row, column, 1, contents.length);
    range.load("formulas");
    return range;
  });
  return () =>
    ranges.every((range, i) => {
      const now: readonly unknown[] = range.formulas[0] ?? [];
      return known[i]?.contents.every((content, column) => content === now[column]);
    });
}
