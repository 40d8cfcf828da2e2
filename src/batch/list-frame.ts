import { plain } from "../engine/quantity";
import { numbersColumns } from "./column-numbers";
import { findStack } from "./heading-row";
import type { ListCell, ListRow } from "./list";
import { isTotalsRow } from "./totals-row";

/** What stands around the applications of a list, by which rows that belong to the form are known among them. */
export interface ListFrame {
  /** The rows of the headings: printed lists repeat them on each page. */
  readonly headings: readonly ListRow[];
  /** The row of column numbers right below them, if there is one. */
  readonly numbers: ListRow | null;
}

export const NO_FRAME: ListFrame = { headings: [], numbers: null };

/** Rows by which it is seen what sort of cells stand in a column. */
const COMPARED = 10;

/** `rows`: the first of a sheet or place; `row`: the lowest of the headings, whose texts are `headings`. */
export function frameOf(rows: readonly ListRow[], row: number, headings: readonly string[]): ListFrame {
  const [first = [], ...below] = rows.slice(row + 1, row + 2 + COMPARED);
  return {
    headings: findStack(rows, row),
    numbers: numbersColumns(first, headings, below) ? first : null,
  };
}

const textOf = (cell: ListCell | undefined): string =>
  typeof cell === "string" || typeof cell === "number" ? plain(String(cell)) : "";

/** Whether all that stands in a row stands in this one as well, and is most of it. */
function repeating(original: ListRow): (row: ListRow) => boolean {
  const texts = original.map(textOf);
  const filled = texts.filter(Boolean).length;
  return (row) => {
    let same = 0;
    for (let at = 0; at < row.length; at += 1) {
      const text = textOf(row[at]);
      if (text === "" && (row[at] === null || typeof row[at] === "string")) continue;
      if (text !== (texts[at] ?? "")) return false;
      if (text !== "") same += 1;
    }
    return same * 2 > filled;
  };
}

/** 填表人:张三, 审核人:, 注:…; beside such a line stand only others of its kind. */
const FOOT =
  /^(?:填[表报写][人员]|制表[人员]?|审[核批][人员]?|复核[人员]?|经办[人员]?|\p{Script=Han}{0,6}负责人|分管领导|联系(?:人|电话|方式)|(?:填[表报]|制表|申报|报送)(?:日期|时间|单位)|\p{Script=Han}{0,8}(?:签字|签名|签章|盖章|公章)|备?注|(?:填表)?说明)(?:\([^()]*\))?:/u;

const isFootLine = (cell: ListCell): boolean =>
  typeof cell === "string" && (cell.includes("：") || cell.includes(":")) && FOOT.test(plain(cell));
const isBlank = (cell: ListCell): boolean =>
  cell === null || (typeof cell === "string" && cell.trim() === "");

const isFoot = (row: ListRow): boolean =>
  row.some(isFootLine) && row.every((cell) => isBlank(cell) || isFootLine(cell));

/** Why a row of a list is no application though something stands in it: a sum, or a part of the form. */
export type FormRow = "total" | "numbers" | "heading" | "foot";

/** `isFact` as for totals: columns that hold what a sum has none of. */
export function formRows(
  { headings, numbers }: ListFrame,
  isFact?: (column: number) => boolean,
): (row: ListRow) => FormRow | null {
  const repeatsHeading = headings.map(repeating);
  const repeatsNumbers = numbers && repeating(numbers);
  const places = numbers?.filter((cell) => textOf(cell) !== "").length ?? 0;
  return (row) => {
    if (isTotalsRow(row, isFact)) return "total";
    if (repeatsHeading.some((repeats) => repeats(row))) return "heading";
    if (repeatsNumbers?.(row) && row.filter((cell) => textOf(cell) !== "").length === places)
      return "numbers";
    return isFoot(row) ? "foot" : null;
  };
}
