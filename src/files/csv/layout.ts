const DELIMITERS = [",", ";", "\t"] as const;

export type Delimiter = (typeof DELIMITERS)[number];
export type LineEnd = "\r\n" | "\n" | "\r";

export interface Layout {
  readonly delimiter: Delimiter;
  readonly lineEnd: LineEnd;
}

const LINES = 20;

/**
 * How the first lines are laid out: the sign that divides most of them into the same number of fields, and how they end.
 * A file of one column has commas, and lines that end as Windows ends them if there is only one.
 */
export function layoutOf(start: string): Layout {
  const lines = linesOf(start);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: score(lines, delimiter) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.delimiter, lineEnd: lineEndOf(start) };
}

/** The text outside quotes, line by line. */
const linesOf = (start: string): readonly string[] =>
  unquoted(start)
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== "")
    .slice(0, LINES);

const unquoted = (text: string): string => text.replace(/"[^"]*(?:"|$)/g, "");

/** How many fields a line has, weighed by how many of the lines agree about it. */
function score(lines: readonly string[], delimiter: string): number {
  const counts = lines.map((line) => line.split(delimiter).length - 1);
  const most = Math.max(
    0,
    ...counts.map((count) => agreeing(counts, count) * Math.min(count, 1) * 1000 + count),
  );
  return most < 1000 ? 0 : most;
}

const agreeing = (counts: readonly number[], count: number): number =>
  counts.filter((each) => each === count).length;

function lineEndOf(start: string): LineEnd {
  const found = /\r\n|\n|\r/.exec(unquoted(start))?.[0];
  return found === "\n" || found === "\r" ? found : "\r\n";
}
