/** @jest-environment ./test/workbench/library-environment.cjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "hucre/xlsx";
import { MemoryBook } from "../../src/book/memory-book";
import { parseXml, descendants } from "../../src/files/xlsx/xml-tree";
import { blankWorkbook, WorkbookFile } from "../../src/workbench/xlsx";
import { textOf } from "../files/xlsx/fixture";

jest.mock("hucre/xlsx", () => libraries["hucre/xlsx"]);
jest.mock("@univerjs/core", () => libraries["@univerjs/core"]);
declare const libraries: Record<string, unknown>;

/** Comments, saved as notes that every Excel shows. */

const LEDGER = new Uint8Array(readFileSync(join(__dirname, "fixtures/ledger.xlsx")));

const TEXT = "依据：《措施》三(五) <试行>\n适用日期：2025-06-30";

async function opened(bytes: Uint8Array): Promise<{ file: WorkbookFile; book: MemoryBook }> {
  const file = await WorkbookFile.open(bytes, "台账.xlsx", []);
  const book = new MemoryBook({ sheets: file.data.sheetOrder.map((id) => file.data.sheets[id]?.name ?? "") });
  // Contents are another test's: the book stays as empty as it is.
  for (const comment of file.comments) book.comments.add(comment);
  return { file, book };
}

const add = (book: MemoryBook, sheet: number, row: number, column: number, text = TEXT): void => {
  book.comments.add({
    id: `new ${row} ${column}`,
    sheet: book.sheets()[sheet]?.id ?? "",
    cell: { row, column },
    content: text,
    author: "用户",
    createdAt: "2026-11-22T00:00:00.000Z",
    resolved: false,
    replies: [],
  });
};

const partIn =
  (bytes: Uint8Array) =>
  (part: string): Promise<string> =>
    textOf(new Blob([new Uint8Array(bytes)]), part);

async function commentsIn(bytes: Uint8Array): Promise<(readonly [string, string, string])[]> {
  const { sheets } = await openXlsx(bytes, { readStyles: true });
  return sheets.flatMap(({ name, cells }) =>
    [...(cells ?? [])].flatMap(([key, { comment }]) => (comment ? [[name, key, comment.text] as const] : [])),
  );
}

test("the file's own notes are comments of the book", async () => {
  const { file } = await opened(LEDGER);
  expect(file.comments.map(({ cell, content }) => [cell.row, cell.column, content])).toEqual(
    (await commentsIn(LEDGER)).map(([, key, text]) => [...key.split(",").map(Number), text]),
  );
  expect(file.comments.length).toBeGreaterThan(0);
});

test("a comment is a note in the file, and is read again", async () => {
  const { file, book } = await opened(await blankWorkbook());
  add(book, 0, 1, 6);
  add(book, 0, 3, 1, "第二条");
  const bytes = await file.save(book, file.data);
  expect(await commentsIn(bytes)).toEqual([
    ["Sheet1", "1,6", TEXT],
    ["Sheet1", "3,1", "第二条"],
  ]);
  const again = await WorkbookFile.open(bytes, "台账.xlsx", []);
  expect(again.comments.map(({ content, author }) => [content, author])).toEqual([
    [TEXT, "用户"],
    ["第二条", "用户"],
  ]);
});

test("the sheet points to its shapes, behind its drawing and before its tables; each shape names its cell", async () => {
  const { file, book } = await opened(await blankWorkbook());
  add(book, 0, 1, 6);
  const part = partIn(await file.save(book, file.data));
  const sheet = await part("xl/worksheets/sheet1.xml");
  const [, id] = /<legacyDrawing [^>]*r:id="([^"]+)"\/>/u.exec(sheet) ?? [];
  const links = parseXml(await part("xl/worksheets/_rels/sheet1.xml.rels"));
  const link = descendants(links, "Relationship").find(({ attributes }) => attributes.Id === id);
  expect(link?.attributes.Target).toBe("/xl/drawings/vmlDrawing1.vml");
  const shapes = await part("xl/drawings/vmlDrawing1.vml");
  expect(shapes).toContain("<x:Row>1</x:Row><x:Column>6</x:Column>");
  expect(descendants(parseXml(shapes), "shape")).toHaveLength(1);
  const types = await part("[Content_Types].xml");
  expect(types).toContain('PartName="/xl/comments1.xml"');
  expect(types).toContain('ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"');
});

test("beside the notes of the file, which stay; a reply stands below the note it answers", async () => {
  const { file, book } = await opened(LEDGER);
  const [first] = book.comments.all();
  if (!first) throw new Error("no note");
  const reply = { id: "r", content: TEXT, author: "用户", createdAt: "2026-11-22T00:00:00.000Z" };
  book.comments.change(first.id, { replies: [reply] });
  add(book, 0, 20, 2);
  const bytes = await file.save(book, file.data);
  const found = await commentsIn(bytes);
  const before = await commentsIn(LEDGER);
  expect(found).toEqual([
    ...before.map(([sheet, key, text]) =>
      key === `${first.cell.row},${first.cell.column}`
        ? [sheet, key, `${text}\n\n${TEXT}`]
        : [sheet, key, text],
    ),
    ["台账", "20,2", TEXT].map((part, i) => (i === 0 ? (before[0]?.[0] ?? "") : part)),
  ]);
  const shapes = await partIn(bytes)("xl/drawings/vmlDrawing1.vml");
  expect(shapes).toContain("<x:Row>20</x:Row><x:Column>2</x:Column>");
});

test("without a new comment the file's own stay", async () => {
  const { file, book } = await opened(LEDGER);
  expect(await commentsIn(await file.save(book, file.data))).toEqual(await commentsIn(LEDGER));
});
