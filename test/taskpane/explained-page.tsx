import * as React from "react";
import { act, render, screen } from "@testing-library/react";
import type { Language } from "../../src/engine/words";
import { facade } from "../../src/functions/facade-of-library";
import type { CellAddress } from "../../src/functions/facade";
import { type Destination, GoingProvider } from "../../src/taskpane/destinations";
import { Speaking } from "../../src/taskpane/language";
import { CellPage } from "../../src/taskpane/parts/cell-page";
import { reportOnSelection } from "../../src/taskpane/report";
import { ShowingProvider } from "../../src/taskpane/showing";
import { registerOwnIcons } from "../../src/taskpane/ui";
import type { Area } from "../../src/workbook/address";
import { BOOK, PaperBook, type PaperCell } from "./paper-book";

registerOwnIcons();

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

interface Shown {
  readonly went: Destination[];
  readonly showed: Area[];
}

/** The page for a cell of a book on paper, with the real law behind it. */
export async function show(
  cell: string,
  more: Readonly<Record<string, PaperCell | string | number>> = {},
  language: Language = "zh-CN",
): Promise<Shown> {
  const report = await reportOnSelection(facade, new PaperBook({ ...BOOK, ...more }, cell));
  const [went, showed]: [Destination[], Area[]] = [[], []];
  const insert = (_: string, at: CellAddress) => Promise.resolve({ kind: "inserted" as const, at });
  render(
    <Speaking language={language}>
      <GoingProvider value={(to) => void went.push(to)}>
        <ShowingProvider value={(area) => void showed.push(area)}>
          <main>
            <CellPage facade={facade} report={report} onInsert={insert} />
          </main>
        </ShowingProvider>
      </GoingProvider>
    </Speaking>,
  );
  await settle();
  return { went, showed };
}

export const texts = (id: string) => screen.queryAllByTestId(id).map(({ textContent }) => textContent);
