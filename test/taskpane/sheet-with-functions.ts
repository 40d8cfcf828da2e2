import { block } from "../../src/book/block";
import {
  Calculator,
  type MetadataFile,
  type Scalar,
  type SheetFunction,
  customFunctions,
  first,
  lift,
  one,
} from "../../src/book/calculator";
import { ErrorValue } from "../../src/book/error-value";
import { MemoryBook } from "../../src/book/memory-book";
import { createFunctions } from "../../src/functions/create";
import { functionsJson } from "../../src/functions/metadata";

/** A sheet that calculates the add-in's functions as Excel for Windows does, with 0 for a blank cell. */

const textOf = (cell: Scalar): string =>
  typeof cell === "object" ? "" : typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);

/** What the form's formulas use beside what the book's own calculator knows. */
const EXCEL: readonly (readonly [string, SheetFunction])[] = [
  [
    "CHOOSE",
    ([index, ...choices]) => lift([index?.() ?? one(0)], ([n]) => first(choices[Number(n) - 1]?.()) ?? 0),
  ],
  [
    "FIND",
    ([what, where]) =>
      lift([what?.() ?? one(""), where?.() ?? one("")], ([sought = "", text = ""]) => {
        if (text instanceof ErrorValue) return text;
        const at = textOf(text).indexOf(textOf(sought));
        return at < 0 ? new ErrorValue("#VALUE!") : at + 1;
      }),
  ],
  [
    "TRIM",
    ([text]) =>
      lift([text?.() ?? one("")], ([cell = ""]) => (cell instanceof ErrorValue ? cell : textOf(cell).trim())),
  ],
];

const calculator = new Calculator().add(EXCEL).add(
  customFunctions(functionsJson("zh-CN") as MetadataFile, {
    namespace: "BT",
    functions: Object.fromEntries(createFunctions("zh-CN")),
    makeError: (code) => Object.assign(new Error(), { code }),
    blank: 0,
  }),
);

export type Content = string | number | boolean;

const COLUMN = 60;

/** What a formula in a far cell of the sheet shows, where the sheet begins with these cells; of a table all of it. */
export function calculated(
  formula: string,
  cells: readonly (readonly Content[])[] = [],
): readonly (readonly unknown[])[] {
  const book = new MemoryBook({ sheets: ["名单"], calculate: calculator.calculate });
  const sheet = book.active();
  if (cells.length > 0)
    sheet.write(
      block(0, 0, cells.length, cells[0]?.length ?? 1),
      cells.map((row) => [...row]),
    );
  sheet.write(block(0, COLUMN), [[formula]]);
  return sheet.values(sheet.spill(block(0, COLUMN)) ?? block(0, COLUMN));
}
