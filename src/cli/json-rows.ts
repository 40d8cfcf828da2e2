import { iso, isDay } from "../engine/calendar";
import type { Kind } from "../engine/input";
import type { ListRule } from "../functions/facade";
import { isFileError, type FileCell } from "../files/cell";
import type { JudgedRow } from "./list-run";

/** One line of JSON for a row: the inputs as they were read, in the units of the rule, and what became of them. */
export function jsonRow(rule: ListRule, { row, args, account, aside }: JudgedRow): string {
  const { outcome, error, conclusion, reason, gap, citation } = account;
  const inputs = Object.fromEntries(rule.inputs.map(({ name, kind }, i) => [name, inputOf(args[i], kind)]));
  const answer = answerOf(account, rule);
  return `${JSON.stringify({ row: row + 1, inputs, outcome, answer, ...(error && { error: account.value }), conclusion, reason, gap, citation, ...(aside && { aside }) })}\n`;
}

/** There is none where something is missing, wrong or outside the law. */
function answerOf(
  { outcome, error, value }: JudgedRow["account"],
  rule: ListRule,
): string | number | boolean | null {
  if (error || outcome === "open" || outcome === "blank") return null;
  return typeof value === "number" && rule.answer.kind === "date" ? dayText(value) : value;
}

type Plain = string | number | boolean | null;

/** A rectangle of one row is a list; a day its date. */
function inputOf(arg: unknown, kind: Kind): Plain | readonly Plain[] {
  if (Array.isArray(arg)) return arg.flat().map((cell: FileCell) => plain(cell, kind));
  return plain((arg ?? null) as FileCell, kind);
}

function plain(cell: FileCell, kind: Kind): Plain {
  if (cell === null) return null;
  if (isFileError(cell)) return cell.basicValue;
  return kind === "date" && typeof cell === "number" ? dayText(cell) : cell;
}

/** Numbers that are no days stay numbers. */
const dayText = (serial: number): string | number => (isDay(serial) ? iso(serial) : serial);
