import { block } from "../../src/book/block";
import { HostError, PROTECTED } from "../../src/workbench/host";
import { failure } from "./failure";
import { openStage, type Stage } from "./harness";

/** What can go wrong on the host's side, ordered by a test. */

describe.each(["bridge", "external"] as const)("over the %s", (transport) => {
  let stage: Stage;
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => stage.Excel.run(batch);
  const write = (address: string, rows: unknown[][]): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.getItem("甲").getRange(address).values = rows;
      await context.sync();
    });

  beforeEach(async () => {
    stage = await openStage({ transport, sheets: ["甲", "乙"] });
  });
  afterEach(() => {
    stage.close();
  });

  test("while a cell is edited every request is refused", async () => {
    stage.host.switches.editing = true;
    expect((await failure(write("A1", [[1]]))).code).toBe("InvalidOperationInCellEditMode");
    stage.host.switches.editing = false;
    await write("A1", [[1]]);
  });

  test("a request, or an answer, may be too large", async () => {
    stage.host.switches.payloadLimit = 20_000;
    const rows = Array.from({ length: 1000 }, (_, i) => [i, "一个相当长的企业名称有限责任公司"]);
    expect((await failure(write("A1:B1000", rows))).code).toBe("RequestPayloadSizeLimitExceeded");
    expect(stage.book.active().used()).toBeNull();
    stage.book.active().write(block(0, 0, 1000, 2), rows);
    const read = run(async (context) => {
      context.workbook.worksheets.getItem("甲").getRange("A1:B1000").load("values");
      await context.sync();
    });
    expect((await failure(read)).code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("the n-th request fails, the next one does not", async () => {
    stage.host.faults.atRequest(2, new HostError("GeneralException", "Something went wrong."));
    await write("A1", [[1]]);
    expect(await failure(write("A2", [[2]]))).toMatchObject({ code: "GeneralException" });
    await write("A3", [[3]]);
    expect(stage.book.active().values(block(0, 0, 3, 1))).toEqual([[1], [""], [3]]);
  });

  test("in the middle of a large write the sheet turns out to be protected: what is written stays", async () => {
    stage.host.faults.atWrite(3, PROTECTED);
    const rows = Array.from({ length: 3000 }, (_, i) => [i, i]);
    expect((await failure(write("A1:B3000", rows))).code).toBe("AccessDenied");
    expect(stage.book.active().used()).toEqual(block(0, 0, 1500, 2)); // two chunks of 750 rows
  });

  test("in the middle of a write the sheet is deleted", async () => {
    stage.host.faults.atWrite(2, () => {
      stage.book.removeSheet(stage.book.sheet("甲")?.id ?? "");
    });
    const rows = Array.from({ length: 3000 }, (_, i) => [i, i]);
    expect(await failure(write("A1:B3000", rows))).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "Range.values" },
    });
    expect(stage.book.sheets().map((sheet) => sheet.name)).toEqual(["乙"]);
  });

  test("answers may take their time", async () => {
    stage.host.switches.latency = 40;
    const start = Date.now();
    await write("A1", [[1]]);
    expect(Date.now() - start).toBeGreaterThanOrEqual(39);
  });
});
