import "../law/excel";
import * as React from "react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import type { Language } from "../../src/engine/words";
import { facade } from "../../src/functions/facade-of-library";
import { type Destination, GoingProvider } from "../../src/taskpane/destinations";
import { Speaking } from "../../src/taskpane/language";
import { TrialPage } from "../../src/taskpane/parts/trial/trial-page";
import { registerOwnIcons } from "../../src/taskpane/ui";
import type { SelectedCell } from "../../src/workbook/selected-cell";
import { areaOn } from "../../src/workbook/address";
import { PaperBook, at } from "./paper-book";

registerOwnIcons();
Element.prototype.scrollIntoView = () => undefined;

export const selected = (name: string, more: Partial<SelectedCell> = {}): SelectedCell => ({
  address: at(name),
  formula: "",
  formulaAt: at(name),
  value: null,
  text: "",
  ...more,
});

export const area = (name: string) => areaOn("加氢站", name);

export interface Given {
  readonly name?: string;
  readonly args?: readonly unknown[];
  readonly language?: Language;
}

export const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));

export const CELLS = { B2: 800, C2: 45_838, E2: "约八百", D4: 4_000, D5: 5_000, D6: 5_760 };

/** The page in a workbook, and where it has gone. */
export function open({ name, args, language = "zh-CN" }: Given = {}) {
  const book = new PaperBook(CELLS, "G2");
  const gone: Destination[] = [];
  const go = (to: Destination): void => void gone.push(to);
  const page = (cell: SelectedCell | undefined): React.ReactElement => (
    <Speaking language={language}>
      <GoingProvider value={go}>
        <main>
          <TrialPage facade={facade} workbook={book} cell={cell} name={name} args={args} />
        </main>
      </GoingProvider>
    </Speaking>
  );
  const { rerender } = render(page(selected("G2")));
  /** The person selects; the pane reports. */
  const select = async (cells: string, more: Partial<SelectedCell> = {}): Promise<void> => {
    book.area = area(cells);
    rerender(page(selected(/^[A-Z]+\d+/u.exec(cells)?.[0] ?? "A1", more)));
    await settle();
  };
  return { book, gone, select };
}

export const type = (field: string, text: string): void => {
  fireEvent.change(screen.getByTestId(`trial-${field}`), { target: { value: text } });
};
export const press = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByTestId(name));
  await settle();
};
export const answer = (): string => screen.getByTestId("trial-answer").textContent;
export const formula = (): string => screen.getByTestId("trial-formula").textContent;
export const key = (name: string): void => {
  fireEvent.keyDown(screen.getByTestId("trial-search"), { key: name });
};

beforeEach(() => {
  localStorage.clear();
});
