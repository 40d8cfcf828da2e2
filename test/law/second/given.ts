import { REF, VALUE } from "../case";
import type { Cell, ErrorCell, Expectation, Given, Line } from "../case";
import { refused } from "../expected";

/** The ways in which one argument may be written, put in its place among the others: 1. Units, Blanks, Words. */
export type Call = (cell: Cell) => readonly Given[];

/** The same answer for each of these cells. */
export const each = (why: string, cells: readonly Cell[], call: Call, gives: Expectation): Line[] =>
  cells.map((cell) => [why, call(cell), gives]);

/** What a blank cell or an omitted argument may look like, 0 aside. */
export const BLANKS: readonly Cell[] = [null, "", "  ", "　"];

/** A required amount that is not one. */
export const noAmount = (call: Call, error: ErrorCell = REF): Line[] => [
  ...each("not given", [null, " 　"], call, VALUE),
  ["a word is no amount", call("两百万"), VALUE],
  ["a truth value is no amount", call(true), VALUE],
  ["an error cell comes back", call(error), error],
];

/** 1,200,000 yuan in writing, in ways that between them take every form. */
export const written = (call: Call, gives: Expectation): Line[] => [
  ["full width, separators, 元", call("１，２００，０００元"), gives],
  ["full-width ￥, separators, fen", call("￥1,200,000.00"), gives],
  ["120万元", call("120万元"), gives],
];

/** A required day that is not one. */
export const noDay = (call: Call, error: ErrorCell = REF): Line[] => [
  ...each("not given", [null, " 　"], call, VALUE),
  ["a blank cell arrives as 0: not given", call(0), VALUE],
  ["a word is no day", call("去年底"), VALUE],
  ["29 February of a common year", call("2025-02-29"), VALUE],
  ["negative", call(-1), VALUE],
  ["an error cell comes back", call(error), error],
];

/** Is / is not, in every spelling; 0 is neither. */
export const truths = (call: Call, gives: Expectation): Line[] =>
  each(
    "TRUE in its spellings",
    [true, 1, "是", "有", "符合", "√", "yes", "YES", "ｙｅｓ", " 是　"],
    call,
    gives,
  );
export const falsehoods = (call: Call, gives: Expectation): Line[] =>
  each(
    "FALSE in its spellings",
    [false, "否", "无", "不符合", "×", "no", "No", "ＮＯ", "　否 "],
    call,
    gives,
  );
export const noTruth = (call: Call): Line[] => [
  ["0 is never a truth value: the message asks for 是/否", call(0), refused("请填 是/否", "#VALUE!")],
  ["2 is no truth value", call(2), VALUE],
  ["an unknown word; the message lists the accepted ones", call("也许"), refused("否", "#VALUE!")],
];

/** An ordinal year: 1 to 99. */
export const noOrdinal = (call: Call): Line[] => [
  ["a calendar year is no ordinal one", call(2025), refused("请填第几年", "#VALUE!")],
  ["one above the last", call(100), VALUE],
  ["negative", call(-1), VALUE],
  ["a word", call("第三年"), VALUE],
  ["a truth value", call(true), VALUE],
];
