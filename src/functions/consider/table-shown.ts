import { Exact } from "../../engine/exact";
import type { TableShown } from "../../engine/explanation";
import { type Refusal, isRefusal } from "../../engine/refusal";
import type { Answer, Gives, TableCell, TableRows } from "../../engine/rule";
import { showDay, showMoney, showNumber } from "../../engine/show";
import { type Words, same, words } from "../../engine/words";

export const isTable = (answer: Answer | Refusal): answer is TableRows => Array.isArray(answer);

/** A table answer as a person reads it. */
export function tableShown(rows: TableRows, gives: Gives<Answer>): TableShown {
  const headed = gives.kind === "table";
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const shown = rows.map((row) => Array.from({ length: width }, (_, c) => cellShown(row[c] ?? "", c, gives)));
  return { shown, headed, columns: headed ? (shown[0] ?? []) : partsOf(gives.label) };
}

function cellShown(cell: TableCell, column: number, { yuan = [] }: Gives<Answer>): Words {
  if (isRefusal(cell)) return same(cell.code);
  if (cell instanceof Exact) return same(yuan.includes(column) ? showMoney(cell) : showNumber(cell));
  if (typeof cell === "boolean") return cell ? words("是", "Yes") : words("否", "No");
  if (typeof cell !== "object") return same(String(cell));
  return "day" in cell ? showDay(cell.day) : cell;
}

/** 市级、旗县级(元) → 市级, 旗县级 */
function partsOf({ zh, en }: Words): readonly Words[] {
  const names = en.replace(/ \(yuan\)$/u, "").split(", ");
  return zh
    .replace(/\(元\)$/u, "")
    .split("、")
    .map((name, i) => words(name, names[i] ?? ""));
}
