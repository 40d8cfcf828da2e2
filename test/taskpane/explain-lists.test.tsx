/** @jest-environment jsdom */
import "../law/excel";
import { fireEvent, screen } from "@testing-library/react";
import type { SheetCell } from "../../src/workbook/cells";
import { show, texts } from "./explained-page";
import type { PaperCell } from "./paper-book";

beforeEach(() => {
  localStorage.clear();
});

const VALUE: SheetCell = { type: "Error", basicValue: "#VALUE!" };

const APPLICATIONS: readonly (readonly [investment: SheetCell, on: SheetCell, answer: SheetCell])[] = [
  [8_000_000, 45_838, 1_600_000],
  [null, null, ""],
  [5_000_000, 46_388, 0],
  ["不详", 45_838, VALUE],
  [12_000_000, 45_838, 2_000_000],
  [1_000_000, 45_838, 200_000],
  [3_000_000, null, VALUE],
];

function cellsOf(
  [investment, on, answer]: (typeof APPLICATIONS)[number],
  i: number,
): readonly [string, PaperCell][] {
  const row = String(i + 2);
  return [
    [`D${row}`, { value: investment }],
    [`E${row}`, { value: on }],
    [`F${row}`, { value: null }],
    ...(i > 0 ? [[`G${row}`, { spilledFrom: "G2", value: answer }] as [string, PaperCell]] : []),
  ];
}

/** Seven applications in D2:F8, judged by one formula in G2; the second is blank, the third came too late, the fourth is no number. */
const LIST: Readonly<Record<string, PaperCell>> = {
  G2: { formula: '=BT.EACH_ROW("STATION_AWARD",D2:F8)', value: 1_600_000 },
  ...Object.fromEntries(APPLICATIONS.flatMap(cellsOf)),
};

test("a cell of the spill is explained as the rule's own call for its row", async () => {
  const { showed, went } = await show("G4", LIST);
  expect(texts("answer")).toEqual(["¥0.00"]);
  expect(texts("list-row")[0]).toBe(
    "BT.EACH_ROW 名单的第 3 行，共 7 行全部：有金额 3 行、不符合或金额为0 1 行、待核实 1 行、数据有误 1 行、空行 1 行",
  );
  expect(texts("input")).toEqual([
    "购置和安装总投资5,000,000D4",
    "建成验收并投运日期2027-01-01E4",
    "奖励比例未填写F4",
  ]);
  expect(texts("step")[0]).toContain("2027年1月1日");
  expect(texts("chain")[0]).toMatch(/^不符合/u);
  expect(texts("change").length).toBeGreaterThan(0);
  expect(texts("clause").length).toBeGreaterThan(0);
  expect(
    screen.getByText(/《包头市支持氢能产业高质量发展若干措施/u, { selector: ".citation-text" }),
  ).toBeTruthy();
  fireEvent.click(screen.getByLabelText("选中 E4"));
  expect(showed).toMatchObject([{ row: 3, column: 4, rows: 1, columns: 1 }]);
  fireEvent.click(screen.getByTestId("try-it"));
  expect(went).toEqual([{ page: "trial", name: "STATION_AWARD", args: [5_000_000, 46_388, null] }]);
});

test("the cell of the formula itself is its first row", async () => {
  await show("G2", LIST);
  expect(texts("answer")).toEqual(["¥1,600,000.00"]);
  expect(texts("list-row")[0]).toContain("第 1 行");
});

test("a row in error says why, a blank one that nothing is asked", async () => {
  await show("G5", LIST);
  expect(texts("answer")[0]).toMatch(/^#VALUE!.*购置和安装总投资/u);
  document.body.replaceChildren();
  await show("G3", LIST);
  expect(texts("list-row")[0]).toContain("这一行只有空白和 0");
});

test("a row that shows something else than the rule gives is said to differ", async () => {
  await show("G7", { ...LIST, G7: { spilledFrom: "G2", value: 1, text: "1" } });
  expect(screen.getByText(/^单元格现在显示 1，/u)).toBeTruthy();
});

test("a list within another function has no row of its own here", async () => {
  const formula = '=SUM(BT.EACH_ROW("STATION_AWARD",D2:E2))';
  await show("G2", { ...LIST, G2: { formula, value: 1_600_000, text: "1600000" } });
  expect(texts("list-row")[0]).toContain("BT.EACH_ROW 对 1 行逐行测算");
  expect(texts("in-formula")[0]).toContain("单元格显示 1600000");
});

test("a list that is worked out: each row by its values, no cells claimed", async () => {
  const formula = '=BT.EACH_ROW("STATION_AWARD",D2:E2*1)';
  await show("G2", { ...LIST, G2: { formula, value: 1_600_000 } });
  expect(texts("input")).toEqual([
    "购置和安装总投资8,000,000由公式算出D2:E2*1",
    "建成验收并投运日期2025-06-30由公式算出D2:E2*1",
  ]);
});

describe("a cell of a table", () => {
  const SCHEDULE = {
    G7: { formula: "=BT.STATION_AWARD_SCHEDULE(1600000.01)", value: "年度" },
    I9: { spilledFrom: "G7", value: 480_000 },
    G9: { spilledFrom: "G7", value: "第2年" },
  };
  const table = () => document.querySelector<HTMLDetailsElement>(".answer-table");

  test("is named by its row and column, and stands marked in the open table", async () => {
    await show("I9", SCHEDULE);
    expect(screen.getByText("第2年 · 拨付额")).toBeTruthy();
    expect(screen.getByText("¥480,000.00", { selector: ".answer-value" })).toBeTruthy();
    expect(table()?.open).toBe(true);
    expect(document.querySelector("tr.is-selected")?.textContent).toBe(
      "第2年0.3¥480,000.00¥240,000.00¥240,000.00",
    );
    expect(document.querySelector("[aria-current]")?.textContent).toBe("¥480,000.00");
  });

  test("its corner is folded, the name of a row opens the table", async () => {
    await show("G7", SCHEDULE);
    expect(table()?.open).toBe(false);
    document.body.replaceChildren();
    await show("G9", SCHEDULE);
    expect(table()?.open).toBe(true);
    expect(document.querySelector(".answer-place")).toBeNull();
  });

  test("within another function no cell of it is meant", async () => {
    const formula = "=SUM(BT.STATION_AWARD_SCHEDULE(1600000))";
    await show("G7", { G7: { formula, value: 1, text: "1" } });
    expect(table()?.open).toBe(false);
    expect(document.querySelector("[aria-current]")).toBeNull();
  });

  test("readings that differ are told by the cells in which they do", async () => {
    await show("G7", { G7: { formula: "=BT.HYDROGEN_SPLIT(1144000.01)", value: 572_000 } });
    expect(screen.getByText("市级")).toBeTruthy();
    const beside = texts("reading-beside")[0];
    expect(beside).toContain("采用572,000.00/572,000.01");
    expect(beside).toContain("其他读法572,000.01/572,000.00");
  });
});
