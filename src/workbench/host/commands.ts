/** How a ribbon command ended. */
export interface CommandResult {
  /** `completed` was called; `unknown` says that the page has no function of that name. */
  readonly outcome: "completed" | "unknown";
  /** What `event.completed(…)` was given. */
  readonly context: unknown;
}

/** `ooeInvalidCallback`: the page has no function of that name. */
export const UNKNOWN_CALLBACK = 11101;

interface Running {
  settle(result: CommandResult): void;
}

/** Ribbon commands under way: the manifest's `ExecuteFunction` actions. */
export class Commands {
  private readonly running = new Map<string, Running>();
  private started = 0;

  /** `send` runs the function in the page. */
  constructor(private readonly send: (commandId: string, name: string, event: string) => void) {}

  run(name: string, controlId: string): Promise<CommandResult> {
    return new Promise((settle) => {
      const id = `command-${++this.started}`;
      this.running.set(id, { settle });
      this.send(id, name, JSON.stringify({ source: { id: controlId } }));
    });
  }

  /** The page reports the end of a command: its id, a status, the event as JSON. */
  ended(id: string, status: number, event: string | undefined): void {
    const running = this.running.get(id);
    this.running.delete(id);
    const told =
      event === undefined || event === "" ? {} : (JSON.parse(event) as { completedContext?: unknown });
    running?.settle({
      outcome: status === UNKNOWN_CALLBACK ? "unknown" : "completed",
      context: told.completedContext,
    });
  }
}
