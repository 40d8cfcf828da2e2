import { DrawnAccount, isBand } from "../../engine/drawn-account";
import { Exact } from "../../engine/exact";
import type { Scale, Step } from "../../engine/explanation";
import { type Band, type Bands, type Provision, bandOf } from "../../engine/provision";
import type { Rule } from "../../engine/rule";
import { bandsScale } from "../../engine/scales";
import type { ReadValues } from "../../engine/values";
import { type Axis, axesOf } from "./axes";

/**
 * Draws the tables of the law beside the steps that apply a row of them. Which input selects the row is not told by the step:
 * it is the one that, moved into another row, makes the rule apply that other row.
 */
export function drawBands(
  account: DrawnAccount,
  rule: Rule,
  call: { readonly args: readonly unknown[]; readonly values: ReadValues },
  tables: readonly Bands[],
): void {
  const applied = account.steps.flatMap(
    (step) => appliedBy(step, account.behind(step).provision, tables) ?? [],
  );
  if (!applied.length) return;
  const axes = axesOf(rule, call.args, call.values);
  for (const { step, table, row } of applied) {
    const axis = axes.find((one) => selects(one, table, row, rule));
    const scale = axis && scaleOf(axis, table, row);
    if (scale) account.redraw(step, [scale]);
  }
}

interface Applied {
  readonly step: Step;
  readonly table: Bands;
  readonly row: Band;
}

function appliedBy(step: Step, provision: Provision | null, tables: readonly Bands[]): Applied | null {
  if (!provision || !isBand(provision)) return null;
  for (const table of tables) {
    const row = table.rows.find((one) => isSame(one, provision));
    if (row) return { step, table, row };
  }
  return null;
}

const isSame = (one: Provision, other: Provision): boolean =>
  one.clause === other.clause && one.quote === other.quote;

function selects(axis: Axis, table: Bands, row: Band, rule: Rule): boolean {
  const standsIn = (["later", "earlier"] as const).some((edge) => bandOf(table, axis.value, edge) === row);
  const other = table.rows.find((one) => one !== row);
  const values = other && standsIn ? axis.values(within(other)) : null;
  if (!values || !other) return false;
  const probe = new DrawnAccount();
  rule.conclude(values, probe);
  return probe.steps.some((step) => {
    const { provision } = probe.behind(step);
    return provision !== null && isSame(provision, other);
  });
}

const TWO = Exact.of(2);
const HALF = Exact.of("0.5");

/** A value well within a row. */
function within({ from, to }: Band): Exact {
  if (from && to) return from.at.plus(to.at).times(HALF);
  return from ? from.at.times(TWO) : (to?.at ?? Exact.zero).times(HALF);
}

const scaleOf = ({ label, value, brief }: Axis, table: Bands, row: Band): Scale | null =>
  bandsScale({ of: label, value, show: brief }, table, row);
