import axe from "axe-core";
import type { Frame } from "playwright-core";
import { WorkbenchPage } from "./workbench-page";

/** A clause is found, read in its document, held against the one that disagrees, and the documents are seen over the years. */

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

/** From the search to a clause in its document. */
async function read(workbench: WorkbenchPage, words: string, article: string): Promise<void> {
  const { pane } = workbench;
  await pane.locator('[data-testid="open-find"]').click();
  await pane.getByRole("searchbox").fill(words);
  const result = pane.locator('[data-testid="search-result"]').filter({ hasText: article }).first();
  await result.getByRole("button").first().click();
  await pane.locator('[data-testid="find-read"]').click();
  await pane.locator('[data-testid="read-focus"]').waitFor();
}

/** The frame around the pane takes a pixel of its width. */
const FRAME = 1;

const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(".read");
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
    );
  });
}

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ width: 1600, height: 1000 });
});

afterAll(async () => {
  await workbench.close();
});

/** All documents over the years, unfolded; they stay so from one document to the next. */
async function unfoldOverview(): Promise<void> {
  const { pane } = workbench;
  if (!(await pane.locator(".timeline-svg").count()))
    await pane.locator('[data-testid="read-overview"] > summary').click();
  await pane.locator(".timeline-svg").waitFor();
}

const inFocus = () => workbench.pane.locator('[data-testid="read-focus"]');

test("a clause that was found is read in its document, in view, beside the one that disagrees", async () => {
  await read(workbench, "转让净收入 80%", "第七条(二)1");
  const place = await inFocus().evaluate((one) => one.getBoundingClientRect().top);
  const header = await workbench.pane
    .locator(".header")
    .evaluate((one) => one.getBoundingClientRect().bottom);
  expect(place).toBeGreaterThanOrEqual(header - 1);
  expect(place).toBeLessThan(header + 60);
  const marks = await inFocus().locator(".sides").first().locator("mark").allTextContents();
  expect(marks).toEqual(expect.arrayContaining(["80%", "70%"]));
});

test.each(WIDTHS)("no violation and nothing sticks out at %i px, light and dark", async (width) => {
  await widen(workbench, width);
  const frame = paneOf(workbench);
  for (const theme of ["light", "dark"]) {
    await frame.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    await workbench.shot(`read-${width}-${theme}`);
    expect(await overflow(frame)).toBeLessThanOrEqual(FRAME);
    expect(await violations(frame)).toEqual([]);
  }
  await frame.evaluate(() => {
    document.documentElement.dataset.theme = "light";
  });
});

test("the two sides stand under each other in a narrow pane, beside each other in a wide one", async () => {
  const tops = (): Promise<number[]> =>
    inFocus()
      .locator(".sides")
      .first()
      .locator(".side")
      .evaluateAll((sides) => sides.map((side) => Math.round(side.getBoundingClientRect().top)));
  await widen(workbench, 350);
  const [upper = 0, lower = 0] = await tops();
  expect(lower).toBeGreaterThan(upper);
  await widen(workbench, 800);
  const [left, right] = await tops();
  expect(right).toBe(left);
});

test("Alt and the arrows go from clause to clause", async () => {
  await widen(workbench, 350);
  await inFocus().focus();
  await workbench.press("Alt+ArrowDown");
  expect(await inFocus().getAttribute("aria-label")).toContain("第七条(二)2");
  await workbench.press("Alt+ArrowUp");
  expect(await inFocus().getAttribute("aria-label")).toContain("第七条(二)1");
});

test("over the years: the mouse, the keyboard, and into another document", async () => {
  const { pane } = workbench;
  await unfoldOverview();
  for (const width of WIDTHS) {
    await widen(workbench, width);
    await workbench.page.waitForTimeout(100);
    await pane.locator(".timeline-name").nth(2).hover();
    expect(await workbench.inPane("timeline-about")).toContain("瞪羚");
    await workbench.shot(`timeline-${width}`);
    expect(await overflow(paneOf(workbench))).toBeLessThanOrEqual(FRAME);
    const [drawn, room] = await pane
      .locator(".timeline")
      .evaluate((one) => [one.querySelector("svg")?.clientWidth, one.clientWidth]);
    expect(drawn).toBe(room);
  }
  expect(await violations(paneOf(workbench))).toEqual([]);
  await pane.locator(".timeline-name").first().focus();
  await workbench.press("ArrowDown", "ArrowDown");
  expect(await workbench.inPane("timeline-about")).toContain("2024-11-22 至 2026-11-21");
  await workbench.press("Enter");
  await pane.locator(".document-number", { hasText: "包科发〔2024〕84号" }).waitFor();
});

test("the longest documents open within a tenth of a second", async () => {
  const { pane } = workbench;
  await unfoldOverview();
  const frame = paneOf(workbench);
  const taken: number[] = [];
  for (const lane of [0, 2, 0, 2, 0, 2]) {
    await pane.locator(".timeline-name").nth(lane).waitFor();
    taken.push(
      await frame.evaluate((nth) => {
        const button = document.querySelectorAll<HTMLButtonElement>(".timeline-name")[nth];
        const begun = performance.now();
        button?.click();
        return performance.now() - begun;
      }, lane),
    );
    await pane.locator(".document-number", { hasText: lane ? "84号" : "24号" }).waitFor();
  }
  expect(Math.min(...taken)).toBeLessThan(100);
});

test("on another day it stands otherwise, and the day is still there when the pane is opened again", async () => {
  const { pane } = workbench;
  await pane.locator('[data-testid="read-day"]').fill("2027-01-01");
  await pane.locator(".standing", { hasText: "2027-01-01 不在有效期" }).first().waitFor();
  await pane.locator('[data-testid="read-back"]').click();
  await read(workbench, "加氢站 投资", "三(五)");
  expect(await pane.locator('[data-testid="read-day"]').inputValue()).toBe("2027-01-01");
  expect(await inFocus().textContent()).toContain("2027-01-01 不在有效期");
});

test("in English the law stays Chinese", async () => {
  await widen(workbench, 350);
  await workbench.pane.locator(".header-language").click();
  await inFocus().getByText("Functions that use it", { exact: false }).waitFor();
  await workbench.shot("read-350-english");
  expect(await inFocus().locator("blockquote").getAttribute("lang")).toBe("zh-CN");
  expect(await overflow(paneOf(workbench))).toBeLessThanOrEqual(FRAME);
});

test("a function that uses the clause is tried", async () => {
  await inFocus().getByText("STATION_AWARD", { exact: true }).click();
  await workbench.pane.getByRole("tab", { name: "Try", selected: true }).waitFor();
});

test("nothing complained", () => {
  expect(workbench.complaints).toEqual([]);
});
