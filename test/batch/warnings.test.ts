import type { ListColumn, ListRow, Mapping, Unit } from "../../src/batch/list";
import { missing } from "../../src/batch/missing";
import { type WarningKind, warningsFor } from "../../src/batch/warnings";
import type { ListRule } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";

const rule = (name: string): ListRule => {
  const found = facade.lists.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

type Given = Readonly<Record<string, readonly [Unit, ...(readonly [string, ListRow])[]]>>;

/** Columns laid side by side in the order given; a heading given twice is one column. */
function warned(
  name: string,
  given: Given,
): readonly { kind: WarningKind; input: string; zh: string; en: string }[] {
  const all = Object.values(given).flatMap(([, ...columns]) => columns);
  const headings = [...new Set(all.map(([heading]) => heading))];
  const columns: ListColumn[] = headings.map((heading, index) => ({
    index,
    heading,
    sample: all.find(([one]) => one === heading)?.[1] ?? [],
  }));
  const mapping: Mapping = {
    rule: name,
    inputs: Object.fromEntries(
      Object.entries(given).map(([input, [unit, ...used]]) => [
        input,
        { kind: "columns", unit, columns: used.map(([heading]) => headings.indexOf(heading)) },
      ]),
    ),
  };
  return warningsFor(rule(name), mapping, columns).map(({ kind, input, text }) => ({ kind, input, ...text }));
}

const ERROR = { type: "Error", basicValue: "#REF!" } as const;
const FULL = "购置和安装总投资";
const DAY = "建成验收并投运日期";
const YEARS = (
  of: string,
  from: number,
  ...figures: readonly number[]
): readonly (readonly [string, ListRow])[] =>
  figures.map((figure, at) => [`${String(from + at)}年${of}`, [figure]] as const);

interface Case {
  readonly title: string;
  readonly rule?: string;
  readonly given: Given;
  /** In order. */
  readonly kinds: readonly WarningKind[];
  /** In the Chinese text of the first. */
  readonly says?: readonly string[];
}

const CASES: readonly Case[] = [
  { title: "nothing odd", given: { investment: ["yuan", [FULL, [57600000, 900000, null, 0]]] }, kinds: [] },
  {
    title: "a year that is not over when the application is made",
    rule: "GAZELLE_ELIGIBLE",
    given: {
      revenues: ["yuan", ...YEARS("营业收入", 2023, 1e7, 2e7, 3e7)],
      appliedOn: ["asIs", ["申报日期", [null, "2026-03-01", 45838]]],
    },
    kinds: ["years-differ"],
    says: ["2025年为止", "申报日期", "上年度"],
  },
  {
    title: "applications of the year after",
    rule: "GAZELLE_ELIGIBLE",
    given: {
      revenues: ["yuan", ...YEARS("营业收入", 2022, 1e7, 2e7, 3e7)],
      appliedOn: ["asIs", ["申报日期", [45838, "2025年12月1日", 0, "待定", ERROR]]],
    },
    kinds: ["errors", "not-a-date"],
  },
  {
    title: "a debt ratio of another year",
    rule: "GAZELLE_ELIGIBLE",
    given: {
      revenues: ["yuan", ...YEARS("营业收入", 2022, 1e7, 2e7, 3e7)],
      debtRatio: ["fraction", ["2023年末资产负债率", [0.5]]],
    },
    kinds: ["years-differ"],
  },
  {
    title: "an investment of no year where that of one is wanted",
    rule: "CARRIER_INVESTMENT_GRANT",
    given: { yearInvestment: ["yuan", ["实际投资", [57600000]]] },
    kinds: ["less-specific"],
    says: ["年度"],
  },
  {
    title: "an investment of one year",
    rule: "CARRIER_INVESTMENT_GRANT",
    given: { yearInvestment: ["yuan", ["2024年实际投资", [57600000]]] },
    kinds: [],
  },
  { title: "no samples", given: { investment: ["yuan", [FULL, []]] }, kinds: [] },
  {
    title: "all small in yuan",
    given: { investment: ["yuan", [FULL, [5760, "800.5", 0]]] },
    kinds: ["small-amounts"],
    says: [FULL, "5760", "万元"],
  },
  { title: "one of them usual", given: { investment: ["yuan", [FULL, [5760, 100000]]] }, kinds: [] },
  {
    title: "one below the usual least",
    given: { investment: ["yuan", [FULL, [99999]]] },
    kinds: ["small-amounts"],
  },
  {
    title: "small in 万元 too",
    given: { investment: ["wan", [FULL, [1.2]]] },
    kinds: ["small-amounts"],
    says: ["亿元"],
  },
  {
    title: "yuan taken for 万元",
    given: { investment: ["wan", [FULL, [5760, 57600000]]] },
    kinds: ["large-amounts"],
    says: ["57600000", "可能已是元"],
  },
  {
    title: "万元 taken for 亿元",
    given: { investment: ["yi", [FULL, [5760]]] },
    kinds: ["large-amounts"],
    says: ["可能已是万元"],
  },
  {
    title: "negative investment",
    given: { investment: ["yuan", [FULL, [57600000, -1000000]]] },
    kinds: ["negative"],
    says: ["-1000000"],
  },
  {
    title: "negative as text",
    given: { investment: ["wan", [FULL, [5760, "-12.5"]]] },
    kinds: ["negative"],
    says: ["-12.5"],
  },
  {
    title: "profits may be negative",
    rule: "GAZELLE_ELIGIBLE",
    given: { netProfits: ["yuan", ...YEARS("净利润", 2022, -100, 200, -300)] },
    kinds: [],
  },
  {
    title: "income may be a loss",
    rule: "TRANSFER_INCOME_TAX",
    given: { income: ["yuan", ["技术转让所得", [-500000]]] },
    kinds: [],
  },
  {
    title: "rates above any fraction",
    given: { rate: ["fraction", ["奖励比例", [0.2, 15]]] },
    kinds: ["rate-above-one"],
    says: ["15"],
  },
  { title: "1.5 may be a fraction", given: { rate: ["fraction", ["奖励比例", [1.5]]] }, kinds: [] },
  {
    title: "a fraction among per cent",
    given: { rate: ["percent", ["奖励比例(%)", [15, 0.2]]] },
    kinds: ["fraction-as-percent"],
    says: ["0.2%"],
  },
  {
    title: "per cent formatted by Excel",
    given: { rate: ["fraction", ["奖励比例(%)", [0.15, 0.2]]] },
    kinds: ["percent-read-as-fraction"],
    says: ["0.15 即 15%"],
  },
  {
    title: "per cent by figures alone",
    given: { rate: ["percent", ["奖励比例", [15, 20]]] },
    kinds: ["read-as-percent"],
    says: ["15 读作 15%"],
  },
  {
    title: "rates as they should be",
    given: { rate: ["percent", ["奖励比例(%)", [15, 20, "15%", 0]]] },
    kinds: ["own-units"],
  },
  {
    title: "a year in a column of dates",
    given: { commissionedOn: ["asIs", [DAY, [45838, 2025]]] },
    kinds: ["not-a-date"],
    says: ["2025"],
  },
  {
    title: "digits of a date",
    given: { commissionedOn: ["asIs", [DAY, [20250630]]] },
    kinds: ["not-a-date"],
  },
  { title: "dates as text", given: { commissionedOn: ["asIs", [DAY, ["2025-06-30", 0, null]]] }, kinds: [] },
  {
    title: "text among numbers",
    given: { investment: ["wan", [FULL, [5760, "约800"]]] },
    kinds: ["text-among-numbers"],
    says: ["约800"],
  },
  {
    title: "a cell with its own unit",
    given: { investment: ["wan", [FULL, [5760, "1.2亿元"]]] },
    kinds: ["own-units"],
    says: ["1.2亿元"],
  },
  {
    title: "error cells",
    given: { investment: ["wan", [FULL, [ERROR, 5760]]] },
    kinds: ["errors"],
    says: ["#REF!"],
  },
  {
    title: "one column for two inputs",
    rule: "CARRIER_INVESTMENT_GRANT",
    given: { totalInvestment: ["yuan", ["总投资", [9e6]]], yearInvestment: ["yuan", ["总投资", [9e6]]] },
    kinds: ["used-twice", "less-specific", "used-twice"],
    says: ["年度实际投资"],
  },
  {
    title: "years from new to old",
    rule: "GAZELLE_ELIGIBLE",
    given: { revenues: ["yuan", ...[...YEARS("营业收入", 2022, 9e6, 9e6, 9e6)].reverse()] },
    kinds: ["years-order"],
    says: ["2024年营业收入、2023年营业收入"],
  },
  {
    title: "a year left out",
    rule: "GAZELLE_ELIGIBLE",
    given: {
      revenues: ["yuan", ["2021年营业收入", [9e6]], ["2023年营业收入", [9e6]], ["2024年营业收入", [9e6]]],
    },
    kinds: ["years-order"],
  },
  {
    title: "years without calendar, in order",
    rule: "GAZELLE_ELIGIBLE",
    given: {
      revenues: [
        "yuan",
        ["上上上年度营业收入", [9e6]],
        ["上上年度营业收入", [9e6]],
        ["上年度营业收入", [9e6]],
      ],
    },
    kinds: [],
  },
  {
    title: "two years of three",
    rule: "GAZELLE_ELIGIBLE",
    given: { revenues: ["yuan", ...YEARS("营业收入", 2023, 9e6, 9e6)] },
    kinds: ["few-years"],
    says: ["3列", "2列"],
  },
  {
    title: "years that end apart",
    rule: "GAZELLE_ELIGIBLE",
    given: {
      revenues: ["yuan", ...YEARS("营业收入", 2022, 9e6, 9e6, 9e6)],
      netProfits: ["yuan", ...YEARS("净利润", 2021, 1, 2, 3)],
    },
    kinds: ["years-differ"],
    says: ["2023", "2024"],
  },
  {
    title: "units that lie apart",
    rule: "GAZELLE_ELIGIBLE",
    given: { revenues: ["wan", ...YEARS("营业收入", 2022, 52000000, 5800, 6100)] },
    kinds: ["large-amounts", "units-differ"],
  },
  {
    title: "another unit than the heading's",
    given: { investment: ["yuan", [`${FULL}(万元)`, [57600000]]] },
    kinds: ["units-differ"],
    says: ["写的是万元", "按元读"],
  },
  {
    title: "money in dollars",
    given: { investment: ["yuan", [`${FULL}(美元)`, [57600000]]] },
    kinds: ["other-measure"],
  },
  {
    title: "tonnes for kilograms",
    rule: "REFUEL_AWARD",
    given: { kilograms: ["asIs", ["年度累计加氢量(吨)", [500]]] },
    kinds: ["other-measure"],
    says: ["公斤"],
  },
  {
    title: "kilograms",
    rule: "REFUEL_AWARD",
    given: { kilograms: ["asIs", ["年度累计加氢量(公斤)", [500000]]] },
    kinds: [],
  },
  {
    title: "less than the label says",
    given: { investment: ["wan", ["总投资(万元)", [5760]]] },
    kinds: ["less-specific"],
    says: ["购置、安装"],
  },
  { title: "a heading that the person chose", given: { investment: ["wan", ["甲列", [5760]]] }, kinds: [] },
  {
    title: "no heading",
    given: { investment: ["wan", ["", [-5]]] },
    kinds: ["small-amounts", "negative"],
    says: ["第1列"],
  },
];

test.each(CASES)("warns of $title", ({ rule: name = "STATION_AWARD", given, kinds, says = [] }) => {
  const found = warned(name, given);
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
  for (const text of says) expect(found[0]?.zh).toContain(text);
  for (const { zh, en } of found) expect([zh, en].join()).not.toMatch(/undefined|NaN|\[object/u);
});

test("values for all rows, and columns that are no longer there, give no warning", () => {
  const constant: Mapping = { rule: "STATION_AWARD", inputs: { rate: { kind: "constant", value: 20 } } };
  expect(warningsFor(rule("STATION_AWARD"), constant, [])).toEqual([]);
  const gone: Mapping = {
    rule: "STATION_AWARD",
    inputs: { investment: { kind: "columns", columns: [7], unit: "yuan" } },
  };
  expect(warningsFor(rule("STATION_AWARD"), gone, [])).toEqual([]);
});

test("what is missing is named, the necessary first, with what it would decide", () => {
  const gazelle = rule("GAZELLE_ELIGIBLE");
  const mapped: Mapping = {
    rule: "GAZELLE_ELIGIBLE",
    inputs: {
      revenues: { kind: "columns", columns: [0, 1, 2], unit: "yuan" },
      rdExpenses: { kind: "columns", columns: [], unit: "yuan" },
      debtRatio: { kind: "constant", value: 0.5 },
    },
  };
  const names = missing(gazelle, mapped).map(({ input }) => input.name);
  expect(names).toEqual([
    "netProfits",
    "rdExpenses",
    "fiscalYears",
    "inventionPatents",
    "otherRights",
    "standards",
    "judged",
    "appliedOn",
  ]);
  const words = (zh: string): { readonly zh: string; readonly en: string } => ({ zh, en: zh });
  const [first] = gazelle.inputs;
  if (!first) throw new Error("no input");
  const decided = { ...gazelle, inputs: [{ ...first, decides: [words("第二条(三)"), words("第二条(四)")] }] };
  const [told] = missing(decided, { rule: "GAZELLE_ELIGIBLE", inputs: {} });
  expect(told?.text.zh).toContain("营业收入");
  expect(told?.text.zh).toContain("第二条(三)、第二条(四)");
  const optional = { ...decided, inputs: decided.inputs.map((input) => ({ ...input, optional: true })) };
  expect(missing(optional, { rule: "GAZELLE_ELIGIBLE", inputs: {} })[0]?.text.zh).toContain("可不填");
});
