/** What goes to the pages: later, in order, and what a request sets off never before its answer. */
export class Outbox {
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private held: (() => void)[] | null = null;

  /** `delay` in milliseconds. */
  constructor(private readonly delay: () => number) {}

  send(deed: () => void): void {
    if (this.held) {
      this.held.push(deed);
      return;
    }
    this.later(deed, this.delay());
  }

  get holding(): boolean {
    return this.held !== null;
  }

  /**
   * Runs a request and sends its answer first, then whatever happened meanwhile. It runs in a task of its own, as if in the process
   * of a real host: the page that asks has its thread for itself.
   */
  answering(run: () => () => void): void {
    this.later(() => {
      const happened: (() => void)[] = [];
      this.held = happened;
      try {
        happened.unshift(run());
      } finally {
        this.held = null;
      }
      for (const deed of happened) this.send(deed);
    }, 0);
  }

  private later(deed: () => void, delay: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      deed();
    }, delay);
    this.timers.add(timer);
  }

  clear(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }
}
