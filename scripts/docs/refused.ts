import type { Given } from "../../src/engine/cell";
import type { Input, Kind } from "../../src/engine/input";
import { isRefusal } from "../../src/engine/refusal";
import type { Words } from "../../src/engine/words";

/** What an input does not take, found by reading it: the first value refused, once for each message. */

type AnyInput = Input<unknown>;

/** A value as it is typed, and as it is handed over. */
interface Tried {
  readonly typed: string;
  readonly given: Given;
}

const typed = (given: number | string | boolean): string =>
  typeof given === "string" ? `"${given}"` : String(given).toUpperCase();
const tried = (...values: readonly (number | string | boolean)[]): readonly Tried[] =>
  values.map((given) => ({ typed: typed(given), given }));
const line = (...cells: readonly (number | string)[]): Tried => ({
  typed: `{${cells.map(typed).join(",")}}`,
  given: [cells],
});

const hundredths = Array.from({ length: 1100 }, (_, at) => (at + 1) / 100);
const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, at) => at);

/** What no input of the kind takes, then rising values: the first of them refused is its limit. */
const TRIED: Readonly<Record<Kind, readonly Tried[]>> = {
  money: tried("abc", -0.01),
  number: tried("abc", "5kg", -0.01),
  fraction: tried("abc", -0.01, ...hundredths),
  count: tried("abc", -1, 1.5, ...upTo(200)),
  date: tried("abc", "2025-02-30", -1),
  year: tried("abc", 1899, 2200),
  boolean: tried("abc", 0, 2),
  choice: tried("abc"),
  text: [],
  years: [line(1, -1, 1), line(1, 2), line("abc", 2, 3), line(1, 2, 3, 4, 5)],
  judged: [line("abc"), line("是", "否")],
};

export interface RefusedValue {
  readonly typed: string;
  /** What is wrong, without the input's name and the full stop. */
  readonly says: Words;
}

function without(label: Words, { zh, en }: Words): Words {
  const bare = (text: string, name: string): string =>
    (text.startsWith(name) ? text.slice(name.length) : text).replace(/^[:：]\s*|[.。]$/gu, "").trim();
  return { zh: bare(zh, label.zh), en: bare(en, label.en) };
}

/** A 0 that stands for a blank is told beside: what it means to leave the input out. */
const asBlank = ({ spec }: AnyInput, { given }: Tried): boolean => given === 0 && spec.zeroIsBlank;

export function refusedBy(input: AnyInput): readonly RefusedValue[] {
  const found = new Map<string, RefusedValue>();
  for (const one of TRIED[input.spec.kind]) {
    if (asBlank(input, one)) continue;
    const read = input.read(one.given);
    if (!isRefusal(read) || found.has(read.message.zh)) continue;
    found.set(read.message.zh, { typed: one.typed, says: without(input.spec.label, read.message) });
  }
  return [...found.values()];
}
