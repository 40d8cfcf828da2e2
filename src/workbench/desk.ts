import { CellAlertManagerService, type ICellAlert } from "@univerjs/preset-sheets-core";
import { formatAddress } from "../book/a1";
import { block } from "../book/block";
import { cellKey, Messages, type Message } from "./functions/messages";
import type { AddInFunctions } from "./functions/register";
import { UniverBook } from "./grid/univer-book";
import type { Grid, Language } from "./grid/univer";
import { DARK, ExcelHost, LIGHT } from "./host";
import type { Theme } from "./page/words";
import { openPane, type Pane } from "./pane";
import type { WorkbookFile } from "./xlsx";

/** What the add-in is to find. */
export interface Office {
  readonly language: Language;
  readonly theme: Theme;
  /** Of the pane's frame. */
  readonly title: string;
}

/**
 * One open workbook with its add-in, as one window of Excel: the book in the grid, the host that answers for it, the
 * pane, and the functions that run in the pane's page. Another file gets another desk, so that nothing of the add-in's
 * memory outlives its workbook.
 */
export class Desk {
  readonly book: UniverBook;
  private readonly messages = new Messages();
  private host: ExcelHost | undefined;
  private pane: Pane | undefined;

  constructor(
    private readonly grid: Grid,
    readonly file: WorkbookFile,
    private readonly container: HTMLElement,
  ) {
    const workbook = grid.api.createWorkbook(file.data);
    this.book = new UniverBook(file.name, workbook, grid);
    for (const name of file.definedNames) this.book.names.add(name);
    for (const table of file.tables) this.book.tables.add(table);
    for (const comment of file.comments) this.book.comments.add(comment);
    this.book.activate(file.front);
    this.book.calculationMode = "manual"; // until the functions are there
  }

  /** Starts the add-in, or starts it again in another language or theme. Then the formulas are calculated. */
  async start(functions: AddInFunctions, { language, theme, title }: Office): Promise<void> {
    this.stop();
    functions.connect(undefined);
    this.host = new ExcelHost(this.book, { language, theme: theme === "dark" ? DARK : LIGHT });
    try {
      this.pane = await openPane(this.container, this.host, title);
      functions.connect({
        page: this.pane.page,
        messages: this.messages,
        addressOf: (id, row, column) =>
          formatAddress(this.book.sheet(id ?? "")?.name ?? "", block(row, column), "always"),
      });
    } finally {
      await this.grid.drawn();
      this.book.calculationMode = "automatic";
      this.book.recalculate();
    }
  }

  /** What the function said of the error that this cell shows. */
  messageAt(sheet: string, row: number, column: number): Message | undefined {
    const target = this.book.sheet(sheet);
    if (!target) return undefined;
    const spill = target.spill({ row, column }) ?? block(row, column);
    const [[code = ""] = []] = target.values(block(row, column));
    const from = { row: row - spill.row, column: column - spill.column };
    return this.messages.at(cellKey(this.book.id, target.id, spill), from, String(code));
  }

  save(): Promise<Uint8Array> {
    const data = this.grid.api.getUniverSheet(this.book.id)?.save();
    if (!data) throw new Error("The workbook is not open any more.");
    return this.file.save(this.book, data);
  }

  close(): void {
    this.stop();
    this.book.dispose();
    this.grid.api.disposeUnit(this.book.id);
  }

  private stop(): void {
    this.host?.dispose();
    this.pane?.close();
    this.messages.clear();
  }
}

/** The grid tells on hover what an error means in general; where the function said more, that is told instead. */
export function explainErrors({ services }: Grid, messageAt: Desk["messageAt"]): void {
  const alerts = services.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { subUnitId, row, col } = alert.location;
    const message = messageAt(subUnitId, row, col);
    show(message ? { ...alert, title: message.code, message: message.text } : alert);
  };
}
