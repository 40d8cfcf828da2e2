import type { ClauseView, EmendationView, Step } from "../../src/engine/explanation";
import { same } from "../../src/engine/words";
import { byDocument, openAtFirst } from "../../src/taskpane/clause-groups";
import { isoDay } from "../../src/taskpane/days";
import { markEmendations, markSupplied } from "../../src/taskpane/emendation-marks";

const emendation = (original: string): EmendationView => ({ original, reading: "", why: same("") });

test.each([
  ["nothing emended", "有效期两年。", [], ["有效期两年。"]],
  ["one place", "价格不高于25/公斤的", ["25/公斤"], ["价格不高于", "25/公斤 1", "的"]],
  ["at both ends", "近年甲近年", ["近年"], ["近年 1", "甲", "近年 1"]],
  ["two emendations", "授权2,不少于8,", ["授权2,", "不少于8,"], ["授权2, 1", "不少于8, 2"]],
  ["the longer of two that begin together", "近年营收", ["近年", "近年营收"], ["近年营收 2"]],
  ["letters that do not occur", "有效期", ["无", ""], ["有效期"]],
])("emended places are marked: %s", (_, text, originals, runs) => {
  const marked = markEmendations(text, originals.map(emendation));
  expect(marked.map((run) => (run.note ? `${run.text} ${run.note}` : run.text))).toEqual(runs);
  expect(marked.map((run) => run.text).join("")).toBe(text);
});

const NOISE = { original: "(wù)", reading: "", noise: "\\(\\p{Ll}+\\)", why: same("") };

test("noise is marked wherever it stands, with one note; emended places among it keep theirs", () => {
  const marked = markEmendations("務(wù)院關(guān)(R&D)(一)下血本", [emendation("下血本"), NOISE]);
  expect(marked.map((run) => (run.note ? `${run.text} ${run.note}` : run.text))).toEqual([
    "務",
    "(wù) 2",
    "院關",
    "(guān) 2",
    "(R&D)(一)",
    "下血本 1",
  ]);
});

test("supplied words are told from the source's own", () => {
  expect(markSupplied("近［三］年营收")).toEqual([
    { text: "近", supplied: false },
    { text: "［三］", supplied: true },
    { text: "年营收", supplied: false },
  ]);
});

test.each([
  [45838, "2025-06-30"],
  [46387, "2026-12-31"],
  [45351, "2024-02-29"],
])("serial %d is %s", (serial, iso) => {
  expect(isoDay(serial)).toBe(iso);
});

const clause = (id: string, more: Partial<ClauseView> = {}): ClauseView =>
  ({ id, title: "办法", number: "1号", inForceFrom: 1, ends: 2, inForce: true, ...more }) as ClauseView;

const step = (id: string, met: boolean | null): Step => ({
  kind: "condition",
  met,
  clause: id,
  text: same(""),
  value: "",
  shown: same(""),
  gap: same(""),
});

test("clauses of one document stand together, in order of appearance", () => {
  const groups = byDocument([clause("a"), clause("b", { number: "2号" }), clause("c")]);
  expect(groups.map(({ clauses }) => clauses.map(({ id }) => id))).toEqual([["a", "c"], ["b"]]);
});

test("clauses that differ in force stand apart", () => {
  expect(byDocument([clause("a"), clause("b", { inForce: false })])).toHaveLength(2);
});

test.each([
  ["a few stand open", ["a", "b", "c"], [], ["a", "b", "c"]],
  ["of many, those not met", ["a", "b", "c", "d"], [step("b", false), step("c", null)], ["b"]],
  ["or those still open", ["a", "b", "c", "d"], [step("b", true), step("c", null)], ["c"]],
  ["or the first", ["a", "b", "c", "d"], [step("b", true)], ["a"]],
])("%s", (_, ids, steps, open) => {
  expect([
    ...openAtFirst(
      ids.map((id) => clause(id)),
      steps,
    ),
  ]).toEqual(open);
});
