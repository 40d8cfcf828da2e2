import { Interrupted, OutputClosed } from "./trouble";

/** Where the command runs, and what it speaks through. */
export interface Terminal {
  /** Relative paths start here. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Somebody watches standard error: progress may be drawn over itself. */
  readonly watched: boolean;
  /** Told when somebody presses Ctrl+C. */
  readonly stop: AbortSignal;
  /** Milliseconds, for durations. */
  now(): number;
  /**
   * Writes to standard output and waits until there is room for more.
   * @throws OutputClosed when nobody reads any more
   */
  print(text: string): Promise<void>;
  /** Writes to standard error as it stands, without a line end of its own. */
  tell(text: string): void;
}

/** @throws Interrupted once somebody has pressed Ctrl+C */
export function goOn({ stop }: Terminal): void {
  if (stop.aborted) throw new Interrupted();
}

/** How often a long piece of work lets signals and closed pipes be noticed, in rows. */
export const BREATH = 500;

/** Signals and closed pipes are told between two turns of the event loop: a busy loop has to let them. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const isClosed = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");

/** The process's own terminal. */
export function terminalOf(process: NodeJS.Process, folder: string): Terminal {
  const { stdout, stderr } = process;
  const stopped = new AbortController();
  let closed: Error | null = null;
  stdout.on("error", (error: Error) => {
    closed = error;
  });
  stderr.on("error", () => undefined); // nobody reads what is said: that is no reason to stop
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      stopped.abort();
    });
  }
  return {
    folder,
    environment: process.env,
    watched: stderr.isTTY,
    stop: stopped.signal,
    now: () => performance.now(),
    print: (text) =>
      new Promise((resolve, reject) => {
        const done = (error?: Error | null): void => {
          const wrong = closed ?? error;
          if (!wrong) resolve();
          else reject(isClosed(wrong) ? new OutputClosed() : wrong);
        };
        if (closed) done();
        else stdout.write(text, done);
      }),
    tell: (text) => void stderr.write(text),
  };
}
