import type { Progress } from "./run-parts";

/** How fast a run is, smoothed over the last seconds, and how long it will still take. */

/** Over this many ms a change of speed makes itself felt. */
const MEMORY = 4000;

export class Speed {
  private perMs = 0;
  private watched = 0;

  took(rows: number, ms: number): void {
    if (ms <= 0) return;
    this.watched += ms;
    const weight = 1 - Math.exp(-ms / Math.min(MEMORY, this.watched));
    this.perMs = this.perMs === 0 ? rows / ms : this.perMs + weight * (rows / ms - this.perMs);
  }

  progress(rows: number, total: number): Progress {
    const known = this.perMs > 0;
    return {
      rows,
      total,
      perSecond: this.perMs * 1000,
      secondsLeft: rows >= total ? 0 : known ? (total - rows) / (this.perMs * 1000) : null,
    };
  }
}
