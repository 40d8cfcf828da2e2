import type { Day } from "../engine/calendar";
import type { Clause, PolicyDocument } from "../engine/document";
import type { ConflictSide, ConflictView, Passage } from "../engine/document-view";
import type { Reading } from "../engine/provision";
import { clausesOfReading, readingView } from "./clause-views";
import type { Library } from "./library";
import { type Stated, passagesOf } from "./words-in-question";

interface Side {
  readonly document: PolicyDocument;
  readonly clauses: readonly Clause[];
  readonly passages: readonly Passage[];
}

/** A doubtful place between clauses, whatever the day. */
interface Conflict {
  readonly reading: Reading;
  readonly sides: readonly Side[];
}

/** Every doubtful place that lies between clauses, by the clauses it concerns; a clause is told of it on either side. */
export function conflictsIn(library: Library, figures: Stated["figures"]) {
  const { targets, grants } = library;
  const conflicts = library.readings
    .filter(({ against }) => against?.length)
    .map((reading) => conflictOf(reading, library, { targets, grants, figures }));
  return (clause: Clause, on: Day | null): readonly ConflictView[] =>
    conflicts
      .filter((conflict) => concerns(conflict, clause))
      .map((one) => viewOf(one, on))
      .sort((a, b) => Number(b.differs) - Number(a.differs));
}

function conflictOf(reading: Reading, library: Library, stated: Stated): Conflict {
  const ids = clausesOfReading(reading);
  const concerned = ids.flatMap((id) => library.clauses.filter((clause) => clause.id === id));
  const documents = [...new Set(concerned.map(({ document }) => document))];
  const sides =
    documents.length > 1
      ? documents.map((document) => concerned.filter((clause) => clause.document === document))
      : concerned.map((clause) => [clause]);
  const passages = passagesOf(reading, sides, stated);
  return {
    reading,
    sides: sides.flatMap((clauses, i) => {
      const [first] = clauses;
      return first ? [{ document: first.document, clauses, passages: passages[i] ?? [] }] : [];
    }),
  };
}

const concerns = ({ sides }: Conflict, { id }: Clause): boolean =>
  sides.some(
    ({ clauses, passages }) =>
      clauses.some((one) => one.id === id) || passages.some(({ clause }) => clause === id),
  );

/** Whether each side has words that stand for it, and not all the same: 70% against 80%. */
function differ(sides: readonly Side[]): boolean {
  const marked = sides.map(({ passages }) =>
    passages.flatMap(({ runs }) => runs.flatMap((run) => (run.marked ? run.text : []))),
  );
  return (
    marked.every(({ length }) => length > 0) && new Set(marked.map((words) => words.join("\n"))).size > 1
  );
}

const viewOf = ({ reading, sides }: Conflict, on: Day | null): ConflictView => ({
  reading: readingView(reading),
  differs: differ(sides),
  sides: sides.map((side) => sideView(side, on)),
});

function sideView({ document, clauses, passages }: Side, on: Day | null): ConflictSide {
  const { ref, title, number, issued, inForceFrom, inForceFromIn, ends } = document;
  return {
    ref,
    title,
    number,
    issued,
    inForceFrom,
    inForceFromIn,
    ends,
    inForce: on === null ? null : document.inForceOn(on),
    clauses: clauses.map(({ id }) => id),
    passages,
  };
}
