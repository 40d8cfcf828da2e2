/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { Language } from "../../src/engine/words";
import { facade } from "../../src/functions/facade-of-library";
import { type Destination, GoingProvider } from "../../src/taskpane/destinations";
import { Speaking } from "../../src/taskpane/language";
import { FindPage, type FindPageProps } from "../../src/taskpane/parts/find/find-page";
import { registerOwnIcons } from "../../src/taskpane/ui";

registerOwnIcons();

beforeEach(() => {
  localStorage.clear();
});

interface Given extends Partial<FindPageProps> {
  readonly language?: Language;
}

/** The page on the real law; where it leads to is kept. */
function show({ language = "zh-CN", ...given }: Given = {}): {
  readonly gone: Destination[];
  readonly leave: () => void;
} {
  const gone: Destination[] = [];
  document.documentElement.lang = language;
  document.title = "依据面板";
  const { unmount } = render(
    <Speaking language={language}>
      <GoingProvider value={(to) => gone.push(to)}>
        <main>
          <h1>依据面板</h1>
          <FindPage facade={facade} place="" room={undefined} onInsert={undefined} {...given} />
        </main>
      </GoingProvider>
    </Speaking>,
  );
  return { gone, leave: unmount };
}

const field = (): HTMLInputElement => screen.getByRole("searchbox");
const type = (query: string): void => {
  fireEvent.change(field(), { target: { value: query } });
};
const results = (): readonly HTMLElement[] =>
  screen
    .queryAllByTestId("search-result")
    .map((result) => within(result).getAllByRole("button")[0] as HTMLElement);
const marked = (): readonly (string | null)[] =>
  [...document.querySelectorAll("mark")].map(({ textContent }) => textContent);
const status = (): string => document.querySelector(".found")?.textContent ?? "";
const press = (key: string): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
};

describe("results as one types", () => {
  test("by document, with their number, the words marked", () => {
    show();
    expect(results()).toEqual([]);
    type("加氢站 总投资");
    expect(results()).toHaveLength(1);
    expect(status()).toBe("1 条，1 个文件");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toContain("支持氢能产业高质量发展若干措施");
    expect(results()[0]?.textContent).toMatch(/^三\(五\)/u);
    expect(new Set(marked())).toEqual(new Set(["加氢站", "总投资"]));
    type("企业");
    expect(screen.getAllByRole("heading", { level: 2 }).length).toBeGreaterThan(5);
  });

  test("traditional letters are marked where simplified ones were typed, and a number in another writing", () => {
    show();
    type("国务院");
    expect(marked()).toEqual(["国务院", "國務院"]);
    expect(results()[1]?.textContent).toContain("校订文");
    type("百分之二十");
    expect(new Set(marked())).toEqual(new Set(["20%"]));
  });

  test("of many some in every document, the rest when asked for", () => {
    show();
    type("企业");
    const { total, groups } = facade.find("企业");
    expect(results().length).toBeLessThanOrEqual(40);
    expect(status()).toBe(`${total} 条，${groups.length} 个文件，先列出 ${results().length} 条`);
    while (screen.queryAllByTestId("find-more").length > 0)
      fireEvent.click(screen.getAllByTestId("find-more")[0] as HTMLElement);
    expect(results()).toHaveLength(total);
  });

  test("what one has come with is looked for", () => {
    show({ query: "加氢站 总投资" });
    expect(field().value).toBe("加氢站 总投资");
    expect(results()).toHaveLength(1);
  });

  test("an example fills the field", () => {
    show();
    fireEvent.click(screen.getByText("200万元"));
    expect(field().value).toBe("200万元");
    expect(results().length).toBeGreaterThan(5);
  });
});

describe("nothing found", () => {
  test.each([
    ["one word of two", "加氢站 量子", "没有条款同时含有“加氢站 量子”", "“量子”在全部条款中都没有出现"],
    ["both", "纠缠 量子", "没有条款同时含有“纠缠 量子”", "“纠缠”、“量子”在全部条款中都没有出现"],
    ["not together", "加氢站 瞪羚", "没有条款同时含有“加氢站 瞪羚”", "“加氢站”见于 2 条、“瞪羚”见于"],
  ])("%s", (_, query, title, todo) => {
    show();
    type(query);
    const said = screen.getByTestId("message").textContent;
    expect(said).toContain(title);
    expect(said).toContain(todo);
    expect(results()).toEqual([]);
  });

  test("but there is something outside the filters, which can be cleared", () => {
    show();
    type("加氢站 总投资");
    fireEvent.click(screen.getByTestId("find-kind-title"));
    expect(screen.getByTestId("message").textContent).toBe("筛选范围内没有筛选范围之外有 1 条。");
    fireEvent.click(screen.getByTestId("find-forget"));
    expect(results()).toHaveLength(1);
  });
});

