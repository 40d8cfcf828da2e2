import { once } from "../engine/once";
import { isRefusal } from "../engine/refusal";
import { LANGUAGES } from "../engine/words";
import { measures } from "../law";
import { clauseView } from "./clause-views";
import { library } from "./create";
import { documentsOf } from "./document-views";
import { consider } from "./consider/consider";
import { explainDrawn } from "./consider/explain-drawn";
import type { Facade, Memory } from "./facade";
import { faults, formOf } from "./forms";
import { grounds } from "./grounds";
import { judge } from "./judge";
import { listRules } from "./lists";
import { citation } from "./lookups";
import { memory } from "./memory";
import { rowCalls } from "./row-calls";
import { clauseKinds } from "./search/clause-kinds";
import { clausesWith } from "./search/clauses";
import { finder } from "./search/find";
import { searched } from "./search/searched";
import { placesOf, wordsOf } from "./search/words";

const forms = once(() => library.functions.map((known) => formOf(known, library)));
const tables = once(() => measures.flatMap(({ law }) => law.tables));
const lists = once(() => listRules(library));
const kinds = once(() => clauseKinds(measures));
const documents = once(() =>
  documentsOf(
    library,
    measures.flatMap(({ law }) => law.figures),
  ),
);

/** What the pane on the same page uses: the library and the functions' memory of calls. Lists are made when first asked for. */
export const facadeOver = (memory: Memory): Facade => ({
  ...memory,
  languages: LANGUAGES,
  functions: library.functions.map(({ name, title, about, parameters }) => ({
    name,
    title,
    about,
    parameters,
  })),
  get forms() {
    return forms();
  },
  explain: (name, args) => explainDrawn(name, args, library, tables()),
  consider: (name, args) => consider(name, args, library),
  faults: (name, args) => faults(name, args, library),
  grounds: (name, args) => grounds(name, args, library),
  rowCalls: (call) => rowCalls(call, library),
  search: (query, limit) =>
    clausesWith(query, library.clauses)
      .slice(0, limit)
      .map((clause) => clauseView(clause, library, null)),
  find: finder(library, kinds),
  places: (query, text) => placesOf(searched(text), wordsOf(query)),
  clause: (id, on) => {
    const clause = library.clauses.find((one) => one.id === id);
    return clause && clauseView(clause, library, on);
  },
  documents: (on) => documents().all(on),
  document: (ref, on) => documents().open(ref, on),
  cite: (ref) => {
    const cited = citation(ref, library);
    return isRefusal(cited) ? undefined : cited;
  },
  get lists() {
    return lists();
  },
  judge: (rule, language, readings) => judge(rule, language, readings, library),
});

export const facade = facadeOver(memory);
