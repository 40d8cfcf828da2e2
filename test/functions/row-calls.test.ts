import "../law/excel";
import { facade } from "../../src/functions/facade-of-library";
import { day } from "../law/case";

const ON = day("2025-06-30");
const ROWS = [
  [8_000_000, ON, null],
  ["", 0, null],
  [5_000_000, day("2027-01-01"), null],
  ["八百万", ON, null],
  [5_000_000, null, null],
];

const calls = (name: string, ...args: readonly unknown[]) => facade.rowCalls({ name, args });

test("each row is a call of the rule, with the columns that its arguments take", () => {
  const list = calls("EACH_ROW", "bt.station_award", ROWS);
  expect([list?.rule, list?.rows]).toEqual(["STATION_AWARD", 5]);
  expect(list?.call(2)).toEqual({
    name: "STATION_AWARD",
    args: ROWS[2],
    columns: [
      { from: 0, count: 1 },
      { from: 1, count: 1 },
      { from: 2, count: 1 },
    ],
  });
  expect([list?.call(1), list?.call(5)]).toEqual([null, null]);
  expect(list?.tally()).toEqual({ yes: 1, no: 1, wrong: 1, open: 1, blank: 1 });
});

test("a yearly input takes three columns; a list may be narrower than the rule", () => {
  const row = calls("EACH_ROW", "GAZELLE_ELIGIBLE", [[1, 2, 3, 4, 5]])?.call(0);
  expect(row?.args.slice(0, 3)).toEqual([[[1, 2, 3]], [[4, 5]], [[]]]);
  expect(row?.columns.slice(0, 3)).toEqual([
    { from: 0, count: 3 },
    { from: 3, count: 2 },
    { from: 6, count: 0 },
  ]);
});

test.each([
  ["STATION_AWARD", [8_000_000, ON]],
  ["EACH_ROW", ["STATION_AWARD_SCHEDULE", [[1]]]],
  ["EACH_ROW", ["NOT_THERE", [[1]]]],
  ["EACH_ROW", ["STATION_AWARD", [[1, 2, 3, 4]]]],
  ["EACH_ROW", ["STATION_AWARD"]],
])("%s%j goes through no list", (name, args) => {
  expect(calls(name, ...args)).toBeNull();
});

test("the rows come to what EACH_ROW answers", () => {
  const { outcome } = facade.explain("EACH_ROW", ["STATION_AWARD", ROWS]);
  const list = calls("EACH_ROW", "STATION_AWARD", ROWS);
  const each = ROWS.map((_, i) => {
    const call = list?.call(i);
    const said = call && facade.explain(call.name, call.args).outcome;
    return [!said ? "" : said.kind === "scalar" ? said.value : said.kind === "error" ? said.error : "table"];
  });
  expect(outcome).toMatchObject({ kind: "table", rows: each });
});
