import { dayInText } from "../engine/calendar";
import type { Kind } from "../engine/input";
import { plain, quantityInText } from "../engine/quantity";
import { words } from "../engine/words";
import type { ListInput } from "../functions/facade";
import { isBareCurrency } from "./bare-currency";
import type { Finding } from "./figure-warnings";
import type { ListCell, ListColumn, Unit } from "./list";
import { columnName, shown } from "./mapping-warning";
import { isPercentCell } from "./percent-cell";
import { UNIT_WORDS } from "./units";

/** What looks wrong about single cells of a column: text, errors, numbers that are no days. */

const NUMERIC: ReadonlySet<Kind> = new Set<Kind>(["money", "years", "number", "count", "fraction"]);
const COUNTED: ReadonlySet<Unit> = new Set<Unit>(["wan", "yi", "percent"]);

/** Below it a number in a column of dates is a year or a count, above the other it is digits such as 20250630. */
const FIRST_DAY = 10_000;
const LAST_DAY = 2_958_465;

const isText = (cell: ListCell): cell is string => typeof cell === "string" && cell.trim() !== "";

/** Text is read as the functions read it: 2025.6.30 and 45年 are no days to them. */
const isOddDay = (cell: ListCell): boolean =>
  isText(cell)
    ? dayInText(plain(cell)) === null
    : typeof cell === "number" && cell !== 0 && (cell < FIRST_DAY || cell > LAST_DAY);

const YEAR = /^\d{4}$/u;

const isOddYear = (cell: ListCell): boolean => isText(cell) && !YEAR.test(plain(cell)) && isOddDay(cell);

function notAYear(column: ListColumn): Finding | null {
  const odd = column.sample.find(isOddYear);
  if (odd === undefined) return null;
  const name = columnName(column);
  return {
    kind: "not-a-year",
    text: words(
      `${name.zh}应是年份,有的读不出(如“${shown(odd)}”),请填 2025 这样的数字,或该年内的日期。`,
      `${name.en} should hold years, and some cannot be read (such as "${shown(odd)}"); use numbers such as 2025, or dates.`,
    ),
  };
}

function notADate(column: ListColumn): Finding | null {
  const odd = column.sample.find(isOddDay);
  if (odd === undefined) return null;
  const name = columnName(column);
  return {
    kind: "not-a-date",
    text: words(
      `${name.zh}应是日期,有的不像日期(如 ${shown(odd)}),请填 2025-06-30 这样的日期。`,
      `${name.en} should hold dates, and some do not look like one (such as ${shown(odd)}); use dates such as 2025-06-30.`,
    ),
  };
}

function textAmongNumbers(column: ListColumn): Finding | null {
  const text = column.sample.find((cell) => isText(cell) && quantityInText(cell) === null);
  if (text === undefined) return null;
  const name = columnName(column);
  return {
    kind: "text-among-numbers",
    text: words(
      `${name.zh}应是数字,有的读不出(如“${shown(text)}”)。`,
      `${name.en} should hold numbers, and some cannot be read (such as "${shown(text)}").`,
    ),
  };
}

function ownUnits(column: ListColumn, unit: Unit): Finding | null {
  const own = column.sample.find(
    (cell): boolean =>
      isText(cell) && (quantityInText(cell)?.unit ?? "none") !== "none" && !isBareCurrency(cell, unit),
  );
  if (own === undefined || !COUNTED.has(unit)) return null;
  const name = columnName(column);
  return {
    kind: "own-units",
    text: words(
      `${name.zh}有的单元格自带单位(如“${shown(own)}”),按其自己的单位读。`,
      `In ${name.en} some cells name their own unit (such as "${shown(own)}") and are read in that.`,
    ),
  };
}

function bareCurrency(column: ListColumn, unit: Unit): Finding | null {
  const found = column.sample.find((cell) => isBareCurrency(cell, unit));
  if (found === undefined) return null;
  const name = columnName(column);
  const [zh, en] = [UNIT_WORDS[unit].zh, UNIT_WORDS[unit].en];
  return {
    kind: "bare-currency",
    text: words(
      `${name.zh}按${zh}读,有的只有货币符号(如“${shown(found)}”),不知是元还是${zh},这些行不测算;请写明单位。`,
      `${name.en} is read in ${en}, and some cells have a sign of money alone (such as "${shown(found)}"): yuan or ${en}? Those rows are not worked out; name the unit.`,
    ),
  };
}

function errors(column: ListColumn): Finding | null {
  const error = column.sample.find(
    (cell) => typeof cell === "object" && cell !== null && !isPercentCell(cell),
  );
  if (error === undefined) return null;
  const name = columnName(column);
  return {
    kind: "errors",
    text: words(
      `${name.zh}有错误值(如 ${shown(error)}),这些行的结果也是错误。`,
      `${name.en} has error values (such as ${shown(error)}); those rows give errors too.`,
    ),
  };
}

export function cellFindings(column: ListColumn, input: ListInput, unit: Unit): readonly Finding[] {
  const found = [
    errors(column),
    input.kind === "date" ? notADate(column) : null,
    input.kind === "year" ? notAYear(column) : null,
    ...(NUMERIC.has(input.kind)
      ? [textAmongNumbers(column), ownUnits(column, unit), bareCurrency(column, unit)]
      : []),
  ];
  return found.flatMap((one) => one ?? []);
}
