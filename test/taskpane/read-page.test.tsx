/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { day } from "../../src/engine/calendar";
import type { Language } from "../../src/engine/words";
import { facade } from "../../src/functions/facade-of-library";
import { type Destination, GoingProvider } from "../../src/taskpane/destinations";
import { Speaking } from "../../src/taskpane/language";
import { ReadPage } from "../../src/taskpane/parts/read/read-page";
import { registerOwnIcons } from "../../src/taskpane/ui";

/** A document, opened at a clause: text, notes, what it disagrees with, who uses it, and the day on which it is looked at. */

const RULES = {
  rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
};
const SHARE_80 = "包府发〔2024〕44号激励#第七条(二)1";

let gone: Destination[] = [];
let backs = 0;

registerOwnIcons();
beforeEach(() => {
  gone = [];
  backs = 0;
  localStorage.clear();
  Element.prototype.scrollIntoView = function scrolled(this: Element) {
    this.setAttribute("data-scrolled", "yes");
  };
});

function open(clause: string, on: number | null = day("2025-06-30"), language: Language = "zh-CN"): void {
  document.documentElement.lang = language;
  document.title = "依据面板";
  render(
    <Speaking language={language}>
      <GoingProvider value={(to) => void gone.push(to)}>
        <main>
          <ReadPage
            facade={facade}
            clause={clause}
            on={on}
            place=""
            room={undefined}
            onInsert={undefined}
            onBack={() => {
              backs += 1;
            }}
          />
        </main>
      </GoingProvider>
    </Speaking>,
  );
}

const focus = (): HTMLElement => screen.getByTestId("read-focus");
const inFocus = () => within(focus());

describe("a clause in its document", () => {
  it("stands in focus and in view, the others around it in their order", () => {
    open(SHARE_80);
    expect(document.activeElement).toBe(focus());
    expect(focus().dataset.scrolled).toBe("yes");
    const articles = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    const known = facade.document("包府发〔2024〕44号激励", null)?.clauses ?? [];
    expect(articles).toHaveLength(known.length);
    expect(articles.indexOf("第七条(二)1")).toBe(known.findIndex(({ view }) => view.id === SHARE_80));
    expect(screen.getAllByTestId("copy-citation")).toHaveLength(1);
  });

  it("shows each letter once: an article without the items that follow it", () => {
    open("包府发〔2024〕44号激励#第七条(二)");
    expect(focus().querySelector("blockquote")?.textContent).toMatch(/按照下列标准执行/u);
    expect(focus().querySelector("blockquote")?.textContent).not.toContain("80%");
  });

  it("has its footnotes below, and only its own", () => {
    open(SHARE_80);
    expect(inFocus().getAllByText(/读作/u)).toHaveLength(1);
  });

  it("opens at the beginning of a document that is asked for by name", () => {
    open("包府办发〔2024〕121号");
    expect(screen.queryByTestId("read-focus")).toBeNull();
    expect(screen.getByText("一、支持科技研发创新", { selector: "h3 *" })).toBeTruthy();
  });

  it("says so where there is no such document", () => {
    open("包府发〔1999〕1号#一");
    expect(screen.getByText("本库没有“包府发〔1999〕1号#一”")).toBeTruthy();
    fireEvent.click(screen.getByTestId("read-back"));
    expect(backs).toBe(1);
  });

  it("says so where the document has no such clause, and shows the document", () => {
    open("包府办发〔2024〕121号#九");
    expect(screen.getByText("本库没有“包府办发〔2024〕121号#九”")).toBeTruthy();
    expect(screen.getByTestId("contents")).toBeTruthy();
  });
});

