import type { CellAddress } from "../../functions/facade";
import { type Area } from "../address";
import { errorCell } from "../cells";
import { type Outcome, done } from "../outcome";
import { type Definition, type LookUp, type Lookup, keyOf } from "./definitions";
import type { CallSite, Expression, Unreadable } from "./expression";
import { readDefinition } from "./read-formula";
import { cellsMeant } from "./table-reference";

/** The calls of one cell, and where their formula stands. */
export interface FormulaCalls {
  readonly calls: readonly CallSite[];
  readonly at: CellAddress;
}

/** A name may stand for a name, and so on; a chain longer than this is a circle. */
const LONGEST_CHAIN = 8;

/** The calls with everything that they name looked up. */
export async function resolveCalls(
  formulas: readonly FormulaCalls[],
  lookUp: LookUp,
): Promise<Outcome<readonly (readonly CallSite[])[]>> {
  const known = new Map<string, Definition>();
  for (;;) {
    const unknown = new Map<string, Lookup>();
    const resolved = formulas.map(({ calls, at }) => {
      const resolver = new Resolver(known, unknown, at);
      return calls.map((call) => resolver.call(call, 0));
    });
    if (unknown.size === 0) return done(resolved);
    const found = await lookUp([...unknown.values()]);
    if (!found.ok) return found;
    [...unknown.keys()].forEach((key, i) => known.set(key, found.value[i] ?? { kind: "none" }));
  }
}

const unreadable = (why: Unreadable, part: string): Expression => ({
  kind: "unreadable",
  refusal: { why, part },
});

type Of<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;

class Resolver {
  constructor(
    private readonly known: ReadonlyMap<string, Definition>,
    /** Takes what is not known yet. */
    private readonly unknown: Map<string, Lookup>,
    private readonly at: CellAddress,
  ) {}

  call(call: CallSite, depth: number): CallSite {
    const args = call.args.map((site) => ({ ...site, expression: this.of(site.expression, depth) }));
    const gates = call.gates.map((gate) => ({
      ...gate,
      deciding: gate.deciding.map((expression) => this.of(expression, depth)),
    }));
    return { ...call, args, gates };
  }

  private of(expression: Expression, depth: number): Expression {
    switch (expression.kind) {
      case "name":
        return this.name(expression, depth);
      case "table":
        return this.table(expression);
      case "spilled":
        return this.spilled(expression);
      case "single":
        return this.single(expression, depth);
      case "unary":
        return { ...expression, of: this.of(expression.of, depth) };
      case "binary":
        return {
          ...expression,
          left: this.of(expression.left, depth),
          right: this.of(expression.right, depth),
        };
      case "function":
        return { ...expression, args: expression.args.map((part) => this.of(part, depth)) };
      case "call":
        return { kind: "call", call: this.call(expression.call, depth) };
      default:
        return expression;
    }
  }

  private find(lookup: Lookup): Definition {
    const key = keyOf(lookup);
    const definition = this.known.get(key);
    if (!definition) this.unknown.set(key, lookup);
    return definition ?? { kind: "none" };
  }

  private name({ name, sheet, text }: Of<"name">, depth: number): Expression {
    const definition = this.find({ kind: "name", name, sheet });
    if (definition.kind === "table") return this.cellsOf({ sections: [], columns: [] }, definition, text);
    const stated = definition.kind === "formula" ? readDefinition(definition.formula, sheet) : null;
    if (!stated || depth === LONGEST_CHAIN) return unreadable("name", text);
    const of = this.of(stated, depth + 1);
    return of.kind === "unreadable" ? unreadable("name", text) : { kind: "named", of, text };
  }

  private table({ reference, text }: Of<"table">): Expression {
    const { table: name } = reference;
    const definition = this.find(name === "" ? { kind: "table at", cell: this.at } : { kind: "table", name });
    return this.cellsOf(reference, definition, text);
  }

  private cellsOf(
    reference: Pick<Of<"table">["reference"], "sections" | "columns">,
    definition: Definition,
    text: string,
  ): Expression {
    if (definition.kind !== "table") return unreadable("table", text);
    const area = cellsMeant({ table: "", ...reference }, definition.table, this.at);
    return typeof area === "string" ? unreadable(area, text) : { kind: "area", area };
  }

  private spilled({ cell, text }: Of<"spilled">): Expression {
    const definition = this.find({ kind: "spill", cell });
    return definition.kind === "area" ? { kind: "area", area: definition.area } : unreadable("spill", text);
  }

  /** Of a range the cell beside the formula, of anything else that is worked out the first. */
  private single({ of: stated, text }: Of<"single">, depth: number): Expression {
    const of = this.of(stated, depth);
    const inner = of.kind === "named" ? of.of : of;
    switch (inner.kind) {
      case "area": {
        const area = beside(inner.area, this.at);
        return area ? { kind: "area", area } : { kind: "value", value: errorCell("#VALUE!") };
      }
      case "unreadable":
        return of;
      // These may answer with a range or with what is worked out.
      case "function":
      case "omitted":
        return unreadable("spill", text);
      default:
        return { kind: "first", of };
    }
  }
}

/** Where the row or the column of a formula meets a range. */
function beside(area: Area, at: CellAddress): Area | undefined {
  const row = area.rows === 1 ? area.row : at.row;
  const column = area.columns === 1 ? area.column : at.column;
  const meets =
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns;
  return meets ? { sheet: area.sheet, row, column, rows: 1, columns: 1 } : undefined;
}
