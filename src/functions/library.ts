import type { Clause, PolicyDocument } from "../engine/document";
import type { Reading } from "../engine/provision";
import type { Measure } from "../law/measure";
import { eachRow } from "./each-row";
import { explainFunction } from "./explain-function";
import { lookups } from "./lookups";
import { type PolicyFunction, functionOf } from "./policy-function";

/** All documents with their rules and look-ups as functions: what the add-in knows. */
export interface Library {
  readonly documents: readonly PolicyDocument[];
  readonly clauses: readonly Clause[];
  readonly readings: readonly Reading[];
  readonly functions: readonly PolicyFunction[];
  /** By name in any case, with or without `BT.`. */
  readonly find: (name: string) => PolicyFunction | undefined;
}

export function libraryOf(measures: readonly Measure[]): Library {
  const documents = measures.map(({ law }) => law.document);
  const functions: PolicyFunction[] = measures.flatMap(({ rules }) => rules.map(functionOf));
  const library: Library = {
    documents,
    clauses: documents.flatMap((document) => document.clauses),
    readings: measures.flatMap(({ law }) => law.readings),
    functions,
    find: (name) => {
      const key = name.trim().toUpperCase().replace(/^BT\./, "");
      return functions.find((known) => known.name === key);
    },
  };
  functions.push(...lookups(library).map(functionOf), explainFunction(library), eachRow(library));
  return library;
}
