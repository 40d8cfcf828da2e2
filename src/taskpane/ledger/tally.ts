import type { CellScalar, Explanation } from "../../engine/explanation";
import { type Words, same } from "../../engine/words";
import { type SheetCell, isErrorCell } from "../../workbook/cells";
import { type TableAnswer, tableAnswer } from "./table-answer";

/** Texts and tables told apart by what they say; the others only counted. */
const MOST_TOLD_APART = 8;

/** 待核实: the same word in every language. */
const TO_VERIFY = "待核实";

type Outcome = Explanation["outcome"];

export type Told =
  { readonly kind: "text"; readonly text: Words } | { readonly kind: "table"; readonly table: TableAnswer };

/** Answers counted; what is no answer, or nothing at all, is counted apart from the amounts that it would hide among. */
export interface Tallied {
  /** Without the zeros. */
  readonly numbers: number;
  /** To the hundredth. */
  readonly sum: number;
  readonly least: number;
  readonly most: number;
  readonly zeros: number;
  readonly yes: number;
  readonly no: number;
  readonly told: readonly (readonly [told: Told, cells: number])[];
  readonly otherTexts: number;
  readonly open: number;
  readonly blank: number;
  readonly errors: readonly (readonly [code: string, cells: number])[];
}

/** What cells show, or what a function answers in them. */
export class Tally {
  private numbers = 0;
  private hundredths = 0;
  private least = Infinity;
  private most = -Infinity;
  private zeros = 0;
  private yes = 0;
  private no = 0;
  private open = 0;
  private blank = 0;
  private otherTexts = 0;
  private readonly told = new Map<string, { readonly told: Told; cells: number }>();
  private readonly errors = new Map<string, number>();

  /** What a cell holds. */
  addCell(value: SheetCell): void {
    if (value === null) this.blank += 1;
    else if (isErrorCell(value)) this.addError(value.basicValue);
    else this.addScalar(value, same(String(value)));
  }

  /** What a function answers. */
  addOutcome(outcome: Outcome): void {
    if (outcome.kind === "error") this.addError(outcome.error);
    else if (outcome.kind === "scalar") this.addScalar(outcome.value, outcome.shown);
    else {
      const table = tableAnswer(outcome.rows);
      this.tell(JSON.stringify(table), { kind: "table", table });
    }
  }

  get tallied(): Tallied {
    const { numbers, hundredths, least, most, zeros, yes, no, open, blank, otherTexts } = this;
    return {
      ...{ numbers, sum: hundredths / 100, least, most, zeros, yes, no, open, blank, otherTexts },
      told: [...this.told.values()].map(({ told, cells }) => [told, cells]),
      errors: [...this.errors],
    };
  }

  private addScalar(value: CellScalar, shown: Words): void {
    if (typeof value === "number") this.addNumber(value);
    else if (typeof value === "boolean") this[value ? "yes" : "no"] += 1;
    else if (value === TO_VERIFY) this.open += 1;
    else if (value === "") this.blank += 1;
    else this.tell(value, { kind: "text", text: shown });
  }

  private addNumber(value: number): void {
    if (value === 0) {
      this.zeros += 1;
      return;
    }
    this.numbers += 1;
    // Whole fen: sums of fractions would drift.
    this.hundredths += Math.round(value * 100);
    this.least = Math.min(this.least, value);
    this.most = Math.max(this.most, value);
  }

  private addError(code: string): void {
    this.errors.set(code, (this.errors.get(code) ?? 0) + 1);
  }

  private tell(key: string, told: Told): void {
    const known = this.told.get(key);
    if (known) known.cells += 1;
    else if (this.told.size < MOST_TOLD_APART) this.told.set(key, { told, cells: 1 });
    else this.otherTexts += 1;
  }
}
