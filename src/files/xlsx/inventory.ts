import { Archive } from "./archive";
import { BookParts } from "./book-parts";
import { PartText } from "./part-text";
import { SheetScanner } from "./sheet-scanner";

/** Parts that every workbook has, or that say nothing of their own. */
const USUAL =
  /^(_rels|docProps|worksheets|theme|workbook|styles|sharedStrings|metadata|calcChain|\[Content_Types\])/u;

/** What a workbook holds beside its cells, by kind. */
export interface Inventory {
  /** By their folders: `printerSettings`. */
  readonly parts: ReadonlySet<string>;
  /** By the names of the sheets, what they say around their rows: `extLst`. */
  readonly sheets: ReadonlyMap<string, ReadonlySet<string>>;
}

export async function inventory(file: Blob): Promise<Inventory> {
  const archive = await Archive.open(file);
  const parts = await BookParts.open(archive);
  const kinds = new Set<string>();
  for (const { filename, directory } of archive.all) {
    const kind = filename.replace(/^\/?(xl\/)?/u, "").split("/")[0] ?? "";
    if (!directory && !USUAL.test(kind)) kinds.add(kind.replace(/\d*\.\w+$/u, ""));
  }
  const sheets = new Map<string, ReadonlySet<string>>();
  for (const { name, part } of parts.workbook().sheets) sheets.set(name, await aroundRows(archive, part));
  return { parts: kinds, sheets };
}

async function aroundRows(archive: Archive, part: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const nothing = (): void => undefined;
  const scanner = new SheetScanner({
    raw: nothing,
    element: (local) => void names.add(local),
    rowsBegin: nothing,
    row: nothing,
    rowsEnd: nothing,
    behind: (local) => void names.add(local),
  });
  for await (const piece of new PartText(archive, part).pieces()) scanner.write(piece);
  scanner.end();
  for (const usual of ["", "dimension", "sheetFormatPr", "sheetViews", "pageMargins", "legacyDrawing"])
    names.delete(usual);
  return names;
}
