import { isOurFormula } from "../batch/formulas";
import { formulaColumns, isOurs, valueColumns } from "../batch/output";
import { finished, unfinishedRow } from "../batch/unfinished";
import type { ListRule } from "../functions/facade";
import type { Area } from "./address";

/** Columns that an earlier run of a rule has written beside a list. */
export interface EarlierResult {
  readonly contents: "values" | "formulas";
  /** Its first column on the sheet, from 0. */
  readonly column: number;
  readonly columns: number;
  /** Without the mark of what is unfinished. */
  readonly headings: readonly string[];
  /** The last row written, as the mark of an unfinished result names it; `null` where it is finished. */
  readonly unfinished: number | null;
}

interface Around {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  /** Row of the headings on the sheet, from 0. */
  readonly headings: number;
}

/** The first result of this rule in the row of headings, within the list or to its right. */
export async function earlierResult(
  context: Excel.RequestContext,
  { sheet, area, headings }: Around,
  rule: ListRule,
): Promise<EarlierResult | null> {
  const written = sheet.getRangeByIndexes(headings, area.column, 1, 16_384 - area.column);
  const used = written.getUsedRangeOrNullObject(true);
  used.load("columnIndex,values");
  await context.sync();
  if (used.isNullObject) return null;
  const firstRow = sheet.getRangeByIndexes(area.row, used.columnIndex, 1, used.values[0]?.length ?? 1);
  firstRow.load("formulas");
  await context.sync();
  return resultAmong(textsOf(used.values[0]), textsOf(firstRow.formulas[0]), used.columnIndex, rule);
}

const textsOf = (row: readonly unknown[] | undefined): readonly string[] =>
  (row ?? []).map((cell) => (typeof cell === "string" ? cell : ""));

/** Finds a result of a rule by headings and, where it is one of formulas, by the first of them. */
export function resultAmong(
  headings: readonly string[],
  formulas: readonly string[],
  column: number,
  rule: ListRule,
): EarlierResult | null {
  const width = valueColumns(rule, "zh-CN").length;
  const labels = (["zh-CN", "en-US"] as const).flatMap((language) =>
    formulaColumns(rule, language).map(({ heading }) => heading),
  );
  const at = headings.findIndex((heading, i) => {
    const label = finished(heading).replace(/\(\d+\)$/u, "");
    const isFormula = labels.includes(label) && isOurFormula(formulas[i] ?? "", rule);
    return isFormula || isOurs(headings.slice(i, i + width), rule);
  });
  if (at < 0) return null;
  const isValues = isOurs(headings.slice(at, at + width), rule);
  const columns = isValues ? width : 1;
  return {
    contents: isValues ? "values" : "formulas",
    column: column + at,
    columns,
    headings: headings.slice(at, at + columns).map(finished),
    unfinished: unfinishedRow(headings[at] ?? ""),
  };
}
