import { type Refusal, invalid, isRefusal } from "../engine/refusal";
import type { Answer, Rule, TableCell } from "../engine/rule";
import { words } from "../engine/words";
import { TO_VERIFY } from "./answers";
import type { Library } from "./library";
import { isEmptyRow } from "./marshal";
import { functionParameter, namedFunction } from "./named-function";
import { type PolicyFunction, respondBy, rowRule } from "./policy-function";

/** `BT.EACH_ROW(function, rows)`: one call for a whole list, one application a row, answers in one column. */
export const eachRow = (library: Library): PolicyFunction => ({
  name: "EACH_ROW",
  title: words("逐行测算", "Each row"),
  about: words(
    "对整张名单逐行计算:每行一个申报,列的顺序同该函数的参数,年度参数占三列(由旧到新),人工判断占一列;答案为一列,出错的行为该行的错误值,空行(只有空白和0)为空",
    "One call for a whole list: one application a row, columns in the order of its inputs, a yearly input takes three (oldest first), judged one; answers in one column, an error as that row's error value, a row of blanks and zeros as empty text",
  ),
  parameters: [
    functionParameter,
    {
      label: words("名单", "rows"),
      about: words("不含标题行的数据区域", "The data without its heading row"),
      optional: false,
      matrix: true,
      repeating: false,
    },
  ],
  spills: true,
  rule: null,
  respond: (args) => {
    const list = listIn(args, library);
    return isRefusal(list) ? list : list.rows.map((row) => [answerOf(list.rule, row)]);
  },
});

/** The rule that is asked, and the rows it is asked for. */
export interface List {
  readonly rule: Rule;
  readonly rows: readonly (readonly unknown[])[];
}

/** What the arguments of a call ask for, or why they cannot. */
export function listIn([name, given]: readonly unknown[], library: Library): List | Refusal {
  const known = namedFunction(name, library);
  return isRefusal(known) ? known : listOf(known, rowsOf(given));
}

function listOf(known: PolicyFunction, rows: List["rows"]): List | Refusal {
  const rule = rowRule(known);
  if (!rule)
    return invalid(
      words(
        `BT.${known.name} 的答案是表格或不需要参数,不能逐行测算。`,
        `BT.${known.name} answers with a table or takes no arguments, and cannot be used row by row.`,
      ),
    );
  const columns = rule.inputs.reduce((sum, { input }) => sum + input.spec.columns, 0);
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (widest === 0) return invalid(words("名单:未填写。", "rows: is missing."));
  if (widest > columns)
    return invalid(
      words(
        `名单有${String(widest)}列,BT.${known.name} 只用${String(columns)}列:${columnNames(rule, "zh")}。`,
        `The list has ${String(widest)} columns, BT.${known.name} takes ${String(columns)}: ${columnNames(rule, "en")}.`,
      ),
    );
  return { rule, rows };
}

const rowsOf = (given: unknown): List["rows"] =>
  Array.isArray(given)
    ? given.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : given === null || given === undefined || given === ""
      ? []
      : [[given]];

const columnNames = (rule: Rule, language: "zh" | "en"): string =>
  rule.inputs
    .map(({ input: { spec } }) => spec.label[language] + (spec.columns > 1 ? `×${String(spec.columns)}` : ""))
    .join(language === "zh" ? "、" : ", ");

function answerOf(rule: Rule, row: readonly unknown[]): TableCell {
  if (isEmptyRow(row)) return "";
  const answer: Answer | Refusal = respondBy(rule, argumentsIn(rule, row));
  if (isRefusal(answer)) return answer;
  if (answer === null) return TO_VERIFY;
  return answer as TableCell; // a table was refused before any row was read
}

/** The row's cells dealt out to the inputs. */
export function argumentsIn(rule: Rule, row: readonly unknown[]): readonly unknown[] {
  let at = 0;
  return rule.inputs.map(({ input: { spec } }) => {
    const cells = row.slice(at, at + spec.columns);
    at += spec.columns;
    if (spec.range) return [cells];
    return cells.length ? cells[0] : null;
  });
}
