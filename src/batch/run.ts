import { Pace } from "./pace";
import { bytesOfRow } from "./payload";
import { Speed } from "./progress";
import type { Attempt, Progress, Run, RunParts, RunState, RunTrouble, Step } from "./run-parts";
import { type JudgedSlice, judgedSlice } from "./slice";

/**
 * The driver of a long run: slice after slice, with progress, cancel, resume and retry.
 *
 * What is written is consistent at any time. The mark of what is unfinished stands before the first cell does and goes after the
 * last one; it is set anew at a stop or failure, and never names more rows than are written. A slice is counted once, when its
 * write has succeeded; one that failed is read, judged and written again as a whole.
 */
class LongRun<T extends RunTrouble> implements Run<T> {
  private current: RunState<T> = { kind: "idle" };
  private working: Promise<RunState<T>> | null = null;
  private begun = false;
  private cancelled = false;
  private written: number;
  private readonly pace = new Pace();
  private readonly speed = new Speed();

  constructor(private readonly parts: RunParts<T>) {
    this.written = Math.min(parts.done ?? 0, parts.source.rows);
  }

  get state(): RunState<T> {
    return this.current;
  }

  get progress(): Progress {
    return this.speed.progress(this.written, this.parts.source.rows);
  }

  start(): Promise<RunState<T>> {
    return this.current.kind === "idle" ? this.go(() => this.work()) : this.rest();
  }

  cancel(): Promise<RunState<T>> {
    if (this.current.kind === "running" && !this.current.stopping) {
      this.cancelled = true;
      this.become({ kind: "running", stopping: true });
    }
    return this.rest();
  }

  resume(): Promise<RunState<T>> {
    const { kind } = this.current;
    return kind === "stopped" || kind === "failed" ? this.go(() => this.work()) : this.rest();
  }

  retry(): Promise<RunState<T>> {
    if (this.current.kind !== "failed") return this.rest();
    const { step } = this.current;
    return this.go(() => (step === "mark" ? this.stop() : this.work()));
  }

  private rest(): Promise<RunState<T>> {
    return this.working ?? Promise.resolve(this.current);
  }

  private go(work: () => Promise<RunState<T>>): Promise<RunState<T>> {
    this.cancelled = false;
    this.become({ kind: "running", stopping: false });
    this.working = work().then((state) => {
      this.working = null;
      this.become(state);
      return state;
    });
    return this.working;
  }

  private become(state: RunState<T>): void {
    this.current = state;
    this.parts.onState?.(state);
  }

  /** From wherever it stands to the end, a stop or a failure. */
  private async work(): Promise<RunState<T>> {
    if (!this.begun) {
      const begun = await this.attempt(() => this.parts.sink.begin(this.written));
      if (!begun.ok) return this.failed("begin", 0, begun.trouble);
      this.begun = true;
    }
    const other = await this.attempt(() => this.agreement());
    if (!other.ok) return this.failed("begin", 0, other.trouble);
    while (this.written < this.parts.source.rows) {
      if (this.cancelled) return this.stop();
      const failure = await this.slice();
      if (failure) return failure;
    }
    const ended = await this.attempt(() => this.parts.sink.end());
    return ended.ok ? { kind: "done" } : this.failed("end", 0, ended.trouble);
  }

  /** Whether what is written already, at its beginning and its end, still answers the rows it stands beside. */
  private async agreement(): Promise<Attempt<unknown, T>> {
    const { source, sink } = this.parts;
    const count = Math.min(this.written, CHECKED);
    if (!sink.agrees || count === 0) return AGREED;
    for (const from of new Set([0, this.written - count])) {
      const read = await source.read(from, count);
      if (!read.ok) return read;
      const slice = await judgedSlice(from, read.value, this.parts, () => false);
      const agreed = slice ? await sink.agrees(from, slice.cells) : AGREED;
      if (!agreed.ok) return agreed;
    }
    return AGREED;
  }

  /** The person cancelled: the mark names the last row written. */
  private async stop(): Promise<RunState<T>> {
    const marked = await this.attempt(() => this.parts.sink.mark(this.written));
    return marked.ok ? { kind: "stopped", rows: this.written } : this.failed("mark", 0, marked.trouble);
  }

  /** One slice: read, judged, written, counted. Gives a state where the run cannot go on. */
  private async slice(): Promise<RunState<T> | null> {
    const { source, clock, gapMeter } = this.parts;
    const rows = Math.min(this.pace.next(), source.rows - this.written);
    const began = clock();
    gapMeter();
    const read = await this.attempt(() => source.read(this.written, rows));
    if (!read.ok) return this.stumbled("read", rows, 0, read.trouble);
    if (read.value.length !== rows) return this.halted("read", rows, this.parts.thrown(OTHER_ROWS));
    const judging = await this.attempt(async () => ({
      ok: true as const,
      value: await judgedSlice(this.written, read.value, this.parts, () => this.cancelled),
    }));
    if (!judging.ok) return this.halted("judge", rows, judging.trouble);
    const slice = judging.value;
    if (!slice) return null;
    const wrote = await this.attempt(() => this.parts.sink.write(slice.from, slice.cells));
    if (!wrote.ok) return this.stumbled("write", slice.rows.length, slice.bytes, wrote.trouble);
    this.count(slice);
    const bytesRead = read.value.reduce((bytes, row) => bytes + bytesOfRow(row), 0);
    const bytes = Math.max(slice.bytes, (bytesRead / rows) * slice.rows.length);
    this.pace.passed({ rows: slice.rows.length, bytes, gap: gapMeter() });
    this.speed.took(slice.rows.length, clock() - began);
    this.parts.onProgress?.(this.progress);
    await this.parts.pause();
    return null;
  }

  private count({ from, rows }: JudgedSlice): void {
    rows.forEach(({ account, aside, others }, i) => {
      this.parts.summary.add(account, aside && { why: aside, row: from + i });
      if (others.length > 0) this.parts.sensitivity?.add(from + i, account, others);
    });
    this.written = from + rows.length;
  }

  /** What is too large is tried again with half the rows, down to a single one. */
  private stumbled(step: Step, rows: number, bytes: number, trouble: T): Promise<RunState<T> | null> {
    if (trouble.kind !== "too-large" || rows <= 1) return this.halted(step, rows, trouble);
    this.pace.refused(rows, bytes);
    return Promise.resolve(null);
  }

  /** A failure within the list: the mark is brought up to date where the host allows it; the old one is true as well. */
  private async halted(step: Step, rows: number, trouble: T): Promise<RunState<T>> {
    await this.attempt(() => this.parts.sink.mark(this.written));
    return this.failed(step, rows, trouble);
  }

  private failed(step: Step, rows: number, trouble: T): RunState<T> {
    return { kind: "failed", step, from: this.written, to: this.written + rows, trouble };
  }

  private async attempt<V>(call: () => Promise<Attempt<V, T>>): Promise<Attempt<V, T>> {
    try {
      return await call();
    } catch (error) {
      return { ok: false, trouble: this.parts.thrown(error) };
    }
  }
}

/** Rows looked at again at either end of what is written. */
const CHECKED = 500;
const AGREED = { ok: true, value: undefined } as const;

const OTHER_ROWS = new RangeError("the list gave other rows than were asked for");

export const createRun = <T extends RunTrouble>(parts: RunParts<T>): Run<T> => new LongRun(parts);
