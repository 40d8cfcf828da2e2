/**
 * How long the page's main thread was really running, task by task, as the browser traces it. Where other programs share the machine
 * a short task takes long; what it computed stays what it was.
 */

/** The page says with a mark of this name when the watch began. */
export const WATCH = "bench-watch";

const TRACED = ["disabled-by-default-devtools.timeline", "blink.user_timing"];

/**
 * @returns {Promise<() => Promise<(gap: { from: number, to: number }) => number>>} ends the tracing; then tells, of a span in ms since the
 *   mark, for how many of them the thread was running
 */
export async function traceThread(page) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...value.filter(({ name }) => name === "RunTask" || name === WATCH));
  });
  await session.send("Tracing.start", {
    traceConfig: {
      recordMode: "recordAsMuchAsPossible",
      includedCategories: TRACED,
      excludedCategories: ["*"],
    },
    transferMode: "ReportEvents",
  });
  return async () => {
    const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await complete;
    await session.detach();
    return runningTime(events);
  };
}

function runningTime(events) {
  const mark = events.find(({ name }) => name === WATCH);
  const tasks = events
    .filter(({ name, pid, tid }) => name === "RunTask" && pid === mark.pid && tid === mark.tid)
    .map(({ ts, dur, tdur }) => ({ from: (ts - mark.ts) / 1000, ms: dur / 1000, running: tdur / 1000 }));
  return ({ from, to }) =>
    tasks.reduce((sum, task) => {
      const within = Math.min(to, task.from + task.ms) - Math.max(from, task.from);
      return within > 0 && task.ms > 0 ? sum + task.running * (within / task.ms) : sum;
    }, 0);
}
