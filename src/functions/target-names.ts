import type { Reading } from "../engine/provision";
import { plain } from "../engine/quantity";
import { type Refusal, notCovered } from "../engine/refusal";
import type { Say } from "../engine/say";
import type { Target } from "../engine/target";
import { words } from "../engine/words";
import { ABOUT } from "../law/zones/readings";
import { inOrder } from "./letters";
import type { Library } from "./library";
import { nearest, unknown } from "./references";

/** Finding a target by its id or its name, or by a part that can only mean it: never a guess, neither between two nor of one. */

const QUOTES = /["'“”‘’「」『』]/gu;
const ID = /^[A-Z]+\d+(?:\.\d+)?$/u;

/** Without quotes and blanks, in any width and case. */
const keyOf = (text: string): string => plain(text).replace(QUOTES, "").toUpperCase();

export type TargetFinder = (indicator: string, year: number | null, say: Say) => Target | Refusal;

type Some = readonly Target[];

interface Known {
  readonly target: Target;
  readonly name: string;
  /** What the clause itself calls it: the words before its figure, if they name it; else empty. */
  readonly subject: string;
}

const FIGURE = /\d.*/u;
const BEFORE = /^(?:年内|全年|力争|力保)/u;
const COMPARED = /(?:达到|突破|超过|保持在)$/u;

function knownBy(target: Target): Known {
  const { quote, requirement } = target;
  const [figure = requirement] = FIGURE.exec(requirement) ?? [];
  const name = keyOf(target.name);
  const subject = keyOf(quote.slice(0, Math.max(quote.indexOf(figure), 0)))
    .replace(BEFORE, "")
    .replace(COMPARED, "");
  return { target, name, subject: subject.endsWith(name.slice(-2)) ? subject : "" };
}

/** A part of such a name is not the thing counted: 瞪羚企业 of 领军企业、瞪羚企业. */
const JOINED = /[、和或]/u;

/** Whether a part can stand for the whole: its end and most of it, as 固定资产投资 is not its 增长; facts of the year asked for only. */
function standsFor(key: string, { target, name, subject }: Known, year: number | null): boolean {
  const { kind } = target;
  if (kind === "mentioned" || (kind === "reached" && target.year !== year)) return false;
  const ends = name.endsWith(key) || subject.endsWith(key);
  return 2 * key.length > name.length && (subject === key || (ends && !JOINED.test(name)));
}

/** By id; else by the whole name, or by a part of it or of the clause's words that fits no other; then by year. */
export function targetFinder(library: Library): TargetFinder {
  const known = library.targets.map(knownBy);
  const among = (fits: (one: Known) => boolean): Some => known.filter(fits).map(({ target }) => target);

  return (given, year, say) => {
    const key = keyOf(given);
    const one = among(({ target }) => target.id === key);
    if (one.length) return ofYear(one, year, library, say);
    const parts = among(({ target }) => target.id.startsWith(`${key}.`));
    if (parts.length) return several(given, parts);
    const whole = among(({ name }) => name === key);
    if (whole.length) return ofYear(whole, year, library, say);
    const like = known.filter(({ name, subject }) => inOrder(key, name) || subject.endsWith(key));
    const [name, ...others] = new Set(like.map((target) => target.name));
    if (name === undefined) return unknownTarget(given, key, library.targets);
    if (others.length || !like.some((target) => standsFor(key, target, year)))
      return several(
        given,
        like.map(({ target }) => target),
      );
    return ofYear(
      among((target) => target.name === name),
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
    words("没有该年度的数字", "No figure for that year"),
  );
}

/** The doubtful places of the targets, and of what 左右 means. */
export const readingsOfTargets = ({ readings, targets }: Library): readonly Reading[] =>
  readings.filter((one) => one === ABOUT || targets.some((target) => target.readings.includes(one.id)));

/** So many are named where a text may mean several, or does not clearly mean one. */
const MOST_NAMED = 8;

function several(given: string, found: Some): Refusal {
  const named = (mark: string, between: string): string =>
    found
      .slice(0, MOST_NAMED)
      .map(({ id, name, kind }) => `${id} ${name}${kind === "reached" ? mark : ""}`)
      .join(between) + (found.length > MOST_NAMED ? ` … ${String(found.length)}` : "");
  return notCovered(
    words(
      `"${given}"可能是:${named("(实绩)", "、")},请填编号或名称全称。`,
      `“${given}” may be ${named(" (reached)", ", ")}; write the id or the whole name.`,
    ),
    words("指标名称不止一个", "The name may mean several targets"),
  );
}

function unknownTarget(given: string, key: string, targets: Some): Refusal {
  const near = nearest(key, [...new Set(targets.map(({ id, name }) => (ID.test(key) ? id : name)))]);
  return unknown(words("指标", "target"), given, near);
}
