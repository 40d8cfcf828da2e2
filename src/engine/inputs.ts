import { type Day, dayInText, isDay, partsOf } from "./calendar";
import { type Cell, isBlank, lineOfCells } from "./cell";
import { Exact } from "./exact";
import { type Choice, Fault, Input, type Kind, fault, problem, scalar } from "./input";
import { type Quantity, plain, quantityInText } from "./quantity";
import { type Truth, all } from "./truth";
import { type Words, words } from "./words";

export type { Choice } from "./input";

type Filled = Exclude<Cell, null>;

const NOT_AN_AMOUNT = fault(
  "不是金额,请填以元计的数字(也可写 5760万元、1.2亿元)",
  "is not an amount; write a number of yuan (or 5760万元, 1.2亿元)",
);
const NOT_A_PRICE = fault(
  "不是价格,请填以元计的数字,不带“/公斤”等单位",
  "is not a price; write a number of yuan, without a unit such as /公斤",
);
const NOT_A_QUANTITY = fault(
  "不是数字,请只填数字,不带单位",
  "is not a number; write the number alone, without a unit",
);
const NOT_A_RATE = fault(
  "不是比例,请填小数(0.2)或百分比(20%)",
  "is not a rate; write a fraction (0.2) or per cent (20%)",
);
const NOT_A_COUNT = fault("不是数字,请填整数", "is not a number; write a whole number");
const NOT_A_DATE = fault(
  "不是日期,请填日期或 2025-06-30、2025/6/30、2025年6月30日",
  "is not a date; use a date or 2025-06-30, 2025/6/30, 2025年6月30日",
);
const NEGATIVE = words("不能为负数", "cannot be negative");

function numberIn(cell: Filled, units: Units, otherwise: Fault): Exact | Fault {
  if (typeof cell === "number") return Number.isFinite(cell) ? Exact.ofCell(cell) : otherwise;
  if (typeof cell === "boolean") return otherwise;
  const found = quantityInText(cell);
  return found && units.includes(found.unit) ? found.value : otherwise;
}

type Units = readonly Quantity["unit"][];
const BARE: Units = ["none"];
const AMOUNT: Units = ["none", "yuan"];
const RATE: Units = ["none", "percent"];

/** An input whose numbers are read as Excel shows them. */
const numeric = (
  kind: Kind,
  label: Words,
  about: Words,
  parse: (cell: Filled) => Exact | Fault,
): Input<Exact> => scalar(kind, label, about, parse, true);

const amountIn = (cell: Filled): Exact | Fault => numberIn(cell, AMOUNT, NOT_AN_AMOUNT);

const notNegative = (value: Exact): Words | null => (value.sign < 0 ? NEGATIVE : null);
const AT_LEAST_0 = { least: 0 };

/** An amount in yuan that may be negative, such as a profit. */
export const signedMoney = (label: Words, about: Words): Input<Exact> =>
  numeric("money", label, about, amountIn);

/** An amount in yuan, 0 or more. */
export const money = (label: Words, about: Words): Input<Exact> =>
  signedMoney(label, about).refusing(notNegative, AT_LEAST_0);

/** A measured quantity, 0 or more: kilograms, tonnes. */
export const quantity = (label: Words, about: Words): Input<Exact> =>
  numeric("number", label, about, (cell) => numberIn(cell, BARE, NOT_A_QUANTITY)).refusing(
    notNegative,
    AT_LEAST_0,
  );

/** A price in yuan, above 0; 0 stands for a blank. */
export const price = (label: Words, about: Words): Input<Exact> =>
  numeric("money", label, about, (cell) => numberIn(cell, AMOUNT, NOT_A_PRICE))
    .refusing(notNegative, AT_LEAST_0)
    .zeroIsBlank();

/** A rate or ratio as a fraction (20 % = 0.2); text may say `20%`; 0 stands for a blank. */
export const fraction = (label: Words, about: Words): Input<Exact> =>
  numeric("fraction", label, about, (cell) => numberIn(cell, RATE, NOT_A_RATE))
    .refusing(notNegative, AT_LEAST_0)
    .zeroIsBlank();

/** A number of things, whole, 0 or more. */
export const count = (label: Words, about: Words): Input<Exact> =>
  numeric("count", label, about, (cell) => numberIn(cell, BARE, NOT_A_COUNT))
    .refusing(notNegative, AT_LEAST_0)
    .refusing((value) => (value.isWhole ? null : words("请填整数", "must be a whole number")), {
      whole: true,
    });

function dateIn(cell: Filled): Day | Fault {
  if (typeof cell === "boolean") return NOT_A_DATE;
  if (typeof cell === "string") return dayInText(plain(cell)) ?? NOT_A_DATE;
  const serial = Math.floor(cell);
  return isDay(serial) ? serial : NOT_A_DATE;
}

/** A day: a serial number (a time of day is cut off) or text; 0 stands for a blank. */
export const date = (label: Words, about: Words): Input<Day> =>
  scalar("date", label, about, dateIn).zeroIsBlank();

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** A number of four digits was meant as a year, not as a day of 1905 to 1927. */
const FIRST_SERIAL = 10_000;

