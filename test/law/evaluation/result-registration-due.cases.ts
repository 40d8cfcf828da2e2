import { day, NA, REF, table, VALUE } from "../case";
import type { Case, Line } from "../case";
import { mentions, refused, someRow } from "../expected";

/** 第十条: 科技成果评价结束后,委托方应于半年内在科技主管部门进行科技成果登记: + 6 months. */
const after = (end: string, last: string): Line => [`evaluated on ${end}`, [end], day(last)];

export const resultRegistrationDue: readonly Case[] = [
  ...table("包府发〔2024〕44号评价 第十条 半年内", "RESULT_REGISTRATION_DUE", [
    after("2025-01-15", "2025-07-15"),
    after("2024-08-31", "2025-02-28"),
    after("2027-08-31", "2028-02-29"),
    after("2024-12-31", "2025-06-30"),
    after("2025-02-28", "2025-08-28"),
    after("2028-02-29", "2028-08-29"),
    after("2025-10-31", "2026-04-30"),
  ]),
  ...table("包府发〔2024〕44号评价 第十三条 2024年6月28日至2028年12月31日", "RESULT_REGISTRATION_DUE", [
    ["the first day", [day("2024-06-28")], day("2024-12-28")],
    ["the day before", [day("2024-06-27")], NA],
    ["the last day", [day("2028-12-31")], day("2029-06-30")],
    ["the day after; the message has the window", ["2029-01-01"], refused("2024年6月28日", "#N/A")],
  ]),
  ...table("1. Dates", "RESULT_REGISTRATION_DUE", [
    ["as text", ["2025年1月15日"], day("2025-07-15")],
    ["not given", [null], VALUE],
    ["a blank cell arrives as 0", [0], VALUE],
    ["no such day", ["2025-06-31"], VALUE],
    ["an error cell comes back", [REF], REF],
  ]),
];

export const explained: readonly Case[] = table("8. EXPLAIN", "EXPLAIN", [
  ["half a year is 6 months as read", ["RESULT_REGISTRATION_DUE", "2025-01-15"], mentions("读法E03:6个月")],
  [
    "outside: the measure by name",
    ["RESULT_REGISTRATION_DUE", "2029-01-01"],
    someRow({ 步骤: "答案", 说明: "评价机制运行管理办法》(包府发〔2024〕44号)有效期", 依据: "第十三条" }),
  ],
]);
