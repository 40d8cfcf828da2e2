import { type Day, isDay } from "./calendar";
import { Exact } from "./exact";
import type { Scale, Step } from "./explanation";
import type { Band, Figure, Period, Provision } from "./provision";
import { ceilingScale, figureScale, periodScale, reachOf } from "./scales";
import { Account, type Finding } from "./say";
import { showGrowth } from "./show";
import type { Truth } from "./truth";
import { type Words, same } from "./words";

/** What only the drawing and the retelling of a step need to know. */
export interface Behind {
  readonly provision: Provision | null;
  /** The ceiling of a step that caps, and how the amount stands to it: 未达上限. */
  readonly ceiling?: { readonly figure: Figure; readonly reach: Words; readonly before: Exact };
  /** A remark that says how the answer was rounded. */
  readonly rounding?: true;
}

const NOTHING: Behind = { provision: null };

/** An account whose steps carry scales where a value was held against figures of the law, and remember what is behind them. */
export class DrawnAccount extends Account {
  private readonly known = new Map<Step, Behind>();

  behind(step: Step): Behind {
    return this.known.get(step) ?? NOTHING;
  }

  /** Puts a step in the place of another, with the same behind it. */
  redraw(step: Step, scales: readonly Scale[]): void {
    const at = this.steps.indexOf(step);
    const drawn = { ...step, scales: [...scales, ...(step.scales ?? [])] };
    if (at >= 0) this.steps[at] = drawn;
    this.known.set(drawn, this.behind(step));
  }

  override falls(on: Day, period: Period, what: Words): boolean {
    const met = super.falls(on, period, what);
    this.last({ provision: period }, { title: what }, [periodScale(on, period)]);
    return met;
  }

  override meets(value: Exact, figure: Figure, finding: () => Omit<Finding, "met" | "provision">): boolean {
    const met = super.meets(value, figure, finding);
    const { title, shown } = finding();
    this.last({ provision: figure }, { title }, [figureScale(value, figure, shown)]);
    return met;
  }

  override finds(met: Truth, finding: () => Omit<Finding, "met">): Truth {
    super.finds(met, finding);
    const { title, provision, value } = finding();
    const scale = met === null ? null : thresholdIn(provision, value);
    const agrees = scale?.stretches[scale.stands]?.met === met;
    this.last({ provision }, { title }, agrees ? [scale] : []);
    return met;
  }

  override amount(value: Exact, provision: Provision, text: () => Words): Exact {
    super.amount(value, provision, text);
    this.last({ provision });
    return value;
  }

  override capped(value: Exact, ceiling: Figure): Exact {
    const result = super.capped(value, ceiling);
    const known = { figure: ceiling, reach: reachOf(value, ceiling), before: value };
    this.last({ provision: ceiling, ceiling: known }, {}, [ceilingScale(value, ceiling)]);
    return result;
  }

  override result(provision: Provision, found: () => Pick<Finding, "text" | "value" | "shown">): void {
    super.result(provision, found);
    this.last({ provision });
  }

  override date(on: Day, provision: Provision, text: () => Words): Day {
    super.date(on, provision, text);
    this.last({ provision });
    return on;
  }

  override rounded(before: unknown, after: unknown, nearest?: boolean): void {
    const many = this.steps.length;
    super.rounded(before, after, nearest);
    if (this.steps.length > many) this.last({ provision: null, rounding: true });
  }

  /** Adds to the step just written. */
  private last(behind: Behind, more: Pick<Step, "title"> = {}, scales: readonly (Scale | null)[] = []): void {
    const at = this.steps.length - 1;
    const step = this.steps[at];
    if (!step) return;
    const drawable = scales.flatMap((scale) => (scale && Number.isFinite(scale.value) ? [scale] : []));
    const drawn = { ...step, ...more, ...(drawable.length ? { scales: drawable } : {}) };
    this.steps[at] = drawn;
    this.known.set(drawn, behind);
  }
}

/** The provision of a condition as a threshold for the value that was found, where it is one; a row of a table gives a floor. */
function thresholdIn(provision: Provision, value: Finding["value"]): Scale | null {
  if (typeof value !== "number") return null;
  if (isFigure(provision)) return figureScale(Exact.ofCell(value), provision);
  if (isBand(provision)) {
    const [found, floor] = [
      Exact.ofCell(value),
      { ...provision, operator: ">=" as const, at: provision.gives },
    ];
    return figureScale(found, { ...floor, unit: "fraction" }, same(showGrowth(found)));
  }
  return isPeriod(provision) && isDay(value) ? periodScale(value, provision) : null;
}

const isFigure = (provision: Provision): provision is Figure =>
  "operator" in provision && "unit" in provision;
export const isBand = (provision: Provision): provision is Band => "gives" in provision;
const isPeriod = (provision: Provision): provision is Period => "from" in provision && "until" in provision;
