import { BooleanNumber, type IStyleData, type IWorkbookData } from "@univerjs/core";
import type { Book } from "../../book/book";

/**
 * Whether the sheets of the opened file are all there, in their order and under their names; new ones may stand behind them.
 * Then whatever has changed can be put into the file itself.
 */
export function sheetsStand(book: Book, opened: IWorkbookData): boolean {
  const sheets = book.sheets();
  return opened.sheetOrder.every(
    (id, i) => sheets[i]?.id === id && sheets[i].name === opened.sheets[id]?.name,
  );
}

export const isOn = (flag: unknown): boolean => flag === BooleanNumber.TRUE;

export function styleAt(
  { sheets, styles }: IWorkbookData,
  id: string,
  row: number,
  column: number,
): IStyleData | undefined {
  // prettier-ignore
  const style = sheets[id]?.cellData?.[row]?.[column]?.s;
  return (typeof style === "string" ? styles[style] : style) ?? undefined;
}
