/**
 * Excel's own files, in and out of the grid. The opened file is kept and changed where the grid changed, so that what
 * the page does not show (charts, conditional formats, validation, notes, print settings …) is still in it when saved.
 */
import type { IWorkbookData } from "@univerjs/core";
import { openXlsx, writeXlsx, type RoundtripWorkbook, type Sheet as FileSheet } from "hucre/xlsx";
import { parseAddress } from "../../book/a1";
import type { Block } from "../../book/block";
import type { Book, Comment, DefinedName, Table } from "../../book/book";
import { writeKept } from "./tied-parts";
import { formulaNames, type FormulaNames } from "../../files/formula-names";
import { checkSignature, problemOf } from "./problems";
import { sheetId, toGrid } from "./read";
import { Shown } from "./shown";
import { updateSheet } from "./write";
import { sameArrangement, styleAt } from "./arrangement";
import { changedContents } from "./contents";
import { nativeCharts } from "./native-charts";
import { changedNotes, commentsOf } from "./notes";
import { openXlsx as openPackage, type SheetChanges } from "../../files/xlsx";
import { FileProblem } from "../../files/problem";

export class WorkbookFile {
  private constructor(
    readonly name: string,
    /** Tells this opening from others, also of the same file. */
    readonly id: string,
    private readonly bytes: Uint8Array,
    private readonly workbook: RoundtripWorkbook,
    private readonly names: FormulaNames,
    /** For the grid to open, which takes it for its own and changes it. */
    readonly data: IWorkbookData,
    /** The file's sheets by the ids they have in the grid. */
    private readonly sheets: Map<string, FileSheet>,
    /** As they came, in their order. */
    private readonly inFile: readonly FileSheet[] = workbook.sheets,
    /** As it was when the file was opened. */
    private readonly opened: IWorkbookData = structuredClone(data),
    /** As they were then. */
    readonly comments: readonly Comment[] = [...sheets].flatMap(([id, sheet]) => commentsOf(id, sheet)),
  ) {}

  /**
   * @param functions full names of the add-in's functions, `BT.STATION_AWARD`
   * @throws FileProblem for whatever is no .xlsx, or a broken one
   */
  static async open(bytes: Uint8Array, name: string, functions: readonly string[]): Promise<WorkbookFile> {
    checkSignature(bytes);
    const names = formulaNames(functions);
    try {
      const workbook = await openXlsx(bytes, { readStyles: true });
      if (workbook.sheets.length === 0) throw new FileProblem("empty");
      workbook.dateSystem = "1900"; // dates have been read as dates, and are counted from 1900 from here on
      const id = `workbook-${crypto.randomUUID()}`;
      const data = toGrid(workbook, id, name, names);
      return new WorkbookFile(name, id, bytes, workbook, names, data, byId(workbook));
    } catch (error) {
      throw error instanceof FileProblem ? error : problemOf(bytes, error);
    }
  }

  /** The sheet in front. */
  get front(): string {
    return sheetId(this.workbook.activeSheet ?? 0);
  }

  get definedNames(): DefinedName[] {
    return (this.workbook.namedRanges ?? []).map(({ name, range, scope, comment }) => ({
      id: `${scope ?? ""}!${name}`,
      name,
      refersTo: `=${this.names.open(range)}`,
      comment: comment ?? "",
      visible: true,
      sheet: scope === undefined ? null : this.idOf(scope),
    }));
  }

  get tables(): Table[] {
    return [...this.sheets].flatMap(([id, { tables = [] }]) =>
      tables.flatMap((table) => {
        const block: Block | undefined = table.range ? parseAddress(table.range)?.block : undefined;
        if (!block) return [];
        const { name, style = "", showTotalRow = false } = table;
        return [
          { id: `table-${name}`, name, sheet: id, block, showHeaders: true, showTotals: showTotalRow, style },
        ];
      }),
    );
  }

  /**
   * The file as the grid now has it. Where only contents have changed they are put into the opened file, and everything else
   * in it is kept byte for byte. Where sheets, names, looks or sizes have, the file is written anew from what was read of it,
   * and what that writing loses is put in.
   * @param data the grid's own copy of the workbook, for looks and sizes
   */
  async save(book: Book, data: IWorkbookData): Promise<Uint8Array> {
    return sameArrangement(book, this.definedNames, data, this.opened)
      ? this.withContents(this.bytes, book, this.opened)
      : this.withContents(await this.rearranged(book, data), book);
  }

  /** The sheets come in the grid's order. */
  private async rearranged(book: Book, data: IWorkbookData): Promise<Uint8Array> {
    const theme = this.workbook.themeColors ?? [];
    for (const sheet of book.sheets()) {
      const file = this.sheets.get(sheet.id) ?? { name: sheet.name, rows: [] };
      this.sheets.set(sheet.id, file);
      file.name = sheet.name;
      file.hidden = sheet.hidden;
      const style = (row: number, column: number) => styleAt(data, sheet.id, row, column);
      updateSheet(file, data.sheets[sheet.id] ?? {}, new Shown(sheet), style, this.names, theme);
    }
    this.workbook.sheets = this.inOrder(book);
    this.workbook.activeSheet = book.active().position;
    this.workbook.namedRanges = book.names.all().map(({ name, refersTo, comment, sheet }) => ({
      name,
      range: this.names.save(refersTo).slice(1),
      ...(comment && { comment }),
      ...(sheet !== null && { scope: book.sheet(sheet)?.name }),
    }));
    return writeKept(this.workbook, this.inFile);
  }

  private async withContents(bytes: Uint8Array, book: Book, opened?: IWorkbookData): Promise<Uint8Array> {
    const file = await openPackage(new Blob([new Uint8Array(bytes)]));
    const sheets = await changedContents(file, book, this.names, opened);
    const nothing: SheetChanges = { last: { row: 0, column: 0 }, row: () => [] };
    for (const [name, charts] of nativeCharts(book))
      sheets.set(name, { ...(sheets.get(name) ?? nothing), charts });
    for (const [name, notes] of changedNotes(book, this.comments))
      sheets.set(name, { ...(sheets.get(name) ?? nothing), notes });
    const written = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
    const patching = file.patched({ sheets, calculated: true }, written.writable);
    const [whole] = await Promise.all([new Response(written.readable).arrayBuffer(), patching]);
    return new Uint8Array(whole);
  }

  private inOrder(book: Book): FileSheet[] {
    return book.sheets().flatMap(({ id }) => this.sheets.get(id) ?? []);
  }

  private idOf(sheetName: string): string | null {
    return [...this.sheets].find(([, { name }]) => name === sheetName)?.[0] ?? null;
  }
}

const byId = ({ sheets }: RoundtripWorkbook): Map<string, FileSheet> =>
  new Map(sheets.map((sheet, i) => [sheetId(i), sheet]));

/** A new workbook with one empty sheet, as bytes, so that it is opened like any other. */
export const blankWorkbook = (): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] });
