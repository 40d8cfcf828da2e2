import { COLUMNS, ROWS, type Block } from "./block";
import type { Format, SharedFormat } from "./book";
import { Paint } from "./paint";

/** A new workbook's look. */
export const PLAIN_FORMAT: Format = {
  fillColor: "#FFFFFF",
  fontColor: "#000000",
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  columnWidth: 54,
  rowHeight: 14.25,
};

type Coats = { [K in keyof Format]: Paint<Format[K]> };

/** How the cells of one sheet look. */
export class Looks {
  private readonly coats = Object.fromEntries(
    Object.entries(PLAIN_FORMAT).map(([name, ground]) => [name, new Paint<unknown>(ground)]),
  ) as unknown as Coats;

  format(block: Block): SharedFormat {
    return Object.fromEntries(
      Object.entries(this.coats).map(([name, coat]) => [name, (coat as Paint<unknown>).shared(block)]),
    ) as unknown as SharedFormat;
  }

  reformat(block: Block, changes: Partial<Format>): void {
    for (const [name, value] of Object.entries(changes)) {
      (this.coats[name as keyof Format] as Paint<unknown>).paint(span(block, name), value);
    }
  }
}

/** A width belongs to whole columns, a height to whole rows. */
function span(block: Block, name: string): Block {
  if (name === "columnWidth") return { ...block, row: 0, rows: ROWS };
  if (name === "rowHeight") return { ...block, column: 0, columns: COLUMNS };
  return block;
}
