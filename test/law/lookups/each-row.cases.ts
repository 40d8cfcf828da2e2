import { column, day, DIV0, NA, NUM, table, VALUE } from "../case";
import type { Case, Cell, Line } from "../case";
import { anyError, refused } from "../expected";

/** 8. EACH_ROW(function, rows): one call for a whole list, answers in one column, an error as that row's error value. */
const IN_WINDOW = day("2025-06-30");
const eachRow = (clause: string, lines: readonly Line[]): Case[] => table(clause, "EACH_ROW", lines);

const hydrogen = eachRow("8. EACH_ROW: columns in the order of the function's inputs", [
  [
    "three stations: below the cap, after the window, at the cap",
    [
      "STATION_AWARD",
      [
        [8_000_000, IN_WINDOW],
        [8_000_000, day("2027-01-01")],
        [10_000_000, day("2026-12-31")],
      ],
    ],
    column(1_600_000, 0, 2_000_000),
  ],
  [
    "with the optional rate: given, blank, as 0, too high",
    [
      "STATION_AWARD",
      [
        [8e6, IN_WINDOW, 0.1],
        [8e6, IN_WINDOW, ""],
        [8e6, IN_WINDOW, 0],
        [8e6, IN_WINDOW, 0.25],
      ],
    ],
    column(800_000, 1_600_000, 1_600_000, VALUE),
  ],
  ["a single row", ["STATION_AWARD", [[33.33, "2025年1月1日"]]], column(6.66)],
  [
    "refuelling, the optional column left out",
    [
      "REFUEL_AWARD",
      [
        [99_999.99, 25, 2025],
        [120_000, 25.01, 2026],
        [100_000, 25, 2026],
      ],
    ],
    column(799_999.92, 0, 600_000),
  ],
  [
    "refuelling with fixedStation",
    [
      "REFUEL_AWARD",
      [
        [1000, 25, 2025, "是"],
        [1000, 25, 2025, "否"],
        [1000, 25, 2025, ""],
        [1000, 25, 2025, 0],
      ],
    ],
    column(8000, 0, 8000, VALUE),
  ],
  [
    "one column: growth floors",
    ["GAZELLE_GROWTH_FLOOR", column(50_000_000, 49_999_999.99, 9_999_999.99, 1_000_000_000)],
    column(0.2, 0.25, NA, 0.1),
  ],
  [
    "one column: the last day of titles",
    ["GAZELLE_VALID_UNTIL", column(day("2025-11-22"))],
    column(day("2028-11-21")),
  ],
]);

const broken = eachRow('8. EACH_ROW: an error as that row\'s error value, an empty row as ""', [
  [
    "a word, a bad date, an error cell, each in its own row",
    [
      "STATION_AWARD",
      [
        ["八百万", IN_WINDOW],
        [8e6, "2025-02-30"],
        [8e6, DIV0],
        [NUM, IN_WINDOW],
        [8e6, IN_WINDOW],
      ],
    ],
    column(VALUE, VALUE, DIV0, NUM, 1_600_000),
  ],
  [
    "a missing investment",
    [
      "STATION_AWARD",
      [
        ["", IN_WINDOW],
        [8e6, IN_WINDOW],
      ],
    ],
    column(VALUE, 1_600_000),
  ],
  [
    "empty rows as texts",
    [
      "STATION_AWARD",
      [
        ["", ""],
        [8e6, IN_WINDOW],
        ["", ""],
      ],
    ],
    column("", 1_600_000, ""),
  ],
  [
    "empty rows as nulls",
    [
      "STATION_AWARD",
      [
        [null, null],
        [8e6, IN_WINDOW],
      ],
    ],
    column("", 1_600_000),
  ],
  [
    "a row of white space is empty",
    [
      "STATION_AWARD",
      [
        [" ", "　"],
        [8e6, IN_WINDOW],
      ],
    ],
    column("", 1_600_000),
  ],
  [
    "blank cells arrive as 0 on Windows: empty",
    [
      "STATION_AWARD",
      [
        [0, 0, 0],
        [8e6, IN_WINDOW, 0],
      ],
    ],
    column("", 1_600_000),
  ],
  [
    "only empty rows",
    [
      "STATION_AWARD",
      [
        ["", ""],
        ["", ""],
      ],
    ],
    column("", ""),
  ],
]);

