import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

/** Workbooks as Excel stores them, cell by cell: what no library writes for us (stored errors, spills, tables, names). */

type Value = string | number | boolean | { readonly error: string } | null;

/** A formula in stored form with the value stored beside it; `undefined`: none. */
export interface Stored {
  readonly f: string;
  readonly v?: Value;
  /** Fills this range: an array formula; `cse` for one entered over a fixed range. */
  readonly covers?: string;
  readonly cse?: boolean;
}

export interface StoredSheet {
  readonly name: string;
  /** By address; rows are put in order. */
  readonly cells: Readonly<Record<string, Value | Stored>>;
  readonly tables?: readonly {
    readonly name: string;
    readonly ref: string;
    readonly columns: readonly string[];
  }[];
}

const xml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const isStored = (cell: Value | Stored): cell is Stored =>
  typeof cell === "object" && cell !== null && "f" in cell;

function valueXml(value: Value | undefined): readonly [type: string, content: string] {
  if (value === null || value === undefined) return ["", ""];
  if (typeof value === "object") return [' t="e"', `<v>${value.error}</v>`];
  if (typeof value === "boolean") return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (typeof value === "number") return ["", `<v>${value}</v>`];
  return [' t="str"', `<v xml:space="preserve">${xml(value)}</v>`];
}

function cellXml(address: string, cell: Value | Stored): string {
  if (!isStored(cell)) {
    const [type, content] = valueXml(cell);
    return `<c r="${address}"${type}>${content}</c>`;
  }
  const [type, content] = valueXml(cell.v);
  const array = cell.covers ? ` t="array" ref="${cell.covers}"` : "";
  return `<c r="${address}"${type}${cell.covers && !cell.cse ? ' cm="1"' : ""}><f${array}>${xml(cell.f)}</f>${content}</c>`;
}

function sheetXml({ cells, tables = [] }: StoredSheet, related: string): string {
  const rows = new Map<number, string[]>();
  const order = (address: string): number =>
    Array.from(address.replace(/\d/g, "")).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  for (const [address, cell] of Object.entries(cells).sort(([a], [b]) => order(a) - order(b))) {
    const row = Number(address.replace(/\D/g, ""));
    rows.set(row, [...(rows.get(row) ?? []), cellXml(address, cell)]);
  }
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => `<row r="${row}">${inRow.join("")}</row>`);
  const parts = tables.map((_, i) => `<tablePart r:id="rId${i + 1}"/>`).join("");
  return `<worksheet ${MAIN} ${related}><sheetData>${data.join("")}</sheetData>${parts && `<tableParts count="${tables.length}">${parts}</tableParts>`}</worksheet>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATED = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relations = (of: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${of
    .map(
      ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const tableXml = ({ name, ref, columns }: NonNullable<StoredSheet["tables"]>[number], id: number): string =>
  `<table ${MAIN} id="${id}" name="${name}" displayName="${name}" ref="${ref}"><tableColumns count="${columns.length}">${columns
    .map((column, i) => `<tableColumn id="${i + 1}" name="${xml(column)}"/>`)
    .join("")}</tableColumns></table>`;

/**
 * @param names defined names, their references in stored form
 * @param from1904 whether dates count from 1904
 */
export async function storedWorkbook(
  sheets: readonly StoredSheet[],
  names: Readonly<Record<string, string>> = {},
  from1904 = false,
): Promise<Uint8Array> {
  const parts = new Map<string, string>();
  let tables = 0;
  sheets.forEach((sheet, i) => {
    parts.set(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, RELATED));
    const own = (sheet.tables ?? []).map((table) => {
      tables += 1;
      parts.set(`xl/tables/table${tables}.xml`, tableXml(table, tables));
      return ["table", `../tables/table${tables}.xml`] as const;
    });
    if (own.length > 0) parts.set(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relations(own));
  });
  const list = sheets.map(
    ({ name }, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const defined = Object.entries(names).map(
    ([name, refers]) => `<definedName name="${name}">${xml(refers)}</definedName>`,
  );
  parts.set(
    "xl/workbook.xml",
    `<workbook ${MAIN} ${RELATED}>${from1904 ? '<workbookPr date1904="1"/>' : ""}<sheets>${list.join("")}</sheets>${defined.length > 0 ? `<definedNames>${defined.join("")}</definedNames>` : ""}</workbook>`,
  );
  parts.set(
    "xl/_rels/workbook.xml.rels",
    relations(sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`])),
  );
  parts.set("_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]]));
  parts.set("[Content_Types].xml", contentTypes([...parts.keys()]));
  return zipped(parts);
}

function contentTypes(parts: readonly string[]): string {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/worksheets\/sheet/, "worksheet"],
    [/tables\//, "table"],
    [/workbook\.xml$/, "sheet.main"],
  ];
  const overrides = parts.flatMap((part) => {
    const kind = part.endsWith(".rels") ? undefined : kinds.find(([pattern]) => pattern.test(part))?.[1];
    return kind ? [`<Override PartName="/${part}" ContentType="${TYPES}.${kind}+xml"/>`] : [];
  });
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

async function zipped(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, text] of parts) await zip.add(name, new TextReader(HEAD + text));
  return zip.close();
}
