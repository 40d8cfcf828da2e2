import { type Named, type Offer, SURE } from "./offer";
import type { Topic } from "./topic";
import { moneyUnit } from "./units";

/** Years in a row for the inputs that take one value a year. */

type Scale = "calendar" | "ago" | "place";

/** 上年度 is the last year of a series; without calendar years nothing else can be. */
const LAST_AGO = -1;

interface InYear {
  readonly named: Named;
  readonly scale: Scale;
  /** Rises with time. */
  readonly at: number;
}

function inYear(named: Named): InYear | null {
  const { year } = named.heading;
  if (year.kind === "calendar") return { named, scale: "calendar", at: year.year };
  if (year.kind === "ago") return { named, scale: "ago", at: -year.ago };
  if (year.kind === "before") return { named, scale: "ago", at: LAST_AGO - year.years };
  if (year.kind === "place") return { named, scale: "place", at: year.place };
  return null;
}

/** Columns that speak of the same figure in different years. */
interface Group {
  readonly scale: Scale;
  readonly years: ReadonlyMap<number, Named>;
}

function groupOf(members: readonly InYear[]): Group | null {
  const [first] = members;
  const years = new Map(members.map(({ at, named }) => [at, named]));
  return first && years.size === members.length ? { scale: first.scale, years } : null;
}

function grouped(members: readonly InYear[], key: (one: InYear) => string): readonly Group[] {
  const lists = new Map<string, InYear[]>();
  for (const one of members) {
    const name = `${one.scale} ${key(one)}`;
    lists.set(name, [...(lists.get(name) ?? []), one]);
  }
  return [...lists.values()].flatMap((list) => groupOf(list) ?? []);
}

/** One unit for all: where two headings name different ones, the columns cannot be one series. */
const oneUnit = (run: readonly Named[]): boolean =>
  new Set(run.flatMap(({ heading }) => moneyUnit(heading.unit) ?? [])).size <= 1;

/** The runs of so many consecutive years up to the newest, by their last year; none across a gap. */
function runsIn({ scale, years }: Group, many: number): ReadonlyMap<number, readonly Named[]> {
  const runs = new Map<number, readonly Named[]>();
  for (let end = Math.max(...years.keys()); years.has(end); end -= 1) {
    const run = Array.from({ length: many }, (_, i) => years.get(end - many + 1 + i)).flatMap(
      (one) => one ?? [],
    );
    const last = scale !== "ago" || end === LAST_AGO;
    if (run.length === many && last && oneUnit(run)) runs.set(end, run);
  }
  return runs;
}

const byWords = ({ named }: InYear): string => named.heading.core;
const byMeaning = (): string => "";

/** Groups by their very words; only where none is complete, those whose words mean the same. */
function groupsFor(topic: Topic, members: readonly Named[]): readonly Group[] {
  const dated = members.flatMap((named) => inYear(named) ?? []);
  const fit = dated.filter(({ named }) => named.score >= SURE);
  const worded = grouped(fit, byWords);
  if (worded.some((group) => runsIn(group, topic.input.columns).size)) return worded;
  return grouped(
    fit.filter(({ named }) => !named.near),
    byMeaning,
  );
}

function endsOf(topic: Topic, members: readonly Named[]): readonly number[] {
  return groupsFor(topic, members)
    .filter(({ scale }) => scale === "calendar")
    .flatMap((group) => [...runsIn(group, topic.input.columns).keys()]);
}

/** The newest calendar year up to which every yearly input that has a series has one. */
export function commonEnd(topics: readonly Topic[], members: readonly (readonly Named[])[]): number | null {
  const ends = topics
    .map((topic, at) => (topic.input.kind === "years" ? endsOf(topic, members[at] ?? []) : []))
    .filter((years) => years.length);
  const [first = [], ...others] = ends;
  const common = first.filter((year) => others.every((years) => years.includes(year)));
  return common.length ? Math.max(...common) : null;
}

/** What a yearly input could take: one series for each figure its heading may mean. */
export function yearlyOffers(topic: Topic, members: readonly Named[], end: number | null): readonly Offer[] {
  return groupsFor(topic, members).flatMap((group) => {
    const runs = runsIn(group, topic.input.columns);
    const newest = Math.max(...runs.keys());
    const run = runs.get(group.scale === "calendar" && end !== null ? end : newest) ?? runs.get(newest);
    return run
      ? [
          {
            input: topic.input,
            columns: run.map(({ column }) => column),
            score: Math.min(...run.map(({ score }) => score)),
          },
        ]
      : [];
  });
}
