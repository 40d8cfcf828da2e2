import { formulaFor } from "../batch/formulas";
import {
  type Look as BatchLook,
  type OutputColumn,
  formulaColumns,
  valueColumns,
  valuesOf,
} from "../batch/output";
import type { SummaryCell, SummaryLook } from "../batch/summary-cells";
import type { SummaryRange, SummarySheet } from "../batch/summary-sheet";
import { asText } from "../batch/written-text";
import { COLUMNS } from "../book/block";
import { words } from "../engine/words";
import type { RowAccount } from "../functions/facade";
import { type FileCell, type FileRow, fileError } from "../files/cell";
import { type FormulaNames, formulaNames } from "../files/formula-names";
import type { BarChart, CellChange, CellContent, Look, NewSheet } from "../files/xlsx/changes";
import { freeSheetName } from "../files/xlsx/sheet-name";
import type { XlsxFile } from "../files/xlsx/xlsx-file";
import { columnLetters } from "./columns";
import type { ListExtent } from "./list-extent";
import type { JudgedRow, ListRun, RunCounts, RunPlan } from "./list-run";
import { writtenWhole } from "./result-file";
import { Trouble } from "./trouble";

/** What the result of a list is made from. */
export interface ResultParts {
  readonly plan: RunPlan;
  readonly extent: ListExtent;
  readonly run: ListRun;
  readonly counts: RunCounts;
  /** Told of every row of the file; throws to stop the work. */
  readonly onRow: () => void;
}

export interface XlsxResultParts extends ResultParts {
  readonly formulas: boolean;
  readonly stop: AbortSignal;
  /** Asked for when all rows are counted; `null` for none. */
  readonly summary: (() => SummarySheet) | null;
}

interface OpenedSheet {
  readonly workbook: XlsxFile;
  readonly sheet: string;
}

/** Writes the result beside the list into a copy of its workbook, in one pass: each row is judged as it is copied. */
export async function writeXlsxResult(
  path: string,
  { workbook, sheet }: OpenedSheet,
  parts: XlsxResultParts,
): Promise<void> {
  const { extent, summary } = parts;
  const columns = columnsOf(parts);
  if (extent.freeColumn + columns.length > COLUMNS) throw noRoom(extent.freeColumn);
  const last = { row: extent.lastRow, column: extent.freeColumn + columns.length - 1 };
  const widths = new Map(columns.map(({ width }, i) => [extent.freeColumn + i, width]));
  const row = rowWriter(columns, parts);
  const changes = {
    sheets: new Map([[sheet, { row, last, widths }]]),
    ...(summary && { newSheets: () => [newSheet(summary(), workbook)] }),
    calculated: true, // formulas are written with the values they have
  };
  await writtenWhole(path, (to) => workbook.patched(changes, to, parts.stop));
}

/** A single cell at the sheet's very edge is enough. */
const noRoom = (freeColumn: number): Trouble => {
  const last = columnLetters(freeColumn - 1);
  return new Trouble(
    words(
      `名单各行的内容一直到 ${last} 列，右边放不下结果；请在 Excel 中清除那里多余的内容再试。`,
      `The list's rows hold something as far as column ${last}, which leaves no room for the result: clear what is not needed there in Excel and try again.`,
    ),
  );
};

function columnsOf({ plan: { rule, language, head }, formulas }: XlsxResultParts): readonly OutputColumn[] {
  return formulas
    ? formulaColumns(rule, language, head.headings)
    : valueColumns(rule, language, head.headings);
}

