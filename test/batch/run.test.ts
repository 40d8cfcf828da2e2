import type { SensitivityKeeper } from "../../src/batch/sensitivity";
import type { SummaryKeeper } from "../../src/batch/summary";
import { unfinishedRow } from "../../src/batch/unfinished";
import { ListInABook } from "./list-in-a-book";
import {
  LIST,
  type Fault,
  type Staged,
  columns,
  expectHonest,
  faulty,
  outcomeOf,
  staged,
} from "./staged-run";

/** Whatever is cancelled or fails, the sheet and the summary come out as if nothing had. */

let undisturbed: unknown;
beforeAll(async () => {
  const calm = staged();
  expect(await calm.run.start()).toEqual({ kind: "done" });
  undisturbed = outcomeOf(calm);
});

test("an undisturbed run", () => {
  const { summary, effects, contents } = undisturbed as {
    summary: ReturnType<SummaryKeeper["summary"]>;
    effects: ReturnType<SensitivityKeeper["effects"]>;
    contents: unknown[][];
  };
  expect(summary.rows).toBe(600);
  expect(Object.values(summary.counts).reduce((a, b) => a + b)).toBe(600);
  expect(summary.counts.blank).toBe(7);
  expect(summary.counts.yes).toBeGreaterThan(300);
  expect(effects[0]?.changed).toBe(summary.counts.yes);
  expect(effects[0]?.rows).toHaveLength(100);
  expect(contents).toHaveLength(601);
  expect(contents[0]?.slice(3)).toEqual(columns.map(({ heading }) => heading));
});

const KINDS = ["editing", "thrown"] as const;
const AFTER = [undefined, "half", "all"] as const;
const FAULTS: readonly Fault[] = [
  ...KINDS.flatMap((kind) => [
    { step: "begin", call: 1, kind } as const,
    { step: "begin", call: 1, kind, after: "all" } as const,
    { step: "end", call: 1, kind } as const,
    { step: "end", call: 1, kind, after: "all" } as const,
    ...[1, 2, 3].map((call) => ({ step: "read", call, kind }) as const),
    ...[1, 2, 3].flatMap((call) =>
      AFTER.map((after) => ({ step: "write", call, kind, ...(after ? { after } : {}) }) as const),
    ),
  ]),
];

const WAYS = ["retry", "resume", "reopened"] as const;

/** Goes on after a stop or failure: in the same pane, or in a new one from what the workbook has kept. */
async function goOn(before: Staged, way: (typeof WAYS)[number]): Promise<Staged> {
  if (way === "reopened") {
    const after = staged({ from: before });
    await after.run.start();
    return after;
  }
  await before.run[way]();
  return before;
}

describe.each(WAYS)("after a failure: %s", (way) => {
  test.each(FAULTS)("$step $call fails ($kind, done before it: $after)", async (fault) => {
    const list = new ListInABook(LIST, columns);
    const before = staged({ list, wrap: faulty([fault], undefined, () => list) });
    const state = await before.run.start();
    expect(state).toMatchObject({ kind: "failed", step: fault.step, trouble: { kind: fault.kind } });
    if (state.kind === "failed") {
      const rows = fault.step === "begin" ? 0 : fault.step === "end" ? 600 : (fault.call - 1) * 200;
      const inList = fault.step === "read" || fault.step === "write";
      expect([state.from, state.to]).toEqual([rows, rows + (inList ? 200 : 0)]);
      expect(before.summary.summary().rows).toBe(rows);
    }
    if (!(fault.step === "end" && fault.after)) expectHonest(before);
    const after = await goOn(before, way);
    expect(outcomeOf(after)).toEqual(undisturbed);
  });
});

describe.each(["resume", "reopened"] as const)("after a cancel: %s", (way) => {
  test.each([1, 2, 3])("in slice %i", async (slice) => {
    const cancels: Promise<unknown>[] = [];
    const before: Staged = staged({
      wrap: faulty([], (call) => {
        if (call === slice) cancels.push(before.run.cancel());
      }),
    });
    const state = await before.run.start();
    expect(await Promise.all(cancels)).toEqual([state]);
    expect(state).toEqual(slice === 3 ? { kind: "done" } : { kind: "stopped", rows: slice * 200 });
    expectHonest(before);
    if (state.kind === "stopped") expect(unfinishedRow(before.list.heading)).toBe(slice * 200);
    const after = state.kind === "done" ? before : await goOn(before, way);
    expect(outcomeOf(after)).toEqual(undisturbed);
  });
});

test.each(["retry", "resume", "reopened"] as const)("the mark of a stop fails: %s", async (way) => {
  const before: Staged = staged({
    wrap: faulty([{ step: "mark", call: 1, kind: "editing" }], (call) => {
      if (call === 2) void before.run.cancel();
    }),
  });
  expect(await before.run.start()).toMatchObject({ kind: "failed", step: "mark", from: 400, to: 400 });
  expect(unfinishedRow(before.list.heading)).toBe(0);
  const after = await goOn(before, way);
  if (way === "retry") {
    expect(after.run.state).toEqual({ kind: "stopped", rows: 400 });
    expect(unfinishedRow(after.list.heading)).toBe(400);
    await after.run.resume();
  }
  expect(outcomeOf(after)).toEqual(undisturbed);
});

test("failures one after the other, the mark of a failure among them", async () => {
  const list = new ListInABook(LIST, columns);
  const run = staged({
    list,
    wrap: faulty(
      [
        { step: "begin", call: 1, kind: "editing" },
        { step: "write", call: 2, kind: "editing", after: "half" },
        { step: "mark", call: 1, kind: "editing" },
        { step: "write", call: 3, kind: "thrown", after: "all" },
        { step: "read", call: 5, kind: "editing" },
        { step: "end", call: 1, kind: "editing" },
        { step: "end", call: 2, kind: "thrown" },
      ],
      undefined,
      () => list,
    ),
  });
  const steps: string[] = [];
  for (let state = await run.run.start(); state.kind === "failed"; state = await run.run.retry()) {
    steps.push(state.step);
    expectHonest(run);
  }
  expect(steps).toEqual(["begin", "write", "write", "read", "end", "end"]);
  expect(outcomeOf(run)).toEqual(undisturbed);
});
