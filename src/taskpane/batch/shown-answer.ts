import type { Language } from "../../engine/words";
import type { ListRule, RowAnswer } from "../../functions/facade";
import { isoDay } from "../days";

/** An answer as people read it; `""` where the conclusion says it all. */
export function shownAnswer(answer: RowAnswer, kind: ListRule["answer"]["kind"], language: Language): string {
  const { outcome, value, error } = answer;
  if (error || outcome === "open" || outcome === "blank" || typeof value === "boolean") return "";
  if (typeof value === "string") return kind === "verdict" || kind === "boolean" ? "" : value;
  if (kind === "amount") return shownAmount(value, language);
  if (kind === "rate") return `${Number((value * 100).toPrecision(15))}%`;
  return kind === "date" ? isoDay(value) : String(value);
}

/** `¥1,600,000.00` */
export const shownAmount = (yuan: number, language: Language): string =>
  `¥${yuan.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

/** The digits of an exact amount grouped by thousands: a sum may have more digits than a number holds. */
export function shownSum(exact: string): string {
  const [, sign = "", whole = "0", fraction = ""] = /^([-−+]?)(\d+)(?:\.(\d+))?$/u.exec(exact) ?? [];
  return `${sign}¥${whole.replace(/\B(?=(?:\d{3})+$)/gu, ",")}.${fraction.padEnd(2, "0")}`;
}