function rowWriter(
  columns: readonly OutputColumn[],
  parts: XlsxResultParts,
): (row: FileRow) => readonly CellChange[] {
  const { plan, extent, run, counts, onRow } = parts;
  const like = plan.head.area.lastColumn;
  const cells = parts.formulas ? formulaCells(plan) : valueCells;
  return (row) => {
    onRow();
    if (row.row === plan.head.headingRow)
      return columns.map(({ heading }, i) => ({ column: extent.freeColumn + i, value: text(heading), look: "heading", like })); // prettier-ignore
    const judged = run.judged(row);
    if (!judged) return [];
    counts.add(judged);
    if (judged.account.outcome === "blank") return [];
    return cells(judged, columns).map((cell, i) => ({ ...cell, column: extent.freeColumn + i, like }));
  };
}

const LOOKS: Readonly<Record<BatchLook, Look | undefined>> = {
  text: "text",
  money: "money",
  percent: "percent",
  date: "date",
  number: undefined,
};

const withLook = (content: CellContent, look: Look | undefined): CellContent =>
  look ? { ...content, look } : content;

const text = (value: FileCell): FileCell => (typeof value === "string" ? asText(value, "xlsx") : value);

const valueCells = ({ account }: JudgedRow, columns: readonly OutputColumn[]): readonly CellContent[] =>
  valuesOf(account, columns).map((value, i) =>
    withLook({ value: value === "" ? null : text(value) }, LOOKS[columns[i]?.look ?? "number"]),
  );

function formulaCells({ rule, mapping, head }: RunPlan): typeof valueCells {
  const { firstRow, firstColumn } = head.area;
  const formula = formulaFor(rule, mapping, { column: firstColumn, row: firstRow });
  const names = formulaNames([`BT.${rule.name}`]);
  return ({ row, cells, account }, columns) => {
    const stored = storedFormula(formula(row - firstRow, cells), names);
    return columns.map(({ look }) => withLook({ value: cellAnswer(account), formula: stored }, LOOKS[look]));
  };
}

const storedFormula = (formula: string, names: FormulaNames): string => names.save(formula).replace(/^=/, "");

/** What the formula's cell shows: errors are errors. */
const cellAnswer = ({ error, value }: RowAccount): FileCell => (error ? fileError(String(value)) : value);

const SUMMARY_LOOKS: Readonly<Record<SummaryLook, Look | undefined>> = {
  title: "title",
  heading: "heading",
  label: "text",
  text: "text",
  wrapped: "wrapped",
  count: undefined,
  money: "money",
  percent: "percent",
};

function newSheet(summary: SummarySheet, { sheets }: XlsxFile): NewSheet {
  const name = freeSheetName(
    summary.name,
    sheets.map((sheet) => sheet.name),
  );
  return {
    name,
    rows: summary.rows.map((row) => row.map(summaryCell)),
    widths: new Map(summary.widths.map((width, column) => [column, width])),
    charts: [chartOf(summary, name)],
  };
}

const summaryCell = ({ value, look }: SummaryCell): CellContent =>
  withLook({ value: value === "" ? null : text(value) }, SUMMARY_LOOKS[look]);

/** How much of the sheet the chart takes, in cells. */
const CHART_SIZE = { rows: 16, columns: 8 };

function chartOf({ chart, rows }: SummarySheet, name: string): BarChart {
  const cellsOf = ({ row, column, rows: count }: SummaryRange): readonly (string | number | boolean)[] =>
    rows.slice(row, row + count).map((cells) => cells[column]?.value ?? "");
  const values = cellsOf(chart.values);
  return {
    title: chart.title,
    direction: "bar",
    series: [
      {
        name: chart.title,
        categories: absolute(chart.categories, name),
        values: absolute(chart.values, name),
        points: cellsOf(chart.categories).map(
          (category, i) => [String(category), Number(values[i] ?? 0)] as const,
        ),
      },
    ],
    place: { ...chart.at, ...CHART_SIZE },
  };
}

function absolute({ row, column, rows, columns }: SummaryRange, sheet: string): string {
  const [from, to] = [columnLetters(column), columnLetters(column + columns - 1)];
  return `'${sheet.replace(/'/g, "''")}'!$${from}$${row + 1}:$${to}$${row + rows}`;
}
