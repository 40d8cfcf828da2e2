import { type Heading, evened, readHeading } from "./heading";
import type { ListCell, ListRow } from "./list";
import { wordingOf } from "./wording";

export interface HeadingRow {
  /** The lowest row of the heading, from 0; the applications begin in the next. */
  readonly row: number;
  /** The row where it begins: one above where groups such as 营业收入 stand over 2022年, 2023年, 2024年. */
  readonly first: number;
}

/** A title, who fills it in, a unit and a note may stand above a heading, hardly more. */
const DEEPEST = 20;
const LONGEST = 60;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

const isYear = (cell: ListCell): boolean =>
  typeof cell === "number" && Number.isInteger(cell) && cell >= FIRST_YEAR && cell <= LAST_YEAR;

/** What a cell says as a heading; numbers only as years. */
const textOf = (cell: ListCell | undefined): string =>
  typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";

const isBlank = (cell: ListCell | undefined): boolean =>
  cell === null || cell === undefined || (textOf(cell) === "" && typeof cell === "string");

const LIKE_DATA = /^[+\-¥]?[\d.,/-]+(?:年\d+月\d+日?|%|[万亿]?元)?$/u;
const NOTE = /[:：].*\S/u;
const TITLE = /表$|^附件|^附表/u;

const UNIT_NOTE =
  /(?:金额|货币|计量)?单位[:\s]*(?:人民币)?(?:[万亿千]?元)(?![^\s),;、。])(?!、[万亿千]?元(?!\/))/u;

/** 基本信息 over 企业名称 says nothing, 营业收入情况 over 2022年 does. */
const EMPTY_GROUP = /(?:信息|情况|概况|数据|内容)$|^(?:知识产权|(?:主要)?(?:财务|经济|经营)?指标)$/u;

const isKnown = (text: string): boolean => {
  const { core, year } = readHeading(text);
  return year.kind !== "none" || wordingOf(core).words.some(({ terms }) => terms.length > 0);
};

const isGroupName = (text: string): boolean => isKnown(text) || EMPTY_GROUP.test(text);

/** How much a cell looks like a heading, below 0 like anything else. */
function looks(cell: ListCell): number {
  if (isBlank(cell)) return 0;
  if (isYear(cell)) return 1;
  if (typeof cell !== "string") return -2;
  const text = evened(cell);
  if (LIKE_DATA.test(text) || text.length > LONGEST) return -1;
  const bare = text
    .replace(UNIT_NOTE, "")
    .replace(/\([^()]*\)/gu, "")
    .trim();
  if (!bare || NOTE.test(bare) || TITLE.test(bare)) return -1;
  return isKnown(cell) ? 2 : 1;
}

const rowLooks = (row: ListRow): number => row.reduce<number>((sum, cell) => sum + looks(cell), 0);
const filledIn = (row: ListRow): number => row.filter((cell) => !isBlank(cell)).length;

/** A cell with blanks to its right over parts below, as merged cells come. */
const isGroup = (upper: ListRow, lower: ListRow, at: number): boolean =>
  !isBlank(upper[at]) && isBlank(upper[at + 1]) && !isBlank(lower[at]) && !isBlank(lower[at + 1]);

/** (万元), %, 年/月/日 under the words of a heading. */
const inBrackets = (cell: ListCell | undefined): string =>
  typeof cell === "string" ? `(${evened(cell).replace(/^\(|\)$/gu, "")})` : "";
const asRemark = (cell: ListCell | undefined): Heading => readHeading(`x${inBrackets(cell)}`);

/** A row of nothing but units and remarks on the form; one unit of money or per cent at least. */
function isUnitRow(upper: ListRow, lower: ListRow): boolean {
  const filled = lower.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  const remarks = filled.map((at) => asRemark(lower[at]));
  return (
    remarks.some(({ unit }) => unit !== null) &&
    filled.every((at) => typeof lower[at] === "string") &&
    remarks.every(({ core }) => core === "x") &&
    filled.every((at) => looks(upper[at] ?? null) > 0)
  );
}

/** What stands in a row of groups and in the row below it, column by column: 营业收入 2022年. */
function together(upper: ListRow, lower: ListRow): readonly string[] {
  const isUnits = isUnitRow(upper, lower);
  return Array.from({ length: Math.max(lower.length, upper.length) }, (_, at) =>
    isBlank(lower[at])
      ? textOf(upper[at])
      : joined(groupAt(upper, lower, at), isUnits ? inBrackets(lower[at]) : textOf(lower[at])),
  );
}

