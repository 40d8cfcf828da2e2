/** Text on its way into a cell, so that it arrives as text, whatever it begins with. */

/** `excel`: written to a range by Office.js; `xlsx`: a text cell of a file; `csv`: a field of a file. */
export type Medium = "excel" | "xlsx" | "csv";

/**
 * What makes a spreadsheet take a text for a formula: = + - @, behind blanks or not; a tab or line break, since those may be skipped;
 * the apostrophe, which would be swallowed. Full width counts as well: Excel takes it as East Asian input methods type it.
 */
const FORMULA = /^(?:\s*[=+\-@]|['\t\r\n])/u;

/** Nearly every text of a result begins so, and may be any text behind it: no spreadsheet takes it for anything else, at whatever width. */
const CHINESE = /^[\p{Script=Han}《〔“「【]/u;

/** Words that are neither TRUE, FALSE nor the name of a month: Excel's input line leaves those alone. */
const PLAIN_WORDS = /^(?!(?:true|false)$|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}/iu;

const halfWidth = (text: string): string => text.normalize("NFKC");

/** Excel's input line would make a number, a date, an error or a formula of anything that begins otherwise. */
const forExcel = (text: string): string =>
  text === "" || CHINESE.test(text) || PLAIN_WORDS.test(halfWidth(text)) ? text : `'${text}`;

/**
 * A field of a .csv says nothing of its kind: quoting it keeps nobody from executing it. An apostrophe would be seen in the cell and read
 * as a stray sign, a blank is skipped by some readers, `="…"` is itself a formula. Quotation marks as a Chinese text
 * has them are harmless everywhere, keep every character, and say what they are: a quotation.
 */
const forCsv = (text: string): string =>
  !CHINESE.test(text) && FORMULA.test(halfWidth(text)) ? `“${text}”` : text;

/**
 * The text as it has to be handed over. In an .xlsx a text cell is marked as text, so nothing is to be done; Excel itself takes an
 * apostrophe, which it keeps apart from the text.
 */
export function asText(text: string, medium: Medium): string {
  switch (medium) {
    case "excel":
      return forExcel(text);
    case "csv":
      return forCsv(text);
    case "xlsx":
      return text;
  }
}
