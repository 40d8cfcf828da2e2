import { parse, tokenize } from "@borgar/fx";
import { parseValue } from "numfmt";
import { isErrorText } from "../../../../book/error-value";
import type { CellContent } from "../../../../book/book";
import { invalidArgument } from "../../errors";

/** What Excel's input line makes of something entered into a cell. */
export interface Entry {
  readonly content: CellContent;
  /** The number format the entry brings along, as `2025-06-30` and `70%` do, for a cell that has none. */
  readonly format?: string;
}

const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** Reads an entry as Excel does: `"12"` is a number, `"2025-06-30"` a date, `"=A1"` a formula; in a cell of format `@` all is text. */
export function readEntry(value: unknown, numberFormat: string): Entry {
  if (value === null || value === undefined) return { content: null };
  if (typeof value === "number" || typeof value === "boolean") return { content: value };
  if (typeof value !== "string") throw invalidArgument();
  if (value.startsWith("'")) return { content: value };
  if (numberFormat === "@")
    return { content: value.startsWith("=") || isErrorText(value) ? `'${value}` : value };
  if (value.startsWith("=") && value.length > 1) return { content: checkFormula(value) };
  return readText(value);
}

/** Whatever is read as something else is short, begins with no Chinese letter, and has a digit or is TRUE or FALSE. */
const isWords = (text: string): boolean =>
  text.length > LONGEST_READ ||
  /^\p{Script=Han}/u.test(text) ||
  !(/\d/u.test(text) || /^\s*(?:true|false)\s*$/iu.test(text));

const LONGEST_READ = 60;

function readText(text: string): Entry {
  if (isWords(text)) return { content: text };
  const date = CHINESE_DATE.exec(text.trim());
  const read = parseValue(date ? `${date[1]}/${date[2]}/${date[3]}` : text, { locale: "zh-CN" });
  if (!read || text.trim() === "") return { content: text };
  if (typeof read.v === "boolean") return { content: read.v };
  if (typeof read.v !== "number") return { content: text };
  const content = Number(read.v.toPrecision(15)); // Excel keeps 15 digits: 70% is 0.7
  const format = date ? 'yyyy"年"m"月"d"日"' : read.z;
  return format === undefined ? { content } : { content, format };
}

function checkFormula(formula: string): string {
  try {
    parse(tokenize(formula));
    return formula;
  } catch {
    throw invalidArgument();
  }
}
