import { formatBlock } from "../../book/a1";
import { block } from "../../book/block";
import type { Book } from "../../book/book";
import type { Message } from "../functions/messages";
import { part } from "./element";
import type { Words } from "./words";

export interface Status {
  readonly address: string;
  /** With `=`; `""` where the cell has none. */
  readonly formula: string;
  /** The cell whose formula filled this one, if it is another. */
  readonly spilledFrom: string | undefined;
  readonly error: string | undefined;
  readonly message: Message | undefined;
  /** What stands there as a comment, without its replies. */
  readonly comment: string | undefined;
}

/** What the line under the grid tells of the selected cell. */
export function statusOf(
  book: Book,
  messageAt: (sheet: string, row: number, column: number) => Message | undefined,
): Status {
  const { sheet: id, cell } = book.selection();
  const sheet = book.sheet(id) ?? book.active();
  const here = block(cell.row, cell.column);
  const spill = sheet.spill(cell);
  const isSpilled = spill !== null && (spill.row !== cell.row || spill.column !== cell.column);
  const origin = isSpilled ? block(spill.row, spill.column) : here;
  const [[value = ""] = []] = sheet.values(here);
  const [[formula = ""] = []] = sheet.formulas(origin);
  const hasFormula = typeof formula === "string" && formula.startsWith("=");
  const isError = sheet.kinds(here)[0]?.[0] === "error";
  return {
    address: formatBlock(here),
    formula: hasFormula ? formula : "",
    spilledFrom: isSpilled ? formatBlock(origin) : undefined,
    error: isError ? String(value) : undefined,
    comment: book.comments
      .all()
      .find((one) => one.sheet === sheet.id && one.cell.row === cell.row && one.cell.column === cell.column)
      ?.content,
    message: isError && hasFormula ? messageAt(sheet.id, cell.row, cell.column) : undefined,
  };
}

/** Shows the selected cell: its address, its formula, and what its function said where it erred. */
export class StatusLine {
  private readonly line = part("status");
  private readonly address = part("status-address");
  private readonly formula = part("status-formula");
  private readonly code = part("status-code");
  private readonly message = part("status-message");

  show({ address, formula, spilledFrom, error, message, comment }: Status, words: Words): void {
    this.address.textContent = address;
    this.formula.textContent = spilledFrom ? `${formula}　${words.spilledFrom(spilledFrom)}` : formula;
    this.formula.title = formula;
    this.line.dataset.tone = error ? "problem" : "plain";
    this.code.textContent = error ?? "";
    const noted = comment === undefined ? "" : words.comment(comment.replace(/\s+/gu, " "));
    this.message.textContent = message?.text ?? noted;
    this.message.title = message ? `${message.functionName}：${message.text}` : (comment ?? "");
  }
}
