import type { ListInput, ListRule } from "../functions/facade";
import { fitting } from "./fitting";
import { type Heading, readHeading } from "./heading";
import { likeness } from "./likeness";
import type { ListColumn } from "./list";
import { type Named, type Offer } from "./offer";
import { ofWantedYear } from "./singles";
import { type Topic, topicOf } from "./topic";
import { commonEnd, yearlyOffers } from "./yearly";

type Read = readonly (readonly [ListColumn, Heading])[];

/** An input that takes more columns than this takes all there are: BT.BEST_OF. */
const OPEN = 12;
const JUDGEMENTS = /^(?:人工)?判[断定](?:第)?(\d{1,2})项?$/u;
/** A label such as 各年数值 takes any series of years, if there is just one. */
const ANY_SERIES = 0.6;

const takesAny = ({ namings, input }: Topic): boolean =>
  input.kind === "years" && namings.every(({ head }) => head === null);

function namedIn(topic: Topic, columns: Read): readonly Named[] {
  const any = takesAny(topic);
  return columns.flatMap(([column, heading]) => {
    const { score, near } = likeness(topic, heading);
    if (any && heading.year.kind !== "none") return [{ column, heading, near: false, score: ANY_SERIES }];
    return score > 0 ? [{ column, heading, near, score: score * fitting(heading, topic) }] : [];
  });
}

/** Six judgements in six columns, 判断1 … 判断6. */
function judgements(input: ListInput, columns: Read): readonly Offer[] {
  const numbered = columns
    .flatMap(([column, { core }]) => {
      const number = JUDGEMENTS.exec(core)?.[1];
      return number ? [{ column, number: Number(number) }] : [];
    })
    .sort((a, b) => a.number - b.number);
  const distinct = new Set(numbered.map(({ number }) => number)).size;
  return numbered.length === input.most && distinct === input.most
    ? [{ input, columns: numbered.map(({ column }) => column), score: 1 }]
    : [];
}

interface Year {
  readonly topics: readonly Topic[];
  /** The last calendar year of the yearly inputs. */
  readonly end: number | null;
}

function offersTo(topic: Topic, members: readonly Named[], { topics, end }: Year): readonly Offer[] {
  const { input } = topic;
  if (input.kind === "years") return yearlyOffers(topic, members, end);
  if (input.most > OPEN) {
    return members.length
      ? [
          {
            input,
            columns: members.map(({ column }) => column),
            score: Math.min(...members.map(({ score }) => score)),
          },
        ]
      : [];
  }
  return ofWantedYear(topic, members, end, topics).map(({ column, score }) => ({
    input,
    columns: [column],
    score,
  }));
}

/** All offers to all inputs of a rule, best first. */
export function offersFor(rule: ListRule, columns: readonly ListColumn[]): readonly Offer[] {
  const read = columns
    .filter(({ heading }) => heading.trim())
    .map((column): readonly [ListColumn, Heading] => [column, readHeading(column.heading)]);
  const topics = rule.inputs.map(topicOf);
  const members = topics.map((topic) => namedIn(topic, read));
  const year = { topics, end: commonEnd(topics, members) };
  return topics
    .flatMap((topic, at) => [
      ...offersTo(topic, members[at] ?? [], year),
      ...(topic.input.kind === "judged" ? judgements(topic.input, read) : []),
    ])
    .sort((a, b) => b.score - a.score);
}
