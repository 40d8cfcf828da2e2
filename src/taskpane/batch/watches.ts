import type { ResultWatch } from "../../workbook/result-watch";
import type { Job } from "./job";
import { resultColumns } from "./result-place";
import type { Tools } from "./tools";

/** Which results of this session nobody has touched since they were written: only these are replaced unasked. */
export class Watches {
  private readonly known = new Map<string, ResultWatch>();

  constructor(private readonly tools: Tools) {}

  /** Begins before the first cell is written, so that nothing that is done to the results escapes. */
  async begin({ rule, list, wish, target, earlier }: Job): Promise<void> {
    if (target.kind !== "beside") return;
    const { workbook, language } = this.tools;
    const { sheetId } = list.book;
    const key = keyOf(sheetId, target.column);
    void this.known.get(key)?.stop();
    this.known.delete(key);
    if (earlier) return; // what an earlier session has written was not watched
    const columns = resultColumns(rule, list, wish, language).length;
    const watch = await workbook.watchResult({ sheetId, column: target.column, columns });
    if (watch.ok) this.known.set(key, watch.value);
  }

  untouched(sheetId: string, column: number): boolean {
    return this.known.get(keyOf(sheetId, column))?.untouched() ?? false;
  }
}

const keyOf = (sheetId: string, column: number): string => `${sheetId} ${column}`;
