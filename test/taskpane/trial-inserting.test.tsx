/** @jest-environment jsdom */
import "../law/excel";
import { screen } from "@testing-library/react";
import { open, press } from "./trial-form";

describe("inserting", () => {
  const given = { name: "STATION_AWARD", args: [8_000_000, 45_838] };

  test("writes, and shows what the cell shows", async () => {
    const { book, gone, select } = open(given);
    book.shows = { value: 1_600_000, text: "1,600,000.00" };
    await press("trial-insert");
    expect(book.written.get("G2")).toBe("=BT.STATION_AWARD(8000000,DATE(2025,6,30))");
    expect(screen.getByTestId("trial-written").textContent).toContain("单元格显示 1,600,000.00");
    await select("G2", { formula: book.written.get("G2") ?? "", value: 1_600_000, text: "1600000" });
    expect(screen.getByTestId("trial-written").textContent).toContain("单元格显示 1600000");
    await press("trial-explain");
    expect(gone).toEqual([{ page: "cell" }]);
  });

  test("tells when the cell says something else", async () => {
    const { book } = open(given);
    book.shows = { value: 5, text: "5" };
    await press("trial-insert");
    expect(screen.getByTestId("trial-written").textContent).toContain("与上面的结果（¥1,600,000.00）不同");
  });

  test("asks before it replaces anything, with what is there", async () => {
    const { book } = open(given);
    book.obstacle = { kind: "occupied", holds: "备注" };
    await press("trial-insert");
    expect(screen.getByTestId("trial-question").textContent).toContain("G2 已有内容：替换？原有内容：备注");
    expect(book.written.size).toBe(0);
    await press("trial-cancel");
    expect(screen.queryByTestId("trial-question")).toBeNull();
    await press("trial-insert");
    await press("trial-even-so");
    expect(book.written.size).toBe(1);
  });

  test("a question about one cell is not asked of another", async () => {
    const { book, select } = open(given);
    book.obstacle = { kind: "occupied", holds: "备注" };
    await press("trial-insert");
    await select("H9");
    expect(screen.queryByTestId("trial-question")).toBeNull();
  });

  test("a spill is never written into", async () => {
    const { book } = open(given);
    book.obstacle = { kind: "spilled", from: "F1" };
    await press("trial-insert");
    expect(screen.getByTestId("message").textContent).toContain("F1 的公式溢出");
    expect(screen.queryByTestId("trial-even-so")).toBeNull();
  });

  test("a table without room says what is in its way", async () => {
    const { book } = open({ name: "STATION_AWARD_SCHEDULE", args: [1_600_000] });
    book.obstacle = { kind: "blocked", cell: "G3", text: "合计" };
    await press("trial-insert");
    expect(screen.getByTestId("trial-question").textContent).toMatch(/放不下G3 是“合计”.*#SPILL!/u);
  });

  test("a protected sheet", async () => {
    const { book } = open(given);
    book.trouble = { kind: "protected", detail: "" };
    await press("trial-insert");
    expect(screen.getByTestId("message").textContent).toContain("工作表受保护");
  });

  test("not before the required fields are filled in", () => {
    open({ name: "STATION_AWARD" });
    expect(screen.getByTestId("trial-insert")).toHaveProperty("disabled", true);
  });
});
