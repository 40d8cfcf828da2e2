import type { GapMeter } from "../../batch/run-parts";

/** How a long run shares the page's one thread with whoever uses the page. */
export interface Breathing {
  readonly clock: () => number;
  readonly pause: () => Promise<void>;
  readonly gapMeter: GapMeter;
  /** Listens from here on. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** As often as the thread is expected to answer, in ms. */
const BEAT = 10;

/** Timers of a page that nobody sees are held back by a second: then messages do. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (!document.hidden) {
      setTimeout(resolve);
      return;
    }
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });

/** Listens to the thread between start and stop: a beat that comes late was a gap. */
export function breathe(): Breathing {
  const clock = (): number => performance.now();
  let last = clock();
  let longest = 0;
  const beat = (): void => {
    const now = clock();
    if (!document.hidden) longest = Math.max(longest, now - last - BEAT);
    last = now;
  };
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    clock,
    pause: nextTurn,
    gapMeter: () => {
      beat();
      const gap = longest;
      longest = 0;
      return Math.max(0, gap);
    },
    start: () => {
      clearInterval(timer);
      last = clock();
      timer = setInterval(beat, BEAT);
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}
