/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { type RenderResult, act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { day } from "../../src/engine/calendar";
import type { Language } from "../../src/engine/words";
import type { Facade } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";
import { Speaking } from "../../src/taskpane/language";
import { LedgerPage } from "../../src/taskpane/parts/ledger/ledger-page";
import { registerOwnIcons } from "../../src/taskpane/ui";
import type { BookCells, FormulaCell } from "../../src/workbook/book-cells";
import type { SheetCell } from "../../src/workbook/cells";
import { type Trouble, done } from "../../src/workbook/outcome";
import { error, sheetOnPaper } from "./ledger-on-paper";
import { PaperBook } from "./paper-book";

/** The page of the ledger, from the button to what the audit has found. */

registerOwnIcons();

beforeEach(() => {
  localStorage.clear();
});

beforeAll(() => Object.defineProperty(document, "hidden", { value: false }));

const WITHIN = day("2025-06-30");
const AFTER = day("2027-03-01");

/** Awards in D, of investments in B on days in C. */
function bookOf(rows: readonly (readonly [SheetCell, SheetCell, SheetCell])[], name = "加氢站"): BookCells {
  const formulas = rows.map(([, , value], row): FormulaCell => ({
    row,
    column: 3,
    formula: `=BT.STATION_AWARD(B${String(row + 1)},C${String(row + 1)})`,
    value,
  }));
  const cells = rows.map(([investment, on, value]) => ["站", investment, on, value]);
  const used = { sheet: name, row: 0, column: 0, rows: rows.length, columns: 4 };
  return { name: "Book1.xlsx", sheets: [{ id: "1", name, hidden: false, used, cells, formulas }] };
}

const MIXED = bookOf([
  [8_000_000, WITHIN, 1_600_000],
  [8_000_000, WITHIN, 1_500_000],
  [8_000_000, AFTER, 0],
]);

function draw(book: PaperBook, language: Language = "zh-CN"): RenderResult {
  document.documentElement.lang = language;
  document.title = "依据面板";
  return render(
    <Speaking language={language}>
      <main>
        <LedgerPage facade={facade} workbook={book} />
      </main>
    </Speaking>,
  );
}

const paper = (cells: BookCells): PaperBook => Object.assign(new PaperBook({}), { book: done(cells) });

async function press(name: string, until: string): Promise<void> {
  fireEvent.click(screen.getByTestId(name));
  await waitFor(() => screen.getByTestId(until), { timeout: 10_000 });
}

const texts = (name: string): string[] => screen.queryAllByTestId(name).map((one) => one.textContent);

test("counts, findings by gravity, and the sheets that were written", async () => {
  const book = paper(MIXED);
  draw(book);
  await press("ledger-start", "ledger-result");
  expect(["formulas", "functions", "clauses"].map((name) => texts(`ledger-${name}`)[0])).toEqual([
    "3",
    "1",
    "3",
  ]);
  const findings = texts("ledger-finding");
  expect(findings).toHaveLength(2);
  expect(findings[0]).toMatch(/^依据已失效加氢站!D3.*适用日期：2027-03-01；有效期至 2026-12-31/u);
  expect(findings[1]).toMatch(/^存值与测算不符加氢站!D2/u);
  expect(book.tablesWritten.map(({ name }) => name)).toEqual(["依据清单", "依据清单审计"]);
});

test("findings are told in the language in which they are looked at, once its law is there", async () => {
  const onlyChinese = <T,>(value: T): T =>
    JSON.parse(JSON.stringify(value), (_, part: unknown) =>
      typeof part === "object" && part !== null && "zh" in part && "en" in part
        ? { ...part, en: part.zh }
        : part,
    ) as T;
  const chinese: Facade = {
    ...facade,
    functions: onlyChinese(facade.functions),
    explain: (name, args) => onlyChinese(facade.explain(name, args)),
    grounds: (name, args) => onlyChinese(facade.grounds(name, args)),
  };
  const deleted = "=BT.TALENT_TAX_REWARD(100000,1,DATE(2025,6,1))";
  const book = sheetOnPaper([
    [
      { formula: deleted, value: 0 },
      { formula: "=BT.STATION_AWARD(A9,B9)", value: error("#VALUE!") },
    ],
  ]);
  const page = (language: Language, law: Facade) => (
    <Speaking language={language}>
      <LedgerPage facade={law} workbook={book} />
    </Speaking>
  );
  const { rerender } = render(page("zh-CN", chinese));
  await press("ledger-start", "ledger-result");
  expect(screen.getByTestId("ledger-audit").textContent).toContain("删除,其余内容不变");
  rerender(page("en-US", facade));
  const said = texts("ledger-finding").join("\n");
  expect(said).toMatch(/Date used: 2025-06-01; .* were deleted from 2025-02-17/u);
  expect(said).toMatch(/Shows an error #VALUE!.* is missing\./u);
  expect(said).not.toMatch(/未填写|删除/u);
});

describe("opened again", () => {
  const made = async (): Promise<void> => {
    const { unmount } = draw(paper(MIXED));
    await press("ledger-start", "ledger-result");
    unmount();
  };
  const opened = (sheetNames: readonly string[], name = "Book1.xlsx"): PaperBook =>
    Object.assign(paper({ ...MIXED, name }), { sheetNames });

  test("the pane tells when the ledger was made, and leads to its sheets", async () => {
    await made();
    const book = opened(["加氢站", "依据清单", "依据清单审计"]);
    const shown: string[] = [];
    Object.assign(book, {
      showSheet: (id: string) => {
        shown.push(id);
        return Promise.resolve(done(undefined));
      },
    });
    draw(book);
    const last = await screen.findByTestId("ledger-last");
    expect(last.textContent).toMatch(/^上次生成于 \d{4}-\d\d-\d\d \d\d:\d\d：3 个公式，审计结果 2 项。/u);
    expect(texts("ledger-last-sheet")).toEqual(["依据清单", "依据清单审计"]);
    await act(async () => {
      fireEvent.click(screen.getByText("依据清单审计"));
      await Promise.resolve();
    });
    expect(shown).toEqual(["2"]);
    expect(screen.queryByTestId("ledger-audit")).toBeNull();
  });

  test.each([
    ["its sheets are gone", ["加氢站"], "Book1.xlsx"],
    ["another workbook", ["依据清单"], "Book2.xlsx"],
  ])("nothing is told where %s", async (_, names, name) => {
    await made();
    draw(opened(names, name));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(screen.queryByTestId("ledger-last")).toBeNull();
  });
});

test("a finding leads to its cells; a sheet that cannot be shown is said", async () => {
  const book = paper(MIXED);
  const shown: unknown[] = [];
  const told: { trouble?: Trouble } = {};
  Object.assign(book, {
    showArea: (sheet: string, { row, column, rows }: { row: number; column: number; rows: number }) => {
      shown.push([sheet, row, column, rows]);
      return Promise.resolve(told.trouble ? { ok: false, trouble: told.trouble } : done(undefined));
    },
  });
  draw(book);
  await press("ledger-start", "ledger-result");
  const [first] = screen.getAllByTestId("ledger-finding");
  if (!first) throw new Error("no finding");
  await act(async () => {
    fireEvent.click(first);
    await Promise.resolve();
  });
  expect(shown).toEqual([["加氢站", 2, 3, 1]]);
  told.trouble = { kind: "missing", detail: "" };
  fireEvent.click(first);
  await waitFor(() => screen.getByText(/请取消隐藏后再点/u));
});

test("nothing found is said, too", async () => {
  draw(paper(bookOf([[8_000_000, WITHIN, 1_600_000]])));
  await press("ledger-start", "ledger-result");
  expect(texts("ledger-finding")).toEqual([]);
  screen.getByText("没有发现问题");
});

test("no BT function", async () => {
  draw(new PaperBook({}));
  await press("ledger-start", "message");
  screen.getByText("工作簿中没有 BT 函数");
});

test("trouble, with what to do; then it works", async () => {
  const book = paper(MIXED);
  book.trouble = { kind: "too-large", detail: "5000000" };
  draw(book);
  await press("ledger-start", "message");
  screen.getByText("工作簿的单元格太多，面板未读取");
  book.trouble = undefined;
  await press("ledger-start", "ledger-result");
});

test("it can be stopped, and goes on while the page is left", async () => {
  const book = paper(MIXED);
  let open = (): void => undefined;
  book.gate = new Promise((resolve) => {
    open = resolve;
  });
  draw(book);
  await press("ledger-start", "ledger-cancel");
  document.body.innerHTML = "";
  draw(book);
  await press("ledger-cancel", "ledger-progress");
  open();
  await waitFor(() => screen.getByText("已停止，没有写入任何内容。"), { timeout: 10_000 });
  expect(book.tablesWritten).toEqual([]);
});

test("formulas without a date are looked at on the day chosen", async () => {
  const book = sheetOnPaper([[{ formula: "=BT.CAGR({100,200})", value: 1 }]]);
  draw(book);
  fireEvent.change(screen.getByTestId("ledger-day"), { target: { value: "2027-01-01" } });
  await press("ledger-start", "ledger-result");
  expect(book.tablesWritten[0]?.rows[0]).toContain("无日期，按 2027-01-01");
});

test("the day chosen is still there when the pane is opened again, until it is today again", () => {
  const chosen = (): string => screen.getByTestId<HTMLInputElement>("ledger-day").value;
  const { unmount } = draw(paper(MIXED));
  const opened = chosen();
  fireEvent.change(screen.getByTestId("ledger-day"), { target: { value: "2027-01-01" } });
  unmount();
  draw(paper(MIXED));
  expect(chosen()).toBe("2027-01-01");
  fireEvent.click(screen.getByTestId("ledger-day-today"));
  expect(chosen()).toBe(opened);
  expect(screen.queryByTestId("ledger-day-today")).toBeNull();
});

/** These two look at what is drawn, which takes a browser. */
const RULES = {
  rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
};

const violations = async (): Promise<string[]> =>
  (await axe.run(document.documentElement, RULES)).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`,
  );

describe.each(["zh-CN", "en-US"] as const)("no violation in %s", (language) => {
  test("before, and with findings", async () => {
    draw(paper(MIXED), language);
    expect(await violations()).toEqual([]);
    await press("ledger-start", "ledger-result");
    expect(await violations()).toEqual([]);
  });

  test("in the course of it", async () => {
    const book = paper(MIXED);
    book.gate = new Promise(() => undefined);
    draw(book, language);
    await press("ledger-start", "ledger-cancel");
    expect(await violations()).toEqual([]);
  });

  test("without any formula", async () => {
    draw(new PaperBook({}), language);
    await press("ledger-start", "message");
    expect(await violations()).toEqual([]);
  });
});