const MODEL: readonly Cell[] = [
  40_000_000, 50_000_000, 57_600_000, 1e6, 1e6, 1e6, 2.4e6, 2.4e6, 2.4e6, 0.69999, 3, 2, 0, 0,
];
const model = (changes: Readonly<Record<number, Cell>>, ...more: readonly Cell[]): Cell[] => [
  ...MODEL.map((cell, at) => changes[at] ?? cell),
  ...more,
];

const gazelle = eachRow("8. EACH_ROW: a yearly input takes three columns, judged one", [
  [
    "14 columns, judged and appliedOn left out",
    ["GAZELLE_ELIGIBLE", [model({}), model({ 9: 0.7 })]],
    column("待核实", false),
  ],
  [
    "15 columns with judged",
    ["GAZELLE_ELIGIBLE", [model({}, true), model({}, "不符合"), model({}, ""), model({ 9: 0.7 }, true)]],
    column(true, false, "待核实", false),
  ],
  [
    "16 columns with appliedOn",
    [
      "GAZELLE_ELIGIBLE",
      [model({}, true, day("2026-11-21")), model({}, true, day("2026-11-22")), model({}, true, "")],
    ],
    column(true, false, true),
  ],
  [
    "growth and R&D short by a fen; a word; an error; nothing",
    [
      "GAZELLE_ELIGIBLE",
      [
        model({ 2: 57_599_999.99 }, true),
        model({ 8: 2_303_999.99 }, true),
        model({ 1: "五千万" }, true),
        model({ 6: DIV0 }, true),
        model({})
          .map(() => "")
          .concat(""),
      ],
    ],
    column(false, false, VALUE, DIV0, ""),
  ],
  ["a blank year is a gap: not given", ["GAZELLE_ELIGIBLE", [model({ 1: "" }, true)]], column("待核实")],
]);

const refusals = eachRow("8. EACH_ROW: a table for an answer, or too many columns → #VALUE!", [
  ["one column too many for STATION_AWARD", ["STATION_AWARD", [[8e6, IN_WINDOW, 0.2, 1]]], VALUE],
  ["one column too many for GAZELLE_GROWTH_FLOOR", ["GAZELLE_GROWTH_FLOOR", [[5e7, 1]]], VALUE],
  ["17 columns for GAZELLE_ELIGIBLE", ["GAZELLE_ELIGIBLE", [model({}, true, IN_WINDOW, 1)]], VALUE],
  ["STATION_AWARD_SCHEDULE answers a table", ["STATION_AWARD_SCHEDULE", column(2_000_000)], VALUE],
  ["HYDROGEN_SPLIT answers two cells", ["HYDROGEN_SPLIT", column(2_000_000)], VALUE],
  ["GAZELLE_CHECK answers a table", ["GAZELLE_CHECK", [model({}, true)]], VALUE],
  ["EXPLAIN answers a table", ["EXPLAIN", [["STATION_AWARD", 8e6]]], VALUE],
  ["the rows are not given", ["STATION_AWARD", null], VALUE],
  ["the function is not given", [null, [[8e6, IN_WINDOW]]], VALUE],
  [
    "no such function; the message has the nearest name",
    ["STATION_AWRD", [[8e6, IN_WINDOW]]],
    refused("STATION_AWARD"),
  ],
  ["nothing like a function", ["加氢站", [[8e6, IN_WINDOW]]], anyError],
  ["an error cell for the function comes back", [DIV0, [[8e6, IN_WINDOW]]], DIV0],
]);

export const eachRowCases: readonly Case[] = [...hydrogen, ...broken, ...gazelle, ...refusals];
