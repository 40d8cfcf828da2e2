/** Writes the lists of lists.mjs as files, row by row, so that the largest needs no memory. */
import { createWriteStream } from "node:fs";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipWriter, configure } from "@zip.js/zip.js";
import { rowsOf } from "./lists.mjs";

configure({ useWebWorkers: false });

const FIRST_DAY = Date.UTC(1899, 11, 30);
const ROWS_A_PIECE = 1000;
const dateText = (serial) => new Date(FIRST_DAY + serial * 86_400_000).toISOString().slice(0, 10);

/** Joins rows of text into larger pieces: a stream of a million small ones takes its time. */
function* pieces(rows) {
  let piece = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length === ROWS_A_PIECE) {
      yield piece.join("");
      piece = [];
    }
  }
  yield piece.join("");
}

function* csvRows(list, many) {
  const textOf = (cell) => cell.number ?? (cell.serial ? dateText(cell.serial) : cell);
  yield `\ufeff${list.headings.join(",")}\r\n`;
  for (const cells of rowsOf(list, many)) yield `${cells.map(textOf).join(",")}\r\n`;
}

export const writeCsv = (list, many, file) =>
  pipeline(Readable.from(pieces(csvRows(list, many))), createWriteStream(file));

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const column = (i) => String.fromCharCode(65 + i);
const DATE_STYLE = 1;

/** As Excel writes it: text in a table of its own, each once. */
class Texts {
  places = new Map();

  place(text) {
    if (!this.places.has(text)) this.places.set(text, this.places.size);
    return this.places.get(text);
  }

  *part() {
    yield `${HEAD}<sst ${MAIN} uniqueCount="${this.places.size}">`;
    for (const text of this.places.keys()) yield `<si><t>${text}</t></si>`;
    yield "</sst>";
  }
}

function* sheetRows(list, many, texts) {
  const inner = (cell, at) => {
    if (cell.number !== undefined) return `<c r="${at}"><v>${cell.number}</v></c>`;
    if (cell.serial !== undefined) return `<c r="${at}" s="${DATE_STYLE}"><v>${cell.serial}</v></c>`;
    return `<c r="${at}" t="s"><v>${texts.place(cell)}</v></c>`;
  };
  const line = (cells, row) =>
    `<row r="${row}">${cells.map((cell, i) => inner(cell, `${column(i)}${row}`)).join("")}</row>`;
  const last = `${column(list.headings.length - 1)}${many + 1}`;
  yield `${HEAD}<worksheet ${MAIN}><dimension ref="A1:${last}"/><sheetData>${line(list.headings, 1)}`;
  let row = 1;
  for (const cells of rowsOf(list, many)) yield line(cells, (row += 1));
  yield "</sheetData></worksheet>";
}

const override = (part, kind) => `<Override PartName="/${part}" ContentType="${TYPE}.${kind}+xml"/>`;
const relation = (id, kind, target) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const relations = (...all) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;

const FIXED_PARTS = {
  "[Content_Types].xml":
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    override("xl/workbook.xml", "sheet.main") +
    override("xl/worksheets/sheet1.xml", "worksheet") +
    override("xl/sharedStrings.xml", "sharedStrings") +
    `${override("xl/styles.xml", "styles")}</Types>`,
  "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml":
    `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}">` +
    '<sheets><sheet name="申报" sheetId="1" r:id="rId1"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels": relations(
    relation("rId1", "worksheet", "worksheets/sheet1.xml"),
    relation("rId2", "sharedStrings", "sharedStrings.xml"),
    relation("rId3", "styles", "styles.xml"),
  ),
  "xl/styles.xml":
    `${HEAD}<styleSheet ${MAIN}><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
};

const bytes = (texts) => ReadableStream.from(texts).pipeThrough(new TextEncoderStream());

export async function writeXlsx(list, many, file) {
  const zip = new ZipWriter(Writable.toWeb(createWriteStream(file)), { zip64: false });
  const texts = new Texts();
  for (const [part, xml] of Object.entries(FIXED_PARTS)) await zip.add(part, bytes([xml]));
  await zip.add("xl/worksheets/sheet1.xml", bytes(pieces(sheetRows(list, many, texts))));
  await zip.add("xl/sharedStrings.xml", bytes(pieces(texts.part())));
  await zip.close();
}
