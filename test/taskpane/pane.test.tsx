/** @jest-environment jsdom */
import "../law/excel";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { facade } from "../../src/functions/facade-of-library";
import { PATIENCE } from "../../src/taskpane/following-reports";
import { SETTLING } from "../../src/taskpane/latest";
import { BOOK, PaperBook } from "./paper-book";
import { show, settle, quiet, text, texts, marks } from "./shown-pane";

describe("a BT cell", () => {
  test("an amount: answer, steps with their values, clauses letter for letter", async () => {
    await show();
    expect(text("address")).toBe("加氢站!G2");
    expect(text("formula")).toBe("=BT.STATION_AWARD(B2,C2)");
    expect(text("answer")).toBe("¥1,600,000.00");
    expect(marks().slice(0, 2)).toEqual(["符合", "计算"]);
    expect(texts("step")[1]).toContain("¥1,600,000.00");
    const [clause] = screen.getAllByTestId("clause");
    expect(clause?.textContent).toContain("三(五)");
    expect(clause?.textContent).toContain(
      "在2025—2026年期间,对在我市建成验收并投运的加氢站(换氢站),按照不超过购置和安装总投资的20%给予加氢站(换氢站)经营建设主体奖励,最高不超过200万元。",
    );
    expect(screen.getByText("2025-06-30 有效")).toBeTruthy();
    expect(screen.getByText("包府办发〔2024〕121号")).toBeTruthy();
    expect(screen.queryByTestId("search")).toBeNull();
  });

  test.each([
    ["R20", "待核实"],
    ["R21", "不符合"],
    ["R22", "符合条件"],
  ])("%s is a verdict: %s", async (cell, verdict) => {
    await show(new PaperBook(BOOK, cell));
    expect(text("answer")).toBe(verdict);
    expect(screen.getAllByTestId("step").length).toBeGreaterThanOrEqual(12);
  });

  test("a condition not met says by how much; its clause stands open, the others folded", async () => {
    await show(new PaperBook(BOOK, "R21"));
    const failing = screen.getAllByTestId("step").filter((step) => within(step).queryByLabelText("不符合"));
    expect(failing).toHaveLength(1);
    expect(failing[0]?.textContent).toMatch(/资产负债率.*差距/u);
    const open = screen.getAllByTestId("clause").filter((clause) => clause.hasAttribute("open"));
    expect(open.map(({ textContent }) => textContent.slice(0, 6))).toEqual(["第四条(三)"]);
  });

  test("missing inputs are listed", async () => {
    await show(new PaperBook(BOOK, "R20"));
    expect(screen.getByText("还需填写")).toBeTruthy();
    expect(screen.getByText("人工判断", { selector: ".missing *" })).toBeTruthy();
  });

  test("an emended place is marked in the 原文, explained below, and read in the 校订文", async () => {
    await show(new PaperBook(BOOK, "R20"));
    const growth = screen
      .getAllByTestId("clause")
      .find(({ textContent }) => textContent.startsWith("第四条(四)"));
    if (!growth) throw new Error("第四条(四) is not shown");
    const quoted = () => growth.querySelector("blockquote")?.textContent;
    expect(quoted()).toContain("企业上年度营收在50002亿元");
    expect(within(growth).getByText(/“50002亿元”读作/u)).toBeTruthy();
    fireEvent.click(within(growth).getByText("校订文"));
    expect(quoted()).toContain("5000［万元至］2亿元");
    expect(within(growth).getByText("校订文").getAttribute("aria-pressed")).toBe("true");
  });

  test("a step leads to its clause", async () => {
    Element.prototype.scrollIntoView = jest.fn();
    await show(new PaperBook(BOOK, "R21"));
    fireEvent.click(screen.getByLabelText("查看条款 第四条(四)"));
    const clause = screen
      .getAllByTestId("clause")
      .find(({ textContent }) => textContent.startsWith("第四条(四)"));
    expect(clause?.hasAttribute("open")).toBe(true);
    expect(clause?.contains(document.activeElement)).toBe(true);
  });

  test("an error shows its message and what to do", async () => {
    await show(new PaperBook(BOOK, "G3"));
    expect(text("answer")).toMatch(/^#VALUE!奖励比例.*请按提示改正/u);
  });

  test("a part that cannot be read is named, with what to do; the citation is there all the same", async () => {
    await show(new PaperBook(BOOK, "G4"));
    expect(text("message")).toMatch(
      /面板读不了 VLOOKUP\(A2,A2:B9,2\)这一部分是面板不会计算的函数。请把它放进一个单独的单元格/u,
    );
    expect(screen.getByTestId("insert-citation")).toBeTruthy();
  });

  test("two calls in one formula are told apart", async () => {
    await show(new PaperBook(BOOK, "G5"));
    expect(text("answer")).toBe("¥1,600,000.00");
    fireEvent.click(screen.getByText("加氢站运营奖励", { selector: "[role=tab] *" }));
    expect(text("answer")).toBe("¥720,000.00");
  });

  test("a spilled cell is explained by its parent", async () => {
    await show(new PaperBook(BOOK, "H9"));
    expect(text("address")).toBe("加氢站!H9");
    expect(screen.getByText("由 G7 的公式溢出")).toBeTruthy();
    expect(text("answer")).toContain("结果是表格：4 行 × 5 列");
    expect(screen.getByTestId("answer").querySelector("[aria-current]")?.textContent).toBe("0.3");
  });

  test("a cell that shows something else says so, and so does one whose functions are not loaded", async () => {
    const book = await show(new PaperBook(BOOK, "G8"));
    expect(screen.getByText(/单元格现在显示 1500000/u)).toBeTruthy();
    book.select("G10");
    await quiet();
    expect(screen.getByText(/Excel 尚未载入本加载项的函数/u)).toBeTruthy();
  });

  test("a formula that cannot be parsed", async () => {
    await show(new PaperBook(BOOK, "G6"));
    expect(text("message")).toContain("读不懂这个公式");
  });
});

describe("the citation", () => {
  const CITATION = facade.cite("STATION_AWARD") ?? "";

  test("goes to the cell that its button names", async () => {
    const book = await show();
    expect(screen.getByText(CITATION)).toBeTruthy();
    expect(text("insert-citation")).toContain("插入引用到 H2");
    fireEvent.click(screen.getByTestId("insert-citation"));
    await settle();
    expect([...book.written]).toEqual([["H2", CITATION]]);
    expect(text("message")).toBe("引用已写入 H2");
    await quiet();
    expect(text("message")).toBe("引用已写入 H2");
    expect(text("insert-citation")).toContain("插入引用到 I2");
    book.select("G3");
    await quiet();
    expect(screen.queryByTestId("message")).toBeNull();
  });

  test("says what stood in its way", async () => {
    const book = await show();
    book.trouble = { kind: "protected", detail: "AccessDenied" };
    fireEvent.click(screen.getByTestId("insert-citation"));
    await settle();
    expect(text("message")).toMatch(/^工作表受保护，不能写入/u);
    expect(book.written.size).toBe(0);
  });

  test.each([
    ["by the clipboard", { writeText: jest.fn().mockResolvedValue(undefined) }, "已复制"],
    [
      "not at all",
      { writeText: jest.fn().mockRejectedValue(new Error("denied")) },
      "无法使用剪贴板，请选中文字后按 Ctrl+C。",
    ],
  ])("is copied %s", async (_, clipboard, said) => {
    Object.assign(navigator, { clipboard });
    await show();
    fireEvent.click(screen.getByTestId("copy-citation"));
    await settle();
    expect(clipboard.writeText).toHaveBeenCalledWith(CITATION);
    expect(text("message")).toBe(said);
  });
});

describe("a cell without a BT function", () => {
  const type = (words: string) => {
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: words } });
  };

  test("offers the search over all clauses, results as one types", async () => {
    await show(new PaperBook(BOOK, "A1"));
    expect(screen.queryAllByTestId("search-result")).toEqual([]);
    type("加氢站");
    expect(texts("search-result").length).toBeGreaterThan(1);
    type("加氢站 总投资");
    expect(texts("search-result")).toHaveLength(1);
    expect(texts("search-result")[0]).toContain("三(五)");
    type("没有这样的条款");
    expect(text("message")).toContain("没有条款同时含有“没有这样的条款”");
  });

  test("a result opens in place and can be cited into the empty cell", async () => {
    const book = await show(new PaperBook(BOOK, "A1"));
    type("加氢站 总投资");
    fireEvent.click(within(screen.getByTestId("search-result")).getByRole("button"));
    expect(text("clause")).toContain("支持加(换)氢站建设。改造升级现有站点网络");
    fireEvent.click(screen.getByTestId("insert-citation"));
    await settle();
    expect(book.written.get("A1")).toMatch(/^《包头市支持氢能产业高质量发展若干措施\(试行\)》.*三\(五\)$/u);
  });

  test("an example fills the field", async () => {
    await show(new PaperBook(BOOK, "A1"));
    fireEvent.click(screen.getByText("研发投入"));
    expect(screen.getAllByTestId("search-result").length).toBeGreaterThan(0);
  });
});

