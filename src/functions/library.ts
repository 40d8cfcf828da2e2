import type { Clause, PolicyDocument } from "../engine/document";
import type { Duty, Grant, Open } from "../engine/entries";
import type { Reading } from "../engine/provision";
import type { Target } from "../engine/target";
import type { PolicyFunction } from "./policy-function";

/** All documents with their rules and look-ups as functions: what the add-in knows. */
export interface Library {
  readonly documents: readonly PolicyDocument[];
  readonly clauses: readonly Clause[];
  readonly readings: readonly Reading[];
  readonly grants: readonly Grant[];
  readonly duties: readonly Duty[];
  /** What cannot be computed. */
  readonly opens: readonly Open[];
  readonly targets: readonly Target[];
  readonly functions: readonly PolicyFunction[];
  /** By name in any case and width, with or without `BT.`. */
  readonly find: (name: string) => PolicyFunction | undefined;
}
