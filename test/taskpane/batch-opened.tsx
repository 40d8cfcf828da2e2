import * as React from "react";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { facade } from "../../src/functions/facade-of-library";
import { Speaking } from "../../src/taskpane/language";
import { Pane } from "../../src/taskpane/pane";
import { registerOwnIcons } from "../../src/taskpane/ui";
import { PaperBook } from "./paper-book";
import type { PaperList } from "./paper-list";

/** The page for whole lists on a list of paper, and the hands that work it. */

registerOwnIcons();

// jsdom's pages count as hidden.
beforeAll(() => Object.defineProperty(document, "hidden", { value: false }));
beforeEach(() => {
  localStorage.clear();
});

export const settle = () =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

export const part = (name: string) => screen.getByTestId(`batch-${name}`);
export const text = (name: string) => part(name).textContent;
export const press = async (name: string) => {
  fireEvent.click(part(name));
  await settle();
};
export const choose = async (name: string, value: string) => {
  fireEvent.change(part(name), { target: { value } });
  await settle();
};

/** The page for whole lists, with a rule chosen where one is named. */
export async function open(list: PaperList, rule?: string, language: "zh-CN" | "en-US" = "zh-CN") {
  const book = new PaperBook({}, "A1", list);
  render(
    <Speaking language={language}>
      <Pane host={{ kind: "excel", language, dark: false }} law={facade} workbook={book} />
    </Speaking>,
  );
  await settle();
  fireEvent.click(screen.getByTestId("open-batch"));
  await settle();
  if (rule) await press(`rule-${rule}`);
  return book;
}

/** Until the run rests. */
export const rested = (name: "start" | "resume" | "retry" | "result") =>
  waitFor(() => part(name), { timeout: 10_000 });
