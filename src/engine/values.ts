/** What was read for the inputs of one call: by their names, and in the order of the inputs. */
export interface ReadValues {
  readonly inOrder: readonly unknown[];
  readonly [name: string]: unknown;
}

/** Where not all could be read. */
export const NO_VALUES: ReadValues = { inOrder: [] };

/**
 * Gives values their names. A list stores them by the million: at a place in an array, since V8 is slow at storing under names that
 * differ from rule to rule. The names belong to all values of a rule, so `{ ...values }` has none of them.
 */
export function valuesNamed(names: readonly string[]): (inOrder: readonly unknown[]) => ReadValues {
  class Values {
    constructor(readonly inOrder: readonly unknown[]) {}
  }
  names.forEach((name, i) => {
    Object.defineProperty(Values.prototype, name, {
      get(this: Values): unknown {
        return this.inOrder[i];
      },
    });
  });
  return (inOrder) => new Values(inOrder) as unknown as ReadValues;
}
