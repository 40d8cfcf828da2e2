/** A run of text that does or does not have what was searched for. */
export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

type Place = readonly [from: number, to: number];

const [BEFORE, BEHIND, LENGTH] = [12, 26, 96];

/** What to show of a text: some letters round each word found, every word before a second place of one; without places its beginning. */
export function snippet(text: string, places: readonly Place[], length = LENGTH): readonly Run[] {
  const flat = text.replace(/\s/gu, " ");
  const windows = joined(chosen(flat, places, length).map((place) => around(flat, place)));
  if (windows.length === 0) {
    const [, end] = around(flat, [0, Math.max(0, length - BEHIND)]);
    return [{ text: end < flat.length ? `${flat.slice(0, end)}…` : flat, hit: false }];
  }
  return windows.flatMap(([from, to], i) => [
    ...(from > 0 && i === 0 ? [ELLIPSIS] : []),
    ...divided(flat, [from, to], places),
    ...(to < flat.length ? [ELLIPSIS] : []),
  ]);
}

const ELLIPSIS: Run = { text: "…", hit: false };

const NUMERIC = /[\d.,%万亿元]/u;

/** A window never cuts a number: 最高不超过20… would be another figure. */
function around(text: string, [from, to]: Place): Place {
  let [start, end] = [from <= BEFORE + 4 ? 0 : from - BEFORE, Math.min(text.length, to + BEHIND)];
  while (start > 0 && NUMERIC.test(text.charAt(start)) && NUMERIC.test(text.charAt(start - 1))) start -= 1;
  while (NUMERIC.test(text.charAt(end)) && NUMERIC.test(text.charAt(end - 1))) end += 1;
  return [start, end];
}

/** The places to be shown, in order: the first of each word found, then others, as long as there is room. */
function chosen(text: string, places: readonly Place[], length: number): readonly Place[] {
  const seen = new Set<string>();
  const isFirst = ([from, to]: Place): boolean => {
    const word = text.slice(from, to);
    return !seen.has(word) && Boolean(seen.add(word));
  };
  const firsts = places.filter(isFirst);
  const inTurn = [...firsts, ...places.filter((place) => !firsts.includes(place))];
  const room = Math.max(1, Math.floor(length / (BEFORE + BEHIND)));
  return inTurn.slice(0, room).sort((a, b) => a[0] - b[0]);
}

function joined(windows: readonly Place[]): readonly Place[] {
  return windows.reduce<readonly Place[]>((apart, [from, to]) => {
    const last = apart.at(-1);
    return last && from <= last[1]
      ? [...apart.slice(0, -1), [last[0], Math.max(last[1], to)]]
      : [...apart, [from, to]];
  }, []);
}

function divided(text: string, [from, to]: Place, places: readonly Place[]): readonly Run[] {
  const runs: Run[] = [];
  let at = from;
  for (const [start, end] of places) {
    if (end <= at || start >= to) continue;
    if (start > at) runs.push({ text: text.slice(at, start), hit: false });
    runs.push({ text: text.slice(Math.max(at, start), Math.min(end, to)), hit: true });
    at = Math.min(end, to);
  }
  return at < to ? [...runs, { text: text.slice(at, to), hit: false }] : runs;
}
