import { column, day, NA, NUM, REF, table, VALUE } from "../case";
import type { Case } from "../case";

/** 8. EACH_ROW: columns in the order of the function's inputs, trailing optional ones may be left out. */
const IN_2025 = day("2025-01-01");
const BEFORE = day("2024-06-27");

const shares = table("8. EACH_ROW over TRANSFER_SHARE: base, mode, organisation, convertedOn", "EACH_ROW", [
  [
    "44号 80 % / 10 %, 24号 70 % / 5 %",
    [
      "TRANSFER_SHARE",
      [
        [1_000_000, "转让", "高校", IN_2025],
        [1_000_000, "transfer", "university", BEFORE],
        [1_000_000, "自行实施", "院所", IN_2025],
        [1_000_000, "自主实施", "院所", BEFORE],
        [1_000_000, "许可", "国企", IN_2025],
        [1_000_000, "技术入股", "国有科技型企业", "2024-06-28"],
      ],
    ],
    column(800_000, 700_000, 100_000, 50_000, 700_000, 800_000),
  ],
  [
    "agreedShare: given, blank, 0 of a blank cell, out of range",
    [
      "TRANSFER_SHARE",
      [
        [1_000_000, "许可", "国有科技型企业", IN_2025, 0.6],
        [1_000_000, "作价投资", "科研机构", IN_2025, 0.6],
        [1_000_000, "许可", "国有科技型企业", IN_2025, ""],
        [1_000_000, "许可", "国有科技型企业", IN_2025, 0],
        [1_000_000, "许可", "国有科技型企业", IN_2025, 1.01],
      ],
    ],
    column(600_000, 800_000, 800_000, 800_000, VALUE),
  ],
  [
    "yearNo in the sixth column: 5年内",
    [
      "TRANSFER_SHARE",
      [
        [500_000, "自行实施", "高校", IN_2025, "", 5],
        [500_000, "自行实施", "高校", IN_2025, "", 6],
        [500_000, "合作实施", "高校", IN_2025, 0.2, 6],
        [500_000, "自行实施", "高校", IN_2025, "", 2025],
      ],
    ],
    column(50_000, 0, 100_000, VALUE),
  ],
  [
    "errors in their own rows, empty rows empty",
    [
      "TRANSFER_SHARE",
      [
        [1_000_000, "转让", "其他", IN_2025],
        [1_000_000, "转让", "高校", "2021-08-13"],
        [1_000_000, "转让", "高校", "2029-01-01"],
        [1_000_000, "出租", "高校", IN_2025],
        ["", "", "", ""],
        [REF, "转让", "高校", IN_2025],
        [-1, "转让", "高校", IN_2025],
        ["120万元", "转让", "高校", IN_2025],
      ],
    ],
    column(NA, NA, NA, VALUE, "", REF, 0, 960_000),
  ],
  ["seven columns", ["TRANSFER_SHARE", [[1, "转让", "高校", IN_2025, 0.6, 1, 1]]], VALUE],
  ["with BT., in small letters", ["bt.transfer_share", [[0.01, "许可", "高校", IN_2025]]], column(0.01)],
]);

const subsidies = table("8. EACH_ROW over RD_SUBSIDY: deductedExpense, smallMicro", "EACH_ROW", [
  [
    "5 % of 小微企业, 3 % of the others, 200万元",
    [
      "RD_SUBSIDY",
      [
        [40_000_000, "是"],
        [39_999_999.99, "小微"],
        [40_000_000, false],
        [66_666_666.67, "大型"],
        [66_666_666.66, "中型"],
        [0, true],
        ["４０００万元", "√"],
      ],
    ],
    column(2_000_000, 1_999_999.99, 1_200_000, 2_000_000, 1_999_999.99, 0, 2_000_000),
  ],
  [
    "an error as that row's error value, an empty row as empty",
    [
      "RD_SUBSIDY",
      [
        ["四千万", "是"],
        [-1, "是"],
        [40_000_000, ""],
        [40_000_000, 0],
        [NUM, "是"],
        ["", null],
        [40_000_000, REF],
      ],
    ],
    column(VALUE, VALUE, VALUE, VALUE, NUM, "", REF),
  ],
  ["three columns", ["RD_SUBSIDY", [[40_000_000, "是", 1]]], VALUE],
]);

export const eachRow: readonly Case[] = [...shares, ...subsidies];
