/**
 * Writes assets/samples/申报样例.xlsx, the workbook with which the workbench starts: three lists of invented applications, some
 * broken on purpose. Formulas of the add-in are stored as Excel stores them, so the file also opens in Excel.
 *
 *   npm run samples
 */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { cellRef, rangeRef, writeXlsx } from "hucre/xlsx";
import * as gazelles from "./samples/gazelles.mjs";
import * as stations from "./samples/stations.mjs";
import * as transfers from "./samples/transfers.mjs";

const FOLDER = new URL("../assets/samples/", import.meta.url);
const FONT = { name: "微软雅黑", size: 10 };
const LINE = { style: "thin", color: { rgb: "D5DDD8" } };
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const solid = (rgb) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });

const HEADING = {
  font: { ...FONT, bold: true, color: { rgb: "FFFFFF" } },
  fill: solid("0A6650"),
  border: BORDER,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};
const CAPTION = { font: { ...FONT, bold: true, color: { rgb: "0A6650" } } };

const bodyStyle = ({ format, align, answer, isHead, wrap }) => ({
  font: isHead ? { ...FONT, bold: true } : FONT,
  border: BORDER,
  alignment: { vertical: "center", ...(align && { horizontal: align }), ...(wrap && { wrapText: true }) },
  ...((answer || isHead) && { fill: solid("E8F3EE") }),
  ...(format && { numFmt: format }),
});

/** `2025-06-30` as the day Excel counts; any other text stays what it is. */
function entered(value) {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  return day ? Date.UTC(day[1], day[2] - 1, day[3]) / 86_400_000 + 25_569 : value === "" ? null : value;
}

/**
 * `BT.X(…)` as `_xldudf_BT_X(…)`, and as a dynamic array even where one cell is the answer: otherwise Excel would show it
 * with an `@` in front and never let it spill.
 */
function formulaCell({ formula, spill = { rows: 1, columns: 1 } }, row, column, style) {
  const last = { row: row + spill.rows - 1, column: column + spill.columns - 1 };
  return {
    value: null,
    type: "formula",
    formula: formula.replace(/\bBT\.([A-Z_]+)(?=\()/g, "_xldudf_BT_$1"),
    formulaType: "array",
    formulaDynamic: true,
    formulaRef:
      spill.rows * spill.columns === 1 ? cellRef(row, column) : rangeRef(row, column, last.row, last.column),
    style,
  };
}

function sheet(name, { columns, rows, below }) {
  const cells = new Map();
  const heights = new Map([[0, { height: 36 }]]);
  const values = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(() => null))];
  columns.forEach(({ heading }, column) =>
    cells.set(`0,${column}`, { value: heading, type: "string", style: HEADING }),
  );
  rows.forEach((row, i) => {
    row.forEach((content, column) => {
      const style = bodyStyle(columns[column]);
      if (content?.formula) cells.set(`${i + 1},${column}`, formulaCell(content, i + 1, column, style));
      else {
        const value = content === undefined ? null : entered(content);
        values[i + 1][column] = value;
        cells.set(`${i + 1},${column}`, { value, type: value === null ? "empty" : typeof value, style });
      }
    });
  });
  for (const { row, column, text, formats = [], wrapped = [], height, ...content } of below) {
    const { rows: down, columns: across } = content.spill ?? { rows: 1, columns: 1 };
    while (values.length < row + down) values.push([]);
    for (let i = 0; i < down; i++) {
      if (height && i > 0) heights.set(row + i, { height });
      for (let j = 0; j < across; j++) {
        const style = text ? CAPTION : bodyStyle({ format: formats[j], isHead: i === 0, wrap: wrapped[j] });
        cells.set(`${row + i},${column + j}`, { value: null, type: "empty", style });
      }
    }
    const { style } = cells.get(`${row},${column}`);
    const cell = text ? { value: text, type: "string", style } : formulaCell(content, row, column, style);
    cells.set(`${row},${column}`, cell);
  }
  return {
    name,
    rows: values,
    cells,
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: heights,
    freezePane: { rows: 1, columns: 2 },
  };
}

const created = new Date(Date.UTC(2026, 0, 5));
const bytes = await writeXlsx({
  sheets: [sheet("加氢站", stations), sheet("瞪羚", gazelles), sheet("成果转化", transfers)],
  properties: {
    title: "申报样例",
    description: "虚构的申报数据，部分行故意填错",
    created,
    modified: created,
  },
  defaultFont: { name: "微软雅黑", size: 10 },
});
await mkdir(FOLDER, { recursive: true });
await writeFile(fileURLToPath(new URL("申报样例.xlsx", FOLDER)), bytes);
