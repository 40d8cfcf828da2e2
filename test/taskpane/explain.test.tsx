/** @jest-environment jsdom */
import "../law/excel";
import { fireEvent, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { Language } from "../../src/engine/words";
import { show, texts } from "./explained-page";

beforeEach(() => {
  localStorage.clear();
});

const scales = () => screen.queryAllByTestId("scale").map((scale) => scale.getAttribute("aria-label"));

test("an amount: the chain, then the scale of its ceiling, once", async () => {
  await show("G2");
  expect(texts("chain")[0]).toContain(
    "购置和安装总投资 ¥8,000,000.00 × 20% = ¥1,600,000.00,未达上限200万元,故奖励上限为¥1,600,000.00。",
  );
  expect(scales()).toEqual([
    "¥1,600,000.00,未达上限200万元",
    "2025年6月30日,期间2025年1月1日至2026年12月31日:在期间内",
  ]);
});

test("what was given, and from which cells: a source selects them", async () => {
  const { showed } = await show("G2");
  expect(texts("input")).toEqual(["购置和安装总投资8,000,000B2", "建成验收并投运日期2025-06-30C2"]);
  fireEvent.click(screen.getByLabelText("选中 B2"));
  expect(showed).toMatchObject([{ sheet: "加氢站", row: 1, column: 1, rows: 1, columns: 1 }]);
});

test("what would change it, each to be tried", async () => {
  const { went } = await show("G2");
  expect(texts("change")[0]).toContain("购置和安装总投资再增加2,000,000元(至10,000,000元),即达上限200万元");
  fireEvent.click(screen.getAllByText("试算", { selector: ".changes *" })[0] as Element);
  expect(went).toEqual([{ page: "trial", name: "STATION_AWARD", args: [10_000_000, 45_838] }]);
});

test("the values of the call go into the form, a clause into its document", async () => {
  const { went } = await show("G2");
  fireEvent.click(screen.getByTestId("try-it"));
  fireEvent.click(screen.getByLabelText("在文件中查看 三(五)"));
  expect(went).toEqual([
    { page: "trial", name: "STATION_AWARD", args: [8_000_000, 45_838] },
    { page: "find", clause: "包府办发〔2024〕121号#三(五)", on: 45_838 },
  ]);
});

test("both readings side by side, with their answers", async () => {
  await show("G2", { G2: { formula: "=BT.STATION_AWARD(B2,C2,0.1)", value: 800_000 } });
  const beside = screen.getByTestId("reading-beside");
  expect(within(beside).getByText("¥800,000.00")).toBeTruthy();
  expect(within(beside).getByText("¥1,600,000.00")).toBeTruthy();
  expect(within(beside).getByText("固定比例20%")).toBeTruthy();
});

test("a verdict not met: its scale leads, and what would turn it", async () => {
  await show("R21");
  expect(scales()[0]).toMatch(/上限70%\(不含\):不符合$/u);
  expect(scales().filter((said) => said === scales()[0])).toHaveLength(1);
  expect(texts("change").join()).toMatch(/资产负债率再降低.*至69\.99%\),即符合条件/u);
});

test("what is missing says what it decides", async () => {
  await show("R20");
  expect(screen.getByText(/^决定：注册与信用、产业方向/u)).toBeTruthy();
});

test("a part left folded stays folded for the next cell", async () => {
  await show("G2");
  const part = () => within(screen.getByTestId("explain-changes")).getByRole("group");
  const details = part() as HTMLDetailsElement;
  expect(details.open).toBe(true);
  details.open = false;
  fireEvent(details, new Event("toggle"));
  document.body.replaceChildren();
  await show("R21");
  expect((part() as HTMLDetailsElement).open).toBe(false);
});

test("a look-up, an error and a refusal have nothing to draw", async () => {
  await show("G4");
  expect(scales()).toEqual([]);
  expect(texts("change")).toEqual([]);
  expect(texts("chain")).toEqual([]);
});

test.each<[string, Language]>([
  ["G2", "zh-CN"],
  ["R21", "zh-CN"],
  ["R20", "en-US"],
])("no violation: %s in %s", async (cell, language) => {
  document.documentElement.lang = language;
  document.title = "依据面板";
  await show(cell, {}, language);
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  const found = await axe.run(document.documentElement, {
    rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
  });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
});
