import type { Cell, Given, Matrix } from "../case";
import { isMatrix } from "../excel";
import { all, headed, textOf } from "../expected";
import type { Matcher } from "../expected";

/** 8. EXPLAIN: 步骤 · 说明 · 数值 · 依据; a condition not met begins 不符合:; the last row is the answer. */
const HEADINGS = ["步骤", "说明", "数值", "依据"];
const NOT_MET = "不符合:";

export const MEASURES = "包党发〔2021〕24号";
export const TRIAD = "包府发〔2024〕44号";
export const TALENT = "包府发〔2021〕5号";
export const INDUSTRIES = "包党发〔2025〕1号";

const rows = (value: Given): Matrix => (isMatrix(value) ? value.slice(1) : []);
const lastOf = (value: Given): readonly Cell[] => rows(value).at(-1) ?? [];
const unmet = (value: Given): Matrix => rows(value).filter((cells) => textOf(cells[1]).startsWith(NOT_MET));
/** Half width, without blanks: brackets and digits are quoted either way. */
const plain = (cell: Cell | undefined): string => textOf(cell).normalize("NFKC").replace(/\s/gu, "");

/** The last row is the answer, with this value. */
export const answers =
  (expected: Cell): Matcher =>
  ({ value }) => {
    const last = lastOf(value);
    return last[0] === "答案" && last[2] === expected ? undefined : `the last row is ${JSON.stringify(last)}`;
  };

/** The basis of some row is this document and, where given, this clause of it. */
export const cites =
  (document: string, clause = ""): Matcher =>
  ({ value }) =>
    rows(value).some((cells) => [document, clause].every((part) => plain(cells[3]).includes(plain(part))))
      ? undefined
      : `no row stands on ${document} ${clause}: ${JSON.stringify(rows(value).map((cells) => cells[3]))}`;

const nothingFails: Matcher = ({ value }) =>
  unmet(value).length === 0 ? undefined : `not met: ${JSON.stringify(unmet(value))}`;
const somethingFails: Matcher = ({ value }) =>
  unmet(value).length > 0 ? undefined : `nothing is marked ${NOT_MET}: ${JSON.stringify(value)}`;
const saysWhy: Matcher = ({ value }) =>
  /\p{Script=Han}/u.test(textOf(lastOf(value)[1]))
    ? undefined
    : `no reason in ${JSON.stringify(lastOf(value))}`;

/** An answer that stands on this clause, with no condition failing. */
export const explains = (answer: Cell, document: string, clause: string): Matcher =>
  all(headed(HEADINGS), answers(answer), nothingFails, cites(document, clause));

/** An answer that a condition not met brings about. */
export const explainsFailure = (answer: Cell, document: string, clause: string): Matcher =>
  all(headed(HEADINGS), answers(answer), somethingFails, cites(document, clause));

/** A call that errs: its error as text, its message. */
export const explainsError = (error: string): Matcher => all(headed(HEADINGS), answers(error), saysWhy);
