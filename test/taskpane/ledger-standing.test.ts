import { day } from "../../src/engine/calendar";
import type { ClauseView } from "../../src/engine/explanation";
import { clauseView } from "../../src/functions/clause-views";
import { facade } from "../../src/functions/facade-of-library";
import { library } from "../../src/functions/create";
import { changedBy, isStillToAct, standingOf } from "../../src/taskpane/ledger/standing";

const clauseOf = (id: string): ClauseView => {
  const [ref = ""] = id.split("#");
  const found = facade.search("", 10_000).find((clause) => clause.id === id);
  if (!found) throw new Error(`${ref}: no ${id}`);
  return found;
};

test.each([
  ["包府办发〔2024〕121号#三(五)", "2024-12-31", "not-yet"],
  ["包府办发〔2024〕121号#三(五)", "2025-01-01", "in-force"],
  ["包府办发〔2024〕121号#三(五)", "2026-12-31", "in-force"],
  ["包府办发〔2024〕121号#三(五)", "2027-01-01", "ended"],
  ["包科发〔2024〕84号#第四条(四)", "2026-11-21", "in-force"],
  ["包科发〔2024〕84号#第四条(四)", "2026-11-22", "ended"],
  ["包党发〔2021〕24号#五(十二)", "2099-01-01", "in-force"],
  // Of the first day only the year is known; deleted on 17 February 2025.
  ["包府发〔2021〕5号#一.4", "2020-12-31", "not-yet"],
  ["包府发〔2021〕5号#一.4", "2021-01-01", "in-force"],
  ["包府发〔2021〕5号#一.4", "2025-02-16", "in-force"],
  ["包府发〔2021〕5号#一.4", "2025-02-17", "ended"],
  ["政府工作报告2025#", "2025-06-30", "undated"],
])("%s on %s: %s", (id, on, standing) => {
  const clause = id.endsWith("#")
    ? facade.search("", 10_000).find((one) => one.id.startsWith(id))
    : clauseOf(id);
  expect(clause && standingOf(clause, day(on))).toBe(standing);
});

test.each([
  ["包府发〔2021〕5号#一.4", "2025-02-16", []],
  ["包府发〔2021〕5号#一.4", "2025-02-17", ["包府发〔2025〕3号"]],
  ["包府发〔2021〕5号#三.12", "2025-02-17", ["包府发〔2025〕3号"]],
  ["包党发〔2021〕24号#五(十二)", "2024-06-27", []],
  ["包党发〔2021〕24号#五(十二)", "2024-06-28", ["包府发〔2024〕44号激励"]],
  // Another clause of the same document is left alone.
  ["包党发〔2021〕24号#五(十三)", "2024-06-28", []],
])("%s, changed by %s", (id, on, by) => {
  expect(changedBy(clauseOf(id), day(on)).map((change) => change.by)).toEqual(by);
});

test("a notice that is still to delete the clause beside it is no fault of the formula's", () => {
  const [clause, notice] = [clauseOf("包府发〔2021〕5号#一.4"), clauseOf("包府发〔2025〕3号#正文")];
  const both = [clause, notice];
  expect(isStillToAct(notice, both, day("2023-05-01"))).toBe(true);
  expect(isStillToAct(notice, [notice], day("2023-05-01"))).toBe(false);
  expect(isStillToAct(notice, both, day("2025-03-01"))).toBe(false);
  expect(isStillToAct(clause, both, day("2020-05-01"))).toBe(false);
});

test.each(library.documents.map((document) => [document.ref, document] as const))(
  "%s stands as the library says, at its edges",
  (_, document) => {
    const [clause] = document.clauses;
    const view = clause && clauseView(clause, library, null);
    const { inForceFrom: from, ends } = document;
    const edges = [from, ends].flatMap((edge) => (edge === null ? [] : [edge - 1, edge, edge + 1]));
    for (const on of [...edges, day("2025-06-30")]) {
      const inForce = document.inForceOn(on);
      const standing = view && standingOf(view, on);
      expect([on, standing === "undated" ? null : standing === "in-force"]).toEqual([on, inForce]);
    }
  },
);
