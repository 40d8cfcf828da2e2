import { type Area, contains } from "./address";
import { type Definition, type LookUp, type Lookup, keyOf } from "./formula/definitions";
import { lookUp } from "./formula/look-up";
import { done } from "./outcome";

/** Looks up as `ask` does, each thing once; a cell within a table that is known needs no asking either. For one reading of a workbook. */
export function rememberingLookUp(ask: LookUp = lookUp): LookUp {
  const known = new Map<string, Definition>();
  const tables: { readonly area: Area; readonly definition: Definition }[] = [];
  const find = (lookup: Lookup): Definition | undefined =>
    known.get(keyOf(lookup)) ??
    (lookup.kind === "table at"
      ? tables.find(({ area }) => contains(area, lookup.cell))?.definition
      : undefined);
  return async (lookups) => {
    const asked = lookups.filter((lookup) => !find(lookup));
    const found = asked.length === 0 ? done<readonly Definition[]>([]) : await ask(asked);
    if (!found.ok) return found;
    asked.forEach((lookup, i) => {
      const definition = found.value[i] ?? NONE;
      known.set(keyOf(lookup), definition);
      if (lookup.kind === "table at" && definition.kind === "table")
        tables.push({ area: definition.table.area, definition });
    });
    return done(lookups.map((lookup) => find(lookup) ?? NONE));
  };
}

const NONE: Definition = { kind: "none" };
