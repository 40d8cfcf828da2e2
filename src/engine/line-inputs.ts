import { type Cell, isBlank, lineOfCells } from "./cell";
import { Exact } from "./exact";
import { Fault, Input, problem } from "./input";
import { NEGATIVE, amountIn } from "./inputs";
import { type Truth, all } from "./truth";
import { type Words, words } from "./words";
import { truthIn, usualTruthIn } from "./yes-or-no";

/** Inputs read from a line of cells: yearly figures, and what a person has to judge. */

interface YearsOf {
  /** Fewest and most values; fewer than the fewest is "not given", more than the most is #VALUE!. */
  readonly least: number;
  readonly most: number;
  readonly zeroIsBlank?: boolean;
  readonly negative?: boolean;
}

const ONE_LINE = words("请引用一行或一列", "must be one row or one column");

/** One value a year, oldest first, the last one 上年度. Too few values or a gap count as not given. */
export function years(label: Words, about: Words, of: YearsOf): Input<readonly Exact[]> {
  const spec: Input<readonly Exact[]>["spec"] = {
    ...yearsSpec(label, about, of.most),
    zeroIsBlank: of.zeroIsBlank === true,
    incomplete: words(`至少填${of.least}个,中间不能有空`, `takes at least ${of.least} values without a gap`),
    read: (given) => {
      const cells = lineOfCells(given);
      if (!cells) return problem(label, ONE_LINE);
      let from = 0;
      while (from < cells.length && isBlankYear(cells[from] ?? null, of)) from += 1;
      const many = cells.length - from;
      if (wrongCount(cells.length, many, of)) return problem(label, manyOf(of));
      const numbers = new Array<Exact>(many);
      let complete = many >= of.least;
      for (let i = 0; i < many; i += 1) {
        const cell = cells[from + i] ?? null;
        const number = cell === null || isBlankYear(cell, of) ? null : amountIn(cell);
        if (number instanceof Fault) return problem(label, number.says);
        if (number && !of.negative && number.sign < 0) return problem(label, NEGATIVE);
        if (number && !(of.zeroIsBlank && number.sign === 0)) numbers[i] = number;
        else complete = false;
      }
      return complete ? numbers : null;
    },
  };
  const usual = { least: of.least, most: of.most, zeroIsBlank: !!of.zeroIsBlank, negative: !!of.negative };
  return new Input(spec, (raw) => usualYears(raw, usual));
}

/** Numbers in one row, as many as are wanted. */
function usualYears(raw: unknown, of: YearsOf): readonly Exact[] | undefined {
  const cells = onlyRow(raw);
  if (cells === null || cells.length < of.least || cells.length > of.most) return undefined;
  const numbers = new Array<Exact>(cells.length);
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i];
    if (typeof cell !== "number" || !Number.isFinite(cell)) return undefined;
    if (cell < 0 ? !of.negative : cell === 0 && of.zeroIsBlank) return undefined;
    numbers[i] = Exact.ofCell(cell);
  }
  return numbers;
}

/** The row of a rectangle that has no other. */
function onlyRow(raw: unknown): readonly unknown[] | null {
  if (!Array.isArray(raw) || raw.length !== 1) return null;
  const row: unknown = raw[0];
  return Array.isArray(row) ? row : null;
}

const isBlankYear = (cell: Cell, of: YearsOf): boolean =>
  typeof cell === "number" ? cell === 0 && of.zeroIsBlank === true : isBlank(cell);

const yearsSpec = (label: Words, about: Words, most: number): Input<readonly Exact[]>["spec"] => ({
  kind: "years",
  label,
  about,
  range: true,
  optional: false,
  repeating: false,
  zeroIsBlank: false,
  columns: 3,
  most,
  usualLeast: null,
  incomplete: null,
  otherwise: null,
  refusals: [],
  read: () => null,
});

const wrongCount = (cells: number, values: number, of: YearsOf): boolean =>
  values > of.most || (of.least === of.most && cells !== of.most && values !== of.most);

const manyOf = ({ least, most }: YearsOf): Words =>
  least === most
    ? words(`请引用${least}个年度`, `takes ${least} years`)
    : words(`请引用${least}至${most}个年度`, `takes ${least} to ${most} years`);

/** What a person has to judge: one value for all, or so many in order. A blank or 0 is "not judged". */
export function judgements(label: Words, about: Words, many: number): Input<readonly Truth[]> {
  const alike = (truth: Truth): readonly Truth[] => Array.from({ length: many }, () => truth);
  const [met, not, open] = [alike(true), alike(false), alike(null)];
  const spec: Input<readonly Truth[]>["spec"] = {
    ...(yearsSpec(label, about, many) as unknown as Input<readonly Truth[]>["spec"]),
    kind: "judged",
    columns: 1,
    optional: true,
    otherwise: { value: open },
    read: (given) => {
      const cells = lineOfCells(given);
      if (!cells) return problem(label, ONE_LINE);
      if (cells.length !== 1 && cells.length !== many)
        return problem(label, words(`请填 1 个或依次 ${many} 个判断`, `takes 1 value or ${many} in order`));
      const truths: Truth[] = [];
      for (const cell of cells) {
        const truth = cell === null || isBlank(cell) || cell === 0 ? null : truthIn(cell);
        if (truth instanceof Fault) return problem(label, truth.says);
        truths.push(truth);
      }
      if (truths.length === many) return truths;
      const [one = null] = truths;
      return one === null ? open : one ? met : not;
    },
  };
  return new Input(spec, (raw) => {
    const truths = usualTruths(raw, many);
    return truths && all(truths) ? met : truths;
  });
}

/** So many words of yes and no in one row. */
function usualTruths(raw: unknown, many: number): readonly Truth[] | undefined {
  const cells = onlyRow(raw);
  if (cells?.length !== many) return undefined;
  const truths = new Array<Truth>(many);
  for (let i = 0; i < many; i += 1) {
    const truth = usualTruthIn(cells[i]);
    if (truth === undefined) return undefined;
    truths[i] = truth;
  }
  return truths;
}
