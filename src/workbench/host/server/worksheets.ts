import { itemAlreadyExists, invalidArgument, itemNotFound } from "../errors";
import { creation, lookup, method, type Members, type ServerClass } from "../members";
import { worksheet, type Of } from "../objects";
import { ANY, EVENTS } from "../registrations";
import type { HostContext } from "../context";
import type { Sheet } from "../../../book/book";
import { collection } from "./collection";
import { registering } from "./registering";

/** Excel refuses these in the name of a sheet, and more than 31 characters. */
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;

export function checkSheetName(host: HostContext, name: string, but?: Sheet): void {
  if (name === "" || name.length > 31 || FORBIDDEN.test(name)) throw invalidArgument();
  const other = host.book.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other.id !== but?.id) throw itemAlreadyExists();
}

function freeName(host: HostContext): string {
  let number = host.book.sheets().length + 1;
  while (host.book.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

const visible = (host: HostContext, visibleOnly: boolean): readonly Sheet[] =>
  host.book.sheets().filter((sheet) => !visibleOnly || !sheet.hidden);

const found = (sheet: Sheet | undefined): Of<"Worksheet"> => {
  if (!sheet) throw itemNotFound();
  return worksheet(sheet.id);
};

const items = (_: Of<"WorksheetCollection">, host: HostContext): Of<"Worksheet">[] =>
  host.book.sheets().map((sheet) => worksheet(sheet.id));

const members: Members<"WorksheetCollection"> = {
  ...collection<"WorksheetCollection">(items, (_, key, host) => {
    const sheet = host.book.sheet(key);
    return sheet ? worksheet(sheet.id) : null;
  }),
  Add: creation((_, args, host) => {
    const name = args.has(0) ? args.text(0) : freeName(host);
    checkSheetName(host, name);
    return worksheet(host.book.addSheet(name).id);
  }),
  GetActiveWorksheet: lookup((_, __, host) => worksheet(host.book.active().id)),
  GetCount: method((_, args, host) => visible(host, args.flag(0, false)).length),
  GetFirst: lookup((_, args, host) => found(visible(host, args.flag(0, false))[0])),
  GetLast: lookup((_, args, host) => found(visible(host, args.flag(0, false)).at(-1))),
  ...registering<"WorksheetCollection">(EVENTS, () => ANY),
};

export const worksheetCollectionClass: ServerClass<"WorksheetCollection"> = {
  type: "WorksheetCollection",
  members,
  items,
};
