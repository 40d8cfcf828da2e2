import { fileError, isFileError, type FileCell } from "../cell";

const ERRORS = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #SPILL! #CALC! #GETTING_DATA".split(" "),
);

const PLAIN = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$|^[+-]?\.\d+$/;
/** As Excel shows large numbers. `12E3` without sign or point is more likely the number of a document. */
const SCIENTIFIC = /^[+-]?\d(?:\.\d+)?[Ee][+-]\d{1,3}$/;
const LEADING_ZERO = /^[+-]?0[\d,]/;
const MOST_DIGITS = 15;

/**
 * What a field means as a cell: numbers as Excel reads them, but for those that are names (a leading 0, more than 15 digits
 * before the point), which stay text; TRUE and FALSE; errors. Dates, per cents and amounts with a sign of money stay text.
 */
export function readField(field: string): FileCell {
  if (field === "") return null;
  const text = field.trim();
  if (isNumber(text)) {
    const number = Number(text.replace(/,/g, ""));
    return Number.isFinite(number) ? number : field;
  }
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return ERRORS.has(upper) ? fileError(upper) : field;
}

function isNumber(text: string): boolean {
  if (SCIENTIFIC.test(text)) return true;
  if (!PLAIN.test(text) || LEADING_ZERO.test(text)) return false;
  const [whole = ""] = text.replace(/[+,-]/g, "").split(".");
  return whole.length <= MOST_DIGITS;
}

/** A cell as a field: quoted where the field would end early (RFC 4180) or lose spaces. */
export function writeField(cell: FileCell, delimiter: string): string {
  if (cell === null) return "";
  if (isFileError(cell)) return cell.basicValue;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  const needsQuotes = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell);
  return needsQuotes ? `"${cell.replace(/"/g, '""')}"` : cell;
}
