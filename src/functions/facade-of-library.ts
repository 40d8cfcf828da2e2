import { once } from "../engine/once";
import { isRefusal } from "../engine/refusal";
import { LANGUAGES } from "../engine/words";
import { clauseView, clausesWith } from "./clause-views";
import { calls, library } from "./create";
import { explain } from "./explain";
import type { Facade } from "./facade";
import { judge } from "./judge";
import { listRules } from "./lists";
import { citation } from "./lookups";
import { VERSION } from "./version";

const lists = once(() => listRules(library));

/** What the pane on the same page uses: the library and the functions' memory of calls. */
export const facade: Facade = {
  version: VERSION,
  languages: LANGUAGES,
  functions: library.functions.map(({ name, title, about, parameters }) => ({
    name,
    title,
    about,
    parameters,
  })),
  callsAt: (cell) => calls.at(cell),
  explain: (name, args) => explain(name, args, library),
  search: (query, limit) =>
    clausesWith(query, library.clauses)
      .slice(0, limit)
      .map((clause) => clauseView(clause, library, null)),
  cite: (ref) => {
    const cited = citation(ref, library);
    return isRefusal(cited) ? undefined : cited;
  },
  get lists() {
    return lists();
  },
  judge: (rule, language, readings) => judge(rule, language, readings, library),
};
