import type { Block, CellContent, Sheet } from "../../book/book";

interface Stroke {
  readonly sheet: Sheet;
  readonly block: Block;
  readonly rows: (readonly CellContent[])[];
}

/** Widths by column, in points, that are still to be given. */
interface Widths {
  readonly sheet: Sheet;
  readonly columns: Map<number, number>;
}

/**
 * Writes to the book. The library cuts a large range into chunks of 1,500 cells; chunks that follow one upon another are
 * joined again here, so that one assignment to `range.values` is one write of the book, however large. So are widths, which a
 * page gives column by column: the grid measures all rows anew after each change of them.
 */
export class Pen {
  private stroke: Stroke | null = null;
  private widths: Widths | null = null;

  /** @param onWrite told of each write before it happens */
  constructor(private readonly onWrite: (sheet: string, written: Block) => void) {}

  write(sheet: Sheet, block: Block, contents: readonly (readonly CellContent[])[]): void {
    const last = this.stroke;
    if (last && follows(last, sheet, block)) {
      last.rows.push(...contents);
      this.stroke = { ...last, block: { ...last.block, rows: last.block.rows + block.rows } };
      return;
    }
    this.lift();
    this.stroke = { sheet, block, rows: [...contents] };
  }

  widen(sheet: Sheet, { column, columns }: Block, width: number): void {
    if (this.widths?.sheet.id !== sheet.id) {
      this.lift();
      this.widths = { sheet, columns: new Map() };
    }
    for (let i = column; i < column + columns; i++) this.widths.columns.set(i, width);
  }

  /** Nothing more follows: the book is written. */
  lift(): void {
    const { stroke, widths } = this;
    this.stroke = null;
    this.widths = null;
    if (stroke) {
      this.onWrite(stroke.sheet.id, stroke.block);
      stroke.sheet.write(stroke.block, stroke.rows);
    }
    widths?.sheet.widen(widths.columns);
  }
}

const follows = ({ sheet, block: last }: Stroke, next: Sheet, block: Block): boolean =>
  sheet.id === next.id &&
  block.column === last.column &&
  block.columns === last.columns &&
  block.row === last.row + last.rows;
