import { InterceptorEffectEnum, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Comment } from "../../book/book";
import { MemoryShelf } from "../../book/shelf";

const keyOf = (sheet: string, row: number, column: number): string => `${row},${column} ${sheet}`;

/** The comments of a workbook in the grid; their cells bear a mark. */
export class GridComments extends MemoryShelf<Comment> {
  private readonly cells = new Set<string>();

  /** @param draw has the grid drawn anew */
  constructor(private readonly draw: () => void) {
    super();
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.cells.size > 0 && this.cells.has(keyOf(sheet, row, column));
  }

  override add(comment: Comment): void {
    super.add(comment);
    this.cells.add(keyOf(comment.sheet, comment.cell.row, comment.cell.column));
    this.draw();
  }

  override remove(id: string): void {
    super.remove(id);
    this.cells.clear();
    for (const { sheet, cell } of this.all()) this.cells.add(keyOf(sheet, cell.row, cell.column));
    this.draw();
  }
}

/** Before those that pass nothing on. */
const FIRST = 12;
const MARK = { tr: { color: "#b4572c", size: 6 } };

/** The corner in which Excel marks a comment. */
export function markComments(services: Injector, book: string, comments: GridComments): { dispose(): void } {
  return services.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col }, next) =>
      unitId === book && comments.has(subUnitId, row, col)
        ? next({ ...cell, markers: { ...cell?.markers, ...MARK } })
        : next(cell),
  });
}
