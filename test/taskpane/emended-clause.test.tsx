/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { fireEvent, render, screen } from "@testing-library/react";
import type { ClauseView } from "../../src/engine/explanation";
import type { Language } from "../../src/engine/words";
import { facade } from "../../src/functions/facade-of-library";
import { Speaking } from "../../src/taskpane/language";
import { ClauseText } from "../../src/taskpane/parts/clause-text";
import { DocumentHead } from "../../src/taskpane/parts/document-head";

/** The real clauses as the pane draws them: emended places, what is struck, and what is known of a document's days. */

function clauseOf(id: string): ClauseView {
  const clause = facade.search("", Infinity).find((view) => view.id === id);
  if (!clause) throw new Error(id);
  return clause;
}

const drawn = (part: React.ReactElement, language: Language = "zh-CN"): Element =>
  render(<Speaking language={language}>{part}</Speaking>).container;

const quoted = (): string | null | undefined => document.querySelector("blockquote")?.textContent;

test.each([
  ["包党发〔2021〕24号#二(三)", "国家 and 自治区重大科技项目1，按要求", "承担的国家［和］自治区"],
  ["包府发〔2022〕50号#四(九)", "企业“和“专项冠军”1企业", "企业和“专项冠军”企业"],
  [
    "科技创新行动方案#(三)五是",
    "建設(shè)2?!皠?cè)岵币M高端人才1。",
    "隊伍建設［。“剛柔并濟”引進］高端人才。",
  ],
])("%s as the source has it, and as it is read", (id, original, emended) => {
  drawn(<ClauseText clause={clauseOf(id)} />);
  expect(quoted()).toContain(original);
  fireEvent.click(screen.getByText("校订文"));
  expect(quoted()).toContain(emended);
});

test("a reason that several places share is given once", () => {
  const clause = clauseOf("包党发〔2025〕1号#10");
  const notes = drawn(<ClauseText clause={clause} />).querySelector(".notes");
  expect(notes?.querySelectorAll("li")).toHaveLength(clause.emendations.length);
  expect(notes?.querySelectorAll(".notes-why")).toHaveLength(1);
});

test("noise has one footnote, whichever of its letters stands there", () => {
  const notes = drawn(<ClauseText clause={clauseOf("科技创新行动方案#(三)二是")} />).querySelector(".notes");
  expect(notes?.querySelectorAll("li")).toHaveLength(1);
  expect(notes?.textContent).toMatch(/“\(\p{Ll}+\)”等删去.*注音/u);
});

test.each([
  ["包府办发〔2024〕121号#三(五)", "zh-CN", "发文机关 包头市人民政府办公室"],
  ["包党发〔2021〕24号#一(一)", "en-US", "Issued by 中共包头市委员会、包头市人民政府"],
] as const)("%s names who issued it, in %s", (id, language, line) => {
  const head = drawn(<DocumentHead clause={clauseOf(id)} on={null} />, language);
  expect(head.querySelector(".document-issuer")?.textContent).toBe(line);
});

test.each([
  ["包党发〔2021〕24号#一(一)", "印发2021-08-14施行2021-08-14失效未规定"],
  ["包府发〔2021〕5号#一.4", "失效2025-02-16"],
  ["政府工作报告2025#三(三)", "印发2025-01-05"],
  ["科技创新行动方案#(二)", undefined],
])("%s shows the days that are known", (id, days) => {
  const head = drawn(<DocumentHead clause={clauseOf(id)} on={null} />);
  expect(head.querySelector(".document-dates")?.textContent).toBe(days);
});
