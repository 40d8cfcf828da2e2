import type { ErrorText } from "../../src/book/book";

/**
 * Calls as Excel makes them, for the functions of the built add-in: one argument a parameter, `null` for one left out, rows
 * of cells for a range, a list for a repeating parameter. What they answer is proved elsewhere; here it must only be the
 * same by every way of calling.
 */
export interface CallCase {
  /** As it would be typed. */
  readonly formula: string;
  readonly id: string;
  readonly args: readonly unknown[];
}

/** An error cell among the arguments. */
export class ErrorCell {
  constructor(readonly code: ErrorText) {}
}

const call = (formula: string, id: string, ...args: unknown[]): CallCase => ({ formula, id, args });
const error = (code: ErrorText): ErrorCell => new ErrorCell(code);

const date = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

const REVENUES = [[40_000_000, 50_000_000, 57_600_000]];
const PROFITS = [[1_000_000, 1_000_000, 1_000_000]];
const RESEARCH = [[2_400_000], [2_400_000], [2_400_000]];
const JUDGED = [[true], [true], ["是"], ["√"], [1], [true]];

/** Stations, one a row: investment, commissioned on, rate. One is wrong, one is empty, one holds an error. */
const STATIONS = [
  [8_000_000, date(2025, 6, 30), ""],
  [33.33, date(2025, 1, 1), 0.2],
  [-1, date(2025, 6, 30), ""],
  ["", "", ""],
  [error("#DIV/0!"), date(2025, 6, 30), ""],
  ["1.2亿元", "2026年12月31日", "20%"],
];

export const STATION_CALLS: readonly CallCase[] = [
  call("STATION_AWARD(8000000,DATE(2025,6,30))", "STATION_AWARD", 8_000_000, date(2025, 6, 30), null),
  call("STATION_AWARD(33.33,DATE(2025,1,1))", "STATION_AWARD", 33.33, date(2025, 1, 1), null),
  call("STATION_AWARD(8000000,DATE(2027,1,1))", "STATION_AWARD", 8_000_000, date(2027, 1, 1), null),
  call("STATION_AWARD(8000000,DATE(2025,6,30),0.25)", "STATION_AWARD", 8_000_000, date(2025, 6, 30), 0.25),
  call('STATION_AWARD("８００万元","2025-06-30","70%")', "STATION_AWARD", "８００万元", "2025-06-30", "70%"),
  call('STATION_AWARD("many",DATE(2025,6,30))', "STATION_AWARD", "many", date(2025, 6, 30), null),
  call("STATION_AWARD(#N/A,DATE(2025,6,30))", "STATION_AWARD", error("#N/A"), date(2025, 6, 30), null),
  call("STATION_AWARD(#DIV/0!,DATE(2025,6,30))", "STATION_AWARD", error("#DIV/0!"), date(2025, 6, 30), null),
  call("STATION_AWARD(A1,B1) of blanks", "STATION_AWARD", 0, 0, 0),
  call("STATION_AWARD()", "STATION_AWARD", null, null, null),
  call("STATION_AWARD(1E+300,DATE(2025,6,30))", "STATION_AWARD", 1e300, date(2025, 6, 30), null),
  call("STATION_AWARD_SCHEDULE(2000000)", "STATION_AWARD_SCHEDULE", 2_000_000),
  call("STATION_AWARD_SCHEDULE(0.05)", "STATION_AWARD_SCHEDULE", 0.05),
  call("STATION_AWARD_SCHEDULE(2000001)", "STATION_AWARD_SCHEDULE", 2_000_001),
  call("REFUEL_AWARD(99999.99,25,2025)", "REFUEL_AWARD", 99_999.99, 25, 2025, null),
  call("REFUEL_AWARD(120000,25.01,2026)", "REFUEL_AWARD", 120_000, 25.01, 2026, null),
  call("REFUEL_AWARD(120000,25,2026,FALSE)", "REFUEL_AWARD", 120_000, 25, 2026, false),
  call('REFUEL_AWARD(120000,25,2026,"大概")', "REFUEL_AWARD", 120_000, 25, 2026, "大概"),
  call("HYDROGEN_SPLIT(0.03)", "HYDROGEN_SPLIT", 0.03),
];

