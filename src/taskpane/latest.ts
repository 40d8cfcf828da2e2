/** Selection events come in bursts: as long as they do, nothing is read. */
export const SETTLING = 150;

/** Reads that overlap: only the answer to the last question counts. */
export class Latest<T> {
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly read: () => Promise<T>,
    private readonly show: (answer: T) => void,
    /** Told when a question is put, and when the last one is answered. */
    private readonly busy: (asking: boolean) => void = () => undefined,
  ) {}

  /** Asks once things have been quiet for a moment. */
  soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), SETTLING);
  }

  /** Asks at once. */
  async now(): Promise<void> {
    clearTimeout(this.timer);
    const question = (this.asked += 1);
    this.busy(true);
    const answer = await this.read();
    if (question !== this.asked) return;
    this.busy(false);
    this.show(answer);
  }

  /** From here on no answer is shown. */
  stop(): void {
    clearTimeout(this.timer);
    this.asked = -1;
  }
}
