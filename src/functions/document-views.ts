import type { Day } from "../engine/calendar";
import { type Clause, type Effect, type PolicyDocument, fallsOn } from "../engine/document";
import type {
  Affected,
  ClauseInDocument,
  DocumentView,
  EffectView,
  OpenedDocument,
} from "../engine/document-view";
import type { Figure } from "../engine/provision";
import { words } from "../engine/words";
import { usesIn } from "./clause-uses";
import { clauseView, statusOf } from "./clause-views";
import { conflictsIn } from "./conflict-views";
import type { Library } from "./library";

/** The documents of the library as they are read: each as a whole, with its clauses in their order. */
export interface Documents {
  /** All of them in the order of the library; status on that day where one is given. */
  readonly all: (on: Day | null) => readonly DocumentView[];
  /** One, opened, by its name as clause ids begin; `undefined` where it is not here. */
  readonly open: (ref: string, on: Day | null) => OpenedDocument | undefined;
}

export function documentsOf(library: Library, figures: readonly Figure[]): Documents {
  const { documents } = library;
  const effects = documents.flatMap((acting) =>
    acting.effects.map((effect) => acted(effect, acting, library)),
  );
  const facts = (document: PolicyDocument, on: Day | null): DocumentView =>
    documentView(document, effects, { documents, on });
  const uses = usesIn(library);
  const conflicts = conflictsIn(library, figures);
  const inDocument = (clause: Clause, on: Day | null): ClauseInDocument => ({
    view: clauseView(clause, library, on),
    level: clause.level,
    own: clause.own,
    uses: uses(clause),
    conflicts: conflicts(clause, on),
    effects: effects.filter(({ effect, acting }) => touches(effect, acting, clause)).map(({ view }) => view),
  });
  return {
    all: (on) => documents.map((document) => facts(document, on)),
    open: (ref, on) => {
      const document = documents.find((one) => one.ref === ref);
      return (
        document && {
          ...facts(document, on),
          clauses: document.clauses.map((clause) => inDocument(clause, on)),
        }
      );
    },
  };
}

interface Acted {
  readonly effect: Effect;
  readonly acting: PolicyDocument;
  readonly view: EffectView;
}

function acted(effect: Effect, acting: PolicyDocument, library: Library): Acted {
  const { zh, en, clause, on } = effect;
  const view: EffectView = {
    text: words(zh, en),
    by: acting.ref,
    clause: clause === undefined ? null : acting.clause(clause).id,
    on: on.map((id) => affected(id, library)),
    from: acting.inForceFrom,
  };
  return { effect, acting, view };
}

function affected(id: string, { documents, clauses }: Library): Affected {
  const clause = clauses.find((one) => one.id === id);
  const document = clause?.document ?? documents.find(({ ref }) => ref === id);
  return { id, document: document?.ref ?? null, clause: clause?.id ?? null };
}

/** Whether an effect springs from this very clause or falls on it; what concerns whole documents is said of those. */
const touches = (
  { on, clause }: Effect,
  acting: PolicyDocument,
  { id, document, article }: Clause,
): boolean => on.includes(id) || (acting === document && clause === article);

interface Asked {
  readonly documents: readonly PolicyDocument[];
  readonly on: Day | null;
}

function documentView(document: PolicyDocument, effects: readonly Acted[], asked: Asked): DocumentView {
  const { ref, title, number, issuer, issued, inForceFrom, inForceFromIn, ends, source } = document;
  const { on } = asked;
  return {
    ref,
    title,
    number,
    issuer,
    issued,
    inForceFrom,
    inForceFromIn,
    ends,
    inForce: on === null ? null : document.inForceOn(on),
    status: statusOf(document, asked.documents, on),
    excerpt: document.isExcerpt,
    source: { file: source.file, lines: source.lines },
    first: document.clauses[0]?.id ?? "",
    acts: effects.filter(({ acting }) => acting === document).map(({ view }) => view),
    hit: effects
      .filter(({ acting, effect }) => acting !== document && fallsOn(effect, document))
      .map(({ view }) => view),
  };
}
