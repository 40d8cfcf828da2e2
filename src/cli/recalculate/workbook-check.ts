import { parse, tokenize } from "@borgar/fx";
import { Calculator } from "../../book/calculator";
import { BUILTINS } from "../../book/calculator/builtins";
import type { Block } from "../../book/block";
import { type Answer, ErrorValue } from "../../book/error-value";
import { MemoryBook } from "../../book/memory-book";
import type { Language } from "../../engine/words";
import type { Library } from "../../functions/library";
import { type Difference, differenceIn } from "./differences";
import { type FormulaCell, coveredBy } from "./formula-cell";
import { NotCheckable } from "./not-checkable";
import { type Manner, policyFunctions } from "./policy-functions";
import { type Calculable, type Surroundings, calculable, calculableName } from "./stored-formula";
import type { StoredValues } from "./stored-values";
import { WORKSHEET_FUNCTIONS } from "./worksheet-functions";

/** The stored value agrees; `by` tells what had to be supposed for it. */
export type Agreement = "as-on-windows" | "blank-as-blank" | "other-language";

export type Finding =
  | { readonly kind: "same"; readonly by: Agreement }
  | { readonly kind: "different"; readonly difference: Difference }
  | { readonly kind: "not-checkable"; readonly why: NotCheckable };

/** Errors that say only that the cell had not been worked out when the file was saved: without the add-in, or too early. */
const UNCALCULATED: readonly string[] = ["#NAME?", "#BUSY!", "#SPILL!"];

const MANNERS = (
  language: Language,
): readonly (readonly [by: Agreement, manner: Omit<Manner, "array">])[] => {
  const other: Language = language === "zh-CN" ? "en-US" : "zh-CN";
  return [
    ["as-on-windows", { blank: 0, language }],
    ["blank-as-blank", { blank: null, language }],
    ["other-language", { blank: 0, language: other }],
    ["other-language", { blank: null, language: other }],
  ];
};

/**
 * A workbook whose formulas are calculated one by one, each from the stored values of the cells it refers to: one wrong cell does
 * not make others wrong.
 */
export class WorkbookCheck {
  private readonly calculators = new Map<string, Calculator>();
  private readonly book: MemoryBook;
  /** Where formulas spill: `F1#`. */
  private readonly spills: ReadonlyMap<string, Block>;

  constructor(
    private readonly library: Library,
    private readonly language: Language,
    private readonly around: Surroundings,
    /** By the sheets' names. */
    private readonly values: ReadonlyMap<string, StoredValues>,
    spilling: readonly FormulaCell[],
  ) {
    this.book = new MemoryBook({ sheets: [...values.keys()] });
    around.names.forEach((name, i) => {
      const refersTo = calculableName(name, around);
      if (refersTo === null) return;
      const sheet = name.sheet === null ? null : (this.book.sheet(name.sheet)?.id ?? null);
      this.book.names.add({ id: String(i), name: name.name, refersTo, comment: "", visible: true, sheet });
    });
    this.spills = new Map(
      spilling.map((cell) => [keyOf(cell.sheet, cell.row, cell.column), coveredBy(cell)]),
    );
  }

  check(cell: FormulaCell): Finding {
    try {
      return this.found(cell, calculable(cell.formula.text, cell, this.around));
    } catch (error) {
      if (error instanceof NotCheckable) return { kind: "not-checkable", why: error };
      throw error;
    }
  }

  private found(cell: FormulaCell, { formula, isOneCall }: Calculable): Finding {
    const stored = this.storedIn(cell);
    const first = stored[0]?.[0] ?? null;
    if (first === null) throw new NotCheckable("no-value");
    let difference: Difference | null = null;
    for (const [by, manner] of MANNERS(this.language)) {
      const now = this.calculated(formula, cell, { ...manner, array: cell.formula.kind !== "plain" });
      const found = differenceIn(
        stored,
        isOneCall && cell.formula.kind === "plain" ? topLeft(now) : now,
        cell,
      );
      if (!found) return { kind: "same", by };
      difference ??= found;
    }
    if (first instanceof ErrorValue && UNCALCULATED.includes(first.text))
      throw new NotCheckable("no-value", first.text);
    if (!difference || !isFormula(formula)) throw new NotCheckable("unreadable");
    return { kind: "different", difference };
  }

  private storedIn(cell: FormulaCell): readonly (readonly (Answer | null)[])[] {
    return this.values.get(cell.sheet)?.read(coveredBy(cell)) ?? [];
  }

  private calculated(formula: string, { sheet: name, row, column }: FormulaCell, manner: Manner): Answer[][] {
    const sheet = this.book.sheet(name);
    if (!sheet) throw new NotCheckable("unreadable");
    const result = this.calculator(manner).calculate(formula, {
      book: this.book,
      sheet,
      row,
      column,
      read: (from, what) => this.values.get(from.name)?.read(what) ?? [[null]],
    });
    return Array.isArray(result) ? (result as Answer[][]) : [[result as Answer]];
  }

  private calculator(manner: Manner): Calculator {
    const key = JSON.stringify(manner);
    const known = this.calculators.get(key);
    if (known) return known;
    const functions = policyFunctions(this.library, manner).set("_XLFN.ANCHORARRAY", ([arg]) => {
      const from = arg?.().from;
      const spill = from && this.spills.get(keyOf(from.sheet.name, from.block.row, from.block.column));
      if (!from || !spill) throw new NotCheckable("unreadable");
      return {
        rows: this.values.get(from.sheet.name)?.read(spill) ?? [],
        from: { sheet: from.sheet, block: spill },
      };
    });
    const made = new Calculator().add(WORKSHEET_FUNCTIONS).add(functions);
    this.calculators.set(key, made);
    return made;
  }
}

/** The calculator answers #NAME? to what it cannot read; that is no finding. */
function isFormula(text: string): boolean {
  try {
    parse(tokenize(text));
    return true;
  } catch {
    return false;
  }
}

/** A function that gives a table, in a formula that does not spill, shows the table's first cell. */
const topLeft = (rows: Answer[][]): Answer[][] => [[rows[0]?.[0] ?? ""]];

const keyOf = (sheet: string, row: number, column: number): string => `${row},${column},${sheet}`;

/** The functions that can be calculated, by their names in upper case. */
export function calculableFunctions(library: Library): (name: string) => boolean {
  const ours = new Set(library.functions.map(({ name }) => `BT.${name}`));
  const files = new Set(["_XLFN.SINGLE", "_XLFN.ANCHORARRAY"]);
  return (name) => BUILTINS.has(name) || WORKSHEET_FUNCTIONS.has(name) || ours.has(name) || files.has(name);
}
