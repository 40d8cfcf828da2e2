import type { Kind } from "../engine/input";
import type { Heading } from "./heading";
import type { MoneyUnit } from "./heading-units";
import type { Topic } from "./topic";

/** What the year, the unit and the measure of a heading make of its likeness: 1 where they say nothing against it. */

const AGAINST = 0.2;
const UNSAID = 0.85;
const DATED = 0.95;
const OF_ONE_YEAR = 0.7;
const COUNT_OF_ONE_YEAR = 0.35;

const IN_MONEY: ReadonlySet<Kind> = new Set<Kind>(["money", "years"]);

function unitFits(unit: MoneyUnit, kind: Kind): boolean {
  if (unit === "other") return false;
  if (unit === "percent") return kind === "fraction" || kind === "number";
  return IN_MONEY.has(kind);
}

function measureFits({ measure }: Heading, topic: Topic): boolean {
  return measure === null || measure === "things" || measure === topic.measure;
}

/** A figure of one year where the rule does not ask for one: total investment is no year's investment. */
function ofOneYear({ input: { kind }, yearly }: Topic, atEnd: boolean): number {
  if (atEnd) return DATED;
  if (kind === "count") return COUNT_OF_ONE_YEAR;
  return yearly ? DATED : OF_ONE_YEAR;
}

function yearFits({ year, core }: Heading, topic: Topic): number {
  if (year.kind === "span" || year.kind === "place" || year.kind === "before") return AGAINST;
  if (year.kind === "none") return noYearFits(core, topic);
  if (year.kind === "calendar") return topic.ago === null ? ofOneYear(topic, year.atEnd) : DATED;
  if (topic.ago === null) return year.ago === 0 ? DATED : ofOneYear(topic, false);
  return year.ago === topic.ago ? 1 : AGAINST;
}

function noYearFits(core: string, topic: Topic): number {
  if (topic.agoInLabel) return UNSAID;
  const ofYear = /年/u.test(core) && topic.input.kind !== "year" && topic.input.kind !== "date";
  return ofYear && !topic.yearly ? OF_ONE_YEAR : 1;
}

export function fitting(heading: Heading, topic: Topic): number {
  const { kind } = topic.input;
  if (heading.unit && !unitFits(heading.unit, kind)) return AGAINST;
  if (!measureFits(heading, topic)) return AGAINST;
  return kind === "years" ? 1 : yearFits(heading, topic);
}
