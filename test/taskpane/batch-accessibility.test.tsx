/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import type { Language } from "../../src/engine/words";
import { facade } from "../../src/functions/facade-of-library";
import { Speaking } from "../../src/taskpane/language";
import { Pane } from "../../src/taskpane/pane";
import { registerOwnIcons } from "../../src/taskpane/ui";
import { PaperBook } from "./paper-book";
import { PaperList, stations } from "./paper-list";

/** These two look at what is drawn, which takes a browser. */
const RULES = {
  rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
};

registerOwnIcons();

beforeAll(() => Object.defineProperty(document, "hidden", { value: false }));

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

const press = async (name: string) => {
  fireEvent.click(screen.getByTestId(name));
  await settle();
};

/** The page for whole lists as it stands after these clicks. */
async function violations(
  list: PaperList,
  language: Language,
  clicks: readonly string[],
  until = "batch",
): Promise<string[]> {
  localStorage.clear();
  localStorage.setItem("BT.pane.batch.recent", '["GAZELLE_ELIGIBLE"]');
  document.documentElement.lang = language;
  document.title = "依据面板";
  render(
    <Speaking language={language}>
      <Pane
        host={{ kind: "excel", language, dark: false }}
        law={facade}
        workbook={new PaperBook({}, "A1", list)}
      />
    </Speaking>,
  );
  await settle();
  await press("open-batch");
  for (const name of clicks) await press(name);
  await waitFor(() => screen.getByTestId(until), { timeout: 10_000 });
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  const found = await axe.run(document.documentElement, RULES);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

const occupied = (): PaperList => {
  const list = new PaperList(stations(20));
  list.room = { kind: "occupied", column: 7, found: { cell: "H3", text: "旧", cells: 2 }, beyond: 9 };
  return list;
};

const failing = (): PaperList => {
  const list = new PaperList(stations(20));
  list.fault = { deed: "write", from: 0, trouble: { kind: "host", detail: "GeneralException" } };
  return list;
};

const waiting = (): PaperList => {
  const list = new PaperList(stations(20));
  list.gate = () => new Promise(() => undefined);
  return list;
};

const RULE = "batch-rule-STATION_AWARD";

test.each<[string, () => PaperList, readonly string[], string]>([
  ["the rules", () => new PaperList(), [], "batch-rule"],
  ["no list", () => new PaperList(), [RULE], "batch-list"],
  ["the columns", () => new PaperList(stations(20)), [RULE], "batch-preview"],
  ["yearly columns", () => new PaperList(stations(20)), ["batch-rule-GAZELLE_ELIGIBLE"], "batch-preview"],
  ["the question", occupied, [RULE, "batch-start"], "batch-question"],
  ["the run", waiting, [RULE, "batch-start"], "batch-cancel"],
  ["a failure", failing, [RULE, "batch-start"], "batch-retry"],
  ["the results", () => new PaperList(stations(40)), [RULE, "batch-start"], "batch-result"],
  ["the readings", () => new PaperList(stations(40)), [RULE, "batch-compare"], "batch-effect"],
])("no violation: %s", async (_, list, clicks, until) => {
  expect(await violations(list(), "zh-CN", clicks, until)).toEqual([]);
});

test("no violation in English", async () => {
  const list = new PaperList(stations(40));
  expect(await violations(list, "en-US", [RULE, "batch-start"], "batch-result")).toEqual([]);
});
