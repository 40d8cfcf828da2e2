import { day, DIV0, NA, table, VALUE } from "../case";
import type { Case, Given, Line } from "../case";

/** 8. IN_FORCE(ref, date): TRUE or FALSE for a document or clause on that day. Both measures count their first day. */
const H = "包府办发〔2024〕121号";
const G = "包科发〔2024〕84号";
const inForce = (clause: string, lines: readonly Line[]): Case[] => table(clause, "IN_FORCE", lines);
const days = (ref: string, lines: readonly (readonly [date: Given, gives: boolean, why: string])[]): Line[] =>
  lines.map(([date, gives, why]) => [why, [ref, date], gives]);

const HYDROGEN_DAYS = [
  [day("2024-12-06"), false, "before the notice was signed"],
  [day("2024-12-07"), false, "signed, not yet effective"],
  [day("2024-12-31"), false, "the day before the first"],
  [day("2025-01-01"), true, "the first day"],
  [day("2025-06-30"), true, "between"],
  [day("2026-11-21"), true, "between, near the end"],
  [day("2026-12-31"), true, "the last day"],
  [day("2027-01-01"), false, "the day after the last"],
  [day("2040-01-01"), false, "long after"],
] as const;

const GAZELLE_DAYS = [
  [day("2024-11-21"), false, "the day before the first"],
  [day("2024-11-22"), true, "the first day: 自印发之日起"],
  [day("2025-06-30"), true, "between"],
  [day("2026-11-20"), true, "the last day but one"],
  [day("2026-11-21"), true, "the last day"],
  [day("2026-11-22"), false, "the day after the last"],
  [day("2000-01-01"), false, "long before"],
] as const;

export const inForceCases: readonly Case[] = [
  ...inForce(`${H} 六(十三) 自2025[年]1[月]1日起实施,有效期两年`, [
    ...days(H, HYDROGEN_DAYS),
    ...days(`${H}#三(五)`, HYDROGEN_DAYS),
    ...days(`${H}#三(六)`, HYDROGEN_DAYS),
    ...days("包府办发[2024]121", HYDROGEN_DAYS),
  ]),
  ...inForce(`${G} 第十六条 自印发之日起施行,有效期2年`, [
    ...days(G, GAZELLE_DAYS),
    ...days(`${G}#第四条(四)`, GAZELLE_DAYS),
    ...days(`${G}#第十一条`, GAZELLE_DAYS),
    ...days(" 包科发 （2024） 84 号 # 第四条（三）", GAZELLE_DAYS),
  ]),
  ...inForce("1. Units: a date as text", [
    ["hyphens, the last day", [G, "2026-11-21"], true],
    ["slashes, the day after", [G, "2026/11/22"], false],
    ["Chinese, the first day", [H, "2025年1月1日"], true],
  ]),
  ...inForce("1. Answers: errors", [
    ["no such document", ["包府办发〔2024〕999号", day("2025-06-30")], NA],
    ["no such clause", [`${H}#三(九)`, day("2025-06-30")], NA],
    ["the document is not given", [null, day("2025-06-30")], VALUE],
    ["the date is not given: never today's", [H, null], VALUE],
    ["a blank date arrives as 0", [H, 0], VALUE],
    ["a day that does not exist", [H, "2025-02-30"], VALUE],
    ["a word for a date", [H, "今天"], VALUE],
    ["an unknown document and a bad date: arguments go first", ["包府办发〔2024〕999号", "今天"], VALUE],
    ["an error cell comes back", [H, DIV0], DIV0],
  ]),
];
