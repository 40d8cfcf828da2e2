import * as React from "react";
import { act, render, screen, within } from "@testing-library/react";
import type { Language } from "../../src/engine/words";
import { facade } from "../../src/functions/facade-of-library";
import { SETTLING } from "../../src/taskpane/latest";
import { Speaking } from "../../src/taskpane/language";
import { Pane, type PaneProps } from "../../src/taskpane/pane";
import { registerOwnIcons } from "../../src/taskpane/ui";
import { BOOK, PaperBook } from "./paper-book";

/** The pane on a book of paper, with the real law behind it. */

registerOwnIcons();

beforeEach(() => {
  localStorage.clear();
});

interface Given extends Partial<PaneProps> {
  readonly language?: Language;
}

/** The pane on a book, with the real law behind it, once it has read the selected cell. */
export async function show(
  book = new PaperBook(BOOK),
  { language = "zh-CN", ...given }: Given = {},
): Promise<PaperBook> {
  render(
    <Speaking language={language}>
      <Pane host={{ kind: "excel", language, dark: false }} law={facade} workbook={book} {...given} />
    </Speaking>,
  );
  await settle();
  return book;
}

export const settle = () =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve));
  });

/** Until the pane has noticed a move. */
export const quiet = () => act(() => new Promise((resolve) => setTimeout(resolve, SETTLING + 20)));

export const text = (id: string) => screen.getByTestId(id).textContent;
export const texts = (id: string) => screen.getAllByTestId(id).map(({ textContent }) => textContent);
export const marks = () =>
  screen.getAllByTestId("step").map((step) => within(step).getByRole("img").getAttribute("aria-label"));
