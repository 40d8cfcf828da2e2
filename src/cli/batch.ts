import { resolve } from "node:path";
import { formulaProblem } from "../batch/formulas";
import type { SavedMapping } from "../batch/saved-mapping";
import type { SummarySheet } from "../batch/summary-sheet";
import { summaryRows } from "../batch/summary-sheet";
import { type Language, type Words, inLanguage, words } from "../engine/words";
import type { Facade, ListRule } from "../functions/facade";
import type { BatchAsked } from "./arguments";
import { withFile } from "./file-troubles";
import { findRule, readingsAsked } from "./find-rule";
import { jsonRow } from "./json-rows";
import { EVERYWHERE, areaOf } from "./list-area";
import { type ListExtent, extentOf } from "./list-extent";
import { extentRemarks } from "./extent-remarks";
import { type ListFile, everyRow, openList, rowsOf } from "./list-file";
import { headOf } from "./list-head";
import { ListRun, RunCounts, type RunPlan } from "./list-run";
import { mappingChosen } from "./mapping-chosen";
import { mappingRemarks } from "./mapping-remarks";
import { ProgressLine } from "./progress";
import { nameBeside, refuseToHarm, resultPath } from "./result-file";
import { savedMapping } from "./saved-mapping-file";
import { summaryText } from "./summary-text";
import { BREATH, type Terminal, breathe, goOn } from "./terminal";
import { EXIT, type Exit, Trouble, usage } from "./trouble";
import { writeCsvResult, writeCsvSummary } from "./write-csv";
import { writeXlsxResult } from "./write-xlsx";

/** What is known once the beginning of the file has been read. */
interface Prepared extends RunPlan {
  readonly file: ListFile;
  readonly extent: ListExtent;
}

/** Where the results are to go; `null` where no file is asked for. */
interface Targets {
  readonly result: string | null;
  /** A .csv's summary stands in a file of its own. */
  readonly summary: string | null;
}

/** Runs a rule on a list: checks everything first, then writes, prints and counts. */
export async function batch(
  asked: BatchAsked,
  facade: Facade,
  language: Language,
  terminal: Terminal,
): Promise<Exit> {
  const path = resolve(terminal.folder, asked.file);
  const saved =
    asked.mapping === undefined
      ? null
      : await savedMapping(resolve(terminal.folder, asked.mapping), asked.mapping, facade.lists);
  const rule = ruleOf(asked, saved, facade.lists);
  const readings = readingsAsked(asked.reading, rule);
  const file = await openList(path, asked.file, asked.sheet);
  const targets = await targetsOf(asked, path, terminal.folder);
  const plan = await prepared(asked, { facade, language, rule, readings }, saved, file, terminal);
  const counts = new RunCounts(plan, asked.sensitivity);
  const summary = (): SummarySheet => summaryOf(plan, counts);
  if (targets.result !== null) await write(targets.result, asked, plan, counts, summary, terminal);
  if (asked.json) await print(plan, targets.result === null ? counts : null, terminal);
  if (targets.summary !== null && file.kind === "csv")
    await writeCsvSummary(targets.summary, summary(), file.text);
  terminal.tell(`\n${summaryText(summary().rows)}`);
  for (const written of [targets.result, targets.summary])
    if (written !== null) say(words(`\n已写入 ${written}`, `\nWritten: ${written}`), language, terminal);
  return EXIT.fine;
}

function ruleOf(asked: BatchAsked, saved: SavedMapping | null, rules: readonly ListRule[]): ListRule {
  const rule = findRule(asked.rule ?? saved?.rule ?? "", rules);
  if (saved && saved.rule !== rule.name)
    throw usage(
      words(
        `对应关系是为 ${saved.rule} 保存的，与 --rule ${rule.name} 不符。`,
        `The mapping was saved for ${saved.rule}, not for ${rule.name}.`,
      ),
    );
  return rule;
}

async function targetsOf(asked: BatchAsked, path: string, folder: string): Promise<Targets> {
  const result =
    asked.json && asked.out === undefined ? null : await resultPath(asked.out, path, folder, asked.force);
  const isCsv = !/\.xls[xm]$/i.test(path);
  const summary = isCsv && asked.summary === true ? nameBeside(path, "汇总") : null;
  if (summary !== null) await refuseToHarm(summary, path, asked.force);
  return { result, summary };
}

type Fixed = Pick<RunPlan, "facade" | "language" | "rule" | "readings">;

