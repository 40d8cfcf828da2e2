import type { FormulaReader } from "./formula-reader";
import type { CellChange } from "./changes";
import { writeCell, type CellWriting } from "./cell-text";
import type { ScannedCell, ScannedRow } from "./scanned-row";
import type { Styles } from "./styles-part";
import { xml } from "./xml-text";
import { attributeIn } from "./xml-tree";

/** The look that cells of a column have where neither they nor their row have one. */
export type ColumnStyle = (column: number) => string | undefined;

/** Puts changed cells into the text of a row; every other letter of it stays. */
export class RowPatcher {
  /** Whether a formula came in or went. */
  changedFormulas = false;
  /** Shared formulas whose first cell was overwritten: the others must stand on their own. */
  private readonly orphaned = new Set<string>();

  constructor(
    private readonly writing: CellWriting,
    private readonly styles: Styles,
    private readonly columnStyle: ColumnStyle,
    private readonly formulas: FormulaReader,
  ) {}

  patch(row: ScannedRow, changes: readonly CellChange[]): string {
    if (changes.length === 0 && this.orphaned.size === 0) return row.text;
    const inOrder = [...changes].sort((a, b) => a.column - b.column);
    const cells = this.cells(row, inOrder);
    if (cells === row.text.slice(row.open, row.close)) return row.text;
    const head = this.head(row, inOrder);
    return `${head}${cells}${row.selfClosed ? `</${this.writing.prefix}row>` : row.text.slice(row.close)}`;
  }

  /** A row that the file does not have; `""` where nothing is to stand in it. */
  added(row: number, changes: readonly CellChange[]): string {
    const empty = {
      row,
      text: "",
      open: 0,
      close: 0,
      selfClosed: false,
      style: undefined,
      spans: undefined,
      hidden: false,
      cells: [],
    };
    const cells = this.cells(
      empty,
      [...changes].sort((a, b) => a.column - b.column),
    );
    const { prefix } = this.writing;
    return cells === "" ? "" : `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
  }

  private cells(row: ScannedRow, changes: readonly CellChange[]): string {
    let text = "";
    let at = row.open;
    let next = 0;
    const insertBefore = (column: number): void => {
      for (let change = changes[next]; change && change.column < column; change = changes[++next])
        text += this.written(row, change, undefined);
    };
    for (const cell of row.cells) {
      text += row.text.slice(at, cell.from);
      insertBefore(cell.column);
      const change = changes[next];
      if (change?.column === cell.column) {
        if (!change.stays) this.leaves(cell);
        text += this.written(row, change, cell);
        next += 1;
      } else text += this.kept(row, cell);
      at = cell.to;
    }
    insertBefore(Infinity);
    return text + row.text.slice(at, row.close);
  }

  private written(row: ScannedRow, change: CellChange, was: ScannedCell | undefined): string {
    if (change.stays && was) return redressed(this.kept(row, was), this.styleOf(row, change, was));
    if (change.formula !== undefined) this.changedFormulas = true;
    return writeCell(row.row, change.column, change, this.styleOf(row, change, was), this.writing);
  }

  private styleOf(row: ScannedRow, change: CellChange, was: ScannedCell | undefined): number {
    const like = row.cells.find(({ column }) => column === change.like)?.style;
    return this.styles.styleFor({
      own: was?.style,
      around: row.style ?? this.columnStyle(change.column),
      like,
      look: change.look,
      dress: change.dress,
    });
  }

  private leaves({ formula }: ScannedCell): void {
    if (!formula) return;
    this.changedFormulas = true;
    if (formula.type === "shared" && formula.text !== "" && formula.shared !== undefined)
      this.orphaned.add(formula.shared);
  }

  private kept({ row, text }: ScannedRow, cell: ScannedCell): string {
    const own = text.slice(cell.from, cell.to);
    const shared = cell.formula?.type === "shared" ? cell.formula.shared : undefined;
    if (shared === undefined || !this.orphaned.has(shared)) return own;
    const { prefix } = this.writing;
    const formula = this.formulas.read(row, cell)?.text ?? "";
    const pattern = new RegExp(`<${prefix}f\\b[^>]*?(?:/>|>[^<]*</${prefix}f>)`);
    return own.replace(pattern, () => `<${prefix}f>${xml(formula)}</${prefix}f>`);
  }

  /** The start tag, with the stated span of columns widened to what has come in. */
  private head({ text, open, spans, selfClosed }: ScannedRow, changes: readonly CellChange[]): string {
    const head = selfClosed
      ? text.slice(0, text.lastIndexOf("/", open)).trimEnd() + ">"
      : text.slice(0, open);
    const [, first, last] = /^(\d+):(\d+)$/.exec(spans ?? "") ?? [];
    if (first === undefined || last === undefined) return head;
    const columns = changes.map(({ column }) => column + 1);
    const wider = `${Math.min(Number(first), ...columns)}:${Math.max(Number(last), ...columns)}`;
    return head.replace(/\bspans\s*=\s*(["'])[^"']*\1/, `spans="${wider}"`);
  }
}

/** A cell as it stands, with another style. */
function redressed(cell: string, style: number): string {
  const end = cell.indexOf(">") + 1;
  const found = attributeIn(cell.slice(0, end), "s");
  if (found) return `${cell.slice(0, found.from)}s="${style}"${cell.slice(found.to)}`;
  const name = /^<[^\s/>]+/.exec(cell)?.[0] ?? "";
  return `${name} s="${style}"${cell.slice(name.length)}`;
}
