import { type SheetCell, isErrorCell } from "../../workbook/cells";

/** Texts told apart by name; the others only counted. */
const MOST_TEXTS = 8;

/** What the cells of an entry show, counted. */
export class StoredValues {
  private numbers = 0;
  private hundredths = 0;
  private least = Infinity;
  private most = -Infinity;
  private yes = 0;
  private no = 0;
  private blank = 0;
  private otherTexts = 0;
  private readonly texts = new Map<string, number>();

  add(value: SheetCell): void {
    if (value === null) this.blank += 1;
    else if (typeof value === "number") this.addNumber(value);
    else if (typeof value === "boolean") this[value ? "yes" : "no"] += 1;
    else this.addText(isErrorCell(value) ? value.basicValue : value);
  }

  private addNumber(value: number): void {
    this.numbers += 1;
    // Whole fen: sums of fractions would drift.
    this.hundredths += Math.round(value * 100);
    this.least = Math.min(this.least, value);
    this.most = Math.max(this.most, value);
  }

  private addText(text: string): void {
    const known = this.texts.get(text);
    if (known !== undefined || this.texts.size < MOST_TEXTS) this.texts.set(text, (known ?? 0) + 1);
    else this.otherTexts += 1;
  }

  get counted(): CountedValues {
    const { numbers, hundredths, least, most, yes, no, blank, texts, otherTexts } = this;
    return { numbers, sum: hundredths / 100, least, most, yes, no, blank, texts: [...texts], otherTexts };
  }
}

export interface CountedValues {
  readonly numbers: number;
  /** To the hundredth. */
  readonly sum: number;
  readonly least: number;
  readonly most: number;
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly texts: readonly (readonly [text: string, cells: number])[];
  readonly otherTexts: number;
}
