/**
 * A workbook of our own, as rectangles: what the Office host, the workbench's grid and the tests share.
 * Two implementations: `memory-book.ts` and the workbench's Univer book.
 */

/** The error values a cell can show. */
export type ErrorText =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!";

/** What a cell shows. A blank cell is `""`, as in Excel's own `range.values`. */
export type CellValue = string | number | boolean;

/** What is written into a cell: a value, a formula beginning with `=`, or `null` to leave the cell as it is. */
export type CellContent = CellValue | null;

/** A rectangle of cells; row and column count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Selection {
  readonly sheet: string;
  readonly block: Block;
}

export interface Comment {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  content: string;
}

export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: string;
  block: Block;
  showHeaders: boolean;
}

/** A defined name; `refersTo` is a formula such as `=加氢站!$B$2:$B$9`. */
export interface DefinedName {
  readonly name: string;
  refersTo: string;
  comment: string;
}

export interface Sheet {
  readonly id: string;
  name: string;
  readonly position: number;
  /** Values as shown by calculation; errors as their text (`valueTypes` tells them from strings). */
  values(block: Block): CellValue[][];
  /** Formulas with `=`; where there is none, the value. */
  formulas(block: Block): CellValue[][];
  isError(row: number, column: number): boolean;
  numberFormats(block: Block): string[][];
  /** One write of a whole rectangle; text beginning with `=` is a formula, a leading `'` forces text. */
  write(block: Block, contents: readonly (readonly CellContent[])[]): void;
  writeNumberFormats(block: Block, formats: readonly (readonly string[])[]): void;
  clear(block: Block): void;
  /** The smallest rectangle that holds everything written, or `null` on an empty sheet. */
  used(): Block | null;
  /** The rectangle a spilled formula covers, if the cell belongs to one. */
  spill(row: number, column: number): Block | null;
}

export interface BookEvents {
  selection: Selection;
  change: { readonly sheet: string; readonly block: Block };
}

export interface Book {
  readonly name: string;
  sheets(): readonly Sheet[];
  sheet(idOrName: string): Sheet | undefined;
  addSheet(name: string): Sheet;
  removeSheet(id: string): void;
  active(): Sheet;
  selection(): Selection;
  select(sheet: string, block: Block): void;
  readonly tables: Table[];
  readonly names: DefinedName[];
  readonly comments: Comment[];
  readonly settings: Map<string, unknown>;
  recalculate(): void;
  on<E extends keyof BookEvents>(event: E, listener: (payload: BookEvents[E]) => void): () => void;
}
