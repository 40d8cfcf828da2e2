import type { FileRow } from "../cell";
import { FileProblem } from "../problem";
import { Archive, damaged } from "./archive";
import { BookParts, type NoticesFormat } from "./book-parts";
import type { Changes, NamePlace } from "./changes";
import { PartText } from "./part-text";
import { writePatched } from "./patch";
import { SheetScanner } from "./sheet-scanner";
import { partOf, type SheetPart, type WorkbookPart } from "./workbook-part";
import type { XlsxFile } from "./xlsx-file";

/**
 * Opens an .xlsx: the list of its sheets is read, everything else when it is asked for. The blob must stay as it is while
 * it is used: `fs.openAsBlob` in Node, a `File` in a browser.
 * @param notices number formats, as Excel writes their codes, whose cells the rows are to name
 * @throws FileProblem for whatever is no .xlsx
 */
export async function openXlsx(file: Blob, notices?: NoticesFormat): Promise<XlsxFile> {
  const parts = await BookParts.open(await Archive.open(file), notices);
  const workbook = parts.workbook();
  if (workbook.sheets.length === 0) throw new FileProblem("empty", "no sheets");
  return new OpenedXlsx(parts, workbook);
}

class OpenedXlsx implements XlsxFile {
  constructor(
    private readonly parts: BookParts,
    private readonly workbook: WorkbookPart,
  ) {}

  get sheets(): readonly SheetPart[] {
    return this.workbook.sheets;
  }

  get from1904(): boolean {
    return this.workbook.from1904;
  }

  get hiddenNames(): readonly NamePlace[] {
    return this.workbook.hiddenNames;
  }

  async *rows(sheet: string): AsyncGenerator<FileRow> {
    const { part } = partOf(this.workbook, sheet);
    const reader = await this.parts.rowReader(this.from1904);
    let rows: FileRow[] = [];
    const scanner = new SheetScanner({ ...DEAF, row: (row) => void rows.push(reader.read(row)) });
    try {
      for await (const piece of new PartText(this.parts.archive, part).pieces()) {
        scanner.write(piece);
        yield* rows;
        rows = [];
      }
      scanner.end();
    } catch (error) {
      throw damaged(part, error);
    }
    yield* rows;
  }

  patched(changes: Changes, to: WritableStream<Uint8Array>, signal?: AbortSignal): Promise<void> {
    return writePatched(this.parts, changes, to, signal);
  }
}

const DEAF = {
  raw: (): void => undefined,
  element: (): void => undefined,
  rowsBegin: (): void => undefined,
  rowsEnd: (): void => undefined,
  behind: (): void => undefined,
};
