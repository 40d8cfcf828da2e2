/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { facade } from "../../src/functions/facade-of-library";
import { Crash } from "../../src/taskpane/crash";
import { Pane } from "../../src/taskpane/pane";
import { askPane } from "../../src/workbook/pane-requests";
import { BOOK, PaperBook } from "./paper-book";
import { show, settle, text } from "./shown-pane";

/** Where the pane can find itself, and what it is told from elsewhere. */

describe("places the page can find itself in", () => {
  test("Office.js has not answered yet", async () => {
    await show(undefined, { host: undefined });
    expect(screen.getByLabelText("正在读取所选单元格")).toBeTruthy();
  });

  test("a plain browser can still look clauses up, and write nowhere", async () => {
    await show(undefined, { host: { kind: "none", language: "zh-CN" } });
    expect(text("message")).toContain("此面板在 Excel 中使用");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "瞪羚" } });
    fireEvent.click(within(screen.getAllByTestId("search-result")[0] as HTMLElement).getByRole("button"));
    expect(screen.queryByTestId("insert-citation")).toBeNull();
    expect(screen.queryByTestId("refresh")).toBeNull();
  });

  test("an Excel too old", async () => {
    await show(undefined, { host: { kind: "too-old", language: "zh-CN" } });
    expect(text("message")).toContain("Excel 版本过低");
  });

  test("functions.js did not load", async () => {
    await show(undefined, { law: "no functions" });
    expect(text("message")).toContain("函数没有载入");
  });

  test("law.js did not load", async () => {
    await show(undefined, { law: "no law" });
    expect(text("message")).toMatch(/条款和说明没有载入.*单元格里的函数不受影响/u);
  });

  test("in English the law stays Chinese", async () => {
    await show(new PaperBook(BOOK, "R21"), { language: "en-US" });
    expect(text("answer")).toBe("Not met");
    expect(screen.getByText("How it was decided")).toBeTruthy();
    expect(screen.getAllByTestId("clause")[0]?.textContent).toContain("第四条");
  });
});

test("批量测算 shows the formula for the selected list, and goes back", async () => {
  const book = new PaperBook(BOOK);
  book.area = { sheet: "加氢站", row: 1, column: 1, rows: 40, columns: 2 };
  await show(book);
  act(() => {
    askPane({ page: "batch" });
  });
  await settle();
  expect(screen.getByText('=BT.EACH_ROW("STATION_AWARD",B2:C41)')).toBeTruthy();
  fireEvent.click(screen.getByTestId("open-cell"));
  expect(text("answer")).toBe("¥1,600,000.00");
});

test("a citation inserted from the ribbon is told", async () => {
  await show();
  act(() => {
    askPane({ page: "cell", notice: { kind: "inserted", at: { sheet: "加氢站", row: 1, column: 7 } } });
  });
  await settle();
  expect(text("message")).toBe("引用已写入 H2");
});

test("a mistyped function is told as such, not as functions that are not loaded", async () => {
  const formula = "=BT.STATION_AWRD(B2,C2)";
  await show(new PaperBook({ ...BOOK, G2: { formula, value: { type: "Error", basicValue: "#NAME?" } } }));
  expect(text("answer")).toMatch(/STATION_AWARD/u);
  expect(screen.queryByText(/尚未载入/u)).toBeNull();
});

test("a fault of the pane's own is told in the pane, and passes", async () => {
  const quietly = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let broken = true;
  const find: typeof facade.find = (query, filters) => {
    if (broken && query === "有效期") throw new Error("out of order");
    return facade.find(query, filters);
  };
  render(
    <Crash>
      <Pane
        host={{ kind: "none", language: "zh-CN" }}
        law={{ ...facade, find }}
        workbook={new PaperBook(BOOK)}
      />
    </Crash>,
  );
  fireEvent.click(screen.getByText("有效期"));
  expect(text("message")).toMatch(/^面板出错了.*out of order$/u);
  broken = false;
  fireEvent.click(screen.getByTestId("refresh"));
  await settle();
  expect(screen.getByTestId("search")).toBeTruthy();
  quietly.mockRestore();
});
