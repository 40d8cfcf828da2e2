import type { Call, CellAddress } from "./facade";

/**
 * The functions' memory of their calls: what the pane reads to explain a cell. Bounded; kept by parsed address, since hosts
 * quote sheet names differently.
 */

const MOST_CELLS = 50_000;
const MOST_CALLS_A_CELL = 8;
/** A call over more cells than this is not kept: the pane reads the sheet instead. */
const LARGEST_ARGUMENT = 400;

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::.*)?$/i;

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `'加氢站'!C2` and `加氢站!C2` are the same cell; a workbook name in brackets is dropped. */
export function parseAddress(address: string): CellAddress | null {
  const found = ADDRESS.exec(address);
  if (!found) return null;
  const [, quoted, bare, letters = "", digits = ""] = found;
  const sheet = (quoted?.replace(/''/g, "'") ?? bare ?? "").replace(/^.*\]/, "");
  return { sheet, row: Number(digits) - 1, column: columnIndex(letters) };
}

const COLUMNS = 16_384;

export class CallMemory {
  private readonly sheets = new Map<string, Map<number, Call[]>>();
  private cells = 0;

  remember(address: string, name: string, args: readonly unknown[]): void {
    const cell = parseAddress(address);
    if (!cell || args.some(isLarge)) return;
    let sheet = this.sheets.get(cell.sheet);
    if (!sheet) {
      sheet = new Map<number, Call[]>();
      this.sheets.set(cell.sheet, sheet);
    }
    const key = cell.row * COLUMNS + cell.column;
    const calls = sheet.get(key);
    if (!calls) {
      if (this.cells >= MOST_CELLS) this.forgetEverything(sheet, cell.sheet);
      this.cells += 1;
      sheet.set(key, [{ name, args }]);
      return;
    }
    calls.push({ name, args });
    if (calls.length > MOST_CALLS_A_CELL) calls.shift();
  }

  at(cell: CellAddress): readonly Call[] {
    return this.sheets.get(cell.sheet)?.get(cell.row * COLUMNS + cell.column) ?? [];
  }

  /** Full: start anew rather than slow every call down; what is forgotten the pane reads from the sheet. */
  private forgetEverything(current: Map<number, Call[]>, name: string): void {
    this.sheets.clear();
    current.clear();
    this.sheets.set(name, current);
    this.cells = 0;
  }
}

const isLarge = (arg: unknown): boolean =>
  Array.isArray(arg) && arg.length * (Array.isArray(arg[0]) ? arg[0].length : 1) > LARGEST_ARGUMENT;
