import { block } from "../../src/book/block";
import type { Sheet } from "../../src/book/book";
import { MemoryBook } from "../../src/book/memory-book";
import type { ListCell, ListRow } from "../../src/batch/list";
import { type OutputColumn } from "../../src/batch/output";
import type { ListSource, ResultSink } from "../../src/batch/run-parts";
import { unfinished } from "../../src/batch/unfinished";
import { asText } from "../../src/batch/written-text";

/** A list in a workbook in memory with its result beside it, as a run reads and writes it. */

export interface Trouble {
  readonly kind: "too-large" | "editing" | "thrown";
}

const ok = { ok: true, value: null } as const;
const WIDTH = 3;

export class ListInABook {
  readonly sheet: Sheet;
  private readonly book = new MemoryBook({ sheets: ["名单"] });

  constructor(
    readonly rows: readonly ListRow[],
    private readonly columns: readonly OutputColumn[],
  ) {
    this.sheet = this.book.active();
    const cells = rows.map((row) =>
      row.map((cell) => (cell === null || typeof cell === "object" ? "" : cell)),
    );
    this.sheet.write(block(0, 0, rows.length + 1, WIDTH), [["企业名称", "总投资(元)", "投运日期"], ...cells]);
  }

  /** Everything on the sheet. */
  contents(): unknown {
    const used = this.sheet.used();
    return used && this.sheet.values(used);
  }

  /** The heading of the result's first column. */
  get heading(): string {
    return String(this.sheet.values(block(0, WIDTH))[0]?.[0]);
  }

  /** Rows of the result that hold something, from the first on without a gap. */
  get written(): number {
    const cells = this.sheet.values(block(1, WIDTH, this.rows.length, 1));
    const end = cells.findIndex(([cell]) => cell === "");
    return end < 0 ? cells.length : end;
  }

  get source(): ListSource<Trouble> {
    return {
      rows: this.rows.length,
      read: (from, count) => Promise.resolve({ ok: true, value: this.read(from, count) }),
    };
  }

  private read(from: number, count: number): readonly ListRow[] {
    const at = block(from + 1, 0, count, WIDTH);
    const kinds = this.sheet.kinds(at);
    return this.sheet
      .values(at)
      .map((row, i) => row.map((value, j): ListCell => (kinds[i]?.[j] === "blank" ? null : value)));
  }

  readonly sink: ResultSink<Trouble> = {
    begin: (rows) => this.head(rows),
    write: (from, cells) => {
      this.put(from, cells);
      return Promise.resolve(ok);
    },
    mark: (rows) => this.head(rows),
    end: () => this.head(null),
  };

  put(from: number, cells: Parameters<ResultSink<Trouble>["write"]>[1]): void {
    if (cells.length === 0) return;
    const texts = cells.map((row) =>
      row.map((cell) => (typeof cell === "string" ? asText(cell, "excel") : cell)),
    );
    this.sheet.write(block(from + 1, WIDTH, cells.length, this.columns.length), texts);
  }

  private head(rows: number | null): Promise<typeof ok> {
    const headings = this.columns.map(({ heading }, i) =>
      i === 0 && rows !== null ? unfinished(heading, rows, "zh-CN") : heading,
    );
    this.sheet.write(block(0, WIDTH, 1, headings.length), [headings]);
    return Promise.resolve(ok);
  }
}
