import { parseAddress } from "../../book/a1";
import { Archive } from "../../files/xlsx/archive";
import { PartText } from "../../files/xlsx/part-text";
import { Relations, relationsPart } from "../../files/xlsx/relations";
import { type SheetPart, WorkbookPart } from "../../files/xlsx/workbook-part";
import { readText } from "../../files/xlsx/xml-text";
import { type XmlElement, child, children, parseXml } from "../../files/xlsx/xml-tree";
import type { StoredName } from "./stored-formula";
import type { StoredTable } from "./table-references";

/** What formulas of a workbook may name besides cells. */
export interface NamesAndTables {
  readonly names: readonly StoredName[];
  readonly tables: readonly StoredTable[];
}

/** @throws FileProblem for what is no workbook */
export async function namesAndTables(file: Blob): Promise<NamesAndTables> {
  const archive = await Archive.open(file);
  const root = await relationsOf(archive, "");
  const book = root.of("officeDocument")?.target ?? "xl/workbook.xml";
  const text = await textOf(archive, book);
  const { sheets, names } = new WorkbookPart(text, await relationsOf(archive, book));
  const tables = await Promise.all(sheets.map((sheet) => tablesOf(archive, sheet)));
  return { names: namesIn(parseXml(text), names), tables: tables.flat() };
}

const textOf = (archive: Archive, part: string): Promise<string> => new PartText(archive, part).whole();

async function relationsOf(archive: Archive, source: string): Promise<Relations> {
  const part = relationsPart(source);
  return archive.has(part) ? new Relations(source, await textOf(archive, part)) : new Relations(source);
}

/** Names that Excel keeps for itself (`_xlnm.Print_Area`) are names all the same; formulas do not use them. */
const namesIn = (workbook: XmlElement, sheets: readonly string[]): readonly StoredName[] =>
  children(child(workbook, "definedNames"), "definedName").map(({ attributes, text }) => ({
    name: attributes.name ?? "",
    refersTo: text,
    sheet: attributes.localSheetId === undefined ? null : (sheets[Number(attributes.localSheetId)] ?? null),
  }));

async function tablesOf(archive: Archive, { name, part }: SheetPart): Promise<readonly StoredTable[]> {
  if (!archive.has(part)) return [];
  const relations = await relationsOf(archive, part);
  const parts = relations.all.filter(({ kind, target }) => kind === "table" && archive.has(target));
  const tables = await Promise.all(parts.map(({ target }) => textOf(archive, target)));
  return tables.flatMap((text) => tableIn(parseXml(text), name) ?? []);
}

function tableIn(table: XmlElement, sheet: string): StoredTable | null {
  const { attributes } = table;
  const block = parseAddress(attributes.ref ?? "")?.block;
  const name = attributes.displayName ?? attributes.name;
  if (!block || name === undefined) return null;
  return {
    name,
    sheet,
    block,
    columns: children(child(table, "tableColumns"), "tableColumn").map(({ attributes: own }) =>
      readText(own.name ?? ""),
    ),
    headingRows: Number(attributes.headerRowCount ?? 1),
    totalRows: Number(attributes.totalsRowCount ?? 0),
  };
}
