import type { Call, Facade, RowCalls } from "../../functions/facade";
import type { Area } from "../../workbook/address";
import type { Learned, PlacedCalls } from "../../workbook/arguments";
import type { FormulaCell } from "../../workbook/book-cells";
import type { Grid } from "../../workbook/cells";
import type { LookUp } from "../../workbook/formula/definitions";
import { type Outcome, done } from "../../workbook/outcome";

/** A call for a whole list as the calls of its rule, each in the cell that shows its answer. */
export interface ListRows {
  readonly rule: string;
  /** Rows of blanks ask nothing. */
  readonly rows: readonly (Call & { readonly cell: FormulaCell })[];
  /** Each row has a cell of its own; else they all stand in that of the formula, which shows something made of them. */
  readonly spilled: boolean;
}

interface Parts {
  readonly facade: Pick<Facade, "rowCalls">;
  readonly read: (areas: readonly Area[]) => Promise<Outcome<readonly Grid[]>>;
  readonly lookUp: LookUp;
}

/** What has been learned of one formula. */
export interface LearnedFormula {
  readonly cell: FormulaCell;
  readonly at: PlacedCalls["place"]["formulaAt"];
  readonly learned: readonly Learned[];
}

interface Found {
  readonly formula: LearnedFormula;
  readonly one: Learned;
  readonly calls: RowCalls;
}

/** The calls for lists among those learned. Fails only where the workbook cannot be asked how far they spill. */
export async function listRowsIn(
  formulas: readonly LearnedFormula[],
  { facade, read, lookUp }: Parts,
): Promise<Outcome<ReadonlyMap<Learned, ListRows>>> {
  const found = formulas.flatMap((formula) =>
    formula.learned.flatMap((one): readonly Found[] => {
      const calls = "args" in one ? facade.rowCalls({ name: one.call.name, args: one.args }) : null;
      return calls ? [{ formula, one, calls }] : [];
    }),
  );
  if (found.length === 0) return done(new Map());
  const spills = await lookUp(found.map(({ formula }) => ({ kind: "spill", cell: formula.at })));
  if (!spills.ok) return spills;
  const areas = found.map(({ one, calls }, i): Area | null => {
    const spill = spills.value[i];
    return one.call.whole && spill?.kind === "area" && spill.area.rows === calls.rows ? spill.area : null;
  });
  const cells = await read(areas.flatMap((area) => area ?? []));
  if (!cells.ok) return cells;
  const grids = cells.value.values();
  const entries = found.map((one, i): [Learned, ListRows] => [
    one.one,
    rowsOf(one, areas[i] ? (grids.next().value as Grid) : null),
  ]);
  return done(new Map(entries.filter(([, { rows }]) => rows.length > 0)));
}

function rowsOf({ formula: { cell }, calls }: Found, shown: Grid | null): ListRows {
  const rows = Array.from({ length: calls.rows }, (_, i) => i).flatMap((i): ListRows["rows"] => {
    const call = calls.call(i);
    if (!call) return [];
    const own = shown ? { ...cell, row: cell.row + i, value: shown[i]?.[0] ?? null } : cell;
    return [{ name: call.name, args: call.args, cell: own }];
  });
  return { rule: calls.rule, rows, spilled: shown !== null };
}
