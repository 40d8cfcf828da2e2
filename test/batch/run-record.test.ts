import { type RunRecord, fromJson, toJson } from "../../src/batch/run-record";

const ZERO = { yes: 0, no: 0, value: 0, open: 0, outside: 0, wrong: 0, blank: 0 };
const RECORD: RunRecord = {
  version: 1,
  library: "1.0.0",
  rule: "STATION_AWARD",
  language: "zh-CN",
  list: "名单!A1:F101",
  headings: ["企业名称", "总投资(万元)"],
  mapping: {
    rule: "STATION_AWARD",
    inputs: {
      investment: { kind: "columns", columns: [1], unit: "wan" },
      commissionedOn: { kind: "constant", value: "2025-06-30" },
    },
  },
  readings: { H02: "fixed" },
  output: { kind: "values", place: "名单!G1" },
  total: 100,
  done: 40,
  summary: {
    counts: { ...ZERO, yes: 30, no: 10 },
    sum: "48000000.01",
    grounds: [["甲", 10]],
    uncounted: 0,
    leftOut: [],
  },
  sensitivity: [
    {
      reading: "H02",
      option: "ceiling",
      instead: "fixed",
      changed: 1,
      rows: [
        {
          row: 3,
          before: { outcome: "yes", value: 5, error: false },
          after: { outcome: "wrong", value: "#VALUE!", error: true },
        },
      ],
      changes: [{ before: "yes", after: "wrong", rows: 1 }],
      sum: "-5",
    },
  ],
};

test.each<[string, RunRecord]>([
  ["with what readings change", RECORD],
  ["without", { ...RECORD, sensitivity: null }],
  ["before the first row", { ...RECORD, done: 0, summary: { ...RECORD.summary, counts: ZERO } }],
])("%s it comes back as it was kept", (_, record) => {
  expect(fromJson(toJson(record))).toEqual({ ok: true, value: record });
});

const changed = (of: object): string => JSON.stringify({ ...RECORD, ...of });

test.each([
  ["no JSON", "{"],
  ["nothing", "null"],
  ["of another version", changed({ version: 2 })],
  ["of more rows than there are", changed({ total: 39 })],
  ["whose counts are not those of its rows", changed({ done: 41 })],
  ["whose sum is no number", changed({ summary: { ...RECORD.summary, sum: "NaN" } })],
  [
    "of an unknown unit",
    changed({ mapping: { rule: "X", inputs: { a: { kind: "columns", columns: [1], unit: "mu" } } } }),
  ],
  ["of half a row", changed({ done: 39.5 })],
  ["without a mapping", changed({ mapping: undefined })],
])("a record %s is refused in words", (_, text) => {
  const read = fromJson(text);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.message.zh).toContain("不能续算");
});