describe("following the selection", () => {
  test("the pane follows, once things are quiet", async () => {
    const book = await show();
    book.select("A1");
    book.select("R21");
    expect(text("address")).toBe("加氢站!G2");
    await quiet();
    expect(text("address")).toBe("加氢站!R21");
    expect(text("answer")).toBe("不符合");
  });

  test("where the host does not tell of moves, the refresh button does the work", async () => {
    const book = new PaperBook(BOOK);
    book.follows = false;
    await show(book);
    expect(text("message")).toContain("未能跟随选择");
    book.selected = "R22";
    fireEvent.click(screen.getByTestId("refresh"));
    await settle();
    expect(text("address")).toBe("加氢站!R22");
  });

  test("a host that lets us wait is told of, and the last cell stays in view", async () => {
    const book = await show();
    let open: () => void = () => undefined;
    book.gate = new Promise((resolve) => {
      open = resolve;
    });
    book.select("R22");
    await waitFor(
      () => {
        expect(text("message")).toContain("正在等待 Excel");
      },
      { timeout: SETTLING + PATIENCE + 5000 },
    );
    expect(text("answer")).toBe("¥1,600,000.00");
    open();
    await settle();
    expect(text("answer")).toBe("符合条件");
    expect(screen.queryByTestId("message")).toBeNull();
  });

  test("trouble is told and passes", async () => {
    const book = new PaperBook(BOOK);
    book.trouble = { kind: "editing", detail: "" };
    await show(book);
    expect(text("message")).toContain("正在编辑单元格");
    book.trouble = undefined;
    fireEvent.click(screen.getByTestId("refresh"));
    await settle();
    expect(text("answer")).toBe("¥1,600,000.00");
  });
});
