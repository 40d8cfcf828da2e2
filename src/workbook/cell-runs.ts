import { type Area, areaName } from "./address";

type Rectangle = Pick<Area, "row" | "column" | "rows" | "columns">;

/** More would not be read by anybody; the number of all is told beside them. */
const MOST_NAMED = 24;

/** Cells of one sheet that belong together, as few rectangles as their columns make. They are added column by column, from the top. */
export class CellRuns {
  private readonly runs: { row: number; column: number; rows: number; columns: number }[] = [];
  private count = 0;

  get cells(): number {
    return this.count;
  }

  add(row: number, column: number): void {
    this.count += 1;
    const last = this.runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else this.runs.push({ row, column, rows: 1, columns: 1 });
  }

  /** Columns of equal height side by side are one rectangle. */
  get areas(): readonly Rectangle[] {
    const joined: { row: number; column: number; rows: number; columns: number }[] = [];
    const open = new Map<string, (typeof joined)[number]>();
    for (const run of this.runs) {
      const key = `${String(run.row)} ${String(run.rows)}`;
      const left = open.get(key);
      if (left && left.column + left.columns === run.column) left.columns += 1;
      else {
        const started = { ...run };
        joined.push(started);
        open.set(key, started);
      }
    }
    return joined;
  }

  /** `G2:G100、G102`; of very many pieces the first. */
  name(between: string): { readonly text: string; readonly whole: boolean } {
    const { areas } = this;
    const named = areas.slice(0, MOST_NAMED).map((area) => areaName({ sheet: "", ...area }));
    return { text: named.join(between), whole: areas.length <= MOST_NAMED };
  }
}
