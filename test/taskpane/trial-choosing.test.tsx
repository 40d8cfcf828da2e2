/** @jest-environment jsdom */
import "../law/excel";
import { screen, within } from "@testing-library/react";
import { facade } from "../../src/functions/facade-of-library";
import { open, type, press, key } from "./trial-form";

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
