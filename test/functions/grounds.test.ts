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
  expect(facade.grounds(name, args)).toEqual({ outcome, citation, on, clauses: clauses.map(({ id }) => id) });
});
