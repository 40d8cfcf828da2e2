import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/preset-sheets-core";

/**
 * Univer 0.25.1 keeps an index of values for look-ups, for the length of one calculation, and enters the result of every
 * formula into it. Each entry searches the whole column for the row's old value: ten thousand results take fifty million
 * steps. A result need be entered only where a look-up has indexed its row already; any other row is read when it is.
 */
export function indexOnlyWhatIsLookedUp(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const enter = index.set.bind(index);
  index.set = (workbook, sheet, column, value, row, isResult) => {
    const isIndexed = !index.shouldContinueBuildingCache(workbook, sheet, column, row);
    if (!isResult || isIndexed) enter(workbook, sheet, column, value, row, isResult);
  };
}
