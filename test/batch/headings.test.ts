import { SURE, candidates, recognise } from "../../src/batch/headings";
import type { ListColumn, ListRow, Mapping } from "../../src/batch/list";
import type { ListRule } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";
import { HEADING_CASES } from "./headings.cases";

const rule = (name: string): ListRule => {
  const found = facade.lists.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

const columnsOf = (headings: readonly string[], samples: readonly ListRow[] = []): readonly ListColumn[] =>
  headings.map((heading, index) => ({ index, heading, sample: samples[index] ?? [] }));

const placesIn = (mapping: Mapping): Record<string, readonly number[]> =>
  Object.fromEntries(
    Object.entries(mapping.inputs).map(([name, source]) => [
      name,
      source.kind === "columns" ? source.columns : [],
    ]),
  );

const recognised = (name: string, headings: readonly string[], samples?: readonly ListRow[]): Mapping =>
  recognise(rule(name), columnsOf(headings, samples));

const named = HEADING_CASES.map((one) => ({ ...one, title: `${one.rule}: ${one.headings.join(" | ")}` }));

test.each(named)("$title", ({ rule: name, headings, inputs }) => {
  expect(placesIn(recognised(name, headings))).toEqual(inputs);
});

/** A wrong column is worse than none, so it is counted apart. */
test("over the whole table nothing is wrong and nothing is missed", () => {
  const counted = HEADING_CASES.flatMap(({ rule: name, headings, inputs }) => {
    const given = placesIn(recognised(name, headings));
    return [...new Set([...Object.keys(inputs), ...Object.keys(given)])].map((input) =>
      given[input] === undefined
        ? "missed"
        : String(given[input]) === String(inputs[input])
          ? "hit"
          : "wrong",
    );
  });
  const of = (what: string): number => counted.filter((one) => one === what).length;
  expect({ hits: of("hit") >= 300, missed: of("missed"), wrong: of("wrong") }).toEqual({
    hits: true,
    missed: 0,
    wrong: 0,
  });
});

test("the table is wide enough to mean something", () => {
  expect(HEADING_CASES.length).toBeGreaterThanOrEqual(150);
  expect(new Set(HEADING_CASES.map((one) => one.rule)).size).toBeGreaterThanOrEqual(35);
});

/** BT.BEST_OF takes all amounts there are, so its label alone is one column of them. */
const inYears = (label: string, columns: number): readonly string[] =>
  Array.from({ length: columns }, (_, i) => `${String(2023 + i)}年${label}`);

test.each(facade.lists.map((one) => ({ name: one.name, one })))("$name knows its own labels", ({ one }) => {
  const served = one.inputs.map(({ name, label, columns, kind }) => ({
    name,
    headings: kind === "years" ? inYears(label.zh, columns) : [label.zh],
  }));
  const headings = served.flatMap((each) => each.headings);
  const expected = served.map(({ name, headings: [first = "", ...more] }) => {
    const at = headings.indexOf(first);
    return [name, [at, ...more.map((_, i) => at + i + 1)]];
  });
  expect(placesIn(recognise(one, columnsOf(headings)))).toEqual(Object.fromEntries(expected));
});

test.each(facade.lists.map((one) => ({ name: one.name, one })))(
  "$name knows its labels in English",
  ({ one }) => {
    const single = one.inputs.filter(({ kind }) => kind !== "years");
    const mapping = recognise(one, columnsOf(single.map(({ label }) => label.en)));
    expect(placesIn(mapping)).toEqual(Object.fromEntries(single.map(({ name }, at) => [name, [at]])));
  },
);

test.each([
  ["总投资(万元)", "wan"],
  ["总投资，万元", "wan"],
  ["总投资\n单位：亿元", "yi"],
  ["总投资/元", "yuan"],
  ["总投资", "yuan"],
])("the unit of %s is %s", (heading, unit) => {
  expect(recognised("STATION_AWARD", [heading]).inputs.investment).toEqual({
    kind: "columns",
    columns: [0],
    unit,
  });
});

test("one of three headings names the unit for all; two different ones make no series", () => {
  const given = ["2022年营业收入", "2023年营业收入（万元）", "2024年营业收入"];
  expect(recognised("GAZELLE_ELIGIBLE", given).inputs.revenues).toMatchObject({ unit: "wan" });
  const mixed = ["2022年营业收入(元)", "2023年营业收入（万元）", "2024年营业收入"];
  expect(recognised("GAZELLE_ELIGIBLE", mixed).inputs).toEqual({});
});

test("a note above the table counts for all money but for a price by weight", () => {
  const refuel = recognise(rule("REFUEL_AWARD"), columnsOf(["加氢量", "单价"]), "单位:万元");
  expect(refuel.inputs.price).toMatchObject({ unit: "yuan" });
  const station = recognise(rule("STATION_AWARD"), columnsOf(["总投资", "投运日期"]), "单位:万元");
  expect(station.inputs.investment).toMatchObject({ unit: "wan" });
});

test("samples settle a tie, and only a tie", () => {
  const headings = ["建成投运日期", "投运时间", "总投资"];
  const days: ListRow = [45838, 45900];
  const words: ListRow = ["上半年", "下半年"];
  expect(placesIn(recognised("STATION_AWARD", ["投运时间", "投运时间"], [words, days]))).toEqual({
    commissionedOn: [1],
  });
  expect(placesIn(recognised("STATION_AWARD", ["投运时间", "投运时间"], [days, days]))).toEqual({});
  expect(placesIn(recognised("STATION_AWARD", headings, [words, days, ["甲"]]))).toEqual({
    commissionedOn: [0],
    investment: [2],
  });
});

test("what is not sure is still a candidate, best first", () => {
  const found = candidates(rule("CARRIER_INVESTMENT_GRANT"), columnsOf(["项目名称", "投资额", "总投资"]));
  expect(found.totalInvestment?.map(({ columns }) => columns)).toEqual([[2], [1]]);
  expect(found.yearInvestment?.[0]).toEqual({ columns: [1], score: expect.any(Number) as number });
  const foreign = candidates(rule("STATION_AWARD"), columnsOf(["总投资（美元）"]));
  expect(foreign.investment?.[0]?.score ?? 0).toBeLessThan(SURE);
});

test("blank headings, duplicates and a list without columns", () => {
  expect(recognised("STATION_AWARD", []).inputs).toEqual({});
  expect(recognised("STATION_AWARD", ["", "  ", "\n"]).inputs).toEqual({});
  expect(recognised("STATION_AWARD", ["总投资", "总投资"]).inputs).toEqual({});
});
