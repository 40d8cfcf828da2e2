import type { CellAddress } from "../functions/facade";
import { cellName } from "./address";
import { inExcel } from "./excel";
import { type Outcome, done } from "./outcome";

/** What became of a text that was to be a comment. */
export type Commented =
  | "added"
  /** The cell had a comment: the text stands below it as a reply, and nothing of anybody's is changed. */
  | "replied"
  /** The comment, or one of its replies, says just that already. */
  | "already"
  /** Excel has no comments here (before ExcelApi 1.10). */
  | "unsupported";

const COMMENTS = "1.10";

/** Adds a text to a cell as a comment, or as a reply to the one that is there. */
export async function commentOnCell(text: string, at: CellAddress): Promise<Outcome<Commented>> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", COMMENTS)) return done("unsupported");
  const thread = await inExcel(async (context): Promise<Commented> => {
    const comment = context.workbook.worksheets.getItem(at.sheet).comments.getItemByCell(cellName(at));
    comment.load("content");
    comment.replies.load("items/content");
    await context.sync();
    const said = [comment.content, ...comment.replies.items.map(({ content }) => content)];
    if (said.includes(text)) return "already";
    comment.replies.add(text);
    await context.sync();
    return "replied";
  });
  // A cell without a comment is reported as missing; whether the sheet is, the next request tells.
  if (thread.ok || thread.trouble.kind !== "missing") return thread;
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    sheet.comments.add(sheet.getRange(cellName(at)), text);
    await context.sync();
    return "added" as const;
  });
}
