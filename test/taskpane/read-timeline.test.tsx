/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { day } from "../../src/engine/calendar";
import type { Language } from "../../src/engine/words";
import { facade } from "../../src/functions/facade-of-library";
import { Speaking } from "../../src/taskpane/language";
import { DocumentsOverview } from "../../src/taskpane/parts/read/timeline";
import { placeOf, timelineOf } from "../../src/taskpane/parts/read/timeline-lanes";

/** All documents and when they hold: the lanes, the line of the chosen day, keyboard and table. */

let opened: string[] = [];
let days: (number | null)[] = [];

function show(on = day("2026-11-22"), language: Language = "zh-CN"): void {
  [opened, days] = [[], []];
  document.documentElement.lang = language;
  document.title = "依据面板";
  render(
    <Speaking language={language}>
      <main>
        <DocumentsOverview
          facade={facade}
          on={on}
          onDay={(chosen) => void days.push(chosen)}
          onDocument={(clause) => void opened.push(clause)}
        />
      </main>
    </Speaking>,
  );
}

const textOf = ({ textContent }: Node): string => textContent ?? "";
const about = (): string => textOf(screen.getByTestId("timeline-about"));
const names = (): HTMLElement[] => within(screen.getByRole("list", { name: "文件" })).getAllByRole("button");

describe("the lanes", () => {
  const lanesOn = (on: string) => timelineOf(facade.documents(day(on)), day(on));
  const lane = (ref: string, on = "2025-06-30") =>
    lanesOn(on).lanes.find(({ document }) => document.ref === ref);

  it.each([
    ["包府办发〔2024〕121号", { from: day("2025-01-01"), to: day("2026-12-31"), soft: false, open: false }],
    ["包党发〔2021〕24号", { from: day("2021-08-14"), to: day("2029-01-01"), soft: false, open: true }],
    ["包府发〔2021〕5号", { from: day("2021-01-01"), to: day("2025-02-16"), soft: true, open: false }],
    ["科技创新行动方案", null],
    ["政府工作报告2025", null],
  ])("%s: its bar", (ref, bar) => {
    expect(lane(ref)?.bar).toEqual(bar);
  });

  it.each([
    ["包府发〔2021〕5号", ["2025-02-17"]],
    ["包党发〔2021〕24号", ["2024-06-28"]],
    ["包府办发〔2024〕121号", []],
  ])("%s: the days on which others act on it", (ref, events) => {
    expect(lane(ref)?.events).toEqual(events.map(day));
  });

  it.each([
    ["2025-06-30", 2021, 2029],
    ["2019-03-01", 2019, 2029],
    ["2035-12-31", 2021, 2036],
  ])("on %s the picture runs from %i to the end of the year before %i", (on, first, last) => {
    const { years } = lanesOn(on);
    expect([years[0]?.year, years[years.length - 1]?.year]).toEqual([first, last]);
  });

  it("place days in proportion, leap days counted", () => {
    const picture = lanesOn("2025-06-30");
    const at = (iso: string): number => placeOf(picture, day(iso), 2922); // as many days from 2021 to 2028
    expect([at("2021-01-01"), at("2021-01-02"), at("2024-02-29"), at("2029-01-01")]).toEqual([
      0, 1, 1154, 2922,
    ]);
  });
});

describe("the picture", () => {
  it("has a lane a document, and the line says that it is the chosen day", () => {
    show();
    expect(names()).toHaveLength(facade.documents(null).length);
    expect(screen.getByText("选定日期 2026-11-22")).toBeTruthy();
    expect(document.querySelectorAll(".timeline-lane .timeline-bar.is-in-force")).toHaveLength(
      facade.documents(day("2026-11-22")).filter(({ inForce }) => inForce).length,
    );
  });

  it("is walked by the arrows with one stop for the tab key, and tells what is reached", () => {
    show();
    const [first, second] = names();
    expect(names().filter(({ tabIndex }) => tabIndex === 0)).toEqual([first]);
    first?.focus();
    expect(about()).toContain("2021-08-14 起，未规定失效日期");
    if (document.activeElement) fireEvent.keyDown(document.activeElement, { key: "ArrowDown" });
    expect(document.activeElement).toBe(second);
    expect(second?.tabIndex).toBe(0);
    if (second) fireEvent.keyDown(second, { key: "End" });
    expect(about()).toContain("未载明日期；不判断时效");
    if (document.activeElement) fireEvent.keyDown(document.activeElement, { key: "Home" });
    expect(document.activeElement).toBe(first);
    first?.click();
    expect(opened).toEqual(["包党发〔2021〕24号#通知"]);
  });

  it("tells what the mouse points at", () => {
    show();
    const lane = screen.getByText(/瞪羚/u).closest("li");
    if (!lane) throw new Error("no lane");
    fireEvent.mouseEnter(lane);
    expect(about()).toContain("2024-11-22 至 2026-11-21；2026-11-22 已失效");
    fireEvent.mouseLeave(screen.getByRole("list", { name: "文件" }));
    expect(about()).toContain("指向或选中");
  });

  it.each([
    ["2024-11-21", "2024-11-21 尚未施行"],
    ["2026-11-21", "2026-11-21 有效"],
    ["2026-11-22", "2026-11-22 已失效"],
  ])("on %s the gazelle measure: %s", (on, said) => {
    show(day(on));
    expect(
      screen.getByRole("button", { name: new RegExp(`瞪羚.* ?2024-11-22 至 2026-11-21 ${said}$`, "u") }),
    ).toBeTruthy();
  });
});

test("the same as a table, from which a document is opened", () => {
  show();
  fireEvent.click(screen.getByTestId("overview-form"));
  const rows = screen.getAllByRole("row").map(textOf);
  expect(rows).toHaveLength(facade.documents(null).length + 1);
  expect(rows.find((row) => row.includes("5号"))).toBeTruthy();
  expect(rows.find((row) => row.includes("包府发〔2021〕5号 《"))).toMatch(
    /2021年（日期不详）2025-02-16已失效.*删除/u,
  );
  fireEvent.click(screen.getByText(/瞪羚/u));
  expect(opened).toEqual(["包科发〔2024〕84号#通知"]);
});

test("another day, and today again", () => {
  show(day("2025-06-30"));
  fireEvent.change(screen.getByTestId("read-day"), { target: { value: "2026-12-31" } });
  fireEvent.click(screen.getByText("今天"));
  expect(days).toEqual([day("2026-12-31"), null]);
});

test.each([
  ["the picture", "zh-CN", false],
  ["the table", "zh-CN", true],
  ["English", "en-US", false],
] as const)("no violation: %s", async (_, language, table) => {
  show(day("2025-06-30"), language);
  if (table) fireEvent.click(screen.getByTestId("overview-form"));
  const { violations } = await axe.run(document.documentElement, {
    rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
});
