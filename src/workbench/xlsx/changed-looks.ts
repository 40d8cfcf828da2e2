import type { ICellData, IStyleData, IWorkbookData, Nullable } from "@univerjs/core";
import type { Dress } from "../../files/xlsx/dress";
import { cellsIn } from "../grid/matrix";
import { dressOf } from "./dress";

/** By row and column. */
export type LooksOfSheet = ReadonlyMap<number, ReadonlyMap<number, Dress>>;

type Style = ICellData["s"];

/** Which cells look otherwise than when the file was opened. Few looks are worn by many cells: each pair is compared once. */
export class ChangedLooks {
  private readonly known = new Map<string, Dress | undefined>();

  constructor(
    private readonly now: IWorkbookData,
    private readonly opened: IWorkbookData,
  ) {}

  of(sheet: string): LooksOfSheet {
    const found = new Map<number, Map<number, Dress>>();
    const [now, was] = [this.now.sheets[sheet]?.cellData, this.opened.sheets[sheet]?.cellData];
    const look = (row: number, column: number, s: Style, before: Style): void => {
      const dress = this.between(s, before);
      if (!dress) return;
      const line = found.get(row) ?? new Map<number, Dress>();
      found.set(row, line.set(column, dress));
    };
    for (const [row, column, cell] of cellsIn(now)) look(row, column, cell.s, was?.[row]?.[column]?.s);
    for (const [row, column, cell] of cellsIn(was)) {
      if (!now?.[row]?.[column]) look(row, column, undefined, cell.s);
    }
    return found;
  }

  private between(s: Style, before: Style): Dress | undefined {
    if (!s && !before) return undefined;
    const key = `${keyOf(s)}|${keyOf(before)}`;
    if (!this.known.has(key))
      this.known.set(key, dressOf(styleOf(s, this.now), styleOf(before, this.opened)));
    return this.known.get(key);
  }
}

const keyOf = (style: Style): string => (typeof style === "string" ? style : JSON.stringify(style ?? null));

const styleOf = (style: Style, { styles }: IWorkbookData): IStyleData | undefined => {
  const found: Nullable<IStyleData> = typeof style === "string" ? styles[style] : style;
  return found ?? undefined;
};
