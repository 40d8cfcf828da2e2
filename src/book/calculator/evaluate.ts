import { parse, tokenize, type AstExpression } from "@borgar/fx";
import { parseAddress } from "../a1";
import { block, bounding } from "../block";
import type { Sheet } from "../book";
import { ErrorValue, isErrorText } from "../error-value";
import type { Place } from "../memory-book";
import { binary, unary } from "./operators";
import { ERRORS, first, lift, one, type Operand } from "./operand";

/** An argument not calculated yet: `IF` looks at one of two only. `undefined` is an omitted one. */
export type Argument = (() => Operand) | undefined;

/** A function of the sheet, by its name in upper case: `SUM`, `BT.STATION_AWARD`. */
export type SheetFunction = (args: readonly Argument[], place: Place) => Operand;

export type FunctionTable = ReadonlyMap<string, SheetFunction>;

type Node<T extends AstExpression["type"]> = Extract<AstExpression, { type: T }>;

/** Calculates a formula's text. */
export function evaluate(formula: string, place: Place, functions: FunctionTable): Operand {
  let tree: AstExpression;
  try {
    tree = parsed(formula);
  } catch {
    return one(ERRORS.name);
  }
  return new Evaluation(place, functions).of(tree);
}

const trees = new Map<string, AstExpression>();
const TREES_KEPT = 1000;

/** Formulas filled down a column differ, but each is calculated often. */
function parsed(formula: string): AstExpression {
  const known = trees.get(formula);
  if (known) return known;
  const tree = parse(tokenize(formula));
  if (trees.size >= TREES_KEPT) trees.clear();
  trees.set(formula, tree);
  return tree;
}

class Evaluation {
  constructor(
    private readonly place: Place,
    private readonly functions: FunctionTable,
  ) {}

  of(node: AstExpression): Operand {
    switch (node.type) {
      case "Literal":
        return one(node.value);
      case "ErrorLiteral":
        return one(isErrorText(node.value) ? new ErrorValue(node.value) : ERRORS.name);
      case "ReferenceIdentifier":
        return this.reference(node);
      case "ArrayExpression":
        return { rows: node.elements.map((row) => row.map((cell) => first(this.of(cell)))) };
      case "UnaryExpression":
        return this.unary(node);
      case "BinaryExpression":
        return this.binary(node);
      case "CallExpression":
        return this.call(node);
      default:
        return one(ERRORS.name); // LET and LAMBDA
    }
  }

  private reference({ value, kind }: Node<"ReferenceIdentifier">): Operand {
    if (kind === "name") return this.name(value);
    const address = parseAddress(value);
    if (!address) return one(ERRORS.name);
    const sheet = address.sheet === undefined ? this.place.sheet : this.place.book.sheet(address.sheet);
    return sheet ? this.cells(sheet, address.block) : one(ERRORS.reference);
  }

  private cells(sheet: Sheet, read: Parameters<Place["read"]>[1]): Operand {
    return { rows: this.place.read(sheet, read), from: { sheet, block: read } };
  }

  private name(name: string): Operand {
    const names = this.place.book.names
      .all()
      .filter((item) => item.name.toLowerCase() === name.toLowerCase());
    const found =
      names.find((item) => item.sheet === this.place.sheet.id) ?? names.find((item) => item.sheet === null);
    return found ? evaluate(found.refersTo, this.place, this.functions) : one(ERRORS.name);
  }

  private unary({ operator, arguments: [operand] }: Node<"UnaryExpression">): Operand {
    if (!operand) return one(ERRORS.value);
    const value = this.of(operand);
    if (operator === "#") return this.spilled(value);
    if (operator === "@") return one(first(value));
    return lift([value], ([cell]) => unary(operator, cell ?? null));
  }

  /** `F1#`: all that the formula in the cell spills over. */
  private spilled({ from }: Operand): Operand {
    const spill = from && from.sheet.spill(from.block);
    return spill ? this.cells(from.sheet, spill) : one(ERRORS.reference);
  }

  private binary({ operator, arguments: [left, right] }: Node<"BinaryExpression">): Operand {
    if (!left || !right) return one(ERRORS.value);
    const [a, b] = [this.of(left), this.of(right)];
    if (operator === ":") return this.between(a, b);
    return lift([a, b], ([x, y]) => binary(operator, x ?? null, y ?? null));
  }

  private between({ from: a }: Operand, { from: b }: Operand): Operand {
    if (!a || !b || a.sheet !== b.sheet) return one(ERRORS.reference);
    return this.cells(a.sheet, bounding(a.block, b.block));
  }

  private call({ callee, arguments: given }: Node<"CallExpression">): Operand {
    const called = this.functions.get(callee.name.toUpperCase());
    if (!called) return one(ERRORS.name);
    const args = (given as readonly (AstExpression | null)[]).map((node): Argument =>
      node ? () => this.of(node) : undefined,
    );
    return called(args, this.place);
  }
}

/** The cell a formula stands in, as an operand: `ROW()` without an argument. */
export const own = ({ sheet, row, column }: Place): Operand => ({
  rows: [[null]],
  from: { sheet, block: block(row, column) },
});
