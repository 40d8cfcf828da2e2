import type { Frame, Page } from "playwright-core";
import { WorkbenchPage } from "./workbench-page";

/** The law comes in a file of its own behind the functions that Excel waits for; with English only where that is wanted. */

const LAW_FILES = /\/law(?:\.en-US)?\.js\?[0-9a-f]+$/u;

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
        const [file] = LAW_FILES.exec(request.url()) ?? [];
        if (file) fetched.push(file.slice(1, file.indexOf("?")));
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

test("a pane explains in its language, from the functions' memory of calls", async () => {
  const [workbench, fetched] = await opened();
  expect(await explained(workbench)).toContain("购置和安装总投资");
  expect(fetched).toEqual(["law.js"]);

  await speakEnglish(workbench);
  const told = await explained(workbench);
  expect(told).toMatch(/Built, accepted and in operation on[^]*Investment/u);
  expect(told).not.toContain("购置和安装总投资");
  expect(fetched.at(-1)).toBe("law.en-US.js");
  const kept = await paneOf(workbench).evaluate(() =>
    BT.callsAt({ sheet: "加氢站", row: 2, column: 6 }).map(({ name }) => name),
  );
  expect(kept).toContain("STATION_AWARD");
  await workbench.shot("english-pane");
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

test("the pane's own switch changes the language in place, and is kept", async () => {
  const [workbench, fetched] = await opened();
  await explained(workbench);
  await workbench.pane.getByTestId("language").click();
  const step = workbench.pane.getByTestId("step");
  await step.filter({ hasText: "Built, accepted and in operation on" }).first().waitFor();
  expect(fetched).toEqual(["law.js", "law.en-US.js"]);
  await workbench.pane.getByTestId("language").click();
  await step.filter({ hasText: "建成验收并投运日期" }).first().waitFor();
  expect(fetched).toHaveLength(2); // the one in both languages stays
  await workbench.pane.getByTestId("language").click();
  await workbench.page.reload();
  await workbench.ready();
  expect(await explained(workbench)).toMatch(/Built, accepted and in operation on/u);
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

test("where English cannot be had, the pane is English and the law Chinese", async () => {
  const [workbench] = await opened(async (page) => {
    await page.route(/\/law\.en-US\.js/u, (route) => route.abort());
  });
  await speakEnglish(workbench);
  expect(await explained(workbench)).toContain("购置和安装总投资");
  expect(await workbench.inPane("refresh")).not.toMatch(/\p{Script=Han}/u);
  await workbench.close();
});

test("where no law can be had, the pane says so, and the functions go on", async () => {
  const [workbench] = await opened(async (page) => {
    await page.route(LAW_FILES, (route) => route.abort());
  });
  expect(await workbench.inPane("message")).toMatch(/条款和说明没有载入/u);
  await workbench.write("D2", [[5_000_000]]);
  expect(await workbench.value("G2")).toBe(1_000_000);
  await workbench.close();
});
