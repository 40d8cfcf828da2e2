/** @jest-environment jsdom */
import "../law/excel";
import { fireEvent, screen } from "@testing-library/react";

import { open, press, answer, formula } from "./trial-form";

describe("from cells", () => {
  const take = async (field: string): Promise<void> => {
    await press(`trial-source-${field}`);
  };

  test("a cell in 万元, selected in the sheet; the target stays where it was", async () => {
    const { select } = open({ name: "STATION_AWARD" });
    await take("trial-0");
    await select("B2");
    fireEvent.change(screen.getByTestId("trial-unit-trial-0"), { target: { value: "wan" } });
    await take("trial-1");
    await select("C2");
    expect(answer()).toContain("¥1,600,000.00");
    expect(formula()).toContain("=BT.STATION_AWARD(IF(ISNUMBER(B2),B2*10000,");
    expect(formula()).toContain(",C2)");
    expect(screen.getByTestId("trial-insert").textContent).toBe("插入到 G2");
    await select("H5");
    expect(screen.getByTestId("trial-insert").textContent).toBe("插入到 H5");
  });

  test("what was selected before is taken only when asked for", async () => {
    const { select } = open({ name: "FUND_DUE" });
    await select("C2");
    await take("trial-0");
    expect(screen.getByTestId("trial-area-trial-0").textContent).toBe("还没有取单元格");
    await press("trial-use-now");
    expect(screen.getByTestId("trial-area-trial-0").textContent).toBe("加氢站!C2");
    expect(screen.getByTestId("trial-field-trial-0").textContent).toContain("内容：2025-06-30");
  });

  test("a range is taken until it is done", async () => {
    const { select } = open({ name: "CAGR" });
    await take("trial-0");
    await select("D4:D5");
    await select("D4:D6");
    expect(formula()).toContain("CHOOSE({1;2;3},");
    await press("trial-picked");
    await select("A1");
    expect(screen.getByTestId("trial-area-trial-0").textContent).toBe("加氢站!D4:D6");
    expect(answer()).toContain("20%");
  });

  test("of merged cells the first one", async () => {
    const { select } = open({ name: "STATION_AWARD" });
    await take("trial-0");
    await select("B2:B3");
    expect(screen.getByTestId("trial-area-trial-0").textContent).toBe("加氢站!B2");
  });

  test("several pieces, whole columns: says what to select", async () => {
    const { select } = open({ name: "FUND_DUE" });
    await take("trial-0");
    await select("C2"); // to have something to lose
    await press("trial-again-trial-0");
    await select("A:A");
    expect(screen.getByTestId("trial-field-trial-0").textContent).toContain("请只选一个连续的区域");
    expect(screen.getByTestId("trial-area-trial-0").textContent).toBe("加氢站!C2");
  });

  test("what a cell holds that cannot be read is said at the field", async () => {
    const { select } = open({ name: "STATION_AWARD", args: [null, 45_838] });
    await take("trial-0");
    await select("E2");
    expect(screen.getByTestId("trial-problem").textContent).toContain("购置和安装总投资:不是金额");
    expect(screen.getByTestId("trial-insert")).toHaveProperty("disabled", false);
  });

  test("its own cell is refused; typing again brings back what was typed", async () => {
    const { select } = open({ name: "FUND_DUE", args: [45_838] });
    await take("trial-0");
    await select("C2");
    await select("H9");
    await select("C2");
    expect(screen.getByTestId("message").textContent).toContain("不能引用它自己");
    expect(screen.getByTestId("trial-insert")).toHaveProperty("disabled", true);
    await take("trial-0");
    expect(formula()).toBe("=BT.FUND_DUE(DATE(2025,6,30))");
  });

  test("too many cells are left to the sheet", async () => {
    const { select } = open({ name: "EACH_ROW", args: ["REFUEL_AWARD"] });
    await take("trial-1");
    await select("A2:C5000");
    expect(answer()).toContain("区域较大");
    expect(formula()).toBe('=BT.EACH_ROW("REFUEL_AWARD",A2:C5000)');
    expect(screen.getByTestId("trial-insert")).toHaveProperty("disabled", false);
  });
});