describe("going on", () => {
  it("by Alt and the arrows, the links, the contents, a clause's own number", () => {
    open(SHARE_80);
    fireEvent.keyDown(focus(), { key: "ArrowDown", altKey: true });
    expect(focus().getAttribute("aria-label")).toContain("第七条(二)2");
    fireEvent.keyDown(focus(), { key: "ArrowUp", altKey: true });
    fireEvent.keyDown(focus(), { key: "ArrowUp", altKey: true });
    expect(focus().getAttribute("aria-label")).toContain("第七条(二) ");
    fireEvent.keyDown(focus(), { key: "ArrowDown" });
    expect(focus().getAttribute("aria-label")).toContain("第七条(二) ");
    fireEvent.click(inFocus().getByText("↓ 下一条"));
    expect(focus().getAttribute("aria-label")).toContain("第七条(二)1");
    fireEvent.click(within(screen.getByTestId("contents")).getByText("第十五条"));
    expect(focus().getAttribute("aria-label")).toContain("第十五条");
    expect(inFocus().getByText("↓ 下一条").closest("button")?.disabled).toBe(true);
    fireEvent.click(screen.getByText("第一条", { selector: "h3 *" }));
    expect(focus().getAttribute("aria-label")).toContain("第一条");
    expect(gone).toEqual([]);
  });

  it("to another document, on the same day", () => {
    open("包府发〔2021〕5号#一.4");
    fireEvent.click(inFocus().getByText("查看 包府发〔2025〕3号#正文"));
    expect(gone).toEqual([{ page: "find", clause: "包府发〔2025〕3号#正文", on: day("2025-06-30") }]);
  });

  it("to the trial of a function that uses the clause", () => {
    open("包府办发〔2024〕121号#三(五)");
    fireEvent.click(within(inFocus().getByTestId("uses")).getByText("STATION_AWARD"));
    expect(gone).toEqual([{ page: "trial", name: "STATION_AWARD" }]);
  });
});

describe("clauses that disagree", () => {
  it("stand beside each other, what differs marked, with the reading that holds and why", () => {
    open(SHARE_80);
    const [first] = inFocus().getAllByRole("group", { name: "对照的条款" });
    if (!first) throw new Error("no sides");
    const marks = [...first.querySelectorAll("mark")].map(({ textContent }) => textContent);
    expect(marks).toEqual(["80%", "80%", "80%", "10%", "80%", "10%", "70%", "5%"]);
    expect(within(first).getByText("本条")).toBeTruthy();
    expect(within(first).getByText("2021-08-14 施行")).toBeTruthy();
    expect(inFocus().getByText(/^第十三条:此前政策不一致的按本办法/u)).toBeTruthy();
  });

  it("begin with the side one comes from", () => {
    open("包党发〔2021〕24号#五(十二)");
    const sides = inFocus().getAllByRole("group", { name: "对照的条款" })[0];
    expect(sides?.querySelector(".side-document")?.textContent).toBe("包党发〔2021〕24号");
  });

  it("are not told a second time among the doubtful places", () => {
    open(SHARE_80);
    expect(inFocus().getAllByText(/"净收入"未定义/u)).toHaveLength(1);
  });
});

describe("the chosen day", () => {
  const pick = (value: string): void => {
    fireEvent.change(screen.getByTestId("read-day"), { target: { value } });
  };

  it("decides how the document stands, and is kept", () => {
    open("包府办发〔2024〕121号#三(五)");
    expect(inFocus().getByText("2025-06-30 有效")).toBeTruthy();
    pick("2027-01-01");
    expect(inFocus().getByText("2027-01-01 不在有效期")).toBeTruthy();
    cleanup();
    open("包科发〔2024〕84号#第四条", null);
    expect(inFocus().getByText("2027-01-01 不在有效期")).toBeTruthy();
    fireEvent.click(screen.getByText("今天"));
    expect(screen.queryByText("今天")).toBeNull();
  });

  it("tells what has not happened by then", () => {
    open("包府发〔2021〕5号#一.4");
    expect(inFocus().queryByText(/尚未发生/u)).toBeNull();
    pick("2025-02-16");
    expect(inFocus().getByText("选定日期在 2025-02-17 之前，尚未发生")).toBeTruthy();
  });

  it("stays while a date is being written", () => {
    open("包府办发〔2024〕121号#三(五)");
    pick("");
    expect(inFocus().getByText("2025-06-30 有效")).toBeTruthy();
  });
});

test.each([
  ["a disagreement", SHARE_80, "zh-CN"],
  ["a deletion", "包府发〔2021〕5号#一.4", "zh-CN"],
  ["an undated document", "科技创新行动方案#(一)二是", "zh-CN"],
  ["English", "包党发〔2021〕24号#五(十二)", "en-US"],
  ["nothing", "x", "zh-CN"],
] as const)("no violation: %s", async (_, clause, language) => {
  open(clause, day("2025-06-30"), language);
  for (const folded of document.querySelectorAll("details")) {
    folded.open = true;
    fireEvent(folded, new Event("toggle"));
  }
  const { violations } = await axe.run(document.documentElement, RULES);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
});
