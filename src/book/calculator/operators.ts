import { ErrorValue } from "../error-value";
import { ERRORS, numberOf, textOf, type Scalar } from "./operand";

type Arithmetic = (a: number, b: number) => number | ErrorValue;

const ARITHMETIC: Readonly<Record<string, Arithmetic>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? ERRORS.division : a / b),
  "^": (a, b) => (Number.isFinite(a ** b) ? a ** b : ERRORS.number),
};

const COMPARISON: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

export function binary(operator: string, a: Scalar, b: Scalar): Scalar {
  if (a instanceof ErrorValue) return a;
  if (b instanceof ErrorValue) return b;
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic) return withNumbers(arithmetic, a, b);
  const holds = COMPARISON[operator];
  if (holds) return holds(order(a, b));
  return operator === "&" ? joined(textOf(a), textOf(b)) : ERRORS.value;
}

const joined = (x: string | ErrorValue, y: string | ErrorValue): Scalar => {
  if (x instanceof ErrorValue) return x;
  return y instanceof ErrorValue ? y : x + y;
};

function withNumbers(calculate: Arithmetic, a: Scalar, b: Scalar): Scalar {
  const x = numberOf(a);
  const y = numberOf(b);
  if (x instanceof ErrorValue) return x;
  return y instanceof ErrorValue ? y : calculate(x, y);
}

export function unary(operator: string, a: Scalar): Scalar {
  const x = numberOf(a);
  if (x instanceof ErrorValue) return x;
  if (operator === "-") return -x;
  return operator === "%" ? x / 100 : a;
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Numbers come before texts, texts before TRUE and FALSE; texts are compared in any case; a blank is like its neighbour. */
function order(a: Exclude<Scalar, ErrorValue>, b: Exclude<Scalar, ErrorValue>): number {
  const x = a ?? blankLike(b);
  const y = b ?? blankLike(a);
  if (typeof x === "string" && typeof y === "string") return compare(x.toLowerCase(), y.toLowerCase());
  const [left, right] = [RANK[typeof x as keyof typeof RANK], RANK[typeof y as keyof typeof RANK]];
  return left === right ? compare(Number(x), Number(y)) : left - right;
}

const blankLike = (other: Exclude<Scalar, ErrorValue>): string | number | boolean => {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
};

const compare = <T extends string | number>(x: T, y: T): number => (x < y ? -1 : x > y ? 1 : 0);
