import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  ErrorType,
} from "@univerjs/preset-sheets-core";
import { isFunctionError } from "./add-in";

/** Takes note of an error's message; rows and columns count from the cell of the formula. */
export type Note = (code: string, message: string, row: number, column: number) => void;

const ERRORS = new Map<string, ErrorType>(Object.values(ErrorType).map((known) => [known, known]));

/** An error the grid does not know, such as `#BUSY!`, is `#VALUE!`. */
const error = (code: string): ErrorValueObject =>
  ErrorValueObject.create(ERRORS.get(code) ?? ErrorType.VALUE);

/**
 * What a function answered, as the grid's values. Texts stay texts (`"00123"` is no number), errors inside a table keep
 * their code, a ragged table is `#VALUE!`, as in Excel. Nothing at all shows 0, as in Excel too.
 */
export function answerOf(answer: unknown, note: Note): BaseValueObject {
  if (!Array.isArray(answer)) return one(answer, note, 0, 0);
  const rows: unknown[] = answer;
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isTable = columns > 0 && rows.every((row) => Array.isArray(row) && row.length === columns);
  if (!isTable) {
    note("#VALUE!", "函数返回的表格不是矩形。 The function returned a table that is not rectangular.", 0, 0);
    return error("#VALUE!");
  }
  return ArrayValueObject.create({
    calculateValueList: (rows as unknown[][]).map((row, i) => row.map((value, j) => one(value, note, i, j))),
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** What a function threw: its own error, or any other, which Excel shows as a bare `#VALUE!`. */
export function thrown(reason: unknown, note: Note): ErrorValueObject {
  const code = isFunctionError(reason) ? reason.code : "#VALUE!";
  const message =
    typeof reason === "object" && reason !== null && "message" in reason ? String(reason.message) : "";
  note(code, message, 0, 0);
  return error(code);
}

export { error as errorValue };

function one(value: unknown, note: Note, row: number, column: number): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === "number")
    return Number.isFinite(value) ? NumberValueObject.create(value) : error("#NUM!");
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (isFunctionError(value)) {
    note(value.code, value.message ?? "", row, column);
    return error(value.code);
  }
  note(
    "#VALUE!",
    "函数返回了无法显示的值。 The function returned something a cell cannot show.",
    row,
    column,
  );
  return error("#VALUE!");
}
