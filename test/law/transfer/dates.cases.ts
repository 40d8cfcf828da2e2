import { NA, REF, VALUE, day, table } from "../case";
import type { Case, Line } from "../case";
import { all, mentions, never, refused, someRow } from "../expected";

/** 44号激励 第八条(二)、(四)、(五). */

const due = (why: string, from: string, to: string): Line => [why, [day(from)], day(to)];

export const instalmentDue: readonly Case[] = table("第八条(五) 3年(36个月)内", "INSTALMENT_DUE", [
  due("36 months", "2025-03-01", "2028-03-01"),
  due("29 February takes the month's last", "2024-02-29", "2027-02-28"),
  due("the last of a month stays the 31st", "2025-08-31", "2028-08-31"),
  due("into a leap year", "2025-02-28", "2028-02-28"),
  due("before the measure: only added", "2020-01-15", "2023-01-15"),
  due("after the measure: only added", "2030-01-15", "2033-01-15"),
  ["as text", ["2025年3月1日"], day("2028-03-01")],
  ["not given", [null], VALUE],
  ["0 is a blank cell", [0], VALUE],
  ["no date", ["明年"], VALUE],
  ["an error cell", [REF], REF],
]);

const priced = (why: string, from: string, to: string): Line => [why, [day(from), "协议定价"], day(to)];
const planned = (why: string, from: string, to: string): Line => [why, [day(from), "激励方案"], day(to)];

export const publicityEnd: readonly Case[] = [
  ...table("第八条(二) 协议定价: 15 days, the day after is day 1", "PUBLICITY_END", [
    priced("16 June is the 15th day after 1 June", "2025-06-01", "2025-06-16"),
    priced("not moved off a holiday: 4 October", "2025-09-19", "2025-10-04"),
    priced("not moved off a Sunday", "2025-06-07", "2025-06-22"),
    priced("the first day of the measure", "2024-06-28", "2024-07-13"),
    priced("its last day", "2028-12-31", "2029-01-15"),
    ["the day before the measure", [day("2024-06-27"), "协议定价"], NA],
    ["the day after it", [day("2029-01-01"), "协议定价"], NA],
  ]),
  ...table("第八条(四) 激励方案: 15 working days", "PUBLICITY_END", [
    planned("three weeks without a holiday, from a Friday", "2025-07-04", "2025-07-25"),
    planned("the same from a Sunday", "2025-07-06", "2025-07-25"),
    // 22–26, 28 (made up), 29, 30 September; 9, 10, 11 (made up), 13–16 October
    planned("over the holidays of October with their made-up days", "2025-09-20", "2025-10-16"),
    planned("the first day of the measure", "2024-06-28", "2024-07-19"),
    ["the day before the measure", [day("2024-06-27"), "激励方案"], NA],
    ["the day after it", [day("2029-01-01"), "激励方案"], refused("有效期", "#N/A")],
    ["the last start that ends in 2026", [day("2026-12-10"), "激励方案"], day("2026-12-31")],
    ["holidays not published yet", [day("2026-12-11"), "激励方案"], refused("放假安排", "#N/A")],
    ["nor for 2028", [day("2028-06-01"), "激励方案"], NA],
  ]),
  ...table("1. Words, blanks, errors", "PUBLICITY_END", [
    ["price", [day("2025-06-01"), "PRICE"], day("2025-06-16")],
    ["plan", [day("2025-07-04"), " plan "], day("2025-07-25")],
    ["an unknown word lists the known", [day("2025-06-01"), "拍卖"], refused("协议定价", "#VALUE!")],
    ["a bad word before the date", [day("2020-06-01"), "拍卖"], VALUE],
    ["no kind", [day("2025-06-01"), null], VALUE],
    ["no date", [null, "协议定价"], VALUE],
    ["an error cell", [REF, "协议定价"], REF],
  ]),
];

export const explained: readonly Case[] = table("8. EXPLAIN", "EXPLAIN", [
  [
    "the 15th working day beside the 15th day",
    ["PUBLICITY_END", "2025-09-20", "price"],
    mentions("2025年10月16日"),
  ],
  [
    "a plan has no such remark",
    ["PUBLICITY_END", "2025-09-20", "plan"],
    all(never(mentions("来源丢失")), mentions("2025年9月20日的次日为第1日(读法T15-2)")),
  ],
  [
    "a price rests on (二) alone, a plan on (四) alone",
    ["PUBLICITY_END", "2025-09-20", "price"],
    all(
      someRow({ 步骤: "答案", 依据: "第八条(二)" }),
      never(someRow({ 步骤: "答案", 依据: "第八条(四)" })),
      mentions("遇节假日不顺延(读法T15-3)"),
    ),
  ],
  ["the plan", ["PUBLICITY_END", "2025-09-20", "plan"], never(someRow({ 步骤: "答案", 依据: "第八条(二)" }))],
  [
    "outside: the document by name",
    ["PUBLICITY_END", "2029-01-01", "plan"],
    someRow({ 步骤: "答案", 说明: "激励机制运行管理办法》(包府发〔2024〕44号)有效期", 依据: "第十五条" }),
  ],
  [
    "holidays not published",
    ["PUBLICITY_END", "2028-06-01", "plan"],
    all(someRow({ 说明: "不符合:", 依据: "第八条(四)" }), someRow({ 步骤: "答案", 数值: "#N/A" })),
  ],
  ["outside the measure: only added", ["INSTALMENT_DUE", "2020-01-15"], mentions("仅作日期推算")],
  [
    "inside: the conversion decides, not the income",
    ["INSTALMENT_DUE", "2025-01-15"],
    all(
      mentions("36个月"),
      mentions("是否适用看转化日期"),
      never(mentions("仅作日期推算")),
      never(mentions("之日为准")),
    ),
  ],
]);
