import "../law/excel";
import type { ClauseView } from "../../src/engine/explanation";
import { library } from "../../src/functions/create";
import { facade } from "../../src/functions/facade-of-library";

/** What the library says beside a clause: doubtful places, on both sides where documents contradict, and what cannot be computed. */

const ids = new Set(library.clauses.map(({ id }) => id));
const views = new Map(facade.search("", Infinity).map((view) => [view.id, view]));

function viewOf(id: string): ClauseView {
  const view = views.get(id);
  if (!view) throw new Error(id);
  return view;
}

const conflicts = library.readings.filter(({ against }) => against !== undefined);

it("there are conflicts between documents", () => {
  expect(conflicts.length).toBeGreaterThan(0);
});

it.each(conflicts.map((reading) => [reading.id, reading] as const))(
  "the other side of %s is in the library, and both sides show it",
  (id, { clause, against = [] }) => {
    expect(against.length).toBeGreaterThan(0);
    expect(against.filter((other) => !ids.has(other) || other === clause.id)).toEqual([]);
    expect(new Set(against).size).toBe(against.length);
    for (const side of [clause.id, ...against])
      expect(viewOf(side).readings.filter((shown) => shown.id === id)).toHaveLength(1);
  },
);

it("READINGS names both sides", () => {
  const rows = library.find("READINGS")?.respond([null]) as readonly (readonly { readonly zh: string }[])[];
  for (const { id, clause, against = [] } of library.readings) {
    const row = rows.find(([cell]) => cell?.zh === id);
    expect(row?.[1]?.zh).toBe([clause.id, ...against].join("；"));
  }
});

describe("what cannot be computed", () => {
  it("is shown with its clause, in both languages", () => {
    for (const open of library.opens) {
      const shown = viewOf(open.clause.id).opens.find(({ quote }) => quote === open.quote);
      expect(shown?.remark).toEqual({ zh: open.zh, en: open.en });
      expect(open.zh).toMatch(/\p{Script=Han}/u);
      expect(open.en).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });

  it("is told once of each clause", () => {
    const told = library.opens.map(({ clause, quote }) => `${clause.id} ${quote}`);
    expect(new Set(told).size).toBe(told.length);
  });

  it.each([
    ["包党发〔2021〕24号#二(三)", "配套资金"],
    ["包党发〔2021〕24号#五(十三)", "择优给予奖励"],
    ["包党发〔2021〕24号#九(二十四)", "专项资金"],
    ["包府发〔2022〕50号#二(三)", "持续给予政策支持"],
    ["包科发〔2024〕84号#第六条", "统筹相关资金"],
    ["包府办发〔2024〕121号#二(三)", "过路费"],
    ["包府发〔2024〕44号选题#第六条(四)", "按比例"],
    ["包府发〔2024〕44号选题#第七条", "原则上"],
    ["包府发〔2024〕44号评价#第七条", "阶段性评价"],
    ["包党发〔2025〕1号#1", "支持性重奖"],
    ["政府工作报告2025#三(三)", "兑现奖励"],
  ])("%s leaves open %s", (id, words) => {
    expect(viewOf(id).opens.some(({ quote }) => quote.includes(words))).toBe(true);
  });

  it("stands among the remarks of a rule that it touches", () => {
    const { steps } = facade.explain("LEADER_WITHIN_LIMIT", [2]);
    const remark = steps.find(({ kind }) => kind === "note");
    expect([remark?.text.zh, remark?.clause]).toEqual([
      expect.stringContaining("一般"),
      "包府发〔2024〕44号选题#第五条(五)",
    ]);
  });
});
