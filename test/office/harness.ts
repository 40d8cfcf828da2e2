import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  Calculator,
  customFunctions,
  type CustomFunction,
  type MetadataFile,
} from "../../src/book/calculator";
import { MemoryBook, type MemoryBookOptions } from "../../src/book/memory-book";
import { ExcelHost, type HostOptions, type Transport, WEB_PAYLOAD } from "../../src/workbench/host";
import { OFFICE_JS, PageWindow, type PageGlobals } from "./window";

/**
 * Genuine office.js on a workbook in memory: the page starts as it does in Excel, `Office.onReady` included, and what it
 * asks is answered by our host.
 */

type ExcelNamespace = typeof Excel;
type OfficeNamespace = typeof Office;
type ExtensionNamespace = typeof OfficeExtension;

export interface StageOptions extends MemoryBookOptions, HostOptions {
  readonly transport?: Transport;
  /** The page never sees APIs beyond the declared requirement sets; on unless a test wants to go without. */
  readonly checksRequirements?: boolean;
}

/** The library's table of associated functions. */
interface PageFunctions {
  readonly Error: new (code: string) => unknown;
  readonly _association: { readonly mappings: Readonly<Record<string, CustomFunction>> };
}

/** What `Office.onReady` tells. */
export interface ReadyInfo {
  readonly host: string | null;
  readonly platform: string | null;
}

/** A page in Excel, with its workbook and its host. */
export class Stage {
  readonly Office: OfficeNamespace;
  readonly Excel: ExcelNamespace;
  readonly OfficeExtension: ExtensionNamespace;
  readonly window: PageGlobals;
  private readonly restore: (() => void)[] = [];

  constructor(
    private readonly page: PageWindow,
    private readonly calculator: Calculator,
    readonly book: MemoryBook,
    readonly host: ExcelHost,
    readonly ready: ReadyInfo,
  ) {
    this.window = page.globals;
    this.Office = page.globals.Office as OfficeNamespace;
    this.Excel = page.globals.Excel as ExcelNamespace;
    this.OfficeExtension = page.globals.OfficeExtension as ExtensionNamespace;
  }

  /** Runs a script file in the page, such as `dist/functions.js`. */
  load(file: string): void {
    this.page.load(file);
  }

  evaluate(source: string): unknown {
    return this.page.evaluate(source);
  }

  /**
   * Loads the built functions into the page, where formulas of the sheet call them as `BT.…`, with 0 for a blank cell as
   * Excel for Windows does. For a book that calculates by its own calculator.
   */
  addFunctions(folder: string): void {
    this.load(join(folder, "functions.js"));
    const metadata = JSON.parse(readFileSync(join(folder, "functions.json"), "utf8")) as MetadataFile;
    const { Error: PageError, _association: association } = this.window.CustomFunctions as PageFunctions;
    const makeError = (code: string): unknown => new PageError(code);
    const functions = association.mappings;
    this.calculator.add(customFunctions(metadata, { namespace: "BT", functions, makeError, blank: 0 }));
    this.book.recalculate();
  }

  /** Lets code under test outside the page find `Office`, `Excel` and `OfficeExtension` as its globals. */
  asGlobals(): this {
    const globals = globalThis as PageGlobals;
    for (const name of ["Office", "Excel", "OfficeExtension"]) {
      const before = Object.getOwnPropertyDescriptor(globals, name);
      Object.defineProperty(globals, name, { value: this.window[name], configurable: true, writable: true });
      this.restore.push(() => {
        if (before) Object.defineProperty(globals, name, before);
        else Reflect.deleteProperty(globals, name);
      });
    }
    return this;
  }

  /** Until the host has answered what was asked so far, and what it sent has reached the page. */
  settle(milliseconds = 10): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  close(): void {
    for (const undo of this.restore.splice(0)) undo();
    this.host.dispose();
    this.page.close();
  }
}

/** Opens a page in Excel and waits for `Office.onReady`. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { transport = "bridge", checksRequirements = true } = options;
  const calculator = new Calculator();
  const book = new MemoryBook({ calculate: calculator.calculate, ...options });
  const host = new ExcelHost(book, { payloadLimit: WEB_PAYLOAD, ...options });
  const page = new PageWindow();
  host.installOn(page.globals, transport);
  page.load(join(OFFICE_JS, "office.js"));
  const { Office: office } = page.globals as { Office?: OfficeNamespace };
  if (!office) throw new Error("office.js has not started.");
  const ready = (await office.onReady()) as unknown as ReadyInfo;
  await host.ready;
  const extension = page.globals.OfficeExtension as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  extension.CommonUtility._doApiNotSupportedCheck = checksRequirements;
  const stage = new Stage(page, calculator, book, host, { host: ready.host, platform: ready.platform });
  await stage.settle(0); // what the library asks by itself while it starts
  return stage;
}
