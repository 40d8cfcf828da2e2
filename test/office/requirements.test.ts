import { failure } from "./failure";
import { openStage } from "./harness";

/** The declared requirement sets are what the add-in may use: anything above throws in the library itself. */

const dependents = (stage: Awaited<ReturnType<typeof openStage>>): Promise<void> =>
  stage.Excel.run(async (context) => {
    context.workbook.getSelectedRange().getDependents().load("addresses"); // ExcelApi 1.15
    await context.sync();
  });

test("an API above ExcelApi 1.14 throws ApiNotFound before anything is sent", async () => {
  const stage = await openStage();
  stage.host.switches.recording = true;
  expect(await failure(dependents(stage))).toMatchObject({
    code: "ApiNotFound",
    debugInfo: { errorLocation: "Range.getDependents" },
  });
  expect(stage.host.requests).toEqual([]);
  stage.close();
});

test("where the set is declared, it is the host that does not know it", async () => {
  const stage = await openStage({ requirements: { ExcelApi: "1.15" } });
  expect(await failure(dependents(stage))).toMatchObject({
    code: "EmulatorNotImplemented",
    message: expect.stringContaining("Range.getDependents") as string,
  });
  stage.close();
});

test("an older host lacks what came later", async () => {
  const stage = await openStage({ requirements: { ExcelApi: "1.6" } });
  const error = await failure(
    stage.Excel.run(async (context) => {
      context.workbook.getActiveCell().load("address"); // ExcelApi 1.7
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
  expect(stage.Office.context.requirements.isSetSupported("ExcelApi", "1.7")).toBe(false);
  expect(stage.Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
  stage.close();
});

test("what the manifest counts on is declared", async () => {
  const stage = await openStage();
  const { requirements } = stage.Office.context;
  for (const [set, version] of [
    ["ExcelApi", "1.14"],
    ["SharedRuntime", "1.1"],
    ["CustomFunctionsRuntime", "1.3"],
  ] as const) {
    expect([set, requirements.isSetSupported(set, version)]).toEqual([set, true]);
  }
  stage.close();
});
