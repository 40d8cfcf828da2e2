import type { HostError } from "./errors";

/** What goes wrong: an error the host reports, or something done to the workbook at that very moment. */
export type Fault = HostError | (() => void);

/** Failures to come, counted from the moment they are ordered: the next request or write is number 1. */
export class Faults {
  private readonly requests = new Countdown();
  private readonly writes = new Countdown();

  atRequest(n: number, fault: Fault): void {
    this.requests.order(n, fault);
  }

  /** A write is each action that changes the workbook: a property set, or a method such as `clear` or `add`. */
  atWrite(n: number, fault: Fault): void {
    this.writes.order(n, fault);
  }

  clear(): void {
    this.requests.clear();
    this.writes.clear();
  }

  /** A request begins: throws or does what was ordered for it. */
  request(): void {
    this.requests.tick(() => undefined);
  }

  /** A write begins; `before` finishes the writes before it. */
  write(before: () => void): void {
    this.writes.tick(before);
  }
}

class Countdown {
  private ordered: { left: number; readonly fault: Fault }[] = [];

  order(n: number, fault: Fault): void {
    this.ordered.push({ left: n, fault });
  }

  clear(): void {
    this.ordered = [];
  }

  tick(before: () => void): void {
    for (const order of this.ordered) order.left--;
    const now = this.ordered.filter((order) => order.left === 0);
    this.ordered = this.ordered.filter((order) => order.left > 0);
    if (now.length > 0) before();
    for (const { fault } of now) {
      if (typeof fault !== "function") throw fault;
      fault();
    }
  }
}