async function prepared(
  asked: BatchAsked,
  fixed: Fixed,
  saved: SavedMapping | null,
  file: ListFile,
  terminal: Terminal,
): Promise<Prepared> {
  const { rule, language } = fixed;
  const within = asked.rows === undefined ? EVERYWHERE : areaOf(asked.rows);
  const notHere = otherSheets(file, asked.sheet);
  const head = await withFile(asked.file, () => headOf(rowsOf(file), within)).catch((error: unknown) => {
    throw error instanceof Trouble ? notHere(error.says, error.exit) : error;
  });
  const list = { columns: head.columns, note: head.note, firstColumn: head.area.firstColumn };
  const mapping = mappingChosen(rule, list, asked, saved);
  const remarks = mappingRemarks(rule, mapping, head.columns);
  if (remarks.lacking) throw notHere(remarks.lacking);
  for (const remark of remarks.warnings) say(remark, language, terminal);
  if (asked.formulas) {
    if (file.kind === "xlsx" && file.workbook.from1904 && hasDays(rule)) throw usage(FROM_1904);
    const problem = formulaProblem(rule, mapping, { column: head.area.firstColumn, row: head.area.firstRow });
    if (problem) throw usage(problem);
  }
  const reading = new ProgressLine(terminal, language, words("读取", "Reading"), null);
  const extent = await withFile(asked.file, () =>
    extentOf(file, head, mapping, terminal, (rows) => {
      reading.at(rows);
    }),
  );
  reading.end();
  for (const remark of extentRemarks(extent)) say(remark, language, terminal);
  const totals = file.kind === "xlsx" ? file.totals : [];
  return { ...fixed, head, mapping, file, extent, lastRow: extent.lastRow, totals };
}

const hasDays = ({ inputs, answer }: ListRule): boolean =>
  answer.kind === "date" || inputs.some(({ kind }) => kind === "date");

/** Excel hands functions the bare numbers, which they read as days since 1900. */
const FROM_1904 = words(
  "这个工作簿使用 1904 日期系统：Excel 交给公式的日期会早四年零一天，结果会错。请改用 --values，或先在 Excel 选项中取消“使用 1904 日期系统”并核对日期。",
  "This workbook counts its dates from 1904: formulas in Excel would get every day four years and a day early. Use --values, or turn the 1904 date system off in Excel's options and check the dates.",
);

/** Of a sheet that nobody named, and that holds no list, it is said which it was and which others there are. */
function otherSheets(file: ListFile, asked: string | undefined): (says: Words, exit?: Exit) => Trouble {
  const others = file.kind === "xlsx" ? file.workbook.sheets.filter(({ name }) => name !== file.sheet) : [];
  if (file.kind === "csv" || asked !== undefined || others.length === 0)
    return (says, exit) => new Trouble(says, exit);
  const names = others.map(({ name }) => name);
  const [zh, en] = [
    `未写 --sheet，取的是工作表“${file.sheet}”（另有：${names.join("、")}）。`,
    `Without --sheet the sheet “${file.sheet}” was taken (others: ${names.join(", ")}). `,
  ];
  return (says, exit) => new Trouble(words(zh + says.zh, en + says.en), exit);
}

function summaryOf(
  { facade, rule, mapping, head, readings, file, language }: Prepared,
  counts: RunCounts,
): SummarySheet {
  const context = {
    rule,
    list: file.kind === "xlsx" ? `${file.path} ${file.sheet}` : file.path,
    mapping,
    headings: head.headings,
    version: facade.version,
    readings,
    day: new Date().toISOString().slice(0, 10),
    effects: counts.sensitivity?.effects() ?? [],
    rowNumber: (row: number) => head.area.firstRow + row + 1,
  };
  return summaryRows(counts.summary.summary(), context, language);
}

async function write(
  path: string,
  asked: BatchAsked,
  plan: Prepared,
  counts: RunCounts,
  summary: () => SummarySheet,
  terminal: Terminal,
): Promise<void> {
  const { file, extent, language } = plan;
  const line = new ProgressLine(terminal, language, words("测算", "Working out"), extent.fileRows);
  const result = { plan, extent, counts, run: new ListRun(plan), onRow: onRowOf(line, terminal) };
  const written = (): Promise<void> =>
    file.kind === "csv"
      ? writeCsvResult(path, file.text, result)
      : writeXlsxResult(path, file, {
          ...result,
          formulas: asked.formulas,
          stop: terminal.stop,
          summary: asked.summary === false ? null : summary,
        });
  await withFile(asked.file, written, path);
  line.end();
}

/** Rows go by in a callback: whoever has pressed Ctrl+C is heard there. */
function onRowOf(line: ProgressLine, terminal: Terminal): () => void {
  let rows = 0;
  return () => {
    goOn(terminal);
    rows += 1;
    line.at(rows);
  };
}

/** One object a row. `counts` is given where nothing has been counted yet. */
async function print(plan: Prepared, counts: RunCounts | null, terminal: Terminal): Promise<void> {
  const { file, rule, extent, language } = plan;
  const run = new ListRun(plan);
  const line = new ProgressLine(terminal, language, words("测算", "Working out"), extent.fileRows);
  let pending = "";
  let rows = 0;
  await withFile(file.path, async () => {
    for await (const row of everyRow(file, extent.lastRow)) {
      rows += 1;
      line.at(rows);
      const judged = run.judged(row);
      if (judged) {
        counts?.add(judged);
        pending += jsonRow(rule, judged);
      }
      if (rows % BREATH !== 0) continue;
      await breathe();
      goOn(terminal);
      await terminal.print(pending);
      pending = "";
    }
  });
  line.end();
  if (pending !== "") await terminal.print(pending);
}

const say = (text: Words, language: Language, terminal: Terminal): void => {
  terminal.tell(`${inLanguage(text, language)}\n`);
};
