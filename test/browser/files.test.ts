/** @jest-environment ./test/workbench/library-environment.cjs */
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "hucre/xlsx";
import { WorkbenchPage } from "./workbench-page";

jest.mock("hucre/xlsx", () => libraries["hucre/xlsx"]);
declare const libraries: Record<string, unknown>;

const ledger = readFileSync(join(__dirname, "../workbench/fixtures/ledger.xlsx"));

describe("files", () => {
  let workbench: WorkbenchPage;

  beforeEach(async () => {
    workbench = await WorkbenchPage.open();
  });
  afterEach(() => workbench.close());

  const notice = workbenchNotice;

  test("another workbook takes the place of the sample, pane and all", async () => {
    await workbench.openFile("台账.xlsx", ledger);
    await workbench.ready("台账.xlsx");
    expect(await workbench.values("A2:D3")).toEqual([
      ["甲公司", 8000000, 45838, 1600000],
      ["乙公司", 12345678.91, 45659, 2000000],
    ]);
    expect(await workbench.formula("D3")).toBe("=BT.STATION_AWARD(B3,C3,奖励比例)");
    expect(await workbench.value("D4")).toBe("#N/A");
    await workbench.click("D3");
    await workbench.paneShows("D3");
    await workbench.click("D2");
    await workbench.paneShows("D2");
    expect(await workbench.inPane("answer")).toContain("1,600,000");
    expect(workbench.complaints).toEqual([]);
  });

  test.each([
    ["a damaged file", "台账.xlsx", ledger.subarray(0, 5000), "已损坏"],
    ["something else", "名单.xlsx", Buffer.from("企业,总投资"), "不是 Excel 工作簿"],
    ["an empty file", "空.xlsx", Buffer.alloc(0), "是空文件"],
  ])("%s changes nothing, and the page says so", async (_, name, bytes, message) => {
    await workbench.write("D2", [[9_000_000]]);
    workbench.page.once("dialog", (dialog) => void dialog.accept());
    await workbench.openFile(name, bytes);
    expect(await notice(workbench)).toContain(message);
    expect(await workbench.value("G2")).toBe(1_800_000);
    await workbench.click("G3");
    await workbench.paneShows("G3");
    await workbench.shot(`notice-${name.slice(0, -5)}`);
    await workbench.page.locator("#notice-close").click();
    expect(await workbench.page.locator("#notice").isHidden()).toBe(true);
  });

  test("edits are not discarded without asking", async () => {
    await workbench.write("D2", [[9_000_000]]);
    workbench.page.once("dialog", (dialog) => void dialog.dismiss());
    const asked = workbench.page.waitForEvent("dialog");
    await workbench.openFile("台账.xlsx", ledger);
    expect((await asked).message()).toContain("未另存的修改");
    expect(await workbench.value("D2")).toBe(9_000_000);
  });

  test("what is saved has Excel's form of names, and opens again", async () => {
    await workbench.write("D2", [[9_000_000]]);
    await workbench.write("Q2", [["=bt.station_award(D2,E2)*1"]]);
    const waiting = workbench.page.waitForEvent("download");
    await workbench.page.locator("#save").click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("申报样例.xlsx");
    const copy = join(tmpdir(), `bt-${process.pid}.xlsx`);
    await download.saveAs(copy);
    const saved = readFileSync(copy);
    rmSync(copy);
    expect(await notice(workbench)).toContain("已另存为");

    const [stations, gazelles] = (await openXlsx(new Uint8Array(saved))).sheets;
    expect(stations?.cells?.get("1,6")?.formula).toBe("_xldudf_BT_STATION_AWARD(D2,E2,F2)");
    expect(stations?.cells?.get("1,16")?.formula).toMatch(/^_xldudf_BT_STATION_AWARD\(D2,E2\)\*1$/);
    expect(stations?.cells?.get("23,1")).toMatchObject({ formulaDynamic: true, formulaRef: "B24:F27" });
    expect(gazelles?.cells?.get("1,18")?.formula).toMatch(/^_xldudf_BT_GAZELLE_ELIGIBLE\(/);

    await workbench.openFile("另存.xlsx", saved);
    await workbench.ready("另存.xlsx");
    expect(await workbench.value("G2")).toBe(1_800_000);
    expect(await workbench.values("B24:C26")).toEqual([
      ["年度", "比例"],
      ["第1年", 0.4],
      ["第2年", 0.3],
    ]);
    expect(workbench.complaints).toEqual([]);
  });
});

async function workbenchNotice(workbench: WorkbenchPage): Promise<string> {
  const bar = workbench.page.locator("#notice:not([hidden]) #notice-text");
  await bar.waitFor();
  return (await bar.textContent()) ?? "";
}
