import type { Day } from "./calendar";
import { Exact } from "./exact";
import type { CellScalar, Step } from "./explanation";
import { ofEach } from "./once";
import { type Figure, type Period, type Provision, type Reading, covers } from "./provision";
import { showDay, showMoney, showPeriod, showYuan } from "./show";
import type { Truth } from "./truth";
import { type Words, same, words } from "./words";

/** A condition that was looked at, in full; only asked for when somebody wants to know. */
export interface Finding {
  readonly met: Truth;
  /** What the condition is about, without the case's own values: 资产负债率. */
  readonly title: Words;
  /** Counts as met although nobody looked. */
  readonly unchecked?: boolean;
  /** The inputs that are not given and leave the condition open. */
  readonly wants?: readonly string[];
  readonly provision: Provision;
  readonly text: Words;
  readonly value?: CellScalar | undefined;
  readonly shown?: Words;
  readonly gap?: Words;
}

/** Readings to try instead of the adopted ones: reading id → option. */
export type OtherReadings = ReadonlyMap<string, string>;

/**
 * What a rule says while it decides. This one says nothing and costs next to nothing: it serves a million rows.
 * `Account` below writes the same steps down, for one cell whose reasons are asked for.
 */
export class Say {
  private readonly others: OtherReadings | null;

  constructor(others?: OtherReadings) {
    this.others = others?.size ? others : null; // asked several times a row
  }

  /** Whether the first failure settles a list of conditions, since nobody hears of the others. */
  get stopsAtFailure(): boolean {
    return false;
  }

  /** Whether the finding of a condition with this outcome is wanted; where it is not, nobody need write it. */
  wants(_met: Truth, _unchecked: boolean): boolean {
    return true;
  }

  /** Which way a doubtful place is read: the adopted reading, or the one being tried. */
  reading<Option extends string>(reading: Reading<Option>): Option {
    if (!this.others) return reading.adopted;
    const other = this.others.get(reading.id);
    return other !== undefined && other in reading.options ? (other as Option) : reading.adopted;
  }

  /** The answer rests on this reading of a doubtful place, though the rule cannot try another. */
  rests(_on: Reading): void {
    // nobody asked
  }

  /** Condition: the day falls into the period. */
  falls(on: Day, period: Period, _what: Words): boolean {
    return covers(period, on);
  }

  /** Condition: the value stands to the figure as the words demand. */
  meets(value: Exact, figure: Figure, _finding: () => Omit<Finding, "met" | "provision">): boolean {
    return value.is(figure.operator, figure.at);
  }

  /** Condition with its finding; `unchecked`, where it counts as met although nobody looked. */
  finds(met: Truth, _finding: () => Omit<Finding, "met">, _unchecked?: boolean): Truth {
    return met;
  }

  /** As `finds`, of a finding that is there already and writes each of its texts when it is asked for. */
  looks(met: Truth, finding: Omit<Finding, "met">, unchecked?: boolean): Truth {
    return this.finds(met, () => finding, unchecked);
  }

  /** An amount, and how it came about. */
  amount(value: Exact, _provision: Provision, _text: () => Words): Exact {
    return value;
  }

  /** The value, or the ceiling where it lies above. */
  capped(value: Exact, ceiling: Figure): Exact {
    return value.min(ceiling.at);
  }

  /** Something worked out that is no amount of money: a rate, a number of years. */
  result(_provision: Provision, _found: () => Pick<Finding, "text" | "value" | "shown">): void {
    // nobody asked
  }

  /** The answer before and after it was rounded: in one direction, or to the nearest. */
  rounded(_before: unknown, _after: unknown, _nearest?: boolean): void {
    // nobody asked
  }

  /** A remark beside the result, where there is one to make. */
  note(_text: () => Words | null, _provision?: Provision): void {
    // nobody asked
  }

  /** A day worked out. */
  date(on: Day, _provision: Provision, _text: () => Words): Day {
    return on;
  }
}

/** The reasons of one call, written down as it is decided. */
export class Account extends Say {
  readonly steps: Step[] = [];
  readonly readings: Reading[] = [];
  /** Readings that the answer rests on, whichever way others would decide. */
  readonly grounds: Reading[] = [];
  /** Inputs that are not given and leave a condition open. */
  readonly wanted = new Set<string>();

  override reading<Option extends string>(reading: Reading<Option>): Option {
    if (!this.readings.includes(reading)) this.readings.push(reading);
    return super.reading(reading);
  }

  override rests(on: Reading): void {
    if (!this.grounds.includes(on)) this.grounds.push(on);
  }

  override falls(on: Day, period: Period, what: Words): boolean {
    const met = super.falls(on, period, what);
    this.condition({ ...fallsOn(on, period, what), value: on, shown: showDay(on) }, met);
    return met;
  }

  override meets(value: Exact, figure: Figure, finding: () => Omit<Finding, "met" | "provision">): boolean {
    const met = super.meets(value, figure, finding);
    this.condition({ provision: figure, value: numberOf(value), ...finding() }, met);
    return met;
  }

