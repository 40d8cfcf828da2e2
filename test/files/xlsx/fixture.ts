import {
  BlobReader,
  BlobWriter,
  configure,
  TextReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from "@zip.js/zip.js";
import type { FileRow } from "../../../src/files/cell";
import { openXlsx, type Changes } from "../../../src/files/xlsx";

/** Workbooks made by hand, part by part, and what is in them afterwards. */
configure({ useWebWorkers: false });

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export async function zipOf(parts: Parts): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter());
  for (const [name, content] of Object.entries(parts))
    await zip.add(
      name,
      typeof content === "string" ? new TextReader(content) : new Uint8ArrayReader(content),
    );
  return zip.close();
}

/** Every part as it is unpacked, in the order of the archive. */
export async function partsOf(file: Blob): Promise<Record<string, Uint8Array>> {
  const parts: Record<string, Uint8Array> = {};
  for (const entry of await new ZipReader(new BlobReader(file)).getEntries())
    if (!entry.directory) parts[entry.filename] = await entry.getData(new Uint8ArrayWriter());
  return parts;
}

export const textOf = async (file: Blob, part: string): Promise<string> =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode((await partsOf(file))[part]);

export const sheet = (rows: string, around: { before?: string; behind?: string } = {}): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${around.before ?? ""}<sheetData>${rows}</sheetData>${around.behind ?? ""}</worksheet>`;

export const relations = (...all: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A workbook of one sheet called 申报; parts given take the place of its own or come beside them. */
export const bookParts = (sheet1: string | Uint8Array, more: Parts = {}): Parts => ({
  "[Content_Types].xml":
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="申报" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "worksheets/sheet1.xml"]),
  "xl/worksheets/sheet1.xml": sheet1,
  ...more,
});

export const bookOf = (sheet1: string | Uint8Array, more: Parts = {}): Promise<Blob> =>
  zipOf(bookParts(sheet1, more));

export async function rowsOf(file: Blob, name = "申报"): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for await (const row of (await openXlsx(file)).rows(name)) rows.push(row);
  return rows;
}

export async function patched(file: Blob, changes: Changes): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const to = new WritableStream<Uint8Array>({
    write(chunk) {
      chunks.push(new Uint8Array(chunk));
    },
  });
  await (await openXlsx(file)).patched(changes, to);
  return new Blob(chunks);
}
