import type { Book, DefinedName } from "../../book/book";
import type { FormulaNames } from "../../files/formula-names";
import type { NameChange } from "../../files/xlsx";

/** The names that mean something else than when the file was opened, are new, or are gone. */
export function changedNames(
  book: Book,
  opened: readonly DefinedName[],
  formulas: FormulaNames,
): readonly NameChange[] {
  const now = book.names.all();
  const keys = new Set(now.map(keyOf));
  const meant = new Map(opened.map((name) => [keyOf(name), name.refersTo]));
  const sheetOf = ({ sheet }: DefinedName): string | null =>
    sheet === null ? null : (book.sheet(sheet)?.name ?? null);
  const gone = opened.filter((name) => !keys.has(keyOf(name)));
  const changed = now.filter((name) => meant.get(keyOf(name)) !== name.refersTo);
  return [
    ...gone.map((name) => ({ name: name.name, sheet: sheetOf(name), refersTo: null })),
    ...changed.map((name) => ({
      name: name.name,
      sheet: sheetOf(name),
      refersTo: formulas.save(name.refersTo).slice(1),
      comment: name.comment,
    })),
  ];
}

const keyOf = ({ name, sheet }: DefinedName): string => `${sheet ?? ""}!${name.toLowerCase()}`;
