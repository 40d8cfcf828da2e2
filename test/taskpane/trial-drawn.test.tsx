/** @jest-environment jsdom */
import "../law/excel";
import { cleanup, fireEvent, screen } from "@testing-library/react";
import axe from "axe-core";
import { facade } from "../../src/functions/facade-of-library";

import { settle, open, press, type Given } from "./trial-form";

test("the steps lead to their clauses, on the day that counts", async () => {
  const { gone } = open({ name: "STATION_AWARD", args: [8_000_000, 45_838] });
  const [clause] = screen.getAllByRole("button", { name: /查看条款/u, hidden: true });
  if (!clause) throw new Error("no clause");
  fireEvent.click(clause);
  await settle();
  expect(gone).toEqual([
    { page: "find", clause: expect.stringContaining("包府办发〔2024〕121号#") as string, on: 45_838 },
  ]);
});

test("each function's form is drawn in both languages, blank", () => {
  for (const language of ["zh-CN", "en-US"] as const)
    for (const { name, parameters } of facade.forms) {
      open({ name, language });
      expect([name, screen.queryAllByTestId(/^trial-field-/u).length]).toEqual([name, parameters.length]);
      cleanup();
      localStorage.clear();
    }
});

describe("nothing for axe to complain about", () => {
  /** These look at what is drawn, which takes a browser. */
  const RULES = {
    rules: {
      "color-contrast": { enabled: false },
      "label-content-name-mismatch": { enabled: false },
      // The pane's header has it.
      "page-has-heading-one": { enabled: false },
    },
  };
  test.each<[string, Given]>([
    ["choosing", {}],
    ["figures and days", { name: "STATION_AWARD", args: [8_000_000, "昨天", 0.15] }],
    ["judgements and years", { name: "GAZELLE_ELIGIBLE" }],
    ["names", { name: "TITLE_GRANT", args: ["国家级"] }],
    ["pasted cells", { name: "EACH_ROW", language: "en-US" }],
    ["repeated", { name: "EXPLAIN" }],
  ])("%s", async (_, given) => {
    document.documentElement.lang = given.language ?? "zh-CN";
    document.title = "依据面板";
    open(given);
    await settle();
    for (const line of screen.queryAllByRole("combobox")) fireEvent.focus(line);
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    const found = await axe.run(document.documentElement, RULES);
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });

  test("taking cells, and a question", async () => {
    document.documentElement.lang = "zh-CN";
    const { book } = open({ name: "STATION_AWARD", args: [8_000_000, 45_838] });
    book.obstacle = { kind: "occupied", holds: "备注" };
    await press("trial-insert");
    await press("trial-source-trial-2");
    const found = await axe.run(document.documentElement, RULES);
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
});
