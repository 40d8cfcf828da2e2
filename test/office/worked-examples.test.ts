import { join } from "node:path";
import { parseAddress } from "../../src/book/a1";
import type { Block, CellContent } from "../../src/book/book";
import { openStage, type Stage } from "./harness";

/** The built functions in a sheet: typed as formulas, fed from cells, shown as values. The examples of the reference hold. */

const DIST = process.env.BT_DIST ?? join(__dirname, "../../dist");

jest.setTimeout(30_000); // a busy machine may take its time

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ sheets: ["加氢站", "瞪羚"] });
  stage.addFunctions(DIST);
});
afterAll(() => {
  stage.close();
});

const at = (address: string): Block => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(address);
  return parsed.block;
};
const write = (address: string, ...rows: CellContent[][]): void => {
  stage.book.active().write(at(address), rows);
};
const show = (address: string): unknown => stage.book.active().values(at(address));

const serial = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

test.each<[string, string | number | boolean]>([
  ["=BT.STATION_AWARD(8000000,DATE(2025,6,30))", 1_600_000],
  ["=BT.STATION_AWARD(10000000,DATE(2026,12,31))", 2_000_000],
  ["=BT.STATION_AWARD(33.33,DATE(2025,1,1))", 6.66],
  ["=BT.STATION_AWARD(8000000,DATE(2027,1,1))", 0],
  ["=BT.STATION_AWARD(8000000,DATE(2025,6,30),0.25)", "#VALUE!"],
  ['=BT.STATION_AWARD("800万元","2025年6月30日")', 1_600_000],
  ["=bt.station_award(8000000,DATE(2025,6,30))", 1_600_000],
  ["=BT.REFUEL_AWARD(99999.99,25,2025)", 799_999.92],
  ["=BT.REFUEL_AWARD(120000,25.01,2026)", 0],
  ['=BT.TRANSFER_SHARE(1000000,"转让","高校",DATE(2024,6,28))', 800_000],
  ['=BT.TRANSFER_SHARE(1000000,"转让","高校",DATE(2024,6,27))', 700_000],
  ['=BT.TRANSFER_SHARE(1000000,"作价投资","科研机构",DATE(2025,1,1),0.6)', 800_000],
  ['=BT.TRANSFER_SHARE(1000000,"许可","国有科技型企业",DATE(2025,1,1),0.6)', 600_000],
  ['=BT.TRANSFER_SHARE(0.01,"许可","高校",DATE(2025,1,1))', 0.01],
  ['=BT.TRANSFER_SHARE(500000,"自行实施","高校",DATE(2025,1,1),,6)', 0],
  ["=BT.GAZELLE_GROWTH_FLOOR(50000000)", 0.2],
  ["=BT.GAZELLE_GROWTH_FLOOR(49999999.99)", 0.25],
  ["=BT.GAZELLE_GROWTH_FLOOR(200000000)", 0.15],
  ["=BT.GAZELLE_RD_FLOOR(200000000)", 0.04],
  ["=BT.GAZELLE_RD_FLOOR(200000000.01)", 0.03],
  ['=BT.RD_SUBSIDY(40000000,"是")', 2_000_000],
  ["=BT.RD_SUBSIDY(40000000,FALSE)", 1_200_000],
  ["=BT.CONTRACT_REGISTRATION_GRANT(100000000,199999999.99)", 200_000],
  ["=BT.ZONE_RANK_AWARD(89,65)", 20_000_000],
  ["=BT.CARRIER_INVESTMENT_GRANT(100000000,50000000)", 2_500_000],
  ["=BT.TALENT_TAX_REWARD(600000,2,DATE(2025,2,16))", 500_000],
  ["=BT.TALENT_TAX_REWARD(600000,2,DATE(2025,2,17))", "#N/A"],
  ['=BT.TITLE_GRANT("国家级科技企业孵化器")', 2_000_000],
  ['=BT.TITLE_GRANT("国家重点实验室(获批)",6)', 0],
  ['=BT.PROJECT_DUE(DATE(2025,3,1),"技术攻关")', serial(2028, 2, 29)],
  ["=BT.GAZELLE_VALID_UNTIL(DATE(2025,11,22))", serial(2028, 11, 21)],
  ['=BT.IN_FORCE("包科发〔2024〕84号",DATE(2026,11,21))', true],
  ['=BT.IN_FORCE("包科发〔2024〕84号",DATE(2026,11,22))', false],
  ["=IFERROR(BT.STATION_AWARD(-1,DATE(2025,6,30)),0)", 0],
  ["=BT.STATION_AWARD(1/0,DATE(2025,6,30))", "#DIV/0!"],
])("%s", (formula, answer) => {
  write("A1", [formula]);
  expect(show("A1")).toEqual([[answer]]);
});

test("a schedule spills its table", () => {
  write("C1", ["=BT.STATION_AWARD_SCHEDULE(2000000)"]);
  expect(show("C1:G4")).toEqual([
    ["年度", "比例", "拨付额", "市级", "旗县级"],
    ["第1年", expect.anything(), 800_000, 400_000, 400_000],
    ["第2年", expect.anything(), 600_000, 300_000, 300_000],
    ["第3年", expect.anything(), 600_000, 300_000, 300_000],
  ]);
});

test("a schedule of a few fen: the odd fen to the county, the rest last", () => {
  write("I1", ["=BT.STATION_AWARD_SCHEDULE(0.05)"]);
  expect(show("K2:L4")).toEqual([
    [0.02, 0.01],
    [0.01, 0],
    [0.02, 0.01],
  ]);
});

test("a gazelle over ranges, with one criterion after another", () => {
  write("A20:C22", [40_000_000, 50_000_000, 57_600_000], [1_000_000, 1_000_000, 1_000_000], [2_400_000, 2_400_000, 2_400_000]); // prettier-ignore
  write("E20:F20", [0.69999, "=BT.GAZELLE_ELIGIBLE(A20:C20,A21:C21,A22:C22,E20,3,2,0,0,TRUE)"]);
  write("F21", ["=BT.GAZELLE_ELIGIBLE(A20:C20,A21:C21,A22:C22,E20,3,2,0,0)"]);
  expect(show("F20:F21")).toEqual([[true], ["待核实"]]);
  write("E20", [0.7]);
  expect(show("F20:F21")).toEqual([[false], [false]]);
});

test("a whole list by one call, with blank and wrong rows, and the cell that fills in later", () => {
  write(
    "A30:B33",
    [8_000_000, serial(2025, 6, 30)],
    ["", ""],
    [-5, serial(2025, 6, 30)],
    ["", serial(2025, 6, 30)],
  );
  write("D30", ['=BT.EACH_ROW("STATION_AWARD",A30:B33)']);
  expect(show("D30:D33")).toEqual([[1_600_000], [""], ["#VALUE!"], [0]]);
  write("A33", [5_000_000]);
  expect(show("D33")).toEqual([[1_000_000]]);
});

test("ten thousand rows", () => {
  const rows = Array.from({ length: 10_000 }, (_, i): CellContent[] => [
    i * 100,
    serial(2025, 6, 30),
    `=BT.STATION_AWARD(A${i + 101},B${i + 101})`,
  ]);
  write("A101:C10100", ...rows);
  expect(show("C10100")).toEqual([[199_980]]);
});
