import type { Frame, Page } from "playwright-core";
import { WorkbenchPage } from "./workbench-page";

/** The law's wording in English comes in a file of its own, which only an English pane asks for. */

const ENGLISH_FILE = /\/functions\.en-US\.js\?[0-9a-f]+$/u;

const paneOf = ({ page }: WorkbenchPage): Frame => {
  const frame = page.frames().find((one) => one.url().includes("taskpane"));
  if (!frame) throw new Error("There is no pane.");
  return frame;
};

/** What the pane says of G3, once it does. */
async function explained(workbench: WorkbenchPage): Promise<string> {
  await workbench.click("G4");
  await workbench.click("G3");
  await workbench.paneShows("G3");
  return (await workbench.pane.locator('[data-testid="step"]').allTextContents()).join("\n");
}

async function opened(prepare?: (page: Page) => Promise<void>): Promise<[WorkbenchPage, string[]]> {
  const fetched: string[] = [];
  const workbench = await WorkbenchPage.open({
    prepare: async (page) => {
      page.on("request", (request) => {
        if (ENGLISH_FILE.test(request.url())) fetched.push(request.url());
      });
      await prepare?.(page);
    },
  });
  return [workbench, fetched];
}

async function speakEnglish(workbench: WorkbenchPage): Promise<void> {
  await workbench.page.getByText("English", { exact: true }).click();
  await workbench.page.locator("html[data-state=busy][lang=en-US]").waitFor();
  await workbench.ready();
}

test("a Chinese pane does without it; an English one explains in English, from the functions' memory of calls", async () => {
  const [workbench, fetched] = await opened();
  expect(await explained(workbench)).toContain("购置和安装总投资");
  expect(fetched).toEqual([]);

  await speakEnglish(workbench);
  const told = await explained(workbench);
  expect(told).toMatch(/Built, accepted and in operation on[^]*Investment/u);
  expect(told).not.toContain("购置和安装总投资");
  expect(fetched).toHaveLength(1);
  const kept = await paneOf(workbench).evaluate(() =>
    BT.callsAt({ sheet: "加氢站", row: 2, column: 6 }).map(({ name }) => name),
  );
  expect(kept).toContain("STATION_AWARD");
  await workbench.shot("english-pane");
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

test("where it cannot be had, the pane is English and the law Chinese", async () => {
  const [workbench] = await opened(async (page) => {
    await page.route(ENGLISH_FILE, (route) => route.abort());
  });
  await speakEnglish(workbench);
  expect(await explained(workbench)).toContain("购置和安装总投资");
  expect(await workbench.inPane("refresh")).not.toMatch(/\p{Script=Han}/u);
  await workbench.close();
});
