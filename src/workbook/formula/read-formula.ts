import {
  type AstExpression,
  type CallExpression,
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isErrorNode,
  isLambdaNode,
  isLetNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  tokenize,
} from "@borgar/fx";
import { errorCell } from "../cells";
import type { ArgumentSite, CallSite, Expression, Gate, Unreadable } from "./expression";
import { gatePlaceOf } from "./gates";
import { OPERATORS } from "./operations";
import { type Standing, readReference } from "./read-reference";
import { SHEET_FUNCTIONS } from "./sheet-functions";
import { wholeBrackets } from "./source-text";

/** What a formula says: its BT calls, an outer one before those inside it; `null` where its grammar cannot be followed. */
export type FormulaReading = readonly CallSite[] | null;

/** `BT.X` as typed, `_xldudf_BT_X` as Excel stores it in files. */
const OWN = /^(?:BT\.|_xldudf_BT_)(?=.)/iu;

/** Reads a formula that stands on the given sheet. */
export function readFormula(formula: string, sheet: string): FormulaReading {
  if (!/(?:BT\.|_xldudf_BT_)/iu.test(formula)) return [];
  try {
    return new Reader(formula, { sheet, definition: false }).calls();
  } catch {
    return null;
  }
}

/** The names in a formula that stands on the given sheet, whatever they stand for. */
export function namesIn(formula: string, sheet: string): readonly NameExpression[] {
  try {
    return new Reader(formula, { sheet, definition: false }).names();
  } catch {
    return [];
  }
}

type NameExpression = Extract<Expression, { readonly kind: "name" }>;

/** Reads what a defined name refers to; `sheet`: the one from which the name is asked. `null` where its grammar cannot be followed. */
export function readDefinition(formula: string, sheet: string): Expression | null {
  try {
    return new Reader(formula, { sheet, definition: true }).whole();
  } catch {
    return null;
  }
}

/** Functions that answer cell by cell where they are given several. */
const CELL_BY_CELL = /^(?:IF|IFERROR|IFNA|ROUND|ROUNDUP|ROUNDDOWN|INT|ABS|TEXT)$/u;

class Reader {
  private readonly root: AstExpression;
  private readonly standing: Standing;

  constructor(
    private readonly formula: string,
    standing: Omit<Standing, "variables">,
  ) {
    this.root = parse(tokenize(formula, { mergeRefs: true, negativeNumbers: true, withLocation: true }));
    this.standing = { ...standing, variables: variablesOf(this.root) };
  }

  whole(): Expression {
    return this.expression(this.root);
  }

  calls(): readonly CallSite[] {
    const root = unwrapped(this.root);
    const found: CallSite[] = [];
    const look = (node: AstExpression | null, elementwise: boolean, gates: readonly Gate[]): void => {
      if (!node) return;
      if (isCallNode(node) && ownName(node) !== null)
        found.push(this.callSite(node, { whole: node === root, elementwise, gates }));
      const within = elementwise && keepsCells(node);
      parts(node).forEach((part, i) => {
        look(part, within || part === root, [...gates, ...this.gate(node, i)]);
      });
    };
    look(this.root, true, []);
    return found;
  }

  names(): readonly NameExpression[] {
    const found: NameExpression[] = [];
    const look = (node: AstExpression | null): void => {
      const read = node && isReferenceNode(node) ? this.expression(node) : undefined;
      if (read?.kind === "name") found.push(read);
      if (node) parts(node).forEach(look);
    };
    look(this.root);
    return found;
  }

  /** What decides whether a part of a function counts at all. */
  private gate(node: AstExpression, part: number): readonly Gate[] {
    if (!isCallNode(node) || isLambdaNode(node.callee)) return [];
    const place = gatePlaceOf(functionName(node), part);
    if (!place) return [];
    const { name, branch, deciding } = place;
    return [{ name, branch, deciding: deciding.map((i) => this.expression(node.arguments[i] ?? null)) }];
  }

  private callSite(node: CallExpression, place: Pick<CallSite, "whole" | "elementwise" | "gates">): CallSite {
    const args = node.arguments.map((argument: AstExpression | null): ArgumentSite => ({
      text: argument ? this.text(argument) : "",
      expression: this.expression(argument),
    }));
    return { name: ownName(node) ?? "", text: this.text(node), args, ...place };
  }

