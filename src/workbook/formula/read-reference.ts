import { type ReferenceIdentifier, parseA1Ref } from "@borgar/fx";
import { areaOn } from "../address";
import type { Expression, Unreadable } from "./expression";
import { readTableReference } from "./table-reference";

/** Where a formula stands: on a sheet, or in the definition of a name. */
export interface Standing {
  readonly sheet: string;
  /** In a definition a reference counts only if it names its sheet and is fixed by `$`: others mean another cell from each place. */
  readonly definition: boolean;
  /** What LET and LAMBDA call their values, in lower case. */
  readonly variables: ReadonlySet<string>;
}

const refused = (why: Unreadable, part: string): Expression => ({
  kind: "unreadable",
  refusal: { why, part },
});

/** A reference to cells, to a part of a table, or by a name. */
export function readReference(node: ReferenceIdentifier, standing: Standing): Expression {
  const text = node.value;
  if (node.kind === "beam") return refused("whole", text);
  if (node.kind === "table") {
    const reference = readTableReference(text);
    return reference ? { kind: "table", reference, text } : refused("elsewhere", text);
  }
  const reference = parseA1Ref(text);
  const context = reference?.context ?? [];
  // Two scopes name another workbook, a colon within one spans several sheets.
  if (!reference || context.length > 1 || context.some((scope) => scope.includes(":")))
    return refused("elsewhere", text);
  const sheet = context[0] ?? standing.sheet;
  if (!("range" in reference)) {
    if (standing.variables.has(text.toLowerCase())) return refused("variable", text);
    return { kind: "name", name: reference.name, sheet, text };
  }
  const { range } = reference;
  const fixed = range.$top && range.$left && range.$bottom && range.$right && context.length === 1;
  if (standing.definition && !fixed) return refused("name", text);
  // `A1:.A9` leaves out blanks at an end.
  if (range.trim) return refused("operation", text);
  const area = areaOn(sheet, text.slice(text.lastIndexOf("!") + 1));
  return area ? { kind: "area", area } : refused("name", text);
}