export const GAZELLE_CALLS: readonly CallCase[] = [
  call(
    "GAZELLE_ELIGIBLE(…,TRUE)",
    "GAZELLE_ELIGIBLE",
    REVENUES,
    PROFITS,
    RESEARCH,
    0.69999,
    3,
    2,
    0,
    0,
    true,
    null,
  ),
  call(
    "GAZELLE_ELIGIBLE(…,0.7,…)",
    "GAZELLE_ELIGIBLE",
    REVENUES,
    PROFITS,
    RESEARCH,
    0.7,
    3,
    2,
    0,
    0,
    true,
    null,
  ),
  call("GAZELLE_ELIGIBLE(…) without judged", "GAZELLE_ELIGIBLE", REVENUES, PROFITS, RESEARCH, 0.69999, 3, 2, 0, 0, null, null), // prettier-ignore
  call("GAZELLE_ELIGIBLE(…) with a blank year", "GAZELLE_ELIGIBLE", [["", 50_000_000, 57_600_000]], PROFITS, RESEARCH, 0.5, 3, 2, 0, 0, true, null), // prettier-ignore
  call("GAZELLE_ELIGIBLE(…) with five years", "GAZELLE_ELIGIBLE", [[1, 2, 3, 4, 5]], PROFITS, RESEARCH, 0.5, 3, 2, 0, 0, true, null), // prettier-ignore
  call("GAZELLE_ELIGIBLE(…) with an error year", "GAZELLE_ELIGIBLE", [[1, error("#REF!"), 3]], PROFITS, RESEARCH, 0.5, 3, 2, 0, 0, true, null), // prettier-ignore
  call("GAZELLE_CHECK(…)", "GAZELLE_CHECK", REVENUES, PROFITS, RESEARCH, 0.69999, 3, 2, 0, 0, JUDGED, date(2025, 6, 30)), // prettier-ignore
  call("GAZELLE_CHECK() of nothing", "GAZELLE_CHECK", ...Array<null>(10).fill(null)),
  call("GAZELLE_GROWTH_FLOOR(50000000)", "GAZELLE_GROWTH_FLOOR", 50_000_000),
  call("GAZELLE_GROWTH_FLOOR(9999999.99)", "GAZELLE_GROWTH_FLOOR", 9_999_999.99),
  call("GAZELLE_RD_FLOOR(200000000.01)", "GAZELLE_RD_FLOOR", 200_000_000.01),
  call("CAGR(A1:C1)", "CAGR", REVENUES),
  call("CAGR(A1:A2) of a loss", "CAGR", [[-1], [5]]),
  call("CAGR(A1)", "CAGR", [[5]]),
  call("GAZELLE_VALID_UNTIL(DATE(2025,11,22))", "GAZELLE_VALID_UNTIL", date(2025, 11, 22)),
  call('GAZELLE_VALID_UNTIL("2024-02-29")', "GAZELLE_VALID_UNTIL", "2024-02-29"),
  call('GAZELLE_REAPPLY_FROM("明天")', "GAZELLE_REAPPLY_FROM", "明天"),
  call(
    "FULL_FISCAL_YEARS(DATE(2022,1,2),DATE(2025,6,1))",
    "FULL_FISCAL_YEARS",
    date(2022, 1, 2),
    date(2025, 6, 1),
  ),
];

export const LOOKUP_CALLS: readonly CallCase[] = [
  call('CITE("STATION_AWARD")', "CITE", "STATION_AWARD"),
  call('CITE("STATION_AWRD")', "CITE", "STATION_AWRD"),
  call('CLAUSE("包府办发[2024]121号#三(五)")', "CLAUSE", "包府办发[2024]121号#三(五)", null),
  call('CLAUSE("包府办发[2024]121号#三(五)","校注")', "CLAUSE", "包府办发[2024]121号#三(五)", "校注"),
  call('EXPLAIN("STATION_AWARD",8000000,…)', "EXPLAIN", "STATION_AWARD", [8_000_000, date(2025, 6, 30)]),
  call('EXPLAIN("STATION_AWARD",-1)', "EXPLAIN", "STATION_AWARD", [-1]),
  call('EXPLAIN("STATION_AWARD",#DIV/0!)', "EXPLAIN", "STATION_AWARD", [error("#DIV/0!"), date(2025, 6, 30)]),
  call('EXPLAIN("GAZELLE_ELIGIBLE",A1:C1,…)', "EXPLAIN", "GAZELLE_ELIGIBLE", [
    REVENUES,
    PROFITS,
    RESEARCH,
    0.5,
  ]),
  call('EXPLAIN("NOTHING")', "EXPLAIN", "NOTHING", []),
  call('EACH_ROW("STATION_AWARD",A2:C7)', "EACH_ROW", "STATION_AWARD", STATIONS),
  call('EACH_ROW("STATION_AWARD_SCHEDULE",A2:A7)', "EACH_ROW", "STATION_AWARD_SCHEDULE", [[1]]),
  call('EACH_ROW("STATION_AWARD",A2:Z2)', "EACH_ROW", "STATION_AWARD", [Array<number>(26).fill(1)]),
];
