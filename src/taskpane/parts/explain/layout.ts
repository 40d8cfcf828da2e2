import type { Scale } from "../../../engine/explanation";

/** Where things stand on a drawn scale, as parts of its width. */
export interface Layout {
  /** The marks, rising. */
  readonly marks: readonly number[];
  readonly value: number;
}

/** A value that is not on a mark must be seen beside it, and nothing hangs over the ends. */
const BESIDE = 0.03;
const END = 0.015;
/** Before the first day and after the last one. */
const MARGIN = 0.22;
/** One mark stands here, or where the value has room beyond it. */
const ONE_MARK = 0.72;
const VALUE_BEYOND = 0.86;
const LEAST_MARK = 0.3;

const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/**
 * One mark: in proportion from 0 on. Several: each tier is as wide as the others, for tiers of law grow tenfold and more, and the
 * value stands in proportion within its own. The value always stands in the stretch that it belongs to.
 */
export function layoutOf({ marks, value, stands, kind }: Scale): Layout {
  const at = marks.map((mark) => mark.at);
  const [first = 0] = at;
  const edges =
    at.length === 1 && kind !== "period"
      ? [markAlone(value, first)]
      : at.map((_, i) => (kind === "period" ? MARGIN + i * (1 - 2 * MARGIN) : (i + 1) / (at.length + 1)));
  const raw =
    at.length === 1 && kind !== "period"
      ? (edges[0] ?? 0) * share(value, first)
      : within(value, at, edges, stands);
  const [from, to] = [edges[stands - 1], edges[stands]];
  const onMark = at.indexOf(value);
  if (onMark >= 0) return { marks: edges, value: edges[onMark] ?? 0 };
  return {
    marks: edges,
    value: between(raw, (from ?? END - BESIDE) + BESIDE, (to ?? 1 - END + BESIDE) - BESIDE),
  };
}

const share = (value: number, mark: number): number => (mark === 0 ? 1 : value / mark);

const markAlone = (value: number, mark: number): number =>
  value <= mark || value <= 0 ? ONE_MARK : between((VALUE_BEYOND * mark) / value, LEAST_MARK, ONE_MARK);

function within(value: number, at: readonly number[], edges: readonly number[], stands: number): number {
  const [low, high] = [at[stands - 1], at[stands]];
  const [from, to] = [edges[stands - 1] ?? 0, edges[stands] ?? 1];
  const part =
    low === undefined
      ? before(value, high ?? 0)
      : high === undefined
        ? 1 - 1 / (1 + (value - low) / Math.max(Math.abs(low), 1))
        : (value - low) / (high - low || 1);
  return from + (to - from) * between(part, 0, 1);
}

const before = (value: number, mark: number): number => (mark > 0 && value > 0 ? value / mark : 0);
