import { type Language, type Words, inLanguage } from "../../src/engine/words";
import type { Library } from "../../src/functions/library";
import type { PolicyFunction } from "../../src/functions/policy-function";
import type { ListedProvision } from "./coverage-list";
import type { ExampleArgument } from "./examples";

/** One function as the reference describes it, in one language. */

export interface Subject {
  readonly library: Library;
  readonly known: PolicyFunction;
  readonly language: Language;
  readonly provisions: readonly ListedProvision[];
  readonly examples: readonly (readonly ExampleArgument[])[];
  readonly edges: readonly (readonly ExampleArgument[])[];
}

export type Say = (words: Words) => string;
export const saying =
  (language: Language): Say =>
  (said) =>
    inLanguage(said, language);
