import { column, DIV0, row, table, VALUE } from "../case";
import type { Case } from "../case";
import { isMatrix } from "../excel";
import { all, mentions, never, textOf } from "../expected";

/** 8. BEST_OF(amounts): 就高不重复 / 从新从高不重复. */

const cases = table("8. BEST_OF: the highest of the given amounts", "BEST_OF", [
  ["a row", [row(300_000, 500_000, 200_000)], 500_000],
  ["a column", [column(300_000, 500_000)], 500_000],
  [
    "a rectangle",
    [
      [
        [1, 2],
        [4, 3],
      ],
    ],
    4,
  ],
  ["one cell", [300_000], 300_000],
  ["all alike", [row(5, 5)], 5],
  ["a fen more", [row(299_999.99, 300_000)], 300_000],
  ["blanks are ignored", [row(null, "", " ", 7, null)], 7],
  ["0 is an amount", [row(0, 0)], 0],
  ["text amounts", [row("30万元", "１.2亿元", "5760万元")], 120_000_000],
  ["part of a fen, rounded down", [row(0.016, 0.001)], 0.01],
  ["nothing but blanks", [row(null, "")], VALUE],
  ["not given", [], VALUE],
  ["negative", [row(5, -1)], VALUE],
  ["a word among them", [row(5, "若干")], VALUE],
  ["a truth among them", [row(5, true)], VALUE],
  ["per cent is no amount", [row("5%")], VALUE],
  ["an error cell comes back", [row(5, DIV0)], DIV0],
]);

export const bestOf: readonly Case[] = [
  ...cases,
  ...table("8. EACH_ROW of BEST_OF: a list of rows", "EACH_ROW", [
    [
      "each row its highest, an empty row empty",
      [
        "BEST_OF",
        [
          [1, 2, 3],
          ["", "", ""],
          [9, null, 8],
        ],
      ],
      [[3], [""], [9]],
    ],
  ]),
  ...table("8. EXPLAIN, CITE of BEST_OF", "EXPLAIN", [
    [
      "both principles",
      ["BEST_OF", row(1, 2)],
      all(mentions("末段"), mentions("六(十二)"), mentions("读法K83")),
    ],
    [
      "the answer rests on 末段 alone",
      ["BEST_OF", row(1, 2)],
      ({ value }) =>
        isMatrix(value) && textOf(value.at(-1)?.[3]).endsWith("末段") ? undefined : JSON.stringify(value),
    ],
    ["amounts in 万元", ["BEST_OF", row(30, 50)], mentions("疑似以万元填写")],
    ["amounts in yuan", ["BEST_OF", row(30, 500_000)], never(mentions("疑似以万元填写"))],
  ]),
];
