/** @jest-environment jsdom */
import "../law/excel";
import { cleanup, fireEvent, screen } from "@testing-library/react";

import { open, type, press, answer, formula } from "./trial-form";

describe("filling in", () => {
  test("the answer follows each change", () => {
    open({ name: "STATION_AWARD" });
    expect(answer()).toContain("还需：购置和安装总投资、建成验收并投运日期");
    type("trial-0", "8000000");
    expect(answer()).toContain("还需：建成验收并投运日期");
    type("trial-1", "2025-06-30");
    expect(answer()).toContain("¥1,600,000.00");
    type("trial-2", "15");
    expect(answer()).toContain("¥1,200,000.00");
    expect(formula()).toBe("=BT.STATION_AWARD(8000000,DATE(2025,6,30),0.15)");
  });

  test("units, exactly", () => {
    open({ name: "STATION_AWARD", args: [null, 45_838] });
    type("trial-0", "123.4567");
    fireEvent.change(screen.getByTestId("trial-unit-trial-0"), { target: { value: "wan" } });
    expect(screen.getByTestId("trial-field-trial-0").textContent).toContain("即 1,234,567 元");
    expect(formula()).toBe("=BT.STATION_AWARD(1234567,DATE(2025,6,30))");
  });

  test("0.15 as per cent is doubted, never reinterpreted", () => {
    open({ name: "STATION_AWARD", args: [8_000_000, 45_838] });
    type("trial-2", "0.15");
    expect(screen.getByTestId("trial-field-trial-2").textContent).toContain("按 0.15% 计；如果是 15%");
    expect(formula()).toContain(",0.0015)");
  });

  test("each wrong field says so, in the function's words; a blank one does not", () => {
    open({ name: "STATION_AWARD" });
    expect(screen.queryAllByTestId("trial-problem")).toEqual([]);
    type("trial-1", "昨天");
    type("trial-2", "-1");
    expect(screen.getAllByTestId("trial-problem").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("建成验收并投运日期:不是日期"),
      "奖励比例:不能为负数。",
    ]);
    expect(screen.getByTestId("trial-trial-1").getAttribute("aria-invalid")).toBe("true");
  });

  test("yes, no, and nothing, which is not no", () => {
    open({ name: "RD_SUBSIDY", args: [1_000_000] });
    expect(screen.getByTestId("trial-trial-1-blank")).toHaveProperty("checked", true);
    expect(answer()).toContain("还需：是否小微企业");
    fireEvent.click(screen.getByTestId("trial-trial-1-false"));
    expect(formula()).toBe("=BT.RD_SUBSIDY(1000000,FALSE)");
  });

  test("judgements one by one or all at once; what is not judged is open", () => {
    open({
      name: "GAZELLE_ELIGIBLE",
      args: [[[40e6, 50e6, 57.6e6]], [[1e6, 1e6, 1e6]], [[2.4e6, 2.4e6, 2.4e6]], 0.45, 3, 2, 0, 0],
    });
    expect(answer()).toContain("待核实");
    expect(screen.getByTestId("trial-missing").textContent).toContain("人工判断");
    fireEvent.click(screen.getByTestId("trial-trial-8-each-true"));
    expect(answer()).toContain("符合条件");
    expect(formula()).toContain(",TRUE)");
    fireEvent.click(screen.getByTestId("trial-trial-8-3-false"));
    expect(answer()).toContain("不符合");
    expect(formula()).toContain("{TRUE,TRUE,TRUE,FALSE,TRUE,TRUE}");
  });

  test("an earlier year stands in front, and the last stays the last", () => {
    open({ name: "GAZELLE_ELIGIBLE" });
    ["40000000", "50000000", "57600000"].forEach((text, i) => {
      type(`trial-0-${i}`, text);
    });
    fireEvent.click(screen.getByTestId("trial-add-trial-0"));
    expect(screen.queryByTestId("trial-add-trial-0")).toBeNull();
    expect(screen.getByTestId("trial-trial-0-3")).toHaveProperty("value", "57600000");
    expect(formula()).toContain('{"",40000000,50000000,57600000}');
    fireEvent.click(screen.getByTestId("trial-remove-trial-0"));
    expect(formula()).toContain("{40000000,50000000,57600000}");
  });

  test("cells pasted into a series are dealt out", () => {
    open({ name: "CAGR" });
    fireEvent.paste(screen.getByTestId("trial-trial-0-0"), {
      clipboardData: { getData: () => "100\t110\t121\r\n" },
    });
    expect(formula()).toBe("=BT.CAGR({100,110,121})");
    expect(answer()).toContain("10%");
  });

  test("a known name is suggested and taken by keyboard", () => {
    open({ name: "TITLE_GRANT" });
    const line = screen.getByTestId("trial-trial-0");
    fireEvent.focus(line);
    type("trial-0", "国家级 孵化器");
    expect(screen.getAllByRole("option").length).toBeGreaterThan(0);
    fireEvent.keyDown(line, { key: "ArrowDown" });
    fireEvent.keyDown(line, { key: "Enter" });
    expect(line).toHaveProperty("value", "国家级科技企业孵化器");
    expect(screen.queryAllByRole("option")).toEqual([]);
    expect(answer()).toContain("¥");
  });

  test("a repeated parameter, a table, no parameter at all", async () => {
    open({ name: "EXPLAIN", args: ["STATION_AWARD", [[[8_000_000]], [[45_838]]]] });
    expect(formula()).toBe('=BT.EXPLAIN("STATION_AWARD",8000000,45838)');
    fireEvent.click(screen.getByTestId("trial-more-1"));
    type("trial-1-2", "20%");
    expect(formula()).toBe('=BT.EXPLAIN("STATION_AWARD",8000000,45838,"20%")');
    expect(answer()).toContain("结果是表格");
    fireEvent.click(screen.getByTestId("trial-less-1"));
    expect(formula()).toBe('=BT.EXPLAIN("STATION_AWARD",8000000,45838)');
    await press("trial-change");
    await press("trial-function-VERSION");
    expect(answer()).toContain("法规库");
    expect(formula()).toBe("=BT.VERSION()");
  });

  test("kept for the next time, and cleared at once", async () => {
    open({ name: "STATION_AWARD" });
    type("trial-0", "8000000");
    cleanup();
    open();
    expect(screen.getByTestId("trial-trial-0")).toHaveProperty("value", "8000000");
    await press("trial-reset");
    expect(screen.getByTestId("trial-trial-0")).toHaveProperty("value", "");
    expect(screen.queryByTestId("trial-reset")).toBeNull();
  });

  test.each([
    ["no JSON", "{"],
    ["another shape", '{"chosen":5}'],
    [
      "entries of another edition",
      '{"chosen":"STATION_AWARD","given":[{"name":"STATION_AWARD","entries":[[{}]]}]}',
    ],
    ["a function that is gone", '{"chosen":"GONE","given":[]}'],
  ])("what was kept as %s does no harm", (_, kept) => {
    localStorage.setItem("BT.pane.trial", kept);
    open();
    expect(screen.queryByTestId("trial-formula") ?? screen.getByTestId("trial-search")).toBeTruthy();
  });
});
