import { inExcel } from "./excel";
import { type Outcome, done } from "./outcome";

/** What Excel refuses in the name of a sheet, and how long it lets one be. */
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/gu;
const LONGEST = 31;

const numbered = (name: string, number: number): string => {
  const suffix = number === 1 ? "" : ` (${String(number)})`;
  return (
    name
      .replace(FORBIDDEN, " ")
      .trim()
      .slice(0, LONGEST - suffix.length) + suffix
  );
};

/** The name, with a number where it is taken; Excel takes names for equal whatever their case. */
export function freeName(wish: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(numbered(wish, number).toLowerCase())) number += 1;
  return numbered(wish, number);
}

/**
 * Adds a sheet at the end, under a name of its own; gives its id. `made`: the id of a sheet that an earlier attempt has added,
 * which is taken where it still is.
 */
export async function newSheet(wish: string, made?: string): Promise<Outcome<string>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id");
    await context.sync();
    if (made !== undefined && worksheets.items.some(({ id }) => id === made)) return made;
    const sheet = worksheets.add(
      freeName(
        wish,
        worksheets.items.map(({ name }) => name),
      ),
    );
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
}

/** Takes a sheet away again, as far as the host allows it. */
export async function removeSheet(id: string): Promise<void> {
  // What cannot be removed stays, and is seen.
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
}

/** Brings a sheet to the front. */
export async function showSheet(id: string): Promise<Outcome<void>> {
  const outcome = await inExcel(async (context) => {
    context.workbook.worksheets.getItem(id).activate();
    await context.sync();
  });
  return outcome.ok ? done(undefined) : outcome;
}
