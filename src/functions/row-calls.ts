import { isRefusal } from "../engine/refusal";
import type { Rule } from "../engine/rule";
import { type List, argumentsIn, listIn } from "./each-row";
import type { Call, RowCall, RowCalls, RowOutcome } from "./facade";
import { judge } from "./judge";
import type { Library } from "./library";
import { isEmptyRow } from "./marshal";

/** What `BT.EACH_ROW` asks of a rule, row by row; `null` for any other call, and for one that is refused as a whole. */
export function rowCalls({ name, args }: Call, library: Library): RowCalls | null {
  if (name !== "EACH_ROW") return null;
  const list = listIn(args, library);
  if (isRefusal(list)) return null;
  return {
    rule: list.rule.name,
    rows: list.rows.length,
    call: (row) => callOf(list, row),
    tally: () => tallyOf(list, library),
  };
}

function callOf({ rule, rows }: List, at: number): RowCall | null {
  const row = rows[at];
  if (!row || isEmptyRow(row)) return null;
  return { name: rule.name, args: argumentsIn(rule, row), columns: columnsOf(rule, row.length) };
}

/** Which columns of the list each input takes; none where the list is narrower. */
function columnsOf(rule: Rule, width: number): RowCall["columns"] {
  let at = 0;
  return rule.inputs.map(({ input: { spec } }) => {
    const from = at;
    at += spec.columns;
    return { from, count: Math.max(0, Math.min(at, width) - from) };
  });
}

function tallyOf({ rule, rows }: List, library: Library): Partial<Record<RowOutcome, number>> {
  const judged = judge(rule.name, "zh-CN", {}, library);
  const tally: Partial<Record<RowOutcome, number>> = {};
  for (const row of rows) {
    const { outcome } = isEmptyRow(row) ? BLANK : judged.answer(argumentsIn(rule, row));
    tally[outcome] = (tally[outcome] ?? 0) + 1;
  }
  return tally;
}

const BLANK = { outcome: "blank" } as const;
