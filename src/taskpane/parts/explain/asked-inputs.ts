import type { Words } from "../../../engine/words";
import { words } from "../../../engine/words";
import type { Facade, FieldInfo } from "../../../functions/facade";
import type { Reads } from "./given-value";

/** One argument of a call, with what it is called and how its value is read. */
export interface AskedInput {
  readonly label: Words;
  readonly reads: Reads | undefined;
  readonly value: unknown;
}

type Facts = Pick<Facade, "forms">;

/**
 * The arguments of a call one by one, those of a repeating parameter each by itself. Where these are the arguments of another
 * function, which the first one names, they have its names for them.
 */
export function askedInputs(facade: Facts, name: string, args: readonly unknown[]): readonly AskedInput[] {
  return fieldsOf(facade, name).flatMap((field, i): readonly AskedInput[] => {
    const { label, repeating } = field;
    const value = args[i] ?? null;
    if (!repeating) return [{ label, reads: field, value }];
    const others = fieldsOf(facade, named(args[0]));
    return (Array.isArray(value) ? (value as readonly unknown[]) : []).map((each, nth) => {
      const ordinal = String(nth + 1);
      return {
        label: others[nth]?.label ?? words(`${label.zh} ${ordinal}`, `${label.en} ${ordinal}`),
        reads: others[nth],
        value: each,
      };
    });
  });
}

const fieldsOf = (facade: Facts, name: string): readonly FieldInfo[] =>
  facade.forms.find((form) => form.name === name)?.parameters ?? [];

const named = (given: unknown): string =>
  typeof given === "string" ? given.trim().toUpperCase().replace(/^BT\./u, "") : "";
