import { type Cell, type Given, isBlank, isRange, singleCell } from "./cell";
import { Exact } from "./exact";
import { Missing, Refusal, isRefusal } from "./refusal";
import { type Words, words } from "./words";

/** How a batch and a form may treat an input; what it reads to is the type parameter of `Input`. */
export type Kind =
  | "money"
  | "number"
  | "fraction"
  | "count"
  | "date"
  | "year"
  | "boolean"
  | "choice"
  | "text"
  | "years"
  | "judged";

/** One of the words the law knows, its usual short forms and its English code. */
export interface Choice {
  readonly word: string;
  readonly also: readonly string[];
}

/** A double of which a test need not be asked: it stands within these bounds, and so does the number read from it. */
interface Passing {
  readonly least?: number;
  readonly most?: number;
  readonly whole?: true;
}

/** Gives the message of what is wrong with a value. */
interface Test<T> {
  fault(value: T): Words | null;
  readonly passing?: Passing | undefined;
}

interface Spec<T> {
  readonly kind: Kind;
  readonly label: Words;
  readonly about: Words;
  /** The words accepted, where only those are. */
  readonly choices?: readonly Choice[];
  /** Takes a range rather than one cell. */
  readonly range: boolean;
  /** May be left out; else leaving it out is #VALUE!. */
  readonly optional: boolean;
  readonly repeating: boolean;
  /** 0 makes no sense here, so it stands for a blank cell (Excel for Windows hands blanks over as 0), typed as text too. */
  readonly zeroIsBlank: boolean;
  /** Columns it takes in a list of applications. */
  readonly columns: number;
  /** Columns it can take there. */
  readonly most: number;
  /** The least amount one would expect in yuan: below it everywhere, 万元 were probably typed for 元. */
  readonly usualLeast: Exact | null;
  /** What is wrong where something was given and yet not enough; else it is just missing. */
  readonly incomplete: Words | null;
  readonly read: (given: Given, label: Words) => T | Refusal | null;
  /** Further tests of the value read, in their order. */
  readonly refusals: readonly Test<T>[];
  /** What holds when nothing is given. */
  readonly otherwise: { readonly value: T | null } | null;
}

/** The value of a cell or rectangle, raw as the host hands it over; `undefined` for whatever takes a closer look. */
type Usual<T> = (raw: unknown) => T | undefined;

const NOTHING = (): undefined => undefined;
const LARGEST = Number.MAX_VALUE;

/** One input of a rule: what it is, how it is read from cells, what a blank means. Immutable; each method gives another. */
export class Input<T> {
  // Out of the specification, whose objects have many shapes: what is asked for each cell of a list.
  private readonly zeroIsNothing: boolean;
  private readonly byDefault: T | null | undefined;
  private readonly refusals: Spec<T>["refusals"];
  private readonly least: number;
  private readonly most: number;
  private readonly whole: boolean;
  /** The tests of a number that its bounds do not settle. */
  private readonly further: Spec<T>["refusals"];

  /**
   * `usual`: as `spec.read`, of what nearly every row holds; without it every cell takes the closer look. `numeric`: a number is
   * read as Excel shows it.
   */
  constructor(
    readonly spec: Spec<T>,
    private readonly usual: Usual<T> = NOTHING,
    private readonly numeric = false,
  ) {
    const { refusals } = spec;
    this.zeroIsNothing = spec.zeroIsBlank;
    this.byDefault = spec.otherwise?.value;
    this.refusals = refusals;
    this.least = Math.max(-LARGEST, ...refusals.map(({ passing }) => passing?.least ?? -LARGEST));
    this.most = Math.min(LARGEST, ...refusals.map(({ passing }) => passing?.most ?? LARGEST));
    this.whole = refusals.some(({ passing }) => passing?.whole);
    this.further = refusals.filter(({ passing }) => !passing);
  }

  private with<U = T>(change: Partial<Spec<U>>): Input<U> {
    return new Input<U>(
      { ...(this.spec as unknown as Spec<U>), ...change },
      this.usual as unknown as Usual<U>,
      this.numeric,
    );
  }

  /** May be left out; then `null`. */
  optional(): Input<T | null> {
    return this.with<T | null>({ optional: true, otherwise: { value: null } });
  }

  /** May be left out; then this value. */
  otherwise(value: T): Input<T> {
    return this.with({ optional: true, otherwise: { value } });
  }

  /** Must have its place in the formula, but a blank there is "not known yet" rather than an error. */
  orUnknown(): Input<T | null> {
    return this.with<T | null>({ otherwise: { value: null } });
  }

  zeroIsBlank(): Input<T> {
    return this.with({ zeroIsBlank: true });
  }

  /** Accepts these words only, as its reading knows. */
  among(choices: readonly Choice[]): Input<T> {
    return this.with({ choices });
  }

  usuallyAtLeast(amount: number): Input<T> {
    return this.with({ usualLeast: Exact.of(amount) });
  }

