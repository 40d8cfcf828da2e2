import type { CellAddress } from "../functions/facade";
import { cellName } from "./address";
import { inExcel } from "./excel";
import { type Outcome, failed } from "./outcome";

/** Writes a text into an empty cell. One that has been filled meanwhile is left as it is, and the answer says so. */
export async function writeIntoEmptyCell(text: string, at: CellAddress): Promise<Outcome<CellAddress>> {
  const outcome = await inExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(at.sheet).getRange(cellName(at));
    cell.load("formulas");
    const parent = cell.getSpillParentOrNullObject();
    parent.load("address");
    await context.sync();
    if (cell.formulas[0]?.[0] !== "" || !parent.isNullObject) return false;
    cell.values = [[asText(text)]];
    await context.sync();
    return true;
  });
  if (!outcome.ok) return outcome;
  return outcome.value ? { ok: true, value: at } : failed("occupied", cellName(at));
}

/** A text that Excel would take for a formula is written as text. */
const asText = (text: string): string => (/^[=+\-@']/u.test(text) ? `'${text}` : text);
