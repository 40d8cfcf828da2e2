import axe from "axe-core";
import type { Frame } from "playwright-core";
import { WorkbenchPage, site } from "./workbench-page";

/** What takes a browser to see: contrast, overflow, and whether the keyboard reaches everything, on every page of the pane. */

const PAGES = ["cell", "find", "trial", "batch", "ledger"] as const;
const WIDTHS = [320, 350, 800] as const;

const paneOf = ({ page }: WorkbenchPage): Frame => {
  const frame = page.frames().find((one) => one.url().includes("taskpane"));
  if (!frame) throw new Error("There is no pane.");
  return frame;
};

async function widen(workbench: WorkbenchPage, width: number): Promise<void> {
  await workbench.page.evaluate((px) => {
    document.documentElement.style.setProperty("--pane-width", `${px}px`);
  }, width);
}

async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document.documentElement);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
    );
  });
}

/** What sticks out to the right of the pane. */
const overflowing = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("main *")]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
      .map((one) => `${one.tagName}.${String(one.getAttribute("class"))}`)
      .slice(0, 5);
  });

/** Everything that can be operated and that the keyboard does not come to, pressing Tab from the top. */
async function unreachable(workbench: WorkbenchPage, frame: Frame): Promise<string[]> {
  await frame.evaluate(() => {
    for (const one of document.querySelectorAll("[data-reached]")) one.removeAttribute("data-reached");
    document.querySelector<HTMLElement>("button")?.focus();
  });
  for (let presses = 0; presses < 150; presses += 1) {
    // A date takes several presses: its year, month and day.
    const isBack = await frame.evaluate(() => {
      const here = document.activeElement;
      const isStill = here?.getAttribute("data-reached") === "last";
      const seen = !here || here === document.body || (here.hasAttribute("data-reached") && !isStill);
      document.querySelector('[data-reached="last"]')?.setAttribute("data-reached", "");
      here?.setAttribute("data-reached", "last");
      return seen;
    });
    if (isBack) break;
    await workbench.page.keyboard.press("Tab");
  }
  return frame.evaluate(() => {
    const isRoving = (one: Element): boolean =>
      one.getAttribute("tabindex") === "-1" ||
      (one instanceof HTMLInputElement && one.type === "radio" && !one.checked);
    return [...document.querySelectorAll("button, a[href], input, select, textarea, summary")]
      .filter((one) => one.checkVisibility() && !one.matches(":disabled") && !isRoving(one))
      .filter((one) => !one.hasAttribute("data-reached"))
      .map((one) => one.outerHTML.slice(0, 160));
  });
}

describe.each(["light", "dark"] as const)("%s", (theme) => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open({ width: 1600, height: 1100, query: `?theme=${theme}` });
    await workbench.click("G4");
    await workbench.paneShows("G4");
    await workbench.pane.getByTestId("hint-close").click();
  });
  afterAll(async () => {
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test.each(PAGES)("%s: no violation and nothing cut off at any width", async (name) => {
    await workbench.pane.getByTestId(`open-${name}`).click();
    await workbench.page.waitForTimeout(300);
    const frame = paneOf(workbench);
    for (const width of WIDTHS) {
      await widen(workbench, width);
      await workbench.page.waitForTimeout(100);
      await workbench.shot(`page-${name}-${width}-${theme}`);
      expect({ width, cut: await overflowing(frame) }).toEqual({ width, cut: [] });
      expect(await violations(frame)).toEqual([]);
    }
    await widen(workbench, 350);
  });
});

test.each(PAGES)("%s: the keyboard comes to everything", async (name) => {
  const workbench = await WorkbenchPage.open();
  await workbench.click("G4");
  await workbench.paneShows("G4");
  await workbench.pane.getByTestId(`open-${name}`).click();
  await workbench.page.waitForTimeout(300);
  expect(await unreachable(workbench, paneOf(workbench))).toEqual([]);
  await workbench.close();
});

test("high contrast: what is chosen and what is met can be told without backgrounds", async () => {
  const workbench = await WorkbenchPage.open({ width: 1360, height: 1100 });
  await workbench.page.emulateMedia({ forcedColors: "active" });
  await workbench.click("G4");
  await workbench.paneShows("G4");
  for (const name of PAGES) {
    await workbench.pane.getByTestId(`open-${name}`).click();
    await workbench.page.waitForTimeout(200);
    await workbench.shot(`page-${name}-forced`);
    const frame = paneOf(workbench);
    const chosen = await frame.evaluate((page) => {
      const tab = document.querySelector(`[data-testid="open-${page}"]`);
      return tab?.getAttribute("aria-selected");
    }, name);
    expect(chosen).toBe("true");
    expect(await violations(frame)).toEqual([]);
  }
  await workbench.close();
});

test("what was open, asked and chosen is there again when the pane is opened anew", async () => {
  const workbench = await WorkbenchPage.open();
  await workbench.pane.getByTestId("hint-close").click();
  await workbench.pane.getByTestId("open-find").click();
  await workbench.pane.getByRole("searchbox").or(workbench.pane.getByRole("combobox")).first().fill("加氢站");
  await workbench.page.reload();
  await workbench.ready();
  await workbench.pane.getByTestId("search-result").first().waitFor();
  expect(await workbench.pane.getByTestId("open-find").getAttribute("aria-selected")).toBe("true");
  expect(await workbench.pane.getByTestId("hint").count()).toBe(0);
  await workbench.pane.getByTestId("search-result").first().getByRole("button").first().click();
  await workbench.pane.getByTestId("find-read").first().click();
  await workbench.pane.getByTestId("read-focus").waitFor();
  await workbench.page.reload();
  await workbench.ready();
  await workbench.pane.getByTestId("read-focus").waitFor();
  await workbench.close();
});

test("no page asks anything of another server", async () => {
  const workbench = await WorkbenchPage.open();
  await workbench.click("S2");
  const asked = new Set<string>();
  workbench.page.on("request", (request) => asked.add(new URL(request.url()).origin));
  for (const name of PAGES) await workbench.pane.getByTestId(`open-${name}`).click();
  await workbench.pane.getByTestId("language").click();
  await workbench.pane.getByTestId("ledger-start").click();
  await workbench.pane.getByTestId("ledger-result").waitFor();
  expect([...asked]).toEqual([new URL(site()).origin]);
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});
