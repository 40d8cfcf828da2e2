/** @jest-environment jsdom */
import "../law/excel";
import { screen } from "@testing-library/react";
import { show, texts } from "./explained-page";

beforeEach(() => {
  localStorage.clear();
});

const cell = (formula: string, value: number | string, text = String(value)) => ({
  G2: { formula, value, text },
});

describe("a call that is a part of its formula", () => {
  test("says that the answer is its own, beside what the cell shows", async () => {
    await show("G2", cell("=ROUND(BT.STATION_AWARD(B2,C2)*0.5,2)", 800_000, "800,000.00"));
    expect(texts("in-formula")).toEqual(["单元格显示 800,000.00公式中这个函数自己的结果"]);
    expect(texts("answer")).toEqual(["¥1,600,000.00"]);
    expect(screen.queryByText(/本次计算没有用到这一步/u)).toBeNull();
  });

  test("in a branch that is not taken says so", async () => {
    await show("G2", cell("=IF(FALSE,BT.STATION_AWARD(B2,C2),0)", 0));
    expect(texts("in-formula")[0]).toMatch(/^单元格显示 0本次计算没有用到这一步/u);
    expect(document.querySelector(".answer-unused")?.textContent).toBe("¥1,600,000.00");
  });

  test("where it cannot be told nothing is said", async () => {
    await show("G2", cell("=IF(RAND()>2,BT.STATION_AWARD(B2,C2),0)", 0));
    expect(texts("in-formula")[0]).toMatch(/^单元格显示 0公式中/u);
  });

  test("of several calls the one that counts is shown first", async () => {
    await show("G2", cell("=IF(B2<0,BT.REFUEL_AWARD(90000,24,2025),BT.STATION_AWARD(B2,C2))", 1_600_000));
    expect(texts("answer")).toEqual(["¥1,600,000.00"]);
  });

  test("the whole formula needs no such words", async () => {
    await show("G2");
    expect(texts("in-formula")).toEqual([]);
  });
});

test("only a literal is written in the formula", async () => {
  await show("G2", cell("=BT.STATION_AWARD(B2*1,DATE(2025,6,30),20%)", 1_600_000));
  expect(texts("input")).toEqual([
    "购置和安装总投资8,000,000B2B2*1",
    "建成验收并投运日期2025-06-30由公式算出DATE(2025,6,30)",
    "奖励比例20%公式中写定",
  ]);
});

test("the arguments of another function, each with its name and from where", async () => {
  await show("G2", cell('=BT.EXPLAIN("STATION_AWARD",B2,C2)', "步骤"));
  expect(texts("input")).toEqual([
    "函数STATION_AWARD公式中写定",
    "购置和安装总投资8,000,000B2",
    "建成验收并投运日期2025-06-30C2",
  ]);
  expect(texts("answer")[0]).toContain("¥8,000,000.00 × 20%");
});
