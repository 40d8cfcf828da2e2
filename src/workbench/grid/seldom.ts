/** Runs at once what has not been run for a while, in ms, and otherwise when that while is over: once, however often it was asked. */
export function seldom(every: number, run: () => void): () => void {
  let last = -Infinity;
  let waits = false;
  const now = (): void => {
    waits = false;
    last = performance.now();
    run();
  };
  return () => {
    if (waits) return;
    const left = last + every - performance.now();
    if (left <= 0) {
      now();
      return;
    }
    waits = true;
    setTimeout(now, left);
  };
}
