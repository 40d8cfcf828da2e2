import axe from "axe-core";
import type { Frame, Locator } from "playwright-core";
import { WorkbenchPage } from "./workbench-page";

/** The pane without a mouse: where the focus is after each deed, and whether it can be seen there. */

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ width: 1360, height: 830 });
  await workbench.page.evaluate(() => {
    document.documentElement.style.setProperty("--pane-width", "320px");
  });
  await workbench.click("G4");
  await workbench.paneShows("G4");
});

afterAll(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const by = (id: string): Locator => workbench.pane.locator(`[data-testid="${id}"]`).first();

const frame = (): Frame => {
  const found = workbench.page.frames().find((one) => one.url().includes("taskpane"));
  if (!found) throw new Error("There is no pane.");
  return found;
};

/** What has the focus: the words of a heading, the name of a control; `BODY` where it was lost. */
const focused = (): Promise<string> =>
  frame().evaluate(() => {
    const at = document.activeElement ?? document.body;
    if (at === document.body) return "BODY";
    return at.getAttribute("data-testid") ?? at.textContent.slice(0, 40);
  });

async function pressed(id: string, until: string): Promise<string> {
  await by(id).focus();
  await workbench.press("Enter");
  await by(until).waitFor();
  await workbench.page.waitForTimeout(150);
  return focused();
}

test("a deed that takes its own control away leaves the focus beside it", async () => {
  expect(await pressed("hint-close", "answer")).not.toBe("BODY");
  expect(await pressed("try-it", "trial-chosen")).not.toBe("BODY");
  expect(await pressed("open-ledger", "ledger-start")).toBe("open-ledger");
  expect(await pressed("ledger-start", "ledger-result")).not.toBe("BODY");
  await by("open-trial").click();
  await by("trial-change").click();
  await by("trial-search").fill("瞪羚企业申报条件");
  await workbench.press("ArrowDown", "Enter");
  await by("trial-chosen").waitFor();
  await workbench.page.waitForTimeout(150);
  expect(await focused()).not.toBe("BODY");
});

test("back from a clause one is at the result it was opened from", async () => {
  await by("open-find").click();
  await by("search").fill("加氢站 200万元");
  await by("search-result").getByRole("button").first().click();
  expect(await pressed("find-read", "read-focus")).not.toBe("BODY");
  await pressed("read-back", "search-result");
  expect(await frame().evaluate(() => document.activeElement?.className)).toContain("result");
});

/** Controls that the keyboard comes to, pressing Tab through the form, and that lie under what is sticky in whole. */
async function covered(): Promise<string[]> {
  const found = new Set<string>();
  for (let presses = 0; presses < 60; presses += 1) {
    await workbench.press("Tab");
    const hidden = await frame().evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const { left, top, bottom, width } = at.getBoundingClientRect();
      const shown = [top + 2, (top + bottom) / 2, bottom - 2].some((y) => {
        const there = document.elementFromPoint(left + Math.min(width / 2, 20), y);
        return (
          there !== null && (at.contains(there) || there.contains(at) || there.closest("label")?.contains(at))
        );
      });
      return shown ? null : at.outerHTML.slice(0, 120);
    });
    if (hidden) found.add(hidden);
  }
  return [...found];
}

test("nothing that comes into focus in a long form lies under its answer", async () => {
  await by("open-trial").click();
  await by("trial-chosen").waitFor();
  await by("trial-trial-0-0").or(by("trial-trial-0")).first().focus();
  await workbench.shot("keyboard-form-320");
  expect(await covered()).toEqual([]);
});

test("in English too there is no violation: a verdict, a form with years, the other pages", async () => {
  await by("language").click();
  await by("open-cell").filter({ hasText: "Why" }).waitFor();
  for (const name of ["trial", "find", "batch", "ledger", "cell"]) {
    await by(`open-${name}`).click();
    await workbench.page.waitForTimeout(300);
    await frame().evaluate(axe.source);
    const violations = await frame().evaluate(async () => {
      for (const one of document.querySelectorAll("details")) one.open = true;
      const { violations: all } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        document.documentElement,
      );
      return all.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    });
    expect({ name, violations }).toEqual({ name, violations: [] });
  }
});
