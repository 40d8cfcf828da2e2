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
import { addedSheet } from "./added-sheet";
import { isOn, sheetsStand, styleAt } from "./arrangement";
import { ChangedLooks } from "./changed-looks";
import { changedNames } from "./changed-names";
import { changedContents } from "./contents";
import { type Loss, lossesBetween } from "./losses";
import { nativeCharts } from "./native-charts";
import { changedNotes, commentsOf } from "./notes";
import { PrintNames } from "./print-names";
import { changedSizes } from "./sizes";
import {
  openXlsx as openPackage,
  type Changes,
  type NewSheet,
  type SheetChanges,
  type XlsxFile,
} from "../../files/xlsx";
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
    private readonly printed = new PrintNames(workbook),
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
   * The file as the grid now has it. What has changed is put into the opened file, and everything else in it is kept byte for
   * byte. Only where its sheets were removed, renamed or moved is it written anew from what was read of it, and what that
   * writing loses is put in as far as it is known; `losses` tells the rest.
   * @param data the grid's own copy of the workbook, for looks and sizes
   */
  async save(book: Book, data: IWorkbookData): Promise<Uint8Array> {
    return sheetsStand(book, this.opened)
      ? patched(this.bytes, (file) => this.changes(file, book, data))
      : patched(await this.rearranged(book, data), (file) => this.contents(file, book));
  }

  /** What the opened file held and a saved one does not; nothing where the file itself was changed. */
  async losses(book: Book, saved: Uint8Array): Promise<readonly Loss[]> {
    if (sheetsStand(book, this.opened)) return [];
    const { sheetOrder, sheets } = this.opened;
    const names = sheetOrder.map((id) => [sheets[id]?.name ?? "", book.sheet(id)?.name] as const);
    return lossesBetween(this.bytes, saved, names);
  }

  private async changes(file: XlsxFile, book: Book, data: IWorkbookData): Promise<Changes> {
    const looks = new ChangedLooks(data, this.opened);
    const beside = besideCells(book, this.comments);
    const sheets = new Map<string, SheetChanges>();
    const added: NewSheet[] = [];
    let calculated = true;
    for (const sheet of book.sheets()) {
      const now = data.sheets[sheet.id] ?? {};
      const was = this.opened.sheets[sheet.id];
      if (!was) {
        added.push({ ...addedSheet(sheet, now, this.names, looks.of(sheet.id)), ...beside(sheet.name) });
        continue;
      }
      const { changes: contents, unsure } = await changedContents(file, sheet, this.names, this.opened, looks.of(sheet.id)); // prettier-ignore
      if (unsure) calculated = false;
      const hidden = sheet.hidden === isOn(was.hidden) ? {} : { hidden: sheet.hidden };
      const others = { ...changedSizes(now, was), ...hidden, ...beside(sheet.name) };
      if (contents || Object.keys(others).length > 0) sheets.set(sheet.name, { ...NOTHING, ...contents, ...others }); // prettier-ignore
    }
    const names = changedNames(book, this.definedNames, this.names);
    return { sheets, newSheets: () => added, names, calculated };
  }

  /** What writing anew has lost: formulas and their results, charts, notes. */
  private async contents(file: XlsxFile, book: Book): Promise<Changes> {
    const beside = besideCells(book, this.comments);
    const sheets = new Map<string, SheetChanges>();
    for (const sheet of book.sheets()) {
      const { changes: contents } = await changedContents(file, sheet, this.names);
      const others = beside(sheet.name);
      if (contents || Object.keys(others).length > 0) sheets.set(sheet.name, { ...NOTHING, ...contents, ...others }); // prettier-ignore
    }
    const { hiddenNames } = await openPackage(blobOf(this.bytes));
    const inFile = new Map(this.opened.sheetOrder.map((id) => [this.opened.sheets[id]?.name, id]));
    const sheetNow = (name: string): string | null => book.sheet(inFile.get(name) ?? "")?.name ?? null;
    const hidden = hiddenNames.map(({ name, sheet }) => ({ name, sheet: sheet && sheetNow(sheet) }));
    return { sheets, hiddenNames: hidden, calculated: true };
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
    const names = book.names.all().map(({ name, refersTo, comment, sheet }) => ({
      name,
      range: this.names.save(refersTo).slice(1),
      ...(comment && { comment }),
      ...(sheet !== null && { scope: book.sheet(sheet)?.name }),
    }));
    this.workbook.namedRanges = [...names, ...this.printed.now()];
    return writeKept(this.workbook, this.inFile);
  }

  private inOrder(book: Book): FileSheet[] {
    return book.sheets().flatMap(({ id }) => this.sheets.get(id) ?? []);
  }

  private idOf(sheetName: string): string | null {
    return [...this.sheets].find(([, { name }]) => name === sheetName)?.[0] ?? null;
  }
}

/** Where nothing changes in the cells. */
const NOTHING: SheetChanges = { last: { row: 0, column: 0 }, row: () => [] };

/** The charts that the book has of its own and the notes that the file does not have, of each sheet. */
function besideCells(
  book: Book,
  inFile: readonly Comment[],
): (sheet: string) => Pick<SheetChanges, "charts" | "notes"> {
  const [charts, notes] = [nativeCharts(book), changedNotes(book, inFile)];
  return (sheet) => {
    const [drawn, noted] = [charts.get(sheet), notes.get(sheet)];
    return { ...(drawn && { charts: drawn }), ...(noted && { notes: noted }) };
  };
}

const blobOf = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);

async function patched(
  bytes: Uint8Array,
  changesOf: (file: XlsxFile) => Promise<Changes>,
): Promise<Uint8Array> {
  const file = await openPackage(blobOf(bytes));
  const changes = await changesOf(file);
  const written = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const patching = file.patched(changes, written.writable);
  const [whole] = await Promise.all([new Response(written.readable).arrayBuffer(), patching]);
  return new Uint8Array(whole);
}

const byId = ({ sheets }: RoundtripWorkbook): Map<string, FileSheet> =>
  new Map(sheets.map((sheet, i) => [sheetId(i), sheet]));

/** A new workbook with one empty sheet, as bytes, so that it is opened like any other. */
export const blankWorkbook = (): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] });
