import { type Readings, type SavedSensitivity, sensitivityKeeper } from "../../src/batch/sensitivity";
import type { ListRule, RowAnswer, RowJudge } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";
import { Exact } from "../../src/engine/exact";
import "../law/excel";
import { TABLES } from "../law/tables";

const judgeOf =
  (rule: ListRule) =>
  (readings: Readings): RowJudge =>
    facade.judge(rule.name, "zh-CN", readings);

/** The rows of the law's own tables of cases. */
const rowsOf = (rule: ListRule): readonly (readonly unknown[])[] =>
  Object.values(TABLES)
    .flat()
    .filter(({ call: [name] }) => name === rule.name)
    .map(({ call: [, ...given] }) => rule.inputs.map((_, i) => given[i] ?? null));

const DOUBTFUL = facade.lists.filter(({ readings }) => readings.length > 0);
const PLAIN = facade.lists.filter(({ readings }) => readings.length === 0);

test("there are rules of both kinds", () => {
  expect(DOUBTFUL.length).toBeGreaterThan(3);
  expect(PLAIN.length).toBeGreaterThan(3);
});

test("a rule without readings asks nobody", () => {
  const [rule] = PLAIN;
  if (!rule) throw new Error("no such rule");
  const keeper = sensitivityKeeper(rule, () => {
    throw new Error("nothing to try");
  });
  expect(keeper.others([])).toEqual([]);
  expect(keeper.effects()).toEqual([]);
});

function run(
  rule: ListRule,
  rows: readonly (readonly unknown[])[],
  first = 0,
  readings: Readings = {},
  saved?: SavedSensitivity,
): ReturnType<typeof sensitivityKeeper> {
  const keeper = sensitivityKeeper(rule, judgeOf(rule), readings, saved);
  const judge = judgeOf(rule)(readings);
  rows.forEach((args, i) => {
    keeper.add(first + i, judge.answer(args), keeper.others(args));
  });
  return keeper;
}

const differs = (a: RowAnswer, b: RowAnswer): boolean => a.outcome !== b.outcome || a.value !== b.value;
const amount = ({ value, error }: RowAnswer): Exact =>
  typeof value === "number" && !error ? Exact.ofCell(value) : Exact.zero;

test("some reading changes some of the law's own cases", () => {
  const changed = DOUBTFUL.flatMap((rule) => run(rule, rowsOf(rule)).effects().filter((effect) => effect.changed > 0)); // prettier-ignore
  expect(changed.length).toBeGreaterThan(2);
});

test.each(DOUBTFUL.map((rule) => [rule.name, rule] as const))("%s, told row by row", (_, rule) => {
  const rows = rowsOf(rule);
  const effects = run(rule, rows).effects();
  const tried = rule.readings.flatMap(
    ({ id, options, adopted }) =>
    Object.keys(options).filter((option) => option !== adopted).map((option) => [id, option]), // prettier-ignore
  );
  expect(effects.map(({ reading, option }) => [reading, option])).toEqual(tried);
  for (const effect of effects) {
    const [before, after] = [{}, { [effect.reading]: effect.option }].map((readings) => {
      const judge = judgeOf(rule)(readings);
      return rows.map((args) => judge.answer(args));
    });
    if (!before || !after) throw new Error("two readings");
    const changed = rows.flatMap((_row, i) => {
      const [a, b] = [before[i], after[i]];
      return a && b && differs(a, b) ? [{ row: i, before: a, after: b }] : [];
    });
    expect(effect.changed).toBe(changed.length);
    expect(effect.rows).toEqual(changed.slice(0, 100));
    expect(effect.changes.reduce((sum, { rows: many }) => sum + many, 0)).toBe(changed.length);
    const sum = (answers: readonly RowAnswer[]): Exact =>
      answers.map(amount).reduce((a, b) => a.plus(b), Exact.zero);
    expect(effect.sum).toBe(rule.answer.kind === "amount" ? sum(after).minus(sum(before)).toString() : null);
  }
});

test.each(DOUBTFUL.map((rule) => [rule.name, rule] as const))("%s goes on from what was saved", (_, rule) => {
  const rows = rowsOf(rule);
  const half = Math.floor(rows.length / 2);
  const saved = JSON.parse(JSON.stringify(run(rule, rows.slice(0, half)).saved())) as SavedSensitivity;
  const whole = run(rule, rows);
  const resumed = run(rule, rows.slice(half), half, {}, saved);
  expect(resumed.effects()).toEqual(whole.effects());
});

test("run under another reading, it is the adopted one that is tried", () => {
  const [rule] = DOUBTFUL;
  const reading = rule?.readings[0];
  const option = reading && Object.keys(reading.options).find((one) => one !== reading.adopted);
  if (!rule || !reading || !option) throw new Error("no such rule");
  const [effect] = run(rule, rowsOf(rule), 0, { [reading.id]: option }).effects();
  expect(effect).toMatchObject({ reading: reading.id, instead: option });
  expect(effect?.option).not.toBe(option);
});

test("only the first 100 rows are listed, all are counted", () => {
  const [rule] = DOUBTFUL;
  if (!rule) throw new Error("no such rule");
  const keeper = sensitivityKeeper(rule, judgeOf(rule));
  const [yes, no]: RowAnswer[] = [
    { outcome: "yes", value: true, error: false },
    { outcome: "no", value: false, error: false },
  ];
  const many = keeper.others([]).map(() => no as RowAnswer);
  for (let row = 0; row < 250; row += 1) keeper.add(row, yes as RowAnswer, many);
  expect(keeper.effects()[0]).toMatchObject({
    changed: 250,
    changes: [{ before: "yes", after: "no", rows: 250 }],
  });
  expect(keeper.effects()[0]?.rows.map(({ row }) => row)).toEqual(Array.from({ length: 100 }, (_, i) => i));
});
