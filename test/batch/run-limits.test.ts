import { createRun } from "../../src/batch/run";
import type { Run } from "../../src/batch/run-parts";
import { summaryKeeper } from "../../src/batch/summary";
import { finished, unfinishedRow } from "../../src/batch/unfinished";
import { ListInABook, type Trouble } from "./list-in-a-book";
import { LIST, RULE, columns, expectHonest, judge, outcomeOf, staged } from "./staged-run";

/** What a host takes at once, rules that break down, lists that shrink, calls out of turn. */

let undisturbed: unknown;
beforeAll(async () => {
  const calm = staged();
  expect(await calm.run.start()).toEqual({ kind: "done" });
  undisturbed = outcomeOf(calm);
});

test.each([150, 30, 1])("a host that takes %i rows at once is served without a word", async (most) => {
  const written: number[] = [];
  const run = staged({
    wrap: ({ sink }) => ({
      sink: {
        ...sink,
        write: (from, cells) => {
          written.push(cells.length);
          return cells.length > most
            ? Promise.resolve({ ok: false, trouble: { kind: "too-large" } })
            : sink.write(from, cells);
        },
      },
    }),
  });
  expect(await run.run.start()).toEqual({ kind: "done" });
  expect(outcomeOf(run)).toEqual(undisturbed);
  const refused = written.filter((rows) => rows > most);
  expect(refused.length).toBeLessThan(12);
});

test("a source that gives few rows at once is asked for fewer", async () => {
  const run = staged({
    wrap: ({ source }) => ({
      source: {
        ...source,
        read: (from, count) =>
          count > 64
            ? Promise.resolve({ ok: false, trouble: { kind: "too-large" } })
            : source.read(from, count),
      },
    }),
  });
  expect(await run.run.start()).toEqual({ kind: "done" });
  expect(outcomeOf(run)).toEqual(undisturbed);
});

test("a single row that is too large is a failure of that row", async () => {
  const run = staged({
    wrap: ({ sink }) => ({
      sink: {
        ...sink,
        write: (from, cells) =>
          from + cells.length > 123
            ? Promise.resolve({ ok: false, trouble: { kind: "too-large" } })
            : sink.write(from, cells),
      },
    }),
  });
  expect(await run.run.start()).toMatchObject({ kind: "failed", step: "write", from: 123, to: 124 });
  expect(unfinishedRow(run.list.heading)).toBe(123);
  expect(run.summary.summary().rows).toBe(123);
});

test("rules that break down are a failure of the rows at hand, not of the pane", async () => {
  let broken = true;
  const fragile: typeof judge = {
    ...judge,
    account: (args) => {
      if (broken && args[0] === LIST[450]?.[1]) throw new Error("broken");
      return judge.account(args);
    },
  };
  const run = staged({ judge: fragile });
  expect(await run.run.start()).toMatchObject({ kind: "failed", step: "judge", from: 400, to: 600 });
  expectHonest(run);
  broken = false;
  await run.run.retry();
  expect(outcomeOf(run)).toEqual(undisturbed);
});

test("a list that has shrunk meanwhile is a failure, not a shorter result", async () => {
  const run = staged({
    wrap: ({ source }) => ({
      source: { ...source, read: () => Promise.resolve({ ok: true, value: LIST.slice(0, 10) }) },
    }),
  });
  expect(await run.run.start()).toMatchObject({ kind: "failed", step: "read", from: 0, to: 200 });
});

test("an empty list begins and ends", async () => {
  const run = staged({ rows: [] });
  expect(await run.run.start()).toEqual({ kind: "done" });
  expect(run.list.heading).toBe(columns[0]?.heading);
  expect(run.run.progress).toEqual({ rows: 0, total: 0, perSecond: 0, secondsLeft: 0 });
});

test("what does not fit the state changes nothing", async () => {
  const states: string[] = [];
  const run = staged({ onState: ({ kind }) => states.push(kind) });
  for (const act of ["cancel", "resume", "retry"] as const) expect((await run.run[act]()).kind).toBe("idle");
  const first = run.run.start();
  const second = run.run.start();
  expect(run.run.state).toEqual({ kind: "running", stopping: false });
  expect(await Promise.all([first, second])).toEqual([{ kind: "done" }, { kind: "done" }]);
  for (const act of ["start", "cancel", "resume", "retry"] as const)
    expect((await run.run[act]()).kind).toBe("done");
  expect(states).toEqual(["running", "done"]);
  expect(outcomeOf(run)).toEqual(undisturbed);
});

test("the heading without its mark is the heading", async () => {
  const run = staged();
  await run.run.start();
  expect(finished(run.list.heading)).toBe(run.list.heading);
});

describe("slices", () => {
  /** A run of wide rows over a sink that only looks; every pause is told. */
  function wide(
    text: string,
    pauses: { readonly clock: () => number; readonly pause: () => Promise<void> },
  ): {
    readonly run: Run<Trouble>;
    readonly writes: { readonly from: number; readonly bytes: number; readonly rows: number }[];
  } {
    const list = new ListInABook(LIST, columns);
    const writes: { from: number; bytes: number; rows: number }[] = [];
    const run = createRun<Trouble>({
      source: list.source,
      sink: {
        ...list.sink,
        write: (from, cells) => {
          const bytes = new TextEncoder().encode(JSON.stringify(cells)).length;
          writes.push({ from, bytes, rows: cells.length });
          return list.sink.write(from, cells);
        },
      },
      judge,
      deal: ([, investment, day]) => [investment, day, null],
      aside: () => null,
      cells: () => [text],
      summary: summaryKeeper(RULE),
      gapMeter: () => 0,
      thrown: () => ({ kind: "thrown" }),
      ...pauses,
    });
    return { run, writes };
  }

  test.each([
    ["lean ones grow", "x", [200, 300, 100]],
    ["15 kB a row", "长".repeat(5_000), [139, 139, 139, 139, 44]],
  ])("no write is larger than 2 MB: %s", async (_, text, rows) => {
    const { run, writes } = wide(text, { clock: () => 0, pause: () => Promise.resolve() });
    await run.start();
    expect(writes.map((write) => write.rows)).toEqual(rows);
    expect(Math.max(...writes.map(({ bytes }) => bytes))).toBeLessThanOrEqual(2 * 1024 * 1024);
    expect(writes.map(({ from }) => from)).toEqual(
      rows.map((_rows, i) => rows.slice(0, i).reduce((a, b) => a + b, 0)),
    );
  });

  test("the thread is handed back while rows are judged, and a cancel then leaves them unwritten", async () => {
    let now = 0;
    let paused = 0;
    const { run, writes } = wide("x", {
      clock: () => (now += 6.5),
      pause: () => {
        paused += 1;
        if (paused === 150) void run.cancel();
        return Promise.resolve();
      },
    });
    expect(await run.start()).toEqual({ kind: "stopped", rows: 200 });
    expect(writes.map(({ from, rows }) => [from, rows])).toEqual([[0, 200]]);
    expect(await run.resume()).toEqual({ kind: "done" });
    expect(run.progress).toMatchObject({ rows: 600, total: 600, secondsLeft: 0 });
  });
});
