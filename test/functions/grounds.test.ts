import "../law/excel";
import { facade } from "../../src/functions/facade-of-library";

/** What is said of thousands of calls at a time is what the explanation of each would say. */

const DAY = 45838; // 2025-06-30

const CALLS: readonly (readonly [name: string, args: readonly unknown[]])[] = [
  ["STATION_AWARD", [8_000_000, DAY]],
  ["STATION_AWARD", [8_000_000, DAY, 0.3]],
  ["STATION_AWARD", [8_000_000, null]],
  ["STATION_AWARD", ["不详", DAY]],
  ["STATION_AWARD", [{ type: "Error", basicValue: "#N/A" }, DAY]],
  ["STATION_AWARD", [8_000_000, 40_000]],
  ["REFUEL_AWARD", [90_000, 24, 2025]],
  ["TALENT_TAX_REWARD", [100_000, 1, 44_700]],
  ["GAZELLE_ELIGIBLE", [[[4e7, 5e7, 5.76e7]], [[1e6, 1e6, 1e6]], null, 0.45, 3, 2, 0, 0, null, DAY]],
  ["CITE", ["STATION_AWARD"]],
  ["VERSION", []],
  ["NO_SUCH_FUNCTION", [1]],
  ...facade.functions.map(({ name, parameters }) => [name, parameters.map(() => null)] as const),
];

test.each(CALLS)("%s(%j)", (name, args) => {
  const { outcome, citation, on, clauses } = facade.explain(name, args);
  const { dayFault, ...said } = facade.grounds(name, args);
  expect(said).toEqual({ outcome, citation, on, clauses: clauses.map(({ id }) => id) });
  if (dayFault) expect(on).toBeNull();
});

const ERROR = { type: "Error", basicValue: "#DIV/0!" };

/** The law is asked for on the call's own day, whatever else is wrong with the call. */
test.each<[string, readonly unknown[], number | null, RegExp | null]>([
  ["STATION_AWARD", ["不详", DAY], DAY, null],
  ["STATION_AWARD", [ERROR, DAY], DAY, null],
  ["STATION_AWARD", [null, DAY], DAY, null],
  ["STATION_AWARD", [8_000_000, DAY, ERROR], DAY, null],
  ["TRANSFER_SHARE_RATE", ["转化", "不详", DAY], DAY, null],
  ["STATION_AWARD", [8_000_000, ERROR], null, /#DIV\/0!/u],
  ["STATION_AWARD", [8_000_000, [[ERROR]]], null, /#DIV\/0!/u],
  ["STATION_AWARD", [8_000_000, "不详"], null, /日期/u],
  ["STATION_AWARD", [8_000_000, null], null, /未填写/u],
  ["STATION_AWARD", [ERROR], null, /未填写/u],
  ["TALENT_TAX_REWARD", [100_000, 45_809], null, /未填写/u],
  ["CAGR", [[[100, 200]]], null, null],
  ["CITE", ["STATION_AWARD"], null, null],
])("the day of %s(%j)", (name, args, on, fault) => {
  const said = facade.grounds(name, args);
  expect(said.on).toBe(on);
  expect(facade.explain(name, args).on).toBe(on);
  if (fault) expect(said.dayFault?.zh).toMatch(fault);
  else if (on !== null) expect(said.dayFault).toBeNull();
});

test("nothing is said of a clock where nothing was decided", () => {
  expect(facade.explain("STATION_AWARD", ["不详", DAY]).steps).toEqual([]);
});
