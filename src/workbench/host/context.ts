import type { Quoting } from "../../book/a1";
import type { Book, Sheet } from "../../book/book";
import type { CustomFunctions } from "./custom-functions";
import { itemNotFound, PROTECTED } from "./errors";
import type { OwnWrites } from "./own-writes";
import type { Pen } from "./pen";
import type { Registrations } from "./registrations";
import type { References } from "./references";

/** What the host remembers of its workbook beside the workbook itself; the members of its objects work on this. */
export interface HostContext {
  readonly book: Book;
  readonly quoting: Quoting;
  readonly language: string;
  readonly pen: Pen;
  readonly ownWrites: OwnWrites;
  readonly references: References;
  readonly registrations: Registrations;
  readonly customFunctions: CustomFunctions;
  /** Sheets that refuse to be written, by id. */
  readonly protectedSheets: Set<string>;
  readonly runtime: { startsWithDocument: boolean; visible: boolean };
  /** Done when the batch has run: what was suspended until the next sync. */
  readonly afterBatch: (() => void)[];
  showPane(visible: boolean): void;
  /** Tells the page of an event, if it has asked to hear of it. */
  post(event: number, target: string, payload: object): void;
  /** The page has said that it takes commands. */
  pageReady(): void;
  newId(kind: string): string;
  /** Whether an add-in's request is being carried out, and not the user's doing. */
  inBatch(): boolean;
}

export function sheetOf(host: HostContext, id: string): Sheet {
  const sheet = host.book.sheet(id);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** The sheet, about to be written. */
export function sheetToWrite(host: HostContext, id: string): Sheet {
  const sheet = sheetOf(host, id);
  if (host.protectedSheets.has(sheet.id)) throw PROTECTED;
  return sheet;
}
