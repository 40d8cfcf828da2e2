import {
  type AstExpression,
  type CallExpression,
  type ReferenceIdentifier,
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
  parseA1Ref,
  tokenize,
} from "@borgar/fx";
import { areaOn } from "../address";
import { errorCell } from "../cells";
import type { CallSite, Expression, Unreadable } from "./expression";

/** What a formula says: its BT calls, an outer one before those inside it; `null` where its grammar cannot be followed. */
export type FormulaReading = readonly CallSite[] | null;

/** `BT.X` as typed, `_xldudf_BT_X` as Excel stores it in files. */
const OWN = /^(?:BT\.|_xldudf_BT_)(?=.)/iu;

/** Reads a formula that stands on the given sheet. */
export function readFormula(formula: string, sheet: string): FormulaReading {
  if (!/(?:BT\.|_xldudf_BT_)/iu.test(formula)) return [];
  try {
    return new Reader(formula, sheet).calls();
  } catch {
    return null;
  }
}

class Reader {
  private readonly root: AstExpression;

  constructor(
    private readonly formula: string,
    private readonly sheet: string,
  ) {
    this.root = parse(tokenize(formula, { mergeRefs: true, negativeNumbers: true, withLocation: true }));
  }

  calls(): readonly CallSite[] {
    const root = unwrapped(this.root);
    const found: CallSite[] = [];
    const look = (node: AstExpression | null): void => {
      if (!node) return;
      if (isCallNode(node) && ownName(node) !== null) found.push(this.callSite(node, node === root));
      parts(node).forEach(look);
    };
    look(this.root);
    return found;
  }

  private callSite(node: CallExpression, whole: boolean): CallSite {
    return {
      name: ownName(node) ?? "",
      text: this.text(node),
      args: node.arguments.map((argument) => this.expression(argument)),
      whole,
    };
  }

  private expression(node: AstExpression | null): Expression {
    if (!node) return { kind: "omitted" };
    if (isLiteralNode(node)) return { kind: "value", value: node.value };
    if (isErrorNode(node)) return { kind: "value", value: errorCell(node.value) };
    if (isArrayNode(node)) return this.array(node.elements, node);
    if (isReferenceNode(node)) return this.reference(node);
    if (isCallNode(node)) return this.call(node);
    if (isUnaryNode(node)) return this.unary(node.operator, node.arguments[0] ?? null, node);
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

  private reference(node: ReferenceIdentifier): Expression {
    if (node.kind !== "range")
      return this.unreadable(node.kind === "beam" ? "whole" : node.kind === "table" ? "table" : "name", node);
    const context = parseA1Ref(node.value)?.context ?? [];
    // Two scopes name another workbook, a colon within one spans several sheets.
    if (context.length > 1 || context.some((scope) => scope.includes(":")))
      return this.unreadable("elsewhere", node);
    const area = areaOn(context[0] ?? this.sheet, node.value.slice(node.value.lastIndexOf("!") + 1));
    return area ? { kind: "area", area } : this.unreadable("name", node);
  }

  private call(node: CallExpression): Expression {
    if (ownName(node) !== null) return { kind: "call", call: this.callSite(node, false) };
    const [year, month, day, ...more] = node.arguments.map((argument) => this.expression(argument));
    if (calleeName(node).toUpperCase() === "DATE" && year && month && day && more.length === 0) {
      const unreadable = [year, month, day].find((part) => part.kind === "unreadable");
      return unreadable ?? { kind: "date", parts: [year, month, day] };
    }
    return this.unreadable("function", node);
  }

  private unary(operator: string, argument: AstExpression | null, node: AstExpression): Expression {
    const of = this.expression(argument);
    if (of.kind === "unreadable" || operator === "+") return of;
    if (operator === "-") return { kind: "negated", of };
    if (operator === "%") return { kind: "percent", of };
    // `@` before a single cell or a BT call changes nothing.
    const single = of.kind === "area" && of.area.rows === 1 && of.area.columns === 1;
    return operator === "@" && (single || of.kind === "call") ? of : this.unreadable("spill", node);
  }

  private unreadable(why: Unreadable, node: AstExpression): Expression {
    return { kind: "unreadable", refusal: { why, part: this.text(node) } };
  }

  private text(node: AstExpression): string {
    const [from = 0, to = this.formula.length] = node.loc ?? [];
    // The location of a postfix operator (`A1#`) covers the operator only.
    const inner = isUnaryNode(node) ? (node.arguments[0]?.loc?.[0] ?? from) : from;
    return this.formula.slice(Math.min(from, inner), to);
  }
}

const calleeName = (node: CallExpression): string => {
  const { callee } = node;
  return "name" in callee ? callee.name : "";
};

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

function parts(node: AstExpression): readonly (AstExpression | null)[] {
  if (isCallNode(node)) return isLambdaNode(node.callee) ? [node.callee, ...node.arguments] : node.arguments;
  if (isUnaryNode(node) || isBinaryNode(node)) return node.arguments;
  if (isLetNode(node)) return [...node.declarations.map((declaration) => declaration.init), node.body];
  if (isLambdaNode(node)) return [node.body];
  return [];
}
