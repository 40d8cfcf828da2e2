import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { WorkbenchPage } from "./workbench-page";

const SHOTS = join(__dirname, "../../out/browser");

/** The whole page for a cell. */
async function shoot(pane: FrameLocator, name: string): Promise<void> {
  await pane.locator("main").screenshot({ path: join(SHOTS, `explain-${name}.png`) });
}

/** No text of a drawing lies over another of the same drawing, or reaches over its sides. */
const touching = (pane: FrameLocator): Promise<readonly string[]> =>
  pane.locator("main").evaluate((main) => {
    const found: string[] = [];
    for (const figure of main.querySelectorAll("figure")) {
      const frame = figure.getBoundingClientRect();
      const texts = [...figure.querySelectorAll("text")].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      for (const [i, one] of texts.entries()) {
        if (one.box.left < frame.left - 1 || one.box.right > frame.right + 1) found.push(`over: ${one.text}`);
        for (const other of texts.slice(i + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (across > 1 && down > 4) found.push(`${one.text} / ${other.text}`);
        }
      }
    }
    return found;
  });

async function widen(workbench: WorkbenchPage, width: number): Promise<void> {
  await workbench.page.evaluate((px) => {
    document.documentElement.style.setProperty("--pane-width", `${String(px)}px`);
  }, width);
}

/** Selects a cell that may lie beyond the window. */
async function choose(workbench: WorkbenchPage, address: string): Promise<void> {
  await workbench.page.evaluate((a1) => {
    globalThis.workbench.api.getActiveWorkbook()?.getActiveSheet().getRange(a1).activate();
  }, address);
  await workbench.paneShows(address);
}

/** The narrowest cell of what was given, in pixels. */
const narrowest = (pane: FrameLocator): Promise<number> =>
  pane
    .locator(".inputs")
    .evaluate((table) =>
      Math.min(...[...table.querySelectorAll("td, th")].map((cell) => cell.getBoundingClientRect().width)),
    );

/** A button in the pane may lie below what is in view: the keyboard reaches it. */
const press = (pane: FrameLocator, id: string): Promise<void> =>
  pane.locator(`[data-testid="${id}"]`).first().press("Enter");

describe.each([
  ["", "zh", 350],
  ["", "zh", 320],
  ["", "zh", 800],
  ["?theme=dark", "dark", 350],
  ["?lang=en-US", "en", 350],
])("%s at %s, %d pixels", (query, name, width) => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open({ query, width: 1500, height: 4200 }); // all of it in view
    await widen(workbench, width);
    await press(workbench.pane, "hint-close");
  });
  afterAll(() => workbench.close());

  test("an amount: the chain, the scale, what would change it", async () => {
    await choose(workbench, "G3");
    await workbench.pane.locator('[data-testid="change"]').first().waitFor();
    expect(await workbench.inPane("chain")).toMatch(/¥/u);
    expect(await touching(workbench.pane)).toEqual([]);
    await shoot(workbench.pane, `amount-${name}-${String(width)}`);
  });

  test("a row of a list, a call within a formula, a cell of a table, readings of a split", async () => {
    const { pane } = workbench;
    await workbench.write("R2", [['=BT.EACH_ROW("STATION_AWARD",D2:F8)']]);
    await workbench.write("T2", [["=IF(FALSE,BT.STATION_AWARD(D2,E2),0)"]]);
    await workbench.write("T4", [["=ROUND(BT.STATION_AWARD(D2,E2)*0.5,2)"]]);
    await workbench.write("R12", [["=BT.STATION_AWARD_SCHEDULE(1600000.01)"]]);
    await workbench.write("R18", [["=BT.HYDROGEN_SPLIT(1144000.01)"]]);
    await choose(workbench, "R5");
    await pane.locator('[data-testid="list-row"]').waitFor();
    await pane.locator('[data-testid="change"]').first().waitFor();
    expect(await pane.locator('[data-testid="clause"]').count()).toBeGreaterThan(0);
    expect(await narrowest(pane)).toBeGreaterThan(60);
    await shoot(pane, `row-${name}-${String(width)}`);
    await choose(workbench, "T2");
    await pane.locator(".answer-unused").waitFor();
    await shoot(pane, `unused-${name}-${String(width)}`);
    await choose(workbench, "T4");
    await pane.locator('[data-testid="in-formula"]').waitFor();
    expect(await pane.locator(".answer-unused").count()).toBe(0);
    await shoot(pane, `nested-${name}-${String(width)}`);
    await choose(workbench, "T14");
    await pane.locator(".answer-place").waitFor();
    expect(await pane.locator("tr.is-selected").count()).toBe(1);
    await shoot(pane, `schedule-${name}-${String(width)}`);
    await choose(workbench, "R18");
    await pane.locator('[data-testid="reading-beside"]').waitFor();
    await shoot(pane, `split-${name}-${String(width)}`);
  });

  test("a verdict: the tiers, the conditions, the readings", async () => {
    await workbench.page.getByText("瞪羚", { exact: true }).click();
    await choose(workbench, "S2");
    await workbench.pane.locator('[data-testid="explain-readings"]').waitFor();
    expect(await workbench.pane.locator("figure").count()).toBeGreaterThan(3);
    expect(await touching(workbench.pane)).toEqual([]);
    await shoot(workbench.pane, `verdict-${name}-${String(width)}`);
    expect(workbench.complaints).toEqual([]);
  });
});

test("from the answer to the form, from a clause to its document", async () => {
  const workbench = await WorkbenchPage.open();
  await workbench.click("G3");
  await workbench.paneShows("G3");
  await press(workbench.pane, "try-it");
  await workbench.pane.locator('[role="tab"][aria-selected="true"]', { hasText: "试算" }).waitFor();
  await workbench.pane.locator('[role="tab"]', { hasText: "说明" }).click();
  await workbench.pane.locator(".clause-in-document").first().press("Enter");
  await workbench.pane.locator('[role="tab"][aria-selected="true"]', { hasText: "查找" }).waitFor();
  await workbench.close();
});