/** Whether the upper row groups the lower: every other cell of it runs through to the bottom. */
function groupsOver(upper: ListRow, lower: ListRow): boolean {
  if (isUnitRow(upper, lower)) return true;
  if (lower.some((cell) => looks(cell) < 0) || upper.some((cell) => looks(cell) < 0)) return false;
  const filled = upper.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  const groups = filled.filter((at) => isGroup(upper, lower, at));
  const others = filled.filter((at) => !groups.includes(at));
  if (!groups.length || !others.every((at) => isBlank(lower[at]) || textOf(upper[at]) === textOf(lower[at])))
    return false;
  return others.length > 0 || (groups.length > 1 && groups.every((at) => isGroupName(textOf(upper[at]))));
}

/** 财务指标 over 营业收入 over 2022年. */
const MOST_ROWS = 3;

/** The rows of a heading that ends here, the lowest first. */
export function findStack(rows: readonly ListRow[], row: number): readonly ListRow[] {
  let lower = rows[row] ?? [];
  const found = [lower];
  for (let at = row - 1; at >= 0 && found.length < MOST_ROWS; at -= 1) {
    const upper = rows[at] ?? [];
    if (!groupsOver(upper, lower)) break;
    found.push(upper);
    lower = together(upper, lower);
  }
  return found;
}

/** Which of the first rows of a sheet is the heading; `null` where none looks like one. */
export function findHeadingRow(rows: readonly ListRow[]): HeadingRow | null {
  const looked = rows.slice(0, DEEPEST).map(rowLooks);
  const most = Math.max(0, ...looked);
  const widest = Math.max(0, ...rows.slice(0, DEEPEST).map(filledIn));
  const first = looked.findIndex(
    (points, at) => points > 1 && points * 2 >= most && filledIn(rows[at] ?? []) >= Math.min(2, widest),
  );
  if (first < 0) return null;
  const lower = [first + 2, first + 1].find((at) => at - findStack(rows, at).length < first);
  const row = lower ?? first;
  return { row, first: row - findStack(rows, row).length + 1 };
}

/** What a unit of money over a group does not speak of. */
const OF_NO_MONEY = /[率比数]$|比[例重]$|日期$|时间$/u;

function joined(group: string, part: string): string {
  if (!group || group === part) return part;
  const { core, unit } = readHeading(group);
  const silent = EMPTY_GROUP.test(core || group) && readHeading(part).core !== "";
  if (!silent) return `${group} ${part}`;
  const [remark = ""] = /\([^()]*\)$/u.exec(evened(group)) ?? [];
  return unit && !readHeading(part).unit && !OF_NO_MONEY.test(readHeading(part).core) ? part + remark : part;
}

/** The group over a column: in the merged cells' first column, so the nearest to the left. */
function groupAt(upper: ListRow, lower: ListRow, at: number): string {
  let start = at;
  while (start > 0 && isBlank(upper[start]) && !isBlank(lower[start - 1])) start -= 1;
  return start === at || isGroup(upper, lower, start) ? textOf(upper[start]) : "";
}

/** The headings in and right above this row, one a column; groups above come before their parts: 营业收入 2022年. */
export function headingsOf(rows: readonly ListRow[], row: number): readonly string[] {
  const [lower = [], ...upper] = findStack(rows, row);
  return upper.reduce<readonly string[]>(
    (below, groups, i) => together(groups, i === 0 ? lower : below),
    lower.map(textOf),
  );
}

/** As far above a list as titles and notes reach. */
export const TITLES = 12;

/** Whether nothing but titles and notes stands in the row: no figures, no other list's headings or names. */
const isTitles = (row: ListRow): boolean =>
  row.every((cell) => isBlank(cell) || typeof cell === "string") && (filledIn(row) < 2 || rowLooks(row) < 2);

/** Those of the rows above a list, its own last, that belong to it. */
function titlesOf(above: readonly ListRow[]): readonly ListRow[] {
  const other = above.map(isTitles).lastIndexOf(false);
  return above.slice(other + 1).slice(-TITLES);
}

/**
 * What stands above the heading for the whole table, such as 单位:万元; empty where nothing does. `above`: the rows above the place
 * in which the list was found, for a table or a selection begins with its headings.
 */
export function noteAbove(rows: readonly ListRow[], row: number, above: readonly ListRow[] = []): string {
  const within = rows.slice(0, Math.max(0, row));
  const cells = [...(within.every(isTitles) ? titlesOf(above) : []), ...within].flat();
  const notes = cells.flatMap((cell) =>
    typeof cell === "string" ? (UNIT_NOTE.exec(evened(cell))?.[0] ?? []) : [],
  );
  return notes[notes.length - 1] ?? "";
}
