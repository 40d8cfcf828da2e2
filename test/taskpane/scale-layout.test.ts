import type { Scale } from "../../src/engine/explanation";
import { same } from "../../src/engine/words";
import { layoutOf } from "../../src/taskpane/parts/explain/layout";

const scale = (kind: Scale["kind"], value: number, at: readonly number[], stands: number): Scale => ({
  kind,
  of: null,
  value,
  shown: same(String(value)),
  marks: at.map((mark) => ({ at: mark, label: same(String(mark)), upwards: true })),
  stretches: [...at, 0].map(() => ({ label: same(""), met: null })),
  stands,
  says: same(""),
});

const TIERS = [10, 50, 200, 1000];

test.each<[string, Scale]>([
  ["a fen below", scale("ceiling", 1_999_999.99, [2_000_000], 0)],
  ["a fen above", scale("ceiling", 2_000_000.01, [2_000_000], 1)],
  ["nothing", scale("ceiling", 0, [2_000_000], 0)],
  ["below nothing", scale("figure", -5, [0.2], 0)],
  ["far above", scale("ceiling", 1e12, [2_000_000], 1)],
  ["a limit of 0", scale("figure", 3, [0], 1)],
  ["the first tier", scale("bands", 0.01, TIERS, 0)],
  ["an inner tier", scale("bands", 199.99, TIERS, 2)],
  ["the last tier", scale("bands", 1e9, TIERS, 4)],
  ["a day before", scale("period", 45_000, [45_658, 46_387], 0)],
  ["the day after", scale("period", 46_388, [45_658, 46_387], 2)],
  ["a period without end", scale("period", 50_000, [45_658], 1)],
])("the value stands within the drawing and in its own stretch: %s", (_, given) => {
  const { marks, value } = layoutOf(given);
  expect(value).toBeGreaterThan(marks[given.stands - 1] ?? 0);
  expect(value).toBeLessThan(marks[given.stands] ?? 1);
  expect([...marks].sort((a, b) => a - b)).toEqual(marks);
});

test("on a mark it stands on the mark", () => {
  const { marks, value } = layoutOf(scale("bands", 50, TIERS, 2));
  expect(value).toBe(marks[1]);
});

test("half of a ceiling is half the way", () => {
  const { marks, value } = layoutOf(scale("ceiling", 1_000_000, [2_000_000], 0));
  expect(value).toBeCloseTo((marks[0] ?? 0) / 2);
});
