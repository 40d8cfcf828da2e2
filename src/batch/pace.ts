/** How many rows the next slice of a long run takes, so that neither the host's limit nor the person's patience is tried. */

/** Excel on the web refuses 5 MB; much smaller requests also keep it responsive. */
export const MOST_BYTES = 2 * 1024 * 1024;

const FIRST = 200;
const MOST = 20_000;
/** Fewer rows would not shorten a gap: what remains is the host's own, at whatever it is asked. */
const FEWEST = 200;
/** The main thread shall not be busy for longer, in ms. 100 are felt: now and then memory is tidied up or the sheet is drawn on top. */
const LONGEST_GAP = 40;
/** Below this one a slice half as large again stays well within. */
const EASY_GAP = 20;
const GROWTH = 1.5;

/** A slice that was read, judged and written. */
export interface Slice {
  readonly rows: number;
  /** Of the larger of its two ways: what was read or what was written. */
  readonly bytes: number;
  /** The longest gap of the main thread meanwhile, in ms. */
  readonly gap: number;
}

export class Pace {
  private rows = FIRST;
  private mostBytes = MOST_BYTES;
  private bytesPerRow = 0;

  /** Rows for the next slice: 1 … 20,000. */
  next(): number {
    const fitting = this.bytesPerRow > 0 ? Math.floor(this.mostBytes / this.bytesPerRow) : MOST;
    return Math.max(1, Math.min(this.rows, fitting, MOST));
  }

  /** A slice went well: half as many rows after a gap that was felt, half as many again where nothing was. */
  passed({ rows, bytes, gap }: Slice): void {
    const asked = this.next();
    this.bytesPerRow = bytes / Math.max(1, rows);
    if (gap > LONGEST_GAP) this.rows = Math.min(this.rows, Math.max(FEWEST, Math.floor(rows / 2)));
    else if (gap < EASY_GAP && rows >= asked) this.rows = Math.min(MOST, Math.ceil(rows * GROWTH));
  }

  /** The host refused so many rows for their size. It is the bytes that are remembered, since leaner rows may follow. */
  refused(rows: number, bytes: number): void {
    this.rows = Math.max(1, Math.floor(rows / 2));
    if (bytes > 0) {
      this.bytesPerRow = bytes / rows;
      this.mostBytes = Math.max(1, Math.min(this.mostBytes, bytes / 2));
    }
  }
}