  /** A further test of the value read; gives the message of what is wrong. A double that is `passing` need not be asked. */
  refusing(fault: (value: T) => Words | null, passing?: Passing): Input<T> {
    return this.with({ refusals: [...this.spec.refusals, { fault, passing }] });
  }

  /** The value, what holds when nothing is given, or why it cannot be read. */
  read(given: Given): T | Refusal {
    const { spec } = this;
    const blank = this.isBlank(given);
    const value = blank ? null : this.readFilled(given);
    if (value !== null && !(spec.zeroIsBlank && isZero(value))) return value;
    if (spec.otherwise) return spec.otherwise.value as T;
    return missing(spec.label, (blank ? null : spec.incomplete) ?? MISSING);
  }

  /**
   * As `read`, of a cell or rectangle as nearly every row of a list holds it, raw as the host hands it over; `undefined` for
   * whatever takes a closer look: blanks that must not be, text that does not fit, error cells, rich values.
   */
  readUsual(raw: unknown): T | null | undefined {
    if (raw === null || raw === undefined || (raw === 0 && this.zeroIsNothing)) return this.byDefault;
    if (this.numeric && typeof raw === "number") return this.usualNumber(raw);
    const value = this.usual(raw);
    if (value === undefined || (this.zeroIsNothing && isZero(value))) return undefined;
    for (const refusal of this.refusals) if (refusal.fault(value)) return undefined;
    return value;
  }

  private usualNumber(raw: number): T | undefined {
    if (!(raw >= this.least && raw <= this.most)) return undefined;
    if (this.whole && !Number.isInteger(raw)) return undefined;
    const value = Exact.ofCell(raw) as unknown as T;
    for (const test of this.further) if (test.fault(value)) return undefined;
    return value;
  }

  private readFilled(given: Given): T | Refusal | null {
    const { spec } = this;
    const value = spec.read(given, spec.label);
    if (value === null || isRefusal(value)) return value;
    for (const refusal of spec.refusals) {
      const message = refusal.fault(value);
      if (message) return problem(spec.label, message);
    }
    return value;
  }

  private isBlank(given: Given): boolean {
    if (!isRange(given)) return this.isBlankCell(given);
    for (const row of given) for (const cell of row) if (!this.isBlankCell(cell)) return false;
    return true;
  }

  private isBlankCell(cell: Cell): boolean {
    return typeof cell === "number" ? cell === 0 && this.spec.zeroIsBlank : isBlank(cell);
  }
}

export const MISSING = words("未填写", "is missing");

const isZero = (value: unknown): boolean => value instanceof Exact && value.sign === 0;

const says = (label: Words, fault: Words): Words =>
  words(`${label.zh}:${fault.zh}。`, `${label.en}: ${fault.en}.`);

/** The ground of a case that lacks this input. */
export const notGiven = (label: Words): Words => words(`未填写:${label.zh}`, `Not given: ${label.en}`);

/** The ground of a case whose cell for this input cannot be used. */
export const unreadable = (label: Words): Words =>
  words(`无法读取:${label.zh}`, `Cannot be read: ${label.en}`);

/** #VALUE! naming the input and what is wrong with it: 奖励比例:不能为负数。 */
export const problem = (label: Words, fault: Words): Refusal =>
  new Refusal("#VALUE!", says(label, fault), unreadable(label));

/** #VALUE! naming the input that is not given, or not given in full: 购置和安装总投资:未填写。 */
export const missing = (label: Words, fault = MISSING): Missing =>
  new Missing("#VALUE!", says(label, fault), notGiven(label));

/** What is wrong with a cell, before it is known which input it was meant for. */
export class Fault {
  constructor(readonly says: Words) {}
}

export const fault = (zh: string, en: string): Fault => new Fault(words(zh, en));

/** A cell that holds something. */
export type Filled = Exclude<Cell, null>;

/** An input read from one cell. */
export function scalar<T>(
  kind: Kind,
  label: Words,
  about: Words,
  parse: (cell: Filled) => T | Fault,
  numeric = false,
): Input<T> {
  const spec: Spec<T> = {
    kind,
    label,
    about,
    range: false,
    optional: false,
    repeating: false,
    zeroIsBlank: false,
    columns: 1,
    most: 1,
    usualLeast: null,
    incomplete: null,
    otherwise: null,
    refusals: [],
    read: (given) => {
      const cell = singleCell(given);
      if (cell === undefined)
        return problem(label, words("请只引用一个单元格", "takes one cell, not a range"));
      if (cell === null) return null;
      const value = parse(cell);
      return value instanceof Fault ? problem(label, value.says) : value;
    },
  };
  const usual: Usual<T> = (raw) => {
    if (typeof raw === "string" && isBlank(raw)) return undefined;
    if (typeof raw !== "number" && typeof raw !== "string" && typeof raw !== "boolean") return undefined;
    const value = parse(raw);
    return value instanceof Fault ? undefined : value;
  };
  return new Input<T>(spec, usual, numeric);
}
