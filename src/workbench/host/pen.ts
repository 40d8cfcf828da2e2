import type { Block, CellContent, Sheet } from "../../book/book";

interface Stroke {
  readonly sheet: Sheet;
  readonly block: Block;
  readonly rows: (readonly CellContent[])[];
}

/**
 * Writes to the book. The library cuts a large range into chunks of 1,500 cells; chunks that follow one upon another are
 * joined again here, so that one assignment to `range.values` is one write of the book, however large.
 */
export class Pen {
  private stroke: Stroke | null = null;

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

  /** Nothing more follows: the book is written. */
  lift(): void {
    const last = this.stroke;
    this.stroke = null;
    if (!last) return;
    this.onWrite(last.sheet.id, last.block);
    last.sheet.write(last.block, last.rows);
  }
}

const follows = ({ sheet, block: last }: Stroke, next: Sheet, block: Block): boolean =>
  sheet.id === next.id &&
  block.column === last.column &&
  block.columns === last.columns &&
  block.row === last.row + last.rows;
