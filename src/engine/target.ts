import type { Clause } from "./document";
import { Exact } from "./exact";
import type { Provision } from "./provision";
import type { Words } from "./words";

/** The targets (指标) of documents, and the figures they report as reached: data that functions across documents look up. */

/** How an actual figure is held against a target, by the document's own word; a bare number is inclusive. */
export type Comparison = ">=" | ">" | "about";

export interface Target extends Provision {
  /** `Y16`; `Y01.1`, `Y01.2` where one provision holds several figures. */
  readonly id: string;
  /** The same indicator has the same name in every document. */
  readonly name: string;
  /** `null` where the document names none. */
  readonly year: number | null;
  /** What is asked for, in the document's words, numerals in digits: `突破100亿元`, `65名左右`. */
  readonly requirement: string;
  readonly comparison: Comparison;
  /** In the document's own unit, per cent as a fraction; `null` where the document states no figure. */
  readonly value: Exact | null;
  readonly unit: string;
  /** Asked for; reported as reached; or only mentioned (an estimate, a stock, a project's size), as its remark says. */
  readonly kind: "asked" | "reached" | "mentioned";
  /** Ids of the doubtful places and conflicts that bear on it. */
  readonly readings: readonly string[];
  readonly remark: Words | null;
}

/** The unit of per cents, which are held as fractions. */
export const SHARE = "比例";
/** The unit of a place in a ranking: the lower the better. */
const PLACE = "名";

/** 左右: within a twentieth of the target. */
export const TWENTIETH = Exact.of("0.05");
const ONE = Exact.of(1);

const FIGURE = /(\d+(?:\.\d+)?)(.*)/u;
const BESIDE_THE_UNIT = /以上|左右|多|\)|大工程|连冠/u;
const ABOVE = /破|超|多/u;
const PER_CENT = Exact.of("0.01");

/** `突破1300亿元` → 1300, 亿元, strictly above. */
function asked(requirement: string): Pick<Target, "requirement" | "comparison" | "value" | "unit"> {
  const [, digits, after = ""] = FIGURE.exec(requirement) ?? [];
  const sign = after.replace(BESIDE_THE_UNIT, "");
  const value = digits === undefined ? null : Exact.of(digits);
  return {
    requirement,
    comparison: requirement.includes("左右") ? "about" : ABOVE.test(requirement) ? ">" : ">=",
    value: sign === "%" && value ? value.times(PER_CENT) : value,
    unit: sign === "%" ? SHARE : sign,
  };
}

/** What the targets of one table have in common. */
export type TableHead = Pick<Target, "clause" | "year" | "kind">;
export type Remarks = Readonly<Record<string, Words>>;

/**
 * Targets from a table, one a line: `id | name | requirement | words of the clause | readings`. The quote is the sentence
 * around those words; they are left out where the name and the requirement, the requirement or its figure stand in the
 * clause as they are. The readings are ids.
 */
export const targetsIn = (head: TableHead, table: string, remarks: Remarks): readonly Target[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [id = "", name = "", requirement = "", given, readings] = line
        .split("|")
        .map((cell) => cell.trim());
      const [figure = requirement] = FIGURE.exec(requirement) ?? [];
      return {
        ...head,
        ...asked(requirement),
        id,
        name,
        quote: sentenceAround(given ? [given] : [name + requirement, requirement, figure], head.clause),
        readings: readings ? readings.split(" ") : [],
        remark: remarks[id] ?? null,
      };
    });

const MARKS = ",;。\n";

/** The sentence, from mark to mark, around the first of the wordings that the clause has, and has once. */
function sentenceAround(wordings: readonly string[], { id, original }: Clause): string {
  const found = wordings.find((wording) => original.includes(wording)) ?? "";
  const at = original.indexOf(found);
  if (!found || at !== original.lastIndexOf(found))
    throw new Error(`${id} does not have ${wordings.join(", ")}, or more than once`);
  const ends = (place: number): boolean => MARKS.includes(original.charAt(place));
  let [from, to] = [at, at + found.length];
  while (from > 0 && !ends(from - 1)) from -= 1;
  while (to < original.length && !ends(to)) to += 1;
  return original.slice(from, to);
}

/** A place in a ranking, for which there is no 0. */
export const isPlace = ({ unit }: Target): boolean => unit === PLACE;

/** Growth and increase may be negative; what is counted or shared out cannot. */
export const mayFall = ({ name }: Target): boolean => /(?:增长|增量|增加|新增产值)$/u.test(name);

/** Whether the actual figure reaches the target; `loosely` takes 左右 as within a twentieth. */
export function reaches(actual: Exact, target: Target, at: Exact, loosely: boolean): boolean {
  const slack = loosely && target.comparison === "about" ? TWENTIETH : Exact.zero;
  const order = isPlace(target)
    ? at.times(ONE.plus(slack)).compare(actual)
    : actual.compare(at.times(ONE.minus(slack)));
  return target.comparison === ">" ? order > 0 : order >= 0;
}
