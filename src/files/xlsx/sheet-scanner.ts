import { SaxesParser, type SaxesTagPlain } from "saxes";
import { FileProblem } from "../problem";
import { notXml } from "./xml-tree";
import { readPlainRow } from "./plain-row";
import type { ScannedCell, ScannedFormula, ScannedRow, SheetListener } from "./scanned-row";
import { columnOf, MOST_COLUMNS, MOST_ROWS, prefixOf } from "./names";

type Growing<T> = { -readonly [K in keyof T]: T[K] };

const END_OF_ROW = "</row>";
const LONG_ROW = 2 ** 20;
const WHOLE = new Set(["dimension", "sheetViews", "sheetFormatPr", "cols", "mergeCells"]);

/** Reads a sheet's text as it comes, and tells the listener what stands in it. */
export class SheetScanner {
  /** The element that every name of the sheet's own begins with: `x:` or nothing. */
  prefix = "";
  private readonly parser = new SaxesParser({ xmlns: false });
  /** The text not yet given away, and its place in the whole. */
  private text = "";
  private base = 0;
  private settled = 0;
  private waiting = "";
  private skipped = 0;
  /** All that has been read, by the parser or without it. */
  private seen = 0;
  private depth = 0;
  private inRows = false;
  private sawRows = false;
  private whole: string | undefined;
  private row: (Growing<ScannedRow> & { cells: ScannedCell[]; from: number }) | undefined;
  private cell: Growing<ScannedCell> | undefined;
  private formula: Growing<ScannedFormula> | undefined;
  private dynamic = false;
  private lastRow = -1;
  private lastColumn = -1;
  private taking: "value" | "inline" | "formula" | undefined;
  private readings = 0;

  constructor(private readonly listener: SheetListener) {
    this.parser.on("error", notXml);
    this.parser.on("opentag", (tag) => {
      this.opened(tag);
    });
    this.parser.on("closetag", (tag) => {
      this.closed(tag);
    });
    this.parser.on("text", (text) => {
      this.took(text);
    });
    this.parser.on("cdata", (text) => {
      this.took(text);
    });
  }

  /** @throws FileProblem for what is no XML or no sheet */
  write(piece: string): void {
    this.waiting += piece;
    while (this.waiting !== "") {
      const end = this.portion();
      if (end === 0) return;
      const text = this.waiting.slice(0, end);
      this.waiting = this.waiting.slice(end);
      if (!this.plainRow(text)) this.parse(text);
    }
  }

  end(): void {
    this.parse(this.waiting);
    this.parser.close();
    this.give(this.base + this.text.length);
  }

  /** How much of the waiting text is to be read next: up to the rows, a row, all that is left; 0 to wait for more. */
  private portion(): number {
    const { waiting } = this;
    if (this.sawRows) return waiting.length;
    if (this.inRows) {
      const end = waiting.indexOf(END_OF_ROW);
      if (end >= 0) return end + END_OF_ROW.length;
      return waiting.length > LONG_ROW ? waiting.length : 0;
    }
    const begin = /<(?:[\w.-]+:)?sheetData\b[^>]*>/.exec(waiting);
    return begin ? begin.index + begin[0].length : Math.max(0, waiting.lastIndexOf("<"));
  }

  /** Only where the parser has nothing begun: between two rows, not in a remark. */
  private plainRow(text: string): boolean {
    const isBetween = this.inRows && !this.row && this.text === "" && this.settled === this.seen;
    const found = isBetween && this.prefix === "" && text.endsWith(END_OF_ROW) ? readPlainRow(text) : null;
    if (!found) return false;
    this.skipped += text.length;
    this.seen += text.length;
    this.base += text.length;
    this.settled += text.length;
    this.lastRow = found.row.row;
    if (found.before !== "") this.listener.raw(found.before);
    this.listener.row(found.row);
    return true;
  }

  private parse(text: string): void {
    this.text += text;
    this.seen += text.length;
    this.parser.write(text);
    if (!this.row && this.whole === undefined) this.give(this.settled);
  }

  /** While the parser is at work: its place in the sheet's text; it has not seen the plain rows. */
  private get position(): number {
    return this.parser.position + this.skipped;
  }

  private opened(tag: SaxesTagPlain): void {
    this.depth += 1;
    const { depth } = this;
    if (depth === 1) this.prefix = prefixOf(tag.name);
    const local = tag.name.startsWith(this.prefix) ? tag.name.slice(this.prefix.length) : "";
    if (depth === 2) this.openedPart(local, tag);
    else if (!this.inRows) return;
    else if (depth === 3 && local === "row") this.openedRow(tag);
    else if (depth === 4 && local === "c" && this.row) this.openedCell(this.row, tag);
    else if (this.cell) this.openedInCell(this.cell, local, tag);
  }