  private expression(node: AstExpression | null): Expression {
    if (!node) return { kind: "omitted" };
    if (isLiteralNode(node)) return { kind: "value", value: node.value };
    if (isErrorNode(node)) return { kind: "value", value: errorCell(node.value) };
    if (isArrayNode(node)) return this.array(node.elements, node);
    if (isReferenceNode(node)) return readReference(node, this.standing);
    if (isCallNode(node)) return this.call(node);
    if (isUnaryNode(node)) return this.unary(node.operator, node.arguments[0] ?? null, node);
    if (isBinaryNode(node) && OPERATORS.includes(node.operator)) {
      const [left, right] = node.arguments.map((part: AstExpression) => this.expression(part));
      if (left && right)
        return { kind: "binary", operator: node.operator, left, right, text: this.text(node) };
    }
    return this.unreadable("operation", node);
  }

  private array(elements: readonly (readonly AstExpression[])[], node: AstExpression): Expression {
    const literal = elements.every((row) => row.every((item) => isLiteralNode(item) || isErrorNode(item)));
    if (!literal) return this.unreadable("operation", node);
    const rows = elements.map((row) =>
      row.map((item) =>
        isLiteralNode(item) ? item.value : isErrorNode(item) ? errorCell(item.value) : null,
      ),
    );
    return { kind: "array", rows };
  }

  private call(node: CallExpression): Expression {
    if (ownName(node) !== null)
      return { kind: "call", call: this.callSite(node, { whole: false, elementwise: false, gates: [] }) };
    const name = functionName(node);
    const [first = null, ...others] = node.arguments;
    // As `#` and `@` are stored in files.
    if (name === "ANCHORARRAY" && others.length === 0) return this.unary("#", first, node);
    if (name === "SINGLE" && others.length === 0) return this.unary("@", first, node);
    if (!SHEET_FUNCTIONS.has(name)) return this.unreadable("function", node);
    const args = node.arguments.map((argument) => this.expression(argument));
    return { kind: "function", name, args, text: this.text(node) };
  }

  private unary(operator: string, argument: AstExpression | null, node: AstExpression): Expression {
    const of = this.expression(argument);
    const text = this.text(node);
    if (operator === "+") return of;
    if (operator === "-" || operator === "%") return { kind: "unary", operator, of, text };
    if (operator === "@") return of.kind === "unreadable" ? of : { kind: "single", of, text };
    const single = of.kind === "area" && of.area.rows === 1 && of.area.columns === 1;
    return single ? { kind: "spilled", cell: of.area, text } : this.unreadable("spill", node);
  }

  private unreadable(why: Unreadable, node: AstExpression): Expression {
    return { kind: "unreadable", refusal: { why, part: this.text(node) } };
  }

  private text(node: AstExpression): string {
    const [from = 0, to = this.formula.length] = node.loc ?? [];
    // The location of a postfix operator (`A1#`) covers the operator only.
    const inner = isUnaryNode(node) ? (node.arguments[0]?.loc?.[0] ?? from) : from;
    return wholeBrackets(this.formula, Math.min(from, inner), to);
  }
}

const calleeName = (node: CallExpression): string => {
  const { callee } = node;
  return "name" in callee ? callee.name : "";
};

/** Upper case, without what files put before newer functions. */
const functionName = (node: CallExpression): string =>
  calleeName(node)
    .toUpperCase()
    .replace(/^_XLFN\./u, "");

/** Upper case, without the namespace; `null` for functions that are not BT's. */
function ownName(node: CallExpression): string | null {
  const name = calleeName(node);
  return OWN.test(name) ? name.replace(OWN, "").toUpperCase() : null;
}

/** The formula without an implicit intersection in front, which leaves a single answer as it is. */
function unwrapped(node: AstExpression): AstExpression {
  const inner = isUnaryNode(node) && node.operator === "@" ? node.arguments[0] : undefined;
  return inner ?? node;
}

const keepsCells = (node: AstExpression): boolean =>
  (isUnaryNode(node) && node.operator !== "@" && node.operator !== "#") ||
  (isBinaryNode(node) && OPERATORS.includes(node.operator)) ||
  (isCallNode(node) && CELL_BY_CELL.test(calleeName(node).toUpperCase()));

function parts(node: AstExpression): readonly (AstExpression | null)[] {
  if (isCallNode(node)) return isLambdaNode(node.callee) ? [node.callee, ...node.arguments] : node.arguments;
  if (isUnaryNode(node) || isBinaryNode(node)) return node.arguments;
  if (isLetNode(node)) return [...node.declarations.map((declaration) => declaration.init), node.body];
  if (isLambdaNode(node)) return [node.body];
  return [];
}

/** All names that LET and LAMBDA give within a formula; one of them used outside is taken for a variable too, and refused. */
function variablesOf(root: AstExpression): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (node: AstExpression | null): void => {
    if (!node) return;
    if (isLetNode(node)) for (const { id } of node.declarations) names.add(id.name.toLowerCase());
    if (isLambdaNode(node)) for (const { name } of node.params) names.add(name.toLowerCase());
    parts(node).forEach(look);
  };
  look(root);
  return names;
}
