import { type Day, dayOf, partsOf } from "../../../engine/calendar";
import type { DocumentView } from "../../../engine/document-view";

/** What a document's lane in the picture shows, in days. */
export interface Lane {
  readonly document: DocumentView;
  /** `null` for an undated document: its lane is hatched from end to end. */
  readonly bar: Bar | null;
  /** Days from which others have their effect on it, wholly or in part. */
  readonly events: readonly Day[];
}

interface Bar {
  readonly from: Day;
  /** The end of the picture where the document states none. */
  readonly to: Day;
  /** Only the year of the first day is known. */
  readonly soft: boolean;
  readonly open: boolean;
}

export interface Timeline {
  readonly first: Day;
  readonly last: Day;
  /** 1 January of each year, from the first to the one behind the last. */
  readonly years: readonly { readonly year: number; readonly at: Day }[];
  readonly lanes: readonly Lane[];
}

const newYear = (year: number): Day => dayOf(year, 1, 1) ?? 0;

const known = (days: readonly (Day | null)[]): readonly Day[] =>
  days.filter((one): one is Day => one !== null);

/** Whole years around all days that are known and the chosen one. */
export function timelineOf(documents: readonly DocumentView[], on: Day): Timeline {
  const days = [
    on,
    ...known(documents.flatMap(({ issued, inForceFrom, ends }) => [issued, inForceFrom, ends])),
  ];
  const [from, to] = [partsOf(Math.min(...days)).year, partsOf(Math.max(...days)).year + 1];
  const last = newYear(to);
  return {
    first: newYear(from),
    last,
    years: Array.from({ length: to - from + 1 }, (_, i) => ({ year: from + i, at: newYear(from + i) })),
    lanes: documents.map((document) => laneOf(document, last)),
  };
}

function laneOf(document: DocumentView, last: Day): Lane {
  const { inForceFrom: from, ends, inForceFromIn } = document;
  return {
    document,
    bar: from === null ? null : { from, to: ends ?? last, soft: inForceFromIn !== "", open: ends === null },
    events: [...new Set(known(document.hit.map((effect) => effect.from)))],
  };
}

/** Where a day stands on a line of so many pixels. */
export const placeOf = ({ first, last }: Timeline, day: Day, width: number): number =>
  ((day - first) / (last - first)) * width;
