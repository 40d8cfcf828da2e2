/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { Language } from "../../src/engine/words";
import { facade } from "../../src/functions/facade-of-library";
import { type Destination, GoingProvider } from "../../src/taskpane/destinations";
import { Speaking } from "../../src/taskpane/language";
import { TrialPage } from "../../src/taskpane/parts/trial/trial-page";
import { registerOwnIcons } from "../../src/taskpane/ui";
import type { SelectedCell } from "../../src/workbook/selected-cell";
import { areaOn } from "../../src/workbook/address";
import { PaperBook, at } from "./paper-book";

registerOwnIcons();
Element.prototype.scrollIntoView = () => undefined;

const selected = (name: string, more: Partial<SelectedCell> = {}): SelectedCell => ({
  address: at(name),
  formula: "",
  formulaAt: at(name),
  value: null,
  text: "",
  ...more,
});

const area = (name: string) => areaOn("加氢站", name);

interface Given {
  readonly name?: string;
  readonly args?: readonly unknown[];
  readonly language?: Language;
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));

const CELLS = { B2: 800, C2: 45_838, E2: "约八百", D4: 4_000, D5: 5_000, D6: 5_760 };

/** The page in a workbook, and where it has gone. */
function open({ name, args, language = "zh-CN" }: Given = {}) {
  const book = new PaperBook(CELLS, "G2");
  const gone: Destination[] = [];
  const go = (to: Destination): void => void gone.push(to);
  const page = (cell: SelectedCell | undefined): React.ReactElement => (
    <Speaking language={language}>
      <GoingProvider value={go}>
        <main>
          <TrialPage facade={facade} workbook={book} cell={cell} name={name} args={args} />
        </main>
      </GoingProvider>
    </Speaking>
  );
  const { rerender } = render(page(selected("G2")));
  /** The person selects; the pane reports. */
  const select = async (cells: string, more: Partial<SelectedCell> = {}): Promise<void> => {
    book.area = area(cells);
    rerender(page(selected(/^[A-Z]+\d+/u.exec(cells)?.[0] ?? "A1", more)));
    await settle();
  };
  return { book, gone, select };
}

const type = (field: string, text: string): void => {
  fireEvent.change(screen.getByTestId(`trial-${field}`), { target: { value: text } });
};
const press = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByTestId(name));
  await settle();
};
const answer = (): string => screen.getByTestId("trial-answer").textContent;
const formula = (): string => screen.getByTestId("trial-formula").textContent;
const key = (name: string): void => {
  fireEvent.keyDown(screen.getByTestId("trial-search"), { key: name });
};

beforeEach(() => {
  localStorage.clear();
});

describe("choosing a function", () => {
  test.each([
    ["加氢站 建设", "STATION_AWARD"],
    ["station_award", "STATION_AWARD"],
    ["hydrogen station ceiling", "STATION_AWARD"],
    ["版本", "VERSION"],
  ])("%s finds %s", (query, name) => {
    open();
    type("search", query);
    expect(screen.getByTestId(`trial-function-${name}`)).toBeTruthy();
  });

  test("by keyboard: down, Enter; Escape clears", () => {
    open();
    type("search", "加氢站 建设");
    key("ArrowDown");
    const [first] = screen.getAllByRole("option");
    expect(first?.getAttribute("aria-selected")).toBe("true");
    expect(screen.getByTestId("trial-search").getAttribute("aria-activedescendant")).toBe(first?.id);
    key("ArrowUp");
    expect(first?.getAttribute("aria-selected")).toBe("false");
    key("Escape");
    expect(screen.getAllByRole("option")).toHaveLength(facade.forms.length);
    type("search", "加氢站 建设");
    key("ArrowDown");
    key("Enter");
    expect(screen.getByTestId("trial-chosen").textContent).toBe("加氢站(换氢站)建设奖励上限");
  });

  test("says when there is none, and remembers those used", async () => {
    open();
    type("search", "不存在的");
    expect(screen.getByTestId("message").textContent).toContain("不存在的");
    type("search", "");
    await press("trial-function-FUND_DUE");
    await press("trial-change");
    expect(screen.getByTestId("trial-recent-FUND_DUE")).toBeTruthy();
  });

  test("grouped by document, what looks across them in a group of its own", () => {
    open();
    const titles = screen
      .getAllByRole("group")
      .map((group) => within(group).getAllByText(/./u)[0]?.textContent);
    expect(titles).toContain("《包头市支持氢能产业高质量发展若干措施(试行)》");
    expect(titles[titles.length - 1]).toBe("查询和通用");
  });
});

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

test("the steps lead to their clauses, on the day that counts", async () => {
  const { gone } = open({ name: "STATION_AWARD", args: [8_000_000, 45_838] });
  const [clause] = screen.getAllByRole("button", { name: /查看条款/u, hidden: true });
  if (!clause) throw new Error("no clause");
  fireEvent.click(clause);
  await settle();
  expect(gone).toEqual([
    { page: "find", clause: expect.stringContaining("包府办发〔2024〕121号#") as string, on: 45_838 },
  ]);
});

test("each function's form is drawn in both languages, blank", () => {
  for (const language of ["zh-CN", "en-US"] as const)
    for (const { name, parameters } of facade.forms) {
      open({ name, language });
      expect([name, screen.queryAllByTestId(/^trial-field-/u).length]).toEqual([name, parameters.length]);
      cleanup();
      localStorage.clear();
    }
});

describe("nothing for axe to complain about", () => {
  /** These look at what is drawn, which takes a browser. */
  const RULES = {
    rules: {
      "color-contrast": { enabled: false },
      "label-content-name-mismatch": { enabled: false },
      // The pane's header has it.
      "page-has-heading-one": { enabled: false },
    },
  };
  test.each<[string, Given]>([
    ["choosing", {}],
    ["figures and days", { name: "STATION_AWARD", args: [8_000_000, "昨天", 0.15] }],
    ["judgements and years", { name: "GAZELLE_ELIGIBLE" }],
    ["names", { name: "TITLE_GRANT", args: ["国家级"] }],
    ["pasted cells", { name: "EACH_ROW", language: "en-US" }],
    ["repeated", { name: "EXPLAIN" }],
  ])("%s", async (_, given) => {
    document.documentElement.lang = given.language ?? "zh-CN";
    document.title = "依据面板";
    open(given);
    await settle();
    for (const line of screen.queryAllByRole("combobox")) fireEvent.focus(line);
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    const found = await axe.run(document.documentElement, RULES);
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });

  test("taking cells, and a question", async () => {
    document.documentElement.lang = "zh-CN";
    const { book } = open({ name: "STATION_AWARD", args: [8_000_000, 45_838] });
    book.obstacle = { kind: "occupied", holds: "备注" };
    await press("trial-insert");
    await press("trial-source-trial-2");
    const found = await axe.run(document.documentElement, RULES);
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
});
