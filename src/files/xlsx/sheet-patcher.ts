import type { SheetChanges } from "./changes";
import { columnStyles, withColumns, withWidths } from "./column-part";
import { BEFORE_MERGES, mergedCells } from "./merge-part";
import { areaOf, writeArea } from "./names";
import { RowPatcher } from "./row-patcher";
import { sizedRow } from "./row-size";
import type { RowReader } from "./row-reader";
import type { ScannedRow, SheetListener } from "./scanned-row";
import { SheetScanner } from "./sheet-scanner";
import type { CellWriting } from "./cell-text";
import type { Styles } from "./styles-part";
import { newViews, withPane } from "./view-part";
import { attributeIn } from "./xml-tree";

/** Writes a sheet's text anew while it is read, changed where the changes say so. */
export class SheetPatcher implements SheetListener {
  readonly scanner = new SheetScanner(this);
  /** Whether the sheet holds formulas of its own. */
  hasFormulas = false;
  private out: string[] = [];
  private next = 0;
  private styleOfColumn: (column: number) => string | undefined = () => undefined;
  private sawColumns = false;
  private sawViews = false;
  private sawMerges = false;
  private opener: { text: string; selfClosed: boolean } | undefined;
  private readonly rows: RowPatcher;
  private readonly writing: CellWriting & { prefix: string };

  constructor(
    private readonly changes: SheetChanges,
    private readonly reader: RowReader,
    styles: Styles,
    writing: Omit<CellWriting, "prefix">,
    /** The drawing that the sheet is to point to, by the attribute with its relation; none where it points to one already. */
    private drawing: string | undefined,
    /** The shapes of its notes, in the same way. */
    private legacyDrawing?: string,
  ) {
    this.writing = { ...writing, prefix: "" };
    this.rows = new RowPatcher(this.writing, styles, (column) => this.styleOfColumn(column), reader.formulas);
  }

  get changedFormulas(): boolean {
    return this.rows.changedFormulas;
  }

  /** What has been written since it was last asked. */
  taken(): string {
    const text = this.out.join("");
    this.out = [];
    return text;
  }

  raw(text: string): void {
    this.out.push(text);
  }

  element(local: string, text: string): void {
    if (local === "dimension") this.out.push(this.dimension(text));
    else if (local === "sheetViews") this.views(text);
    else if (local === "sheetFormatPr") {
      this.views("");
      this.out.push(text);
    } else if (local === "cols") this.columns(text);
    else this.merges(text);
  }

  private views(text: string): void {
    const { frozen } = this.changes;
    if (this.sawViews) return;
    this.sawViews = true;
    const { prefix } = this.scanner;
    if (!frozen) this.out.push(text);
    else this.out.push(text === "" ? newViews(frozen, prefix) : withPane(text, frozen, prefix));
  }

  private columns(text: string): void {
    this.views("");
    this.sawColumns = true;
    this.styleOfColumn = columnStyles(text);
    const { prefix } = this.scanner;
    const { widths, columns } = this.changes;
    this.out.push(withColumns(withWidths(text, prefix, widths), prefix, columns));
  }

  private merges(text: string): void {
    if (this.sawMerges) return;
    this.sawMerges = true;
    const { merges } = this.changes;
    this.out.push(merges ? mergedCells(merges, this.scanner.prefix) : text);
  }

  rowsBegin(text: string, selfClosed: boolean): void {
    this.writing.prefix = this.scanner.prefix;
    this.views("");
    if (!this.sawColumns) this.columns("");
    this.opener = selfClosed ? { text, selfClosed } : undefined;
    if (!selfClosed) this.out.push(text);
  }

  row(row: ScannedRow): void {
    this.missing(row.row);
    const read = this.reader.read(row);
    if (read.formulas.size > 0) this.hasFormulas = true;
    const asked = row.row >= this.next;
    const patched = this.rows.patch(row, asked ? this.changes.row(read) : []);
    this.out.push(asked ? sizedRow(patched, row.row, this.changes.rowSizes?.get(row.row)) : patched);
    this.next = Math.max(this.next, row.row + 1);
  }

  rowsEnd(): void {
    const before = this.out.length;
    this.missing(this.changes.last.row + 1);
    if (!this.opener) return;
    const added = this.out.splice(before).join("");
    const { text } = this.opener;
    const tag = `${this.scanner.prefix}sheetData`;
    this.out.push(
      added === "" ? text : `${text.slice(0, text.lastIndexOf("/")).trimEnd()}>${added}</${tag}>`,
    );
  }

  behind(local: string): void {
    if (!BEFORE_MERGES.has(local)) this.merges("");
    if (BEFORE_DRAWING.has(local)) return;
    if (this.drawing !== undefined) this.out.push(`<${this.scanner.prefix}drawing ${this.drawing}/>`);
    this.drawing = undefined;
    if (this.legacyDrawing === undefined || local === "drawing") return;
    this.out.push(`<${this.scanner.prefix}legacyDrawing ${this.legacyDrawing}/>`);
    this.legacyDrawing = undefined;
  }

  /** Rows that the file does not have, up to the one given. */
  private missing(end: number): void {
    const stop = Math.min(end, this.changes.last.row + 1);
    for (; this.next < stop; this.next++) {
      const row = this.next;
      const size = this.changes.rowSizes?.get(row);
      const added = this.rows.added(row, this.changes.row({ row, cells: [], formulas: new Map() }));
      this.out.push(sizedRow(added, row, size, this.scanner.prefix));
    }
  }

  private dimension(text: string): string {
    const found = attributeIn(text, "ref");
    const area = areaOf(found?.value ?? "");
    if (!found || !area) return text;
    const { row, column } = this.changes.last;
    const wider = {
      ...area,
      lastRow: Math.max(area.lastRow, row),
      lastColumn: Math.max(area.lastColumn, column),
    };
    if (wider.lastRow === area.lastRow && wider.lastColumn === area.lastColumn) return text;
    return `${text.slice(0, found.from)}ref="${writeArea(wider)}"${text.slice(found.to)}`;
  }
}

/** The parts of a sheet that stand between its rows and its drawing. */
const BEFORE_DRAWING = new Set(
  (
    "sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells " +
    "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks " +
    "colBreaks customProperties cellWatches ignoredErrors smartTags"
  ).split(" "),
);
