import { recognise } from "../../src/batch/headings";
import type { ListColumn, Mapping } from "../../src/batch/list";
import { apply, fits, fromJson, save, toJson } from "../../src/batch/saved-mapping";
import type { ListRule } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";

const rule = (name: string): ListRule => {
  const found = facade.lists.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

const columns = (...headings: readonly string[]): readonly ListColumn[] =>
  headings.map((heading, index) => ({ index, heading, sample: [] }));

const STATION = rule("STATION_AWARD");
const GAZELLE = rule("GAZELLE_ELIGIBLE");
const LIST = columns("企业名称", "甲栏(万元)", "乙栏", "备注");
const BY_HAND: Mapping = {
  rule: "STATION_AWARD",
  inputs: {
    investment: { kind: "columns", columns: [1], unit: "wan" },
    commissionedOn: { kind: "columns", columns: [2], unit: "asIs" },
    rate: { kind: "constant", value: "15%" },
  },
};
const SAVED = save(STATION, BY_HAND, LIST);

const places = (mapping: Mapping, input: string): readonly number[] => {
  const source = mapping.inputs[input];
  return source?.kind === "columns" ? source.columns : [];
};

test("what is saved comes back for the same list, through JSON too", () => {
  expect(apply(SAVED, STATION, LIST)).toEqual(BY_HAND);
  expect(fits(SAVED, LIST)).toBe(1);
  const read = fromJson(toJson(SAVED), facade.lists);
  expect(read).toEqual({ ok: true, value: SAVED });
});

test("columns are found by heading, wherever they stand and however typed", () => {
  const moved = columns("备注", "乙 栏*", "（1）企业", "甲栏（ 万元 ）");
  expect(apply(SAVED, STATION, moved).inputs).toEqual({
    investment: { kind: "columns", columns: [3], unit: "wan" },
    commissionedOn: { kind: "columns", columns: [1], unit: "asIs" },
    rate: { kind: "constant", value: "15%" },
  });
});

test("a heading that names another unit now is read in that", () => {
  const source = apply(SAVED, STATION, columns("甲栏(亿元)", "乙栏")).inputs.investment;
  expect(source).toEqual({ kind: "columns", columns: [0], unit: "yi" });
  expect(apply(SAVED, STATION, columns("甲栏", "乙栏")).inputs.investment).toMatchObject({ unit: "wan" });
});

test.each([
  ["单位:亿元", undefined],
  ["单位:万元", { kind: "columns", columns: [0], unit: "wan" }],
  ["", { kind: "columns", columns: [0], unit: "wan" }],
])("under the note %p a unit that was kept is not believed against it", (note, expected) => {
  const { investment } = apply(SAVED, STATION, columns("甲栏"), note).inputs;
  expect(investment).toEqual(expected);
  expect(apply(SAVED, STATION, columns("甲栏(万元)"), note).inputs.investment).toMatchObject({ unit: "wan" });
});

test("missing columns leave their inputs out and lower the fit", () => {
  const fewer = columns("乙栏", "丙栏");
  expect(apply(SAVED, STATION, fewer).inputs).toEqual({
    commissionedOn: { kind: "columns", columns: [0], unit: "asIs" },
    rate: { kind: "constant", value: "15%" },
  });
  expect(fits(SAVED, fewer)).toBe(0.5);
  expect(fits(SAVED, columns("完全", "不同"))).toBe(0);
  expect(fits(SAVED, [])).toBe(0);
  expect(fits({ version: 1, rule: "STATION_AWARD", inputs: {} }, LIST)).toBe(0);
});

test("a mapping of another rule is not applied", () => {
  expect(apply(SAVED, rule("REFUEL_AWARD"), LIST).inputs).toEqual({});
});

const OLD = columns("企业", "2022年营业收入(万元)", "2023年营业收入(万元)", "2024年营业收入(万元)");
const YEARLY = save(GAZELLE, recognise(GAZELLE, OLD), OLD);

test.each([
  ["moved on by one", ["2023年营业收入(万元)", "2024年营业收入(万元)", "2025年营业收入(万元)"], [0, 1, 2]],
  ["one more", ["2022年营业收入", "2023年营业收入", "2024年营业收入", "2025年营业收入"], [1, 2, 3]],
  ["in another order", ["2025年营业收入", "2024年营业收入", "2023年营业收入"], [2, 1, 0]],
  ["the same years", ["2022年营业收入(万元)", "2023年营业收入(万元)", "2024年营业收入(万元)"], [0, 1, 2]],
  ["one missing in between", ["2022年营业收入", "2023年营业收入", "2025年营业收入"], []],
  ["one short", ["2024年营业收入", "2025年营业收入"], []],
])("years: %s", (_, headings, expected) => {
  expect(places(apply(YEARLY, GAZELLE, columns(...headings)), "revenues")).toEqual(expected);
});

test("a choice of older years stays that far from the newest", () => {
  const list = columns("2021年营收", "2022年营收", "2023年营收", "2024年营收");
  const older: Mapping = {
    rule: "GAZELLE_ELIGIBLE",
    inputs: { revenues: { kind: "columns", columns: [0, 1, 2], unit: "wan" } },
  };
  const saved = save(GAZELLE, older, list);
  const next = columns("2022年营收", "2023年营收", "2024年营收", "2025年营收");
  expect(places(apply(saved, GAZELLE, next), "revenues")).toEqual([0, 1, 2]);
});

test("series in two units now are left out", () => {
  const mixed = columns("2022年营业收入(元)", "2023年营业收入(万元)", "2024年营业收入(万元)");
  expect(apply(YEARLY, GAZELLE, mixed).inputs).toEqual({});
});

test("columns with the same heading keep their turn; a new namesake is not guessed", () => {
  const twins = columns("金额", "金额", "日期");
  const second: Mapping = {
    rule: "STATION_AWARD",
    inputs: { investment: { kind: "columns", columns: [1], unit: "wan" } },
  };
  expect(places(apply(save(STATION, second, twins), STATION, twins), "investment")).toEqual([1]);
  const alone = save(
    STATION,
    { ...second, inputs: { investment: { kind: "columns", columns: [0], unit: "wan" } } },
    columns("金额", "日期"),
  );
  expect(places(apply(alone, STATION, twins), "investment")).toEqual([]);
});

const good = { version: 1, rule: "STATION_AWARD", inputs: {} };
test.each([
  ["no JSON", "{", "JSON"],
  ["nothing", "", "JSON"],
  ["a list", "[]", "方案"],
  ["null", "null", "方案"],
  ["another version", JSON.stringify({ ...good, version: 2 }), "version"],
  ["no inputs", JSON.stringify({ version: 1, rule: "STATION_AWARD" }), "inputs"],
  ["an unknown rule", JSON.stringify({ ...good, rule: "STATION" }), "STATION"],
  ["an unknown input", JSON.stringify({ ...good, inputs: { money: { value: 1 } } }), "money"],
  [
    "a wrong unit",
    JSON.stringify({ ...good, inputs: { commissionedOn: { columns: [], unit: "wan" } } }),
    "wan",
  ],
  [
    "an unknown unit",
    JSON.stringify({ ...good, inputs: { investment: { columns: [], unit: "kg" } } }),
    "investment",
  ],
  [
    "too many columns",
    JSON.stringify({
      ...good,
      inputs: { investment: { columns: [{ heading: "a" }, { heading: "b" }], unit: "wan" } },
    }),
    "总投资",
  ],
  ["a value that is none", JSON.stringify({ ...good, inputs: { rate: { value: {} } } }), "rate"],
  [
    "a negative distance",
    JSON.stringify({ ...good, inputs: { rate: { columns: [{ heading: "a", ago: -1 }], unit: "percent" } } }),
    "rate",
  ],
])("refuses %s", (_, text, says) => {
  const read = fromJson(text, facade.lists);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.message.zh).toContain(says);
});

test("names that every object has are no inputs", () => {
  const text =
    '{"version":1,"rule":"STATION_AWARD","inputs":{"constructor":{"value":1},"__proto__":{"value":2}}}';
  expect(fromJson(text, facade.lists)).toEqual({ ok: true, value: good });
});

test("a byte order mark in front does no harm, and what is not known is dropped", () => {
  const text = `\uFEFF${JSON.stringify({ ...good, more: 1 })}`;
  expect(fromJson(text, facade.lists)).toEqual({ ok: true, value: good });
});
