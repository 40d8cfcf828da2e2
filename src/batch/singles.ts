import { type Named, SURE } from "./offer";
import type { Topic } from "./topic";

/** Which of the years in a list an input wants that takes one value: 上年度营业收入 of 2022, 2023 and 2024. */

/** Another year than the one wanted, or nothing says which is. */
const OTHER_YEAR = 0.35;

const yearOf = ({ heading: { year } }: Named): number | null => (year.kind === "calendar" ? year.year : null);

/** The figure of the youngest year that a rule asks for beside this one: 本年 beside 上年. */
function youngest(topic: Topic, topics: readonly Topic[]): number {
  const head = topic.namings[0]?.head;
  const agos = topics.filter((one) => one.namings[0]?.head === head).flatMap(({ ago }) => ago ?? []);
  return Math.min(...agos);
}

/** The calendar year wanted among those a figure is given for; the last year of the yearly inputs is 上年度. */
function wanted(
  topic: Topic,
  years: ReadonlySet<number>,
  end: number | null,
  topics: readonly Topic[],
): number | null {
  if (topic.ago === null) return years.size === 1 ? ([...years][0] ?? null) : end;
  if (end !== null) return end + 1 - topic.ago;
  return Math.max(...years) - (topic.ago - youngest(topic, topics));
}

export function ofWantedYear(
  topic: Topic,
  members: readonly Named[],
  end: number | null,
  topics: readonly Topic[],
): readonly Named[] {
  const years = new Map<string, Set<number>>();
  for (const one of members) {
    const year = yearOf(one);
    const { core } = one.heading;
    if (year !== null && one.score >= SURE) years.set(core, (years.get(core) ?? new Set()).add(year));
  }
  return members.map((one) => {
    const family = years.get(one.heading.core);
    const year = yearOf(one);
    if (!family || year === null || wanted(topic, family, end, topics) === year) return one;
    return { ...one, score: one.score * OTHER_YEAR };
  });
}
