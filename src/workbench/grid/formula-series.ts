/** So many ms without another write of many formulas, and no more are expected. */
const PAUSE = 400;

/**
 * Formulas that come slice after slice. Univer 0.25.1 goes through all formulas of the book for each calculation, and begins one anew
 * when more are written meanwhile: calculated slice by slice, twice as many formulas take four times as long. So what is due waits
 * until the last slice has been written. A single write does not wait.
 */
export class FormulaSeries {
  private last = -Infinity;
  private isSeries = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Many formulas were written. */
  written(): void {
    this.isSeries = this.goesOn();
    this.last = performance.now();
  }

  /**
   * Whether a calculation that is about to begin has to wait; `again` is called when it need wait no longer, once for however many have
   * been held back.
   */
  holdsBack(again: () => void): boolean {
    if (!this.isSeries || !this.goesOn()) return false;
    clearTimeout(this.timer);
    this.timer = setTimeout(again, this.last + PAUSE - performance.now() + 1);
    return true;
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private goesOn(): boolean {
    return performance.now() < this.last + PAUSE;
  }
}
