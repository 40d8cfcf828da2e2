import { MemoryBook, type MemoryBookOptions } from "../../src/book/memory-book";
import { ExcelHost, type HostOptions, type Transport } from "../../src/workbench/host";
import { OFFICE_JS, PageWindow, type PageGlobals } from "./window";
import { join } from "node:path";

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

  /** Until what the host has sent so far has reached the page. */
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
  const book = new MemoryBook(options);
  const host = new ExcelHost(book, options);
  const page = new PageWindow();
  host.installOn(page.globals, transport);
  page.load(join(OFFICE_JS, "office.js"));
  const { Office: office } = page.globals as { Office?: OfficeNamespace };
  if (!office) throw new Error("office.js has not started.");
  const ready = (await office.onReady()) as unknown as ReadyInfo;
  await host.ready;
  const extension = page.globals.OfficeExtension as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  extension.CommonUtility._doApiNotSupportedCheck = checksRequirements;
  return new Stage(page, book, host, { host: ready.host, platform: ready.platform });
}
