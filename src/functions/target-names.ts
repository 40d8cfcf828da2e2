import { plain } from "../engine/quantity";
import { type Refusal, notCovered } from "../engine/refusal";
import type { Say } from "../engine/say";
import type { Target } from "../engine/target";
import { words } from "../engine/words";
import type { Library } from "./library";
import { nearest } from "./references";

/** Finding a target by its id or by the ways people write its name: loose, and never a guess between two. */

const QUOTES = /["'“”‘’「」『』]/gu;
const ID = /^[A-Z]+\d+(?:\.\d+)?$/u;

/** Without quotes and blanks, in any width and case. */
const keyOf = (text: string): string => plain(text).replace(QUOTES, "").toUpperCase();

export type TargetFinder = (indicator: string, year: number | null, say: Say) => Target | Refusal;

type Some = readonly Target[];

const DIGITS = /\d+(?:\.\d+)?/u;
const COMPARED = /(?:达到|突破|超过)$/u;

/** What the clause itself calls it: the words before its figure. */
function subjectOf({ quote, requirement }: Target): string {
  const [digits = quote] = DIGITS.exec(requirement) ?? [];
  return keyOf(quote.slice(0, Math.max(quote.indexOf(digits), 0))).replace(COMPARED, "");
}

/** By id; else by the whole name, the one name that contains the text or the one the clause gives it; then by year. */
export function targetFinder(library: Library): TargetFinder {
  const known = library.targets.map((target) => ({
    target,
    name: keyOf(target.name),
    subject: subjectOf(target),
  }));
  const among = (fits: (one: (typeof known)[number]) => boolean): Some =>
    known.filter(fits).map(({ target }) => target);
  const namedLike = (key: string): Some =>
    [
      () => among(({ name }) => name === key),
      () => among(({ name }) => key !== "" && name.includes(key)),
      () => among(({ subject }) => key !== "" && subject.endsWith(key)),
    ]
      .map((search) => search())
      .find((some) => some.length > 0) ?? [];

  return (given, year, say) => {
    const key = keyOf(given);
    const one = among(({ target }) => target.id === key);
    if (one.length) return ofYear(one, year, library, say);
    const parts = among(({ target }) => target.id.startsWith(`${key}.`));
    if (parts.length) return several(given, parts);
    const found = namedLike(key);
    const [name, ...others] = new Set(found.map((target) => target.name));
    if (name === undefined) return unknownTarget(given, key, library.targets);
    if (others.length) return several(given, found);
    return ofYear(
      among(({ target }) => target.name === name),
      year,
      library,
      say,
    );
  };
}

/** That of the year, else of the last; where documents set different ones, that of the later document. */
function ofYear(found: Some, year: number | null, library: Library, say: Say): Target | Refusal {
  const last = found.reduce<number | null>((latest, one) => later(latest, one.year), null);
  const chosen = found.filter((one) => one.year === (year ?? last)).sort((a, b) => issued(a) - issued(b));
  const [first] = chosen;
  const latest = chosen[chosen.length - 1];
  if (!first || !latest) return notOfYear(found, year);
  const conflict = library.readings.find(
    ({ id, options }) => latest.readings.includes(id) && "earlier" in options,
  );
  return chosen.length > 1 && conflict && say.reading(conflict) === "earlier" ? first : latest;
}

const later = (a: number | null, b: number | null): number | null =>
  a !== null && (b === null || a > b) ? a : b;

const issued = ({ clause }: Target): number => clause.document.issued ?? 0;

const yearOf = ({ year }: Target): string => (year === null ? "" : String(year));

function notOfYear(found: Some, year: number | null): Refusal {
  const years = [...new Set(found.map(yearOf))].filter(Boolean);
  const name = found[0]?.name ?? "";
  return notCovered(
    words(
      `${name}:没有${String(year)}年的数字,${years.length ? `有${years.join("、")}年的` : "文件未写年度"}。`,
      `${name}: no figure for ${String(year)}; ${years.length ? `there is one for ${years.join(", ")}` : "the document names no year"}.`,
    ),
  );
}

/** So many are named where a text fits several. */
const MOST_NAMED = 8;

function several(given: string, found: Some): Refusal {
  const named = found.slice(0, MOST_NAMED).map(({ id, name }) => `${id} ${name}`);
  const more = found.length > MOST_NAMED ? ` … ${String(found.length)}` : "";
  return notCovered(
    words(
      `"${given}"不止一个指标:${named.join("、")}${more},请填编号或名称全称。`,
      `“${given}” fits several targets: ${named.join(", ")}${more}; write the id or the whole name.`,
    ),
  );
}

function unknownTarget(given: string, key: string, targets: Some): Refusal {
  const near = nearest(key, [...new Set(targets.map(({ id, name }) => (ID.test(key) ? id : name)))]);
  return notCovered(
    words(
      `没有指标"${given}",相近的有:${near.join("、")}。`,
      `There is no target “${given}”; nearest: ${near.join(", ")}.`,
    ),
  );
}
