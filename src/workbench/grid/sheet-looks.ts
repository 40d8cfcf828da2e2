import { ICommandService } from "@univerjs/core";
import { SetWorksheetColWidthMutation } from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { grid, intersection } from "../../book/block";
import type { Block, Format, SharedFormat } from "../../book/book";
import type { Bulk } from "./bulk";
import type { CellReader } from "./cell-reader";
import { formatOf, pixels, points, same, shared, styleOf } from "./looks";
import { rangeOf, sizeOf } from "./ranges";
import { textWidth } from "./text-width";

/** How a sheet of the grid looks: styles, widths and heights, hidden rows. */
export class SheetLooks {
  constructor(
    private readonly worksheet: FWorksheet,
    private readonly cells: CellReader,
    private readonly bulk: Bulk,
    private readonly commands: ICommandService,
  ) {}

  format(block: Block): SharedFormat {
    const sheet = this.worksheet.getSheet();
    const looks = this.inside(block);
    const cells = looks
      ? grid(looks, (row, column) => formatOf(sheet.getComposedCellStyle(row, column))).flat()
      : [];
    const { columns, rows } = looks ?? { columns: 0, rows: 0 };
    return {
      ...shared(cells.length > 0 ? cells : [formatOf({})]),
      columnWidth: same(
        Array.from({ length: columns }, (_, j) => points(this.worksheet.getColumnWidth(block.column + j))),
      ),
      rowHeight: same(
        Array.from({ length: rows }, (_, i) => points(this.worksheet.getRowHeight(block.row + i))),
      ),
    };
  }

  reformat(block: Block, { columnWidth, rowHeight, ...looks }: Partial<Format>): void {
    const { startRow, endRow } = rangeOf(block, sizeOf(this.worksheet));
    if (columnWidth !== undefined) this.widen(everyColumn(block, columnWidth));
    if (rowHeight !== undefined)
      this.worksheet.setRowHeightsForced(startRow, endRow - startRow + 1, pixels(rowHeight));
    if (Object.keys(looks).length > 0)
      this.bulk.style(rangeOf(block, sizeOf(this.worksheet)), styleOf(looks));
  }

  /** The command would measure the height of every row anew, which Excel does not do either. */
  widen(widths: ReadonlyMap<number, number>): void {
    const { rows, columns } = sizeOf(this.worksheet);
    const there = [...widths].filter(([column]) => column < columns);
    this.commands.syncExecuteCommand(SetWorksheetColWidthMutation.id, {
      unitId: this.worksheet.getSheet().getUnitId(),
      subUnitId: this.worksheet.getSheetId(),
      ranges: there.map(([column]) => ({
        startRow: 0,
        endRow: rows - 1,
        startColumn: column,
        endColumn: column,
      })),
      colWidth: Object.fromEntries(there.map(([column, width]) => [column, pixels(width)])),
    });
  }

  /** As the rows themselves say: nothing in this grid filters, and to be asked for a filter each row takes its time. */
  rowsHidden(block: Block): boolean | null {
    const sheet = this.worksheet.getSheet();
    const rows = this.inside(block)?.rows ?? 0;
    let hidden = 0;
    for (let i = 0; i < rows; i++) if (!sheet.getRowRawVisible(block.row + i)) hidden += 1;
    return hidden === 0 ? false : hidden === block.rows ? true : null;
  }

  autofit(block: Block, what: "columns" | "rows", used: Block | null): void {
    const { startRow, startColumn, endRow, endColumn } = rangeOf(block, sizeOf(this.worksheet));
    if (what === "rows") this.worksheet.autoResizeRows(startRow, endRow - startRow + 1);
    else if (used)
      for (let column = startColumn; column <= endColumn; column++) this.fitColumn({ ...used, column });
  }

  /** A column takes the width of its widest cell; an empty one stays as it is. */
  private fitColumn({ row, rows, column }: Block): void {
    const sheet = this.worksheet.getSheet();
    const widths = this.cells
      .texts({ row, rows, column, columns: 1 })
      .map(([text = ""], i) =>
        text === "" ? 0 : textWidth(text, sheet.getComposedCellStyle(row + i, column)),
      );
    const widest = widths.reduce((a, b) => Math.max(a, b), 0);
    if (widest > 0) this.worksheet.setColumnWidths(column, 1, widest);
  }

  /** The part of the block that lies on the sheet as it now is. */
  private inside(block: Block): Block | null {
    return intersection(block, { row: 0, column: 0, ...sizeOf(this.worksheet) });
  }
}

const everyColumn = ({ column, columns }: Block, width: number): ReadonlyMap<number, number> =>
  new Map(Array.from({ length: columns }, (_, i) => [column + i, width]));
