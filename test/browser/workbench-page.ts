import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from "playwright-core";
import { parseAddress } from "../../src/book/a1";
import type { CellContent, CellValue } from "../../src/book/book";
import type {} from "../../src/workbench/index";

const SHOTS = join(__dirname, "../../out/browser");

export const site = (): string => process.env.BT_SITE ?? "";

const isForeign = (url: string): boolean => !url.startsWith(`${site()}/`) && !/^(data|blob):/.test(url);

let browser: Browser | undefined;

/** This worker's browser of the global set-up; each page gets a context, and so a profile, of its own. */
export async function connect(): Promise<Browser> {
  const browsers = (process.env.BT_BROWSERS ?? "").split(" ");
  return (browser ??= await chromium.connect(browsers[Number(process.env.JEST_WORKER_ID) - 1] ?? ""));
}

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

export interface Options {
  readonly width?: number;
  readonly height?: number;
  readonly query?: string;
  /** Called before the page is opened, to put other files in the place of the site's. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The workbench as a person uses it: the mouse, the keyboard, and what is to be seen. */
export class WorkbenchPage {
  /** What should never be: errors in the console, requests to other places, breaches of the content security policy. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.complaints.push(`error: ${error.message}`));
    page.on("response", (response) => {
      if (response.status() >= 400) this.complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on("request", (request) => {
      if (isForeign(request.url())) this.complaints.push(`foreign: ${request.url()}`);
    });
  }

  static async open({
    width = 1360,
    height = 800,
    query = "",
    prepare,
  }: Options = {}): Promise<WorkbenchPage> {
    const context = await (
      await connect()
    ).newContext({ viewport: { width, height }, acceptDownloads: true });
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site() });
    // There is no network but the add-in's own server.
    await context.route(
      ({ href }) => isForeign(href),
      (route) => route.abort(),
    );
    const page = await context.newPage();
    const workbench = new WorkbenchPage(page);
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} in ${location.pathname}`);
      });
    });
    await prepare?.(page);
    await page.goto(`${site()}/workbench.html${query}`);
    await workbench.ready();
    return workbench;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Waits until a workbook is open, by this name if one is given, the add-in runs and the formulas are calculated. */
  async ready(name = ""): Promise<void> {
    await this.page.locator("html[data-state=ready] #file-name", { hasText: name }).waitFor();
    await this.settled();
  }

  /** Waits for the calculation that is under way or about to begin. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => globalThis.workbench.settled());
  }

  /** Waits until a range shows these values; what it shows at last is what is compared. */
  async becomes(address: string, expected: CellValue[][]): Promise<void> {
    const patience = Date.now() + 15_000;
    let shown = await this.values(address);
    while (JSON.stringify(shown) !== JSON.stringify(expected) && Date.now() < patience) {
      await this.page.waitForTimeout(50);
      shown = await this.values(address);
    }
    expect(shown).toEqual(expected);
  }

  /** Row and column of a cell, from 0. */
  static indexes(address: string): [row: number, column: number] {
    const [, { row, column }] = place(address);
    return [row, column];
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane iframe");
  }

  /** What the pane shows under a test id; waits until it is there. */
  async inPane(id: string): Promise<string> {
    return (await this.pane.locator(`[data-testid="${id}"]`).first().textContent()) ?? "";
  }

  /** Opens the page for whole lists. */
  async openBatch(): Promise<void> {
    await this.pane.locator('[data-testid="open-batch"]').click();
    await this.batch("rule").waitFor();
  }

  /** Something on the page for whole lists, by its name there. */
  batch(name: string): Locator {
    return this.pane.locator(`[data-testid="batch-${name}"]`);
  }

  /** Waits until the pane tells of a cell. */
  async paneShows(address: string): Promise<void> {
    const shown = this.pane.locator('[data-testid="address"]', { hasText: new RegExp(`(^|!)${address}$`) });
    await shown.waitFor({ timeout: 10_000 });
  }

  /** Values of a range of the sheet in front, or of another: `G2:G5`, `瞪羚!S2`. */
  async values(address: string): Promise<CellValue[][]> {
    return this.page.evaluate(([sheet, block]) => {
      const { book } = globalThis.workbench;
      return (sheet === undefined ? book?.active() : book?.sheet(sheet))?.values(block) ?? [];
    }, place(address));
  }

  async value(address: string): Promise<CellValue | undefined> {
    return (await this.values(address))[0]?.[0];
  }

  async formula(address: string): Promise<CellValue | undefined> {
    return this.page.evaluate(([sheet, block]) => {
      const { book } = globalThis.workbench;
      return (sheet === undefined ? book?.active() : book?.sheet(sheet))?.formulas(block)[0]?.[0];
    }, place(address));
  }

  /** Writes as a macro would, in one command. */
  async write(address: string, contents: CellContent[][]): Promise<void> {
    await this.page.evaluate(
      ([[sheet, block], cells]) => {
        const { book } = globalThis.workbench;
        (sheet === undefined ? book?.active() : book?.sheet(sheet))?.write(block, cells);
      },
      [place(address), contents] as const,
    );
    await this.settled();
  }

  /** Counts from now on how often the grid goes through all cells of a sheet; gives what tells the count. */
  async searchesIn(sheet: string): Promise<() => Promise<number>> {
    await this.page.evaluate((name) => {
      const cells = globalThis.workbench.api
        .getActiveWorkbook()
        ?.getSheetByName(name)
        ?.getSheet()
        .getCellMatrix();
      if (!cells) throw new Error(`There is no sheet ${name}.`);
      const all = cells.forValue.bind(cells);
      let times = 0;
      cells.forValue = (callback) => {
        document.documentElement.dataset.searches = String((times += 1));
        return all(callback);
      };
      document.documentElement.dataset.searches = "0";
    }, sheet);
    return async () => Number(await this.page.locator("html").getAttribute("data-searches"));
  }

  /** Selects a cell by a click of the mouse. The grid is drawn on a canvas: the click goes to the middle of the cell. */
  async click(address: string): Promise<void> {
    const { x, y, width, height } = await this.rectOf(address);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** The little square in the lower right corner of a selected cell. */
  async handleOf(address: string): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await this.rectOf(address);
    return { x: x + width - 1, y: y + height - 1 };
  }

  private async rectOf(address: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const rect = await this.page.evaluate((a1) => {
      const { left, top, width, height } =
        globalThis.workbench.api.getActiveWorkbook()?.getActiveSheet().getRange(a1).getCellRect() ??
        new DOMRect();
      return { left, top, width, height };
    }, address);
    const canvas = await this.page.locator("#grid canvas").last().boundingBox();
    return { ...rect, x: (canvas?.x ?? 0) + rect.left, y: (canvas?.y ?? 0) + rect.top };
  }

  /** Types into the selected cell. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.settled();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What the line under the grid says. */
  async status(): Promise<{ address: string; formula: string; code: string; message: string }> {
    const text = async (id: string): Promise<string> =>
      (await this.page.locator(`#status-${id}`).textContent()) ?? "";
    return {
      address: await text("address"),
      formula: await text("formula"),
      code: await text("code"),
      message: await text("message"),
    };
  }

  async openFile(name: string, buffer: Buffer): Promise<void> {
    const mimeType = "application/octet-stream";
    await this.page.locator("#file").setInputFiles({ name, mimeType, buffer });
  }

  async shot(name: string): Promise<void> {
    mkdirSync(SHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SHOTS, `${name}.png`) });
  }
}

function place(address: string) {
  const found = parseAddress(address);
  if (!found) throw new Error(`${address} is no address.`);
  return [found.sheet, found.block] as const;
}
