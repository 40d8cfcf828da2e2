import { type Words, inLanguage, type Language, words } from "../engine/words";
import type { Terminal } from "./terminal";

/** How often the line is drawn anew, in ms. */
const EVERY = 200;
/** The first moments tell little about the rest. */
const UNTIL_KNOWN = 1_000;

/** A line on the terminal that says how far a long piece of work has come. Silent where nobody watches. */
export class ProgressLine {
  private readonly begun: number;
  private drawn = -Infinity;
  private length = 0;

  /** @param total rows there are; `null` where that is not known */
  constructor(
    private readonly terminal: Terminal,
    private readonly language: Language,
    private readonly what: Words,
    private readonly total: number | null,
  ) {
    this.begun = terminal.now();
  }

  at(rows: number): void {
    const { terminal } = this;
    if (!terminal.watched) return;
    const now = terminal.now();
    if (now - this.drawn < EVERY) return;
    this.drawn = now;
    this.draw(inLanguage(this.line(rows, now - this.begun), this.language));
  }

  /** Takes the line away, so that what follows stands alone. */
  end(): void {
    if (this.length > 0) this.draw("");
    this.length = 0;
  }

  private draw(text: string): void {
    this.terminal.tell(`\r${" ".repeat(this.length)}\r${text}`);
    this.length = cellsOf(text);
  }

  private line(rows: number, taken: number): Words {
    const { what, total } = this;
    const done = rows.toLocaleString("en");
    if (taken < UNTIL_KNOWN) return words(`${what.zh} ${done} 行`, `${what.en}: ${done} rows`);
    const rate = (rows / taken) * 1_000;
    const speed = Math.round(rate).toLocaleString("en");
    if (total === null || rate === 0)
      return words(`${what.zh} ${done} 行，每秒 ${speed} 行`, `${what.en}: ${done} rows, ${speed} a second`);
    const percent = Math.min(100, Math.floor((rows / total) * 100));
    const left = Math.max(0, Math.ceil((total - rows) / rate));
    return words(
      `${what.zh} ${done} / ${total.toLocaleString("en")} 行（${percent}%），每秒 ${speed} 行，约剩 ${lasting(left).zh}`,
      `${what.en}: ${done} of ${total.toLocaleString("en")} rows (${percent}%), ${speed} a second, ${lasting(left).en} left`,
    );
  }
}

const lasting = (seconds: number): Words =>
  seconds < 90
    ? words(`${seconds} 秒`, `${seconds} s`)
    : words(`${Math.round(seconds / 60)} 分钟`, `${Math.round(seconds / 60)} min`);

/** A Chinese letter takes two places on a terminal. */
const cellsOf = (text: string): number => text.length + text.replace(/[^\u2e80-\uffff]/g, "").length;