  override finds(met: Truth, finding: () => Omit<Finding, "met">): Truth {
    this.condition(finding(), met);
    return met;
  }

  override amount(value: Exact, provision: Provision, text: () => Words): Exact {
    this.steps.push({
      kind: "amount",
      text: text(),
      value: numberOf(value),
      shown: same(showMoney(value)),
      clause: provision.clause.id,
      gap: same(""),
    });
    return value;
  }

  override capped(value: Exact, ceiling: Figure): Exact {
    const result = super.capped(value, ceiling);
    return this.amount(result, ceiling, () => againstCeiling(value, ceiling));
  }

  override result(provision: Provision, found: () => Pick<Finding, "text" | "value" | "shown">): void {
    const { text, value, shown } = found();
    this.steps.push({
      kind: "amount",
      text,
      value: finite(value ?? ""),
      shown: shown ?? same(String(value ?? "")),
      clause: provision.clause.id,
      gap: same(""),
    });
  }

  override rounded(before: unknown, after: unknown, nearest = false): void {
    if (!(before instanceof Exact) || !(after instanceof Exact) || before.compare(after) === 0) return;
    const [from, to] = [showMoney(before), showMoney(after)];
    const how = nearest ? TO_THE_NEAREST : after.compare(before) < 0 ? DOWN : UP;
    this.note(() => words(`${from} ${how.zh}到分为 ${to}`, `${from} is rounded ${how.en} fen: ${to}`));
  }

  override note(text: () => Words | null, provision?: Provision): void {
    const remark = text();
    if (!remark) return;
    this.steps.push({
      kind: "note",
      text: remark,
      value: "",
      shown: same(""),
      clause: provision?.clause.id ?? "",
      gap: same(""),
    });
  }

  override date(on: Day, provision: Provision, text: () => Words): Day {
    this.steps.push({
      kind: "amount",
      text: text(),
      value: on,
      shown: showDay(on),
      clause: provision.clause.id,
      gap: same(""),
    });
    return on;
  }

  private condition(finding: Omit<Finding, "met">, met: Truth): void {
    if (met === null) for (const input of finding.wants ?? []) this.wanted.add(input);
    const { value } = finding;
    this.steps.push({
      kind: "condition",
      met,
      ...(finding.unchecked ? { unchecked: true as const } : {}),
      text: finding.text,
      value: finite(value ?? ""),
      shown: finding.shown ?? same(value === undefined ? "" : String(value)),
      clause: finding.provision.clause.id,
      gap: finding.gap ?? same(""),
    });
  }
}

const outside = ofEach((what: Words) => words(`${what.zh}不在期间内`, `${what.en}: outside the period`));

const BOTH_DAYS = words("含首日和末日", "both days included");
const FIRST_DAY = words("含首日", "that day included");

const within = ofEach((period: Period) => {
  const span = showPeriod(period);
  const edges = period.until === null ? FIRST_DAY : BOTH_DAYS;
  return words(`,期间${span.zh}(${edges.zh})`, `; period ${span.en}, ${edges.en}`);
});

/** How a day stands to a period. */
export function fallsOn(on: Day, period: Period, what: Words): Pick<Finding, "provision" | "title" | "text"> {
  const day = showDay(on);
  const span = within(period);
  return {
    provision: period,
    title: outside(what),
    text: words(what.zh + day.zh + span.zh, `${what.en} ${day.en}${span.en}`),
  };
}

/** What there is to say of a ceiling, by how a value stands to it. */
const ofCeiling = ofEach((ceiling: Figure) => {
  const most = showYuan(ceiling.at);
  return {
    above: words(
      `最高不超过${most.zh}:超过上限,按上限计`,
      `At most ${most.en}: above the ceiling, the ceiling holds`,
    ),
    at: words(`最高不超过${most.zh}:恰达上限`, `At most ${most.en}: exactly at the ceiling`),
    below: words(`最高不超过${most.zh}:未达上限`, `At most ${most.en}: below the ceiling`),
  };
});

/** How a value stands to its ceiling. */
export function againstCeiling(value: Exact, ceiling: Figure): Words {
  const { above, at, below } = ofCeiling(ceiling);
  const order = value.compare(ceiling.at);
  return order > 0 ? above : order === 0 ? at : below;
}

const DOWN = words("向下取", "down to the");
const UP = words("向上取", "up to the");
const TO_THE_NEAREST = words("四舍五入", "to the nearest");

/** A number too large for a cell is shown in the text and has no value of its own. */
const finite = (value: CellScalar): CellScalar =>
  typeof value === "number" && !Number.isFinite(value) ? "" : value;
const numberOf = (value: Exact): CellScalar => finite(value.toNumber());

/** Says nothing, keeps nothing, and looks no further than the answer needs. */
export class Silent extends Say {
  override wants(): boolean {
    return false;
  }

  override get stopsAtFailure(): boolean {
    return true;
  }
}

/** Shared by all calls that nobody asks about. */
export const silent = new Silent();
