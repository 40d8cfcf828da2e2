/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { act, render } from "@testing-library/react";
import axe from "axe-core";
import type { Language } from "../../src/engine/words";
import { facade } from "../../src/functions/facade-of-library";
import { Speaking } from "../../src/taskpane/language";
import { Pane, type PaneProps } from "../../src/taskpane/pane";
import { registerOwnIcons } from "../../src/taskpane/ui";
import { BOOK, PaperBook } from "./paper-book";

/** These two look at what is drawn, which takes a browser. */
const RULES = {
  rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
};

registerOwnIcons();

async function violations(
  cell: string,
  language: Language,
  given: Partial<PaneProps> = {},
): Promise<string[]> {
  document.documentElement.lang = language;
  document.title = "依据面板";
  const book = new PaperBook(BOOK, cell);
  render(
    <Speaking language={language}>
      <Pane host={{ kind: "excel", language, dark: false }} law={facade} workbook={book} {...given} />
    </Speaking>,
  );
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  const found = await axe.run(document.documentElement, RULES);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

test.each([
  ["an amount", "G2"],
  ["a verdict not met", "R21"],
  ["a verdict open", "R20"],
  ["an error", "G3"],
  ["a refusal", "G4"],
  ["two calls", "G5"],
  ["a spilled table", "H9"],
  ["the search", "A1"],
])("no violation: %s", async (_, cell) => {
  expect(await violations(cell, "zh-CN")).toEqual([]);
});

test("no violation in English", async () => {
  expect(await violations("R21", "en-US")).toEqual([]);
});

test.each([
  ["loading", { host: undefined }],
  ["no Office", { host: { kind: "none", language: "zh-CN" } }],
  ["no functions", { law: "no functions" }],
  ["no law", { law: "no law" }],
] as const)("no violation: %s", async (_, given) => {
  expect(await violations("G2", "zh-CN", given)).toEqual([]);
});
