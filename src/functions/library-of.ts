import { plain } from "../engine/quantity";
import type { Measure } from "../law/measure";
import { checklist } from "./checklist";
import { eachRow } from "./each-row";
import { explainFunction } from "./explain-function";
import type { Library } from "./library";
import { lookups } from "./lookups";
import { type PolicyFunction, functionOf } from "./policy-function";
import { targets } from "./targets";
import { titleGrants } from "./title-grants";

/** The measures as a library: their rules as functions, and the functions that look things up in it. */
export function libraryOf(measures: readonly Measure[]): Library {
  const documents = measures.map(({ law }) => law.document);
  const functions: PolicyFunction[] = measures.flatMap(({ rules }) => rules.map(functionOf));
  const library: Library = {
    documents,
    clauses: documents.flatMap((document) => document.clauses),
    readings: measures.flatMap(({ law }) => law.readings),
    grants: measures.flatMap(({ law }) => law.grants),
    duties: measures.flatMap(({ law }) => law.duties),
    opens: measures.flatMap(({ law }) => law.opens),
    targets: measures.flatMap(({ law }) => law.targets),
    functions,
    find: (name) => {
      const key = plain(name).toUpperCase().replace(/^BT\./, "");
      return functions.find((known) => known.name === key);
    },
  };
  functions.push(
    ...titleGrants(library).map(functionOf),
    functionOf(checklist(library)),
    ...targets(library).map(functionOf),
    ...lookups(library).map(functionOf),
    explainFunction(library),
    eachRow(library),
  );
  return library;
}
