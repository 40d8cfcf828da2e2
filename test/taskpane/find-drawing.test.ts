/** @jest-environment jsdom */
import { dayOfInput, isoDay, today } from "../../src/taskpane/days";
import { isNarrowing } from "../../src/taskpane/find/filters";
import { rangesIn } from "../../src/taskpane/find/light-up";
import { snippet } from "../../src/taskpane/find/snippet";

type Place = readonly [from: number, to: number];

/** The places of a word in a text. */
const placesOf = (text: string, ...words: readonly string[]): readonly Place[] =>
  words
    .flatMap((word) =>
      [...text.matchAll(new RegExp(word, "gu"))].map(({ index }): Place => [index, index + word.length]),
    )
    .sort((a, b) => a[0] - b[0]);

const shown = (text: string, places: readonly Place[]): string =>
  snippet(text, places)
    .map((run) => (run.hit ? `<${run.text}>` : run.text))
    .join("");

describe("a snippet", () => {
  const far = `${"前".repeat(100)}甲${"中".repeat(100)}乙${"后".repeat(100)}`;

  test.each([
    ["without places: the beginning", "加氢站\n建设", [], "加氢站 建设"],
    ["a long text without places", "长".repeat(100), [], `${"长".repeat(96)}…`],
    ["a place at the beginning", `甲${"后".repeat(50)}`, ["甲"], `<甲>${"后".repeat(26)}…`],
    ["a place at the end", `${"前".repeat(50)}甲`, ["甲"], `…${"前".repeat(12)}<甲>`],
    ["a number at the edge, whole", `甲${"后".repeat(24)}200万元`, ["甲"], `<甲>${"后".repeat(24)}200万元`],
    [
      "a number at the other edge",
      `${"前".repeat(20)}1200万元${"中".repeat(8)}甲`,
      ["甲"],
      `…1200万元${"中".repeat(8)}<甲>`,
    ],
    ["two places near each other", "一甲二乙三", ["甲", "乙"], "一<甲>二<乙>三"],
    [
      "two places far apart",
      far,
      ["甲", "乙"],
      `…${"前".repeat(12)}<甲>${"中".repeat(26)}…${"中".repeat(12)}<乙>${"后".repeat(26)}…`,
    ],
  ])("%s", (_, text, words, expected) => {
    expect(shown(text, words.length > 0 ? placesOf(text, ...words) : [])).toBe(expected);
  });

  test("shows every word before a second place of one", () => {
    const text = `甲${"一".repeat(60)}甲${"二".repeat(60)}乙`;
    expect(shown(text, placesOf(text, "甲", "乙"))).toContain("<乙>");
  });
});

test("places are found again in a text that marks divide, without the numbers of its notes", () => {
  document.body.innerHTML = "<p>近<span>年营<sup>1</sup></span>收入<span>增长</span></p>";
  const ranges = rangesIn(document.body, (text) => placesOf(text, "营收", "增长"));
  expect(ranges.map((range) => range.toString().replace("1", ""))).toEqual(["营收", "增长"]);
});

test.each([
  ["2025-06-30", 45838],
  ["2024-02-29", 45351],
  ["", null],
  ["2025-06", null],
  ["0002-01-01", null],
  ["2025-02-30", null],
])("the day %s is %s", (day, serial) => {
  expect(dayOfInput(day)).toBe(serial);
});

test("today is the person's own day", () => {
  expect(isoDay(today(new Date(2025, 0, 5, 23, 59)))).toBe("2025-01-05");
});

test.each([
  [{ document: "", kinds: [], day: "" }, true],
  [{ document: "x", kinds: ["money", "title"], day: "2025-06-30" }, true],
  [{ document: "", kinds: ["poetry"], day: "" }, false],
  [{ document: "", day: "" }, false],
  ["加氢站", false],
  [null, false],
])("kept filters of this shape: %j %s", (value, shaped) => {
  expect(isNarrowing(value)).toBe(shaped);
});
