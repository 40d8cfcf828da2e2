import type { CellScalar } from "../../engine/explanation";

/** What a cell of the ledger can say of an answer that is a table. */
export interface TableAnswer {
  readonly rows: number;
  readonly columns: number;
  /** The cells themselves, where they are few enough to be read in one cell. */
  readonly cells: readonly (readonly CellScalar[])[] | null;
  /** Of the others, cells that say how a condition stands, and cells that hold an error. */
  readonly met: number;
  readonly unmet: number;
  readonly open: number;
  readonly errors: number;
}

const MOST_ROWS = 4;
const MOST_COLUMNS = 5;

const ERROR = /^#(?:[A-Z]+[!?]|DIV\/0!|N\/A)$/u;

export function tableAnswer(cells: readonly (readonly CellScalar[])[]): TableAnswer {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const count = (is: (cell: CellScalar) => boolean): number =>
    cells.reduce((sum, row) => sum + row.filter(is).length, 0);
  return {
    rows,
    columns,
    cells: rows <= MOST_ROWS && columns <= MOST_COLUMNS ? cells : null,
    met: count((cell) => cell === "符合"),
    unmet: count((cell) => cell === "不符合"),
    open: count((cell) => cell === "待核实"),
    errors: count((cell) => typeof cell === "string" && ERROR.test(cell)),
  };
}
