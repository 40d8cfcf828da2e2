import type { ListRule } from "../functions/facade";
import { assigned } from "./assignment";
import type { ListColumn, Mapping, Source } from "./list";
import { type Offer, SURE } from "./offer";
import { offersFor } from "./offers";
import { readHeading } from "./heading";
import { unitFor } from "./units";

export { SURE };

/** How well columns fit an input by their headings. */
export interface Candidate {
  /** Several for a yearly input, oldest first. */
  readonly columns: readonly number[];
  /** 0 … 1; from `SURE` on `recognise` takes it if nothing else comes near. */
  readonly score: number;
}

/** Below it a heading has nothing to do with an input. */
const LEAST = 0.1;

const places = ({ columns }: Offer): readonly number[] => columns.map(({ index }) => index);

/** What each input could come from, best first, also below `SURE`; by the names of the inputs. */
export function candidates(
  rule: ListRule,
  columns: readonly ListColumn[],
): Readonly<Record<string, readonly Candidate[]>> {
  const offers = offersFor(rule, columns).filter(({ score }) => score >= LEAST);
  return Object.fromEntries(
    rule.inputs.map(({ name }) => [
      name,
      offers
        .filter(({ input }) => input.name === name)
        .map((offer) => ({ columns: places(offer), score: offer.score })),
    ]),
  );
}

/** The unit of all columns of an offer: the first heading that names one speaks for the others. */
function sourceOf(offer: Offer, note: string): Source {
  const { columns, input } = offer;
  const speaking = columns.find(({ heading }) => readHeading(heading).unit) ?? columns[0];
  const sample = columns.flatMap((column) => column.sample);
  return {
    kind: "columns",
    columns: places(offer),
    unit: unitFor(input, speaking?.heading ?? "", sample, note),
  };
}

/**
 * The columns that serve a rule, by their headings. Where two come close, none is taken: a wrong guess is worse than none.
 * `note` is what stands above the table for all its columns, such as 单位:万元.
 */
export function recognise(rule: ListRule, columns: readonly ListColumn[], note = ""): Mapping {
  const taken = assigned(offersFor(rule, columns));
  return {
    rule: rule.name,
    inputs: Object.fromEntries(taken.map((offer) => [offer.input.name, sourceOf(offer, note)])),
  };
}