describe("filters", () => {
  const choose = (id: string, value: string): void => {
    fireEvent.change(screen.getByTestId(id), { target: { value } });
  };

  test("a kind alone lists all its clauses", () => {
    show();
    fireEvent.click(screen.getByTestId("find-kind-title"));
    expect(screen.getByTestId("find-kind-title").getAttribute("aria-pressed")).toBe("true");
    expect(results()).toHaveLength(facade.find("", { kinds: ["title"] }).total);
    fireEvent.click(screen.getByTestId("find-kind-title"));
    expect(results()).toEqual([]);
  });

  test("a document", () => {
    show();
    type("企业");
    choose("find-document", "包科发〔2024〕84号");
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(1);
    expect(screen.getByTestId("find-narrower").textContent).toBe("文件：包科发〔2024〕84号");
  });

  test("a day: what has ended goes, what is undated stays and is told apart", () => {
    show();
    type("科技");
    choose("find-day", "2030-01-01");
    expect(status()).toMatch(/其中 \d+ 条所在文件没有施行日期，是否有效不能判断。/u);
    const heads = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(heads.some((head) => head.includes("瞪羚"))).toBe(false);
    expect(heads.filter((head) => head.includes("无施行日期"))).toHaveLength(2);
  });

  test("today is one click away", () => {
    show();
    fireEvent.click(screen.getByTestId("find-today"));
    const now = new Date();
    expect(screen.getByTestId<HTMLInputElement>("find-day").value).toBe(
      [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, "0"))
        .join("-"),
    );
  });

  test("they and the query are still there when the page opens again", () => {
    const first = show();
    type("企业");
    fireEvent.click(screen.getByTestId("find-kind-share"));
    choose("find-day", "2025-06-30");
    const before = status();
    first.leave();
    show();
    expect(field().value).toBe("企业");
    expect(status()).toBe(before);
  });

  test("what was kept and is none of ours is left aside", () => {
    localStorage.setItem(
      "BT.pane.find.filters",
      JSON.stringify({ document: "", day: "", kinds: ["poetry"] }),
    );
    show();
    expect(results()).toEqual([]);
    expect(document.querySelectorAll("[aria-pressed=true]")).toHaveLength(0);
  });
});

describe("a result", () => {
  test("opens in place with its text, its document on the day asked for, and its citation", () => {
    show();
    type("加氢站 总投资");
    fireEvent.change(screen.getByTestId("find-day"), { target: { value: "2025-06-30" } });
    fireEvent.click(results()[0] as HTMLElement);
    const opened = screen.getByTestId("clause");
    expect(opened.textContent).toContain("支持加(换)氢站建设。改造升级现有站点网络");
    expect(opened.textContent).toContain("2025-06-30 有效");
    expect(within(opened).getByTestId("copy-citation")).toBeTruthy();
    fireEvent.click(results()[0] as HTMLElement);
    expect(screen.queryByTestId("clause")).toBeNull();
  });

  test("can be read in its document on the day asked for", () => {
    const { gone } = show();
    type("加氢站 总投资");
    fireEvent.click(results()[0] as HTMLElement);
    fireEvent.click(screen.getByTestId("find-read"));
    expect(gone).toEqual([{ page: "find", clause: "包府办发〔2024〕121号#三(五)", on: null }]);
  });

  test("is still open when one comes back, closed for another question", () => {
    const first = show();
    type("加氢站");
    fireEvent.click(results()[0] as HTMLElement);
    first.leave();
    show();
    expect(screen.getByTestId("clause")).toBeTruthy();
    type("加氢");
    expect(screen.queryByTestId("clause")).toBeNull();
  });
});

describe("by keyboard", () => {
  test("down and up through the results and back to the field, Esc clears", () => {
    show();
    type("加氢站");
    field().focus();
    press("ArrowUp");
    expect(document.activeElement).toBe(field());
    press("ArrowDown");
    expect(document.activeElement).toBe(results()[0]);
    press("ArrowDown");
    expect(document.activeElement).toBe(results()[1]);
    press("ArrowDown");
    expect(document.activeElement).toBe(results()[1]);
    press("ArrowUp");
    press("ArrowUp");
    expect(document.activeElement).toBe(field());
    press("ArrowDown");
    press("Escape");
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe("");
    expect(results()).toEqual([]);
  });

  test("Esc in the field clears it", () => {
    show();
    type("加氢站");
    field().focus();
    fireEvent.keyDown(field(), { key: "Escape", keyCode: 27, which: 27 });
    expect(field().value).toBe("");
  });
});

describe("no violation of accessibility", () => {
  const RULES = {
    rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
  };

  test.each<[what: string, language: Language, query: string]>([
    ["nothing asked for", "zh-CN", ""],
    ["results", "zh-CN", "企业"],
    ["a result open", "zh-CN", "加氢站 总投资"],
    ["nothing found", "zh-CN", "量子"],
    ["in English", "en-US", "加氢站"],
  ])("%s", async (_, language, query) => {
    show({ language });
    type(query);
    const [first] = results();
    if (first) fireEvent.click(first);
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    const found = await axe.run(document.documentElement, RULES);
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
});
