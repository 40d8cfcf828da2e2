import { isFileError, type FileCell } from "../cell";
import { FileProblem } from "../problem";
import { DAYS_TO_1904 } from "../serials";
import type { CellContent } from "./changes";
import { address } from "./names";
import { cellText, xml } from "./xml-text";

/** What a cell of Excel can hold. */
const MOST_LETTERS = 32_767;
const MOST_FORMULA = 8_192;
const ADD_IN = /_xldudf_/i;

export interface CellWriting {
  /** `x:` where the sheet writes its names so. */
  readonly prefix: string;
  /** Whether a style shows dates that are counted from 1904; never in other workbooks. */
  from1904(style: number): boolean;
  /** The number of the record that says "this formula spills"; asked for only where one is written. */
  spills(): number;
}

/**
 * A cell as the sheet's text has it; `""` for one that holds nothing and looks like nothing. Texts stand in the cell itself,
 * never among the shared ones, and are cut with an ellipsis at the 32,767 characters that Excel allows.
 */
export function writeCell(
  row: number,
  column: number,
  content: CellContent,
  style: number,
  writing: CellWriting,
): string {
  const { prefix: p } = writing;
  const formula = content.formula === undefined ? "" : writeFormula(row, column, content, p);
  const dated = typeof content.value === "number" && writing.from1904(style);
  const value = dated ? content.value - DAYS_TO_1904 : content.value;
  if (formula === "" && value === null && style === 0) return "";
  const spills = formula.includes(' t="array"') && content.fixed !== true;
  const head =
    `<${p}c r="${address(row, column)}"` + (style > 0 ? ` s="${style}"` : "") + (spills ? ` cm="${writing.spills()}"` : ""); // prettier-ignore
  const [type, text] = formula === "" ? plain(value, p) : stored(value, p);
  return formula + text === "" ? `${head}/>` : `${head}${type}>${formula}${text}</${p}c>`;
}

function writeFormula(
  row: number,
  column: number,
  { formula = "", covers, fixed }: CellContent,
  p: string,
): string {
  if (formula.length > MOST_FORMULA) throw new FileProblem("too-large", `formula of ${address(row, column)}`);
  const isArray = covers !== undefined || fixed === true || ADD_IN.test(formula);
  const array = isArray ? ` t="array" ref="${covers ?? address(row, column)}"` : "";
  return `<${p}f${array}>${xml(formula)}</${p}f>`;
}

type Written = readonly [type: string, text: string];

function plain(value: FileCell, p: string): Written {
  if (typeof value !== "string") return stored(value, p);
  const text = cellText(value.length > MOST_LETTERS ? shortened(value) : value);
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return [' t="inlineStr"', `<${p}is><${p}t${space}>${text}</${p}t></${p}is>`];
}

/** The result beside a formula, and whatever is no text. */
function stored(value: FileCell, p: string): Written {
  const v = (text: string): string => `<${p}v>${text}</${p}v>`;
  if (value === null) return ["", ""];
  if (typeof value === "string") return [' t="str"', v(cellText(shortened(value)))];
  if (typeof value === "boolean") return [' t="b"', v(value ? "1" : "0")];
  if (isFileError(value)) return [' t="e"', v(xml(value.basicValue))];
  if (!Number.isFinite(value)) throw new RangeError(`not a number for a cell: ${value}`);
  return ["", v(String(value === 0 ? 0 : value))];
}

function shortened(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
