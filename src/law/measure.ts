import type { Provisions } from "../engine/provisions";
import type { Rule } from "../engine/rule";

/** One document at its desk: the text on the wall with its figures and doubtful places, and the rules that work below it. */
export interface Measure {
  readonly law: Provisions;
  readonly rules: readonly Rule[];
}
