import type { Words } from "../../../engine/words";
import { words } from "../../../engine/words";
import type { Facade, ListInput } from "../../../functions/facade";

/** One argument of a call, with what it is called and how its value is read. */
export interface AskedInput {
  readonly label: Words;
  readonly kind: ListInput["kind"] | undefined;
  readonly value: unknown;
}

type Facts = Pick<Facade, "functions" | "lists">;

/**
 * The arguments of a call one by one, those of a repeating parameter each by itself. Where these are the arguments of another
 * function, which the first one names, they have its names for them.
 */
export function askedInputs(facade: Facts, name: string, args: readonly unknown[]): readonly AskedInput[] {
  return parametersOf(facade, name).flatMap(({ label, repeating }, i): readonly AskedInput[] => {
    const value = args[i] ?? null;
    if (!repeating) return [{ label, kind: kindOf(facade, name, i), value }];
    const others = parametersOf(facade, named(args[0]));
    return (Array.isArray(value) ? (value as readonly unknown[]) : []).map((each, nth) => {
      const ordinal = String(nth + 1);
      return {
        label: others[nth]?.label ?? words(`${label.zh} ${ordinal}`, `${label.en} ${ordinal}`),
        kind: kindOf(facade, named(args[0]), nth),
        value: each,
      };
    });
  });
}

const parametersOf = (facade: Facts, name: string): Facts["functions"][number]["parameters"] =>
  facade.functions.find((info) => info.name === name)?.parameters ?? [];

const kindOf = (facade: Facts, name: string, i: number): AskedInput["kind"] =>
  facade.lists.find((rule) => rule.name === name)?.inputs[i]?.kind;

const named = (given: unknown): string =>
  typeof given === "string" ? given.trim().toUpperCase().replace(/^BT\./u, "") : "";