const NOT_A_YEAR = fault("请填 1900—2199 的年份,或该年内的日期", "must be a year 1900–2199 or a date in it");

function yearIn(cell: Filled): number | Fault {
  const wrong = NOT_A_YEAR;
  const number = numberIn(cell, BARE, wrong);
  const value = number instanceof Exact ? number.toNumber() : NaN;
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return value;
  const day = dateIn(cell);
  if (day instanceof Fault) return wrong;
  const { year } = partsOf(day);
  return day >= FIRST_SERIAL && year <= LAST_YEAR ? year : wrong;
}

/** A calendar year, 1900 … 2199, or a date in it; 0 stands for a blank. */
export const calendarYear = (label: Words, about: Words): Input<number> =>
  scalar("year", label, about, yearIn).zeroIsBlank();

const LAST_YEAR_NUMBER = Exact.of(99);

/** Which year of a support, 1 … 99, never a calendar year; 0 stands for a blank. */
export const yearNumber = (label: Words, about: Words): Input<Exact> =>
  count(label, about)
    .refusing((value) =>
      value.compare(LAST_YEAR_NUMBER) > 0
        ? words("请填第几年,不是年份", "must be the number of the year (1, 2, 3 …), not a calendar year")
        : null,
    )
    .zeroIsBlank();

const YES = ["是", "有", "符合", "√", "✓", "yes", "true"];
/** As keys, which V8 keeps once: the short words of a host are kept so too, and are then told apart without reading them. */
const [WORD_OF_YES, WORD_OF_NO] = Object.keys({ 是: true, 否: true });
const NO = ["否", "无", "不符合", "×", "✗", "no", "false"];
const YES_OR_NO = fault(
  "请填 是/否(也可填 有/无、符合/不符合、√/×、TRUE/FALSE、yes/no)",
  "must be yes or no (是/否, 有/无, 符合/不符合, √/×, TRUE/FALSE)",
);

/** Words that answer one question beside 是 and 否, such as 小型 and 大型. */
interface OwnWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const NONE: OwnWords = { yes: [], no: [] };

/** As nearly every cell has it: nothing to take off before it is looked up. */
const AS_WRITTEN: ReadonlyMap<Filled, boolean> = new Map<Filled, boolean>([
  ...[...YES, true, 1].map((yes): [Filled, boolean] => [yes, true]),
  ...[...NO, false].map((no): [Filled, boolean] => [no, false]),
]);

function truthIn(cell: Filled, own = NONE): boolean | Fault {
  const known = AS_WRITTEN.get(cell);
  if (known !== undefined) return known;
  const word = typeof cell === "string" ? plain(cell).toLowerCase() : "";
  if (YES.includes(word) || own.yes.includes(word)) return true;
  if (NO.includes(word) || own.no.includes(word)) return false;
  const list = [...own.yes, ...own.no].join("、");
  const { says } = YES_OR_NO;
  return list ? fault(`${says.zh};或:${list}`, `${says.en}; or: ${list}`) : YES_OR_NO;
}

/** Yes or no, or words of its own for it. The number 1 is yes; 0 is nothing, since a blank may come as 0. */
export const yesNo = (label: Words, about: Words, own?: OwnWords): Input<boolean> =>
  scalar("boolean", label, about, (cell) => truthIn(cell, own));

/** Text as it stands, blanks around it cut off; the number 0 stands for a blank. */
export const text = (label: Words, about: Words): Input<string> =>
  scalar("text", label, about, (cell) => String(cell).trim()).zeroIsBlank();

const canonical = (word: string): string => plain(word).toLowerCase();

/** The words accepted; in English with their codes: 转让 (transfer). */
export const listed = (choices: readonly Choice[]): Words =>
  words(
    choices.map(({ word }) => word).join("、"),
    choices
      .map(({ word, also }) => {
        const code = also.find((name) => /^[a-z]/u.test(name));
        return code ? `${word} (${code})` : word;
      })
      .join(", "),
  );

export function choice(label: Words, about: Words, choices: readonly Choice[]): Input<string> {
  const list = listed(choices);
  const byName = new Map(
    choices.flatMap((option) => [option.word, ...option.also].map((name) => [canonical(name), option.word])),
  );
  const input = scalar("choice", label, about, (cell) => {
    const word = byName.get(canonical(String(cell)));
    return (
      word ??
      fault(`不认识"${String(cell)}",可填:${list.zh}`, `unknown "${String(cell)}"; accepted: ${list.en}`)
    );
  });
  return input.among(choices).zeroIsBlank();
}

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
        const known = cell === null ? null : AS_WRITTEN.get(cell);
        const truth = known ?? (cell === null || isBlank(cell) || cell === 0 ? null : truthIn(cell));
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
    const cell = cells[i];
    const truth = cell === WORD_OF_YES || (cell === WORD_OF_NO ? false : AS_WRITTEN.get(cell as Filled));
    if (truth === undefined) return undefined;
    truths[i] = truth;
  }
  return truths;
}
