import "../law/excel";
import type { ListRow, Source } from "../../src/batch/list";
import { facade } from "../../src/functions/facade-of-library";
import { headingRowIn } from "../../src/taskpane/batch/list-at-hand";
import { choiceOf, sourceAfter, unused } from "../../src/taskpane/batch/mapping-edits";
import { firstLine } from "../../src/taskpane/batch/preview";
import { targetFrom, targetText } from "../../src/taskpane/batch/result-place";
import { rulesByDocument, rulesNamed, rulesWith } from "../../src/taskpane/batch/rules-found";
import { shownAnswer, shownSum } from "../../src/taskpane/batch/shown-answer";
import { percent } from "../../src/taskpane/parts/batch/result-part";
import { PaperList, stations } from "./paper-list";

const years: Source = { kind: "columns", columns: [2, 3, 4], unit: "wan" };

test.each<[string, Source | undefined, number, "none" | "constant" | number, Source | undefined]>([
  ["a first column", undefined, 0, 5, { kind: "columns", columns: [5], unit: "yuan" }],
  ["another column in its place", years, 1, 7, { kind: "columns", columns: [2, 7, 4], unit: "yuan" }],
  ["a further one", years, 3, 9, { kind: "columns", columns: [2, 3, 4, 9], unit: "yuan" }],
  ["one taken out", years, 0, "none", { kind: "columns", columns: [3, 4], unit: "yuan" }],
  ["the last one taken out", { kind: "columns", columns: [1], unit: "wan" }, 0, "none", undefined],
  ["a value instead", years, 0, "constant", { kind: "constant", value: "" }],
  [
    "a column instead of a value",
    { kind: "constant", value: 3 },
    0,
    1,
    { kind: "columns", columns: [1], unit: "yuan" },
  ],
])("%s", (_, before, nth, choice, after) => {
  expect(sourceAfter(before, nth, choice, "yuan")).toEqual(after);
});

test("what a chooser stands on", () => {
  expect([choiceOf(undefined), choiceOf(years, 2), choiceOf(years, 3)]).toEqual(["none", 4, "none"]);
  expect(choiceOf({ kind: "constant", value: 1 })).toBe("constant");
  expect(
    unused({ rule: "X", inputs: { a: years, b: { kind: "constant", value: 1 } } }, [1, 2, 3, 4, 5]),
  ).toEqual([1, 5]);
});

test.each([
  ["1600000", "¥1,600,000.00"],
  ["0", "¥0.00"],
  ["123456789012345678.9", "¥123,456,789,012,345,678.90"],
  ["-172.5", "-¥172.50"],
  ["999", "¥999.00"],
])("the sum %s reads %s: every digit of it", (exact, shown) => {
  expect(shownSum(exact)).toBe(shown);
});

test.each([
  [0, 7, "0%"],
  [7, 7, "100%"],
  [1, 100_000, "<0.1%"],
  [99_999, 100_000, ">99.9%"],
  [1, 3, "33.3%"],
  [0, 0, "0%"],
])("%d of %d is %s: never all or nothing where it is not", (part, whole, shown) => {
  expect(percent(part, whole)).toBe(shown);
});

const answer = (value: string | number | boolean, outcome: "yes" | "no" | "open" | "value" = "value") => ({
  value,
  outcome,
  error: false,
});

test.each([
  ["amount", answer(1_600_000, "yes"), "¥1,600,000.00"],
  ["amount", answer("待核实", "open"), ""],
  ["rate", answer(0.07), "7%"],
  ["rate", answer(0.699999999999999), "69.9999999999999%"],
  ["date", answer(45838), "2025-06-30"],
  ["verdict", answer(true, "yes"), ""],
  ["text", answer("分类评价"), "分类评价"],
] as const)("an answer of kind %s", (kind, given, shown) => {
  expect(shownAnswer(given, kind, "zh-CN")).toBe(shown);
});

test("the rules: by words, by document, by name", () => {
  const { lists } = facade;
  expect(rulesWith(lists, "")).toEqual(lists);
  expect(rulesWith(lists, "STATION_award 加氢站").map(({ name }) => name)).toEqual(["STATION_AWARD"]);
  const groups = rulesByDocument(lists);
  expect(groups.flatMap(({ rules }) => rules)).toHaveLength(lists.length);
  expect(new Set(groups.map(({ document }) => document)).size).toBe(groups.length);
  expect(rulesNamed(lists, ["GONE", "STATION_AWARD"]).map(({ name }) => name)).toEqual(["STATION_AWARD"]);
});

test.each([
  [{ kind: "beside", column: 8, overwrite: true }, true],
  [{ kind: "sheet", name: "", sheetId: "{00-A}", keys: [0, 1] }, false],
  [{ kind: "sheet", name: "", sheetId: "x", keys: [] }, true],
] as const)("where an unfinished run was writing is kept: %j", (target, summary) => {
  expect(targetFrom(targetText(target, summary))).toEqual({ target, summary });
});

test("what is kept otherwise is no place", () => {
  expect([targetFrom(""), targetFrom("beside"), targetFrom("sheet x")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("the first of several reasons", () => {
  expect([firstLine("甲；乙"), firstLine("甲\n乙"), firstLine("")]).toEqual(["甲", "甲", ""]);
});

test("a table says itself whether it has headings; elsewhere they are looked for", () => {
  const { place } = new PaperList(stations(3));
  const head: readonly ListRow[] = stations(3);
  expect(headingRowIn({ ...place, headed: true }, head)).toBe(0);
  expect(headingRowIn({ ...place, headed: false }, head)).toBeNull();
  expect(headingRowIn(place, head)).toBe(0);
});
