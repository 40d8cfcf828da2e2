import { type Area, areaName } from "./address";
import type { SheetCells } from "./book-cells";
import { type Grid, errorCell } from "./cells";
import { type Outcome, done } from "./outcome";

/** Areas of this size are worth keeping for the next formula that refers to them. */
const LARGE = 400;
const MOST_KEPT = 40;

/** Answers as `readAreas` does, from cells that have been read already. A sheet that is not there answers #REF!. */
export function cellsAtHand(
  sheets: readonly SheetCells[],
): (areas: readonly Area[]) => Promise<Outcome<readonly Grid[]>> {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const kept = new Map<string, Grid>();
  const grid = (area: Area): Grid => {
    const sheet = byName.get(area.sheet.toLowerCase());
    if (area.rows * area.columns < LARGE) return cut(sheet, area);
    const key = `${areaName(area)} ${area.sheet.toLowerCase()}`;
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const read = cut(sheet, area);
    kept.set(key, read);
    return read;
  };
  return (areas) => Promise.resolve(done(areas.map(grid)));
}

function cut(sheet: SheetCells | undefined, area: Area): Grid {
  const { used, cells } = sheet ?? { used: null, cells: [] };
  const missing = sheet ? null : errorCell("#REF!");
  return Array.from({ length: area.rows }, (_, r) => {
    const row = used && cells[area.row + r - used.row];
    return Array.from({ length: area.columns }, (__, c) =>
      used && row ? (row[area.column + c - used.column] ?? null) : missing,
    );
  });
}
