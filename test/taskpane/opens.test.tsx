/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { render, screen, within } from "@testing-library/react";
import type { Language } from "../../src/engine/words";
import { facade } from "../../src/functions/facade-of-library";
import { Speaking } from "../../src/taskpane/language";
import { ClauseBody } from "../../src/taskpane/parts/clause-body";

/** Under a clause the pane shows what cannot be computed, and the doubtful places of either side of a conflict. */

function show(id: string, language: Language = "zh-CN"): void {
  const clause = facade.search("", Infinity).find((view) => view.id === id);
  if (!clause) throw new Error(id);
  render(
    <Speaking language={language}>
      <ClauseBody clause={clause} />
    </Speaking>,
  );
}

test("the words that cannot be computed, and what stands in the way", () => {
  show("包府发〔2024〕44号选题#第六条(四)");
  const opens = screen.getByTestId("opens");
  expect(within(opens).getByText("不能计算")).toBeTruthy();
  expect(within(opens).getByText("财政资金可按比例给予配套支持").lang).toBe("zh-CN");
  expect(within(opens).getByText("比例未写")).toBeTruthy();
});

test("in English the words of the law stay Chinese", () => {
  show("包府发〔2024〕44号选题#第六条(四)", "en-US");
  const opens = screen.getByTestId("opens");
  expect(within(opens).getByText("Cannot be computed")).toBeTruthy();
  expect(within(opens).getByText("财政资金可按比例给予配套支持")).toBeTruthy();
  expect(within(opens).getByText("No ratio is stated")).toBeTruthy();
});

test("several of one clause are counted", () => {
  show("包党发〔2021〕24号#六(十四)");
  const opens = screen.getByTestId("opens");
  expect(within(opens).getAllByRole("listitem")).toHaveLength(2);
  expect(opens.querySelector(".count")?.textContent).toBe("2");
});

test("nothing where everything can be computed", () => {
  show("包府办发〔2024〕121号#三(五)");
  expect(screen.queryByTestId("opens")).toBeNull();
});

test.each(["包府发〔2021〕5号#一.4", "包府发〔2025〕3号#末段"])("%s shows the conflict of the two", (id) => {
  show(id);
  expect(screen.getByText(/删除之日尚在3年奖励期内/u)).toBeTruthy();
});
