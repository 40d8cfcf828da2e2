import { DARK } from "../../src/workbench/host";
import { openStage } from "./harness";

/** The ribbon, the pane, and what surrounds them. */

test.each(["bridge", "external"] as const)(
  "a ribbon command runs and says when it is done (%s)",
  async (transport) => {
    const stage = await openStage({ transport });
    const { Office: office, Excel: excel } = stage;
    office.actions.associate("insertCitation", (event: Office.AddinCommands.Event) => {
      void excel
        .run(async (context) => {
          context.workbook.getActiveCell().values = [["《…》三(五)"]];
          await context.sync();
        })
        .then(() => {
          event.completed();
        });
    });
    expect(await stage.host.runCommand("insertCitation", "CitationButton")).toMatchObject({
      outcome: "completed",
    });
    expect(stage.book.active().values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["《…》三(五)"]]);
    stage.close();
  },
);

test("the command knows its button; what completed is given comes back", async () => {
  const stage = await openStage();
  let source = "";
  stage.Office.actions.associate("explain", (event: Office.AddinCommands.Event) => {
    source = event.source.id;
    event.completed({ allowEvent: true });
  });
  expect(await stage.host.runCommand("explain", "ExplainCell")).toEqual({
    outcome: "completed",
    context: { allowEvent: true },
  });
  expect(source).toBe("ExplainCell");
  stage.close();
});

test("a command nobody has associated is unknown", async () => {
  const stage = await openStage();
  expect(await stage.host.runCommand("nothing")).toMatchObject({ outcome: "unknown" });
  stage.close();
});

test.each(["bridge", "external"] as const)("an action by keyboard (%s)", async (transport) => {
  const stage = await openStage({ transport });
  const seen: unknown[] = [];
  stage.Office.actions.associate("refresh", (argument: unknown) => seen.push(argument));
  stage.host.runAction("refresh", { all: true });
  await stage.settle();
  expect(seen).toEqual([{ all: true }]);
  stage.close();
});

test("the pane is shown and hidden, and hears of it", async () => {
  const shown: boolean[] = [];
  const stage = await openStage({ onPane: (visible) => shown.push(visible) });
  const modes: string[] = [];
  const { addin } = stage.Office;
  await addin.onVisibilityModeChanged(({ visibilityMode }) => {
    modes.push(visibilityMode);
  });
  await addin.hide();
  await addin.showAsTaskpane();
  await stage.settle();
  expect(shown).toEqual([false, true]);
  expect(modes).toEqual(["Hidden", "Taskpane"]);
  await addin.setStartupBehavior(stage.Office.StartupBehavior.load);
  expect(await addin.getStartupBehavior()).toBe("Load");
  stage.close();
});

test.each(["zh-CN", "en-US"] as const)("the language %s", async (language) => {
  const stage = await openStage({ language });
  expect(stage.Office.context.displayLanguage).toBe(language);
  expect(stage.Office.context.contentLanguage).toBe(language);
  stage.close();
});

test("the theme, and the document's place", async () => {
  const stage = await openStage({ theme: DARK, documentUrl: "C:\\申报\\加氢站.xlsx" });
  expect(stage.Office.context.officeTheme).toMatchObject({
    bodyBackgroundColor: "#212121",
    bodyForegroundColor: "#ffffff",
  });
  expect(stage.Office.context.document.url).toBe("C:\\申报\\加氢站.xlsx");
  expect(stage.Office.context.diagnostics).toMatchObject({ host: "Excel", platform: "PC" });
  stage.close();
});

test("a dialog cannot be opened here, and says so", async () => {
  const stage = await openStage();
  const result = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
    stage.Office.context.ui.displayDialogAsync("https://localhost/dialog.html", resolve);
  });
  expect(result).toMatchObject({ status: "failed", error: { code: 5000 } });
  stage.close();
});
