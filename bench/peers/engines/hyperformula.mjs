import { HyperFormula } from "hyperformula";

/**
 * Two formulas a row, as one would write them in a sheet. Its tolerance (two numbers within 10⁻¹³ of each other are equal) is larger than
 * the distance of some rows from their threshold, so it is switched off, amounts become whole fen, and ratios are cross-multiplied.
 */

const CHUNK = 5000;
const INPUTS = 22;
const fen = (cell) => `ROUND(${cell}*100,0)`;

const grew = (first, last, squared) => `AND(${first}>0,${fen(last)}*10000>=${fen(first)}*${squared})`;
const SQUARED = (n) => `IF(C${n}<50000000,15625,IF(C${n}<200000000,14400,IF(C${n}<1000000000,13225,12100)))`;
const SHARE = (n) => `IF(C${n}<50000000,5,IF(C${n}<=200000000,4,3))`;
const spends = (spent, revenue, n) => `${fen(spent + n)}*100>=${fen(revenue + n)}*${SHARE(n)}`;

/** Columns A–C revenues, D–F profits, G–I research, J debt, K years, L–N property, O–T judged, U applied, V investment, W opened. */
const eligible = (n) =>
  `=AND(${["O", "P", "Q", "R", "S", "T"].map((column) => `${column}${n}="是"`).join(",")},` +
  `K${n}>=3,J${n}<0.7,C${n}>=10000000,` +
  `OR(${grew(`A${n}`, `C${n}`, SQUARED(n))},${grew(`D${n}`, `F${n}`, SQUARED(n))}),` +
  `${spends("G", "A", n)},${spends("H", "B", n)},${spends("I", "C", n)},` +
  `OR(L${n}>=2,M${n}>=8,N${n}>=1),U${n}>=45618,U${n}<=46347)`;
const award = (n) => `=IF(AND(W${n}>=45658,W${n}<=46387),MIN(INT(${fen(`V${n}`)}/5),200000000)/100,0)`;

const rowOf = ({ gazelle: [[r], [p], [d], ...rest], station }) => [
  ...r,
  ...p,
  ...d,
  ...rest.slice(0, 5),
  ...rest[5][0],
  rest[6],
  ...station,
];

const SETTINGS = { licenseKey: "gpl-v3", maxRows: CHUNK + 1, undoLimit: 0, smartRounding: false };

export const hyperformula = {
  label: "hyperformula, two formulas a row",
  note: "5,000 rows at a time put into a standing sheet",
  start() {
    const sheets = new WeakMap();
    const sheetOf = (rows) => {
      if (!sheets.has(rows)) sheets.set(rows, rows.map(rowOf));
      return sheets.get(rows);
    };
    const blank = Array.from({ length: CHUNK }, (_, i) => [
      ...Array.from({ length: INPUTS + 1 }, () => 0),
      eligible(i + 1),
      award(i + 1),
    ]);
    const book = HyperFormula.buildFromArray(blank, SETTINGS);
    const run = (rows, verdicts, awards) => {
      const sheet = sheetOf(rows);
      for (let from = 0; from < sheet.length; from += CHUNK) {
        const chunk = sheet.slice(from, from + CHUNK);
        book.setCellContents({ sheet: 0, row: 0, col: 0 }, chunk);
        for (let row = 0; row < chunk.length; row++) {
          verdicts[from + row] = book.getCellValue({ sheet: 0, row, col: INPUTS + 1 }) === true ? 1 : 0;
          awards[from + row] = book.getCellValue({ sheet: 0, row, col: INPUTS + 2 });
        }
      }
    };
    return Object.assign(run, { prepare: sheetOf });
  },
};
