import type { Kind } from "../engine/input";
import { quantityInText } from "../engine/quantity";
import { words } from "../engine/words";
import type { ListInput } from "../functions/facade";
import type { Finding } from "./figure-warnings";
import type { ListCell, ListColumn, Unit } from "./list";
import { columnName, shown } from "./mapping-warning";

/** What looks wrong about single cells of a column: text, errors, numbers that are no days. */

const NUMERIC: ReadonlySet<Kind> = new Set<Kind>(["money", "years", "number", "count", "fraction"]);
const COUNTED: ReadonlySet<Unit> = new Set<Unit>(["wan", "yi", "percent"]);

/** Below it a number in a column of dates is a year or a count, above the other it is digits such as 20250630. */
const FIRST_DAY = 10_000;
const LAST_DAY = 2_958_465;

const isText = (cell: ListCell): cell is string => typeof cell === "string" && cell.trim() !== "";

function notADate(column: ListColumn): Finding | null {
  const odd = column.sample.find(
    (cell) => typeof cell === "number" && cell !== 0 && (cell < FIRST_DAY || cell > LAST_DAY),
  );
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
  const own = column.sample.find((cell) => isText(cell) && (quantityInText(cell)?.unit ?? "none") !== "none");
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

function errors(column: ListColumn): Finding | null {
  const error = column.sample.find((cell) => typeof cell === "object" && cell !== null);
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
    ...(NUMERIC.has(input.kind) ? [textAmongNumbers(column), ownUnits(column, unit)] : []),
  ];
  return found.flatMap((one) => one ?? []);
}
