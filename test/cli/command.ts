import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import type { Terminal } from "../../src/cli/terminal";

/** The command run in this process: what it printed, what it said, how it ended. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly said: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly stop?: AbortSignal;
  readonly watched?: boolean;
  /** Called at each piece of standard output; may throw. */
  readonly onPrint?: (text: string) => void;
  readonly now?: () => number;
}

/** A folder of its own, gone when the tests are done. */
export function folder(): { readonly path: string; readonly gone: () => void } {
  const path = mkdtempSync(join(tmpdir(), "bt-cli-"));
  return {
    path,
    gone: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

export async function run(at: string, argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { environment = {}, stop = new AbortController().signal, watched = false, onPrint, now } = options;
  let [out, said] = ["", ""];
  const terminal: Terminal = {
    folder: at,
    environment,
    watched,
    stop,
    now: now ?? (() => performance.now()),
    print: async (text) => {
      onPrint?.(text);
      out += text;
      await Promise.resolve();
    },
    tell: (text) => {
      said += text;
    },
  };
  const exit = await main(argv, terminal);
  return { exit, out, said };
}

/** The lines of JSON that were printed. */
export const objects = ({ out }: Ran): readonly Readonly<Record<string, unknown>>[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