  private openedPart(local: string, { isSelfClosing }: SaxesTagPlain): void {
    if (WHOLE.has(local)) {
      this.give(this.start());
      this.whole = local;
    } else if (local === "sheetData") {
      this.give(this.start());
      this.listener.rowsBegin(this.take(this.position), isSelfClosing);
      this.inRows = true;
    } else if (this.sawRows) {
      this.give(this.start());
      this.listener.behind(local);
    }
  }

  private openedRow({ attributes, isSelfClosing }: SaxesTagPlain): void {
    const from = this.start();
    this.give(from);
    const row = attributes.r === undefined ? this.lastRow + 1 : Number(attributes.r) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= MOST_ROWS) throw new FileProblem("damaged", `row ${attributes.r ?? row + 1}`); // prettier-ignore
    const holds = attributes.customFormat === "1" || attributes.customFormat === "true";
    const hidden = attributes.hidden === "1" || attributes.hidden === "true";
    this.lastRow = row;
    this.lastColumn = -1;
    const open = this.position - from;
    this.row = { row, text: "", open, close: open, selfClosed: isSelfClosing, style: holds ? attributes.s : undefined, spans: attributes.spans, hidden, cells: [], from }; // prettier-ignore
  }

  private openedCell(
    { from, cells }: { from: number; cells: ScannedCell[] },
    { attributes }: SaxesTagPlain,
  ): void {
    const column = attributes.r === undefined ? this.lastColumn + 1 : columnOf(attributes.r);
    if (column < 0 || column >= MOST_COLUMNS) throw new FileProblem("damaged", `cell ${attributes.r ?? ""}`);
    this.lastColumn = column;
    this.cell = {
      column,
      from: this.start() - from,
      to: 0,
      type: attributes.t,
      style: attributes.s,
      value: undefined,
      inline: undefined,
      formula: undefined,
    };
    this.formula = undefined;
    this.dynamic = attributes.cm !== undefined;
    cells.push(this.cell);
  }

  private openedInCell(cell: Growing<ScannedCell>, local: string, { attributes }: SaxesTagPlain): void {
    if (this.depth === 5 && local === "v") {
      cell.value = "";
      this.taking = "value";
    } else if (this.depth === 5 && local === "f") {
      const { t: type, ref: covers, si: shared } = attributes;
      this.formula = { text: "", type, covers, shared, dynamic: this.dynamic && type === "array" };
      cell.formula = this.formula;
      this.taking = "formula";
    } else if (this.depth === 5 && local === "is") cell.inline = "";
    else if (local === "rPh") this.readings += 1;
    else if (local === "t" && this.readings === 0 && cell.inline !== undefined) this.taking = "inline";
  }

  private took(text: string): void {
    if (this.taking === undefined || !this.cell) return;
    if (this.taking === "value") this.cell.value = (this.cell.value ?? "") + text;
    else if (this.taking === "inline") this.cell.inline = (this.cell.inline ?? "") + text;
    else if (this.formula) this.formula.text += text;
  }

  private closed({ name }: SaxesTagPlain): void {
    const { depth } = this;
    this.depth -= 1;
    this.settled = this.position;
    if (depth === 1) this.closedSheet();
    else if (depth === 2) this.closedPart();
    else if (!this.inRows) return;
    else if (depth === 3) this.closedRow();
    else if (depth === 4) this.closedCell();
    else {
      this.taking = undefined;
      if (name === `${this.prefix}rPh`) this.readings -= 1;
    }
  }

  private closedSheet(): void {
    this.give(this.start());
    this.listener.behind("");
  }

  private closedPart(): void {
    const { position } = this;
    if (this.whole !== undefined) {
      const local = this.whole;
      this.whole = undefined;
      this.listener.element(local, this.take(position));
    } else if (this.inRows) {
      this.inRows = false;
      this.sawRows = true;
      // The end tag, if there is one, is still to be given away: whatever the rows are continued with comes before it.
      if (position > this.base) this.give(this.start());
      this.listener.rowsEnd();
    }
  }

  private closedRow(): void {
    const { row } = this;
    if (!row) return;
    row.text = this.take(this.position);
    row.close = row.selfClosed ? row.text.length : row.text.lastIndexOf("</");
    this.row = undefined;
    this.listener.row(row);
  }

  private closedCell(): void {
    if (this.cell && this.row) this.cell.to = this.position - this.row.from;
    this.cell = undefined;
    this.taking = undefined;
  }

  /** Where the tag that has just been read begins: no `<` can stand inside a tag. */
  private start(): number {
    return this.base + this.text.lastIndexOf("<", this.position - this.base - 1);
  }

  private give(to: number): void {
    if (to > this.base) this.listener.raw(this.take(to));
  }

  private take(to: number): string {
    const text = this.text.slice(0, to - this.base);
    this.text = this.text.slice(to - this.base);
    this.base = to;
    this.settled = Math.max(this.settled, to);
    return text;
  }
}
