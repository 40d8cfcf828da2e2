import type { Day } from "./calendar";
import { Exact, type Operator } from "./exact";
import type { Scale, ScaleMark, ScaleStretch } from "./explanation";
import { type Band, type Bands, type Figure, type Period, type Unit, covers } from "./provision";
import { showDay, showMoney, showNumber, showPercent, showPeriod, showYuan } from "./show";
import { type Words, same, words } from "./words";

/** Where a value stands between the figures of the law, as data for a drawing: everything comes from the provisions themselves. */

const MET = words("符合", "met");
const NOT_MET = words("不符合", "not met");
const INCLUDED = words("含", "inclusive");
const EXCLUDED = words("不含", "exclusive");
const IN_TIME = words("期间内", "within");
const TOO_EARLY = words("期间前", "before");
const TOO_LATE = words("期间后", "after");
const IN_FULL = words("全额", "in full");
const THE_CEILING = words("按上限", "the ceiling");

const counted = (zh: string, en: string) => (value: Exact) =>
  words(`${showNumber(value)}${zh}`, `${showNumber(value)}${en}`);

const MEASURED: Readonly<Record<Unit, (value: Exact) => Words>> = {
  yuan: showYuan,
  "yuan per kilogram": (value) => words(`${showNumber(value)}元/公斤`, `¥${showNumber(value)}/kg`),
  fraction: (value) => same(showPercent(value)),
  count: (value) => same(showNumber(value)),
  years: counted("年", " years"),
  months: counted("个月", " months"),
  days: counted("天", " days"),
  workdays: counted("个工作日", " workdays"),
  places: counted("位", " places"),
  part: (value) => same(showNumber(value)),
};

/** A number of the law with its unit, every digit: 200万元, 70%, 3年. */
export const measured = (value: Exact, unit: Unit): Words => MEASURED[unit](value);

const stretch = (label: Words, met: boolean | null): ScaleStretch => ({ label, met });

/** The condition holds above the figure, or below it; a figure that must be matched has no sides. */
const rises = (operator: Operator): boolean => operator === ">=" || operator === ">";
const holdsAt = (operator: Operator): boolean => operator === ">=" || operator === "<=";

/** A value beside the figure that it has to reach or must not exceed; `null` for a figure that is no threshold. */
export function figureScale(
  value: Exact,
  figure: Figure,
  shown = measured(value, figure.unit),
): Scale | null {
  const { operator, at, unit } = figure;
  if (operator === "=") return null;
  const up = rises(operator);
  const met = value.is(operator, at);
  const label = measured(at, unit);
  const edge = holdsAt(operator) ? INCLUDED : EXCLUDED;
  return {
    kind: "figure",
    of: null,
    value: value.toNumber(),
    shown,
    marks: [{ at: at.toNumber(), label, upwards: up === holdsAt(operator) }],
    stretches: [stretch(up ? NOT_MET : MET, !up), stretch(up ? MET : NOT_MET, up)],
    stands: met === up ? 1 : 0,
    says: words(
      `${shown.zh},${up ? "下限" : "上限"}${label.zh}(${edge.zh}):${(met ? MET : NOT_MET).zh}`,
      `${shown.en}; ${up ? "at least" : "at most"} ${label.en}, ${edge.en}: ${(met ? MET : NOT_MET).en}`,
    ),
  };
}

/** How an amount stands to the ceiling that caps it: 未达上限200万元. */
export function reachOf(value: Exact, { at, unit }: Figure): Words {
  const order = value.compare(at);
  const most = measured(at, unit);
  if (order > 0) return words(`超过上限${most.zh},按上限计`, `above the ceiling of ${most.en}, which holds`);
  return order < 0
    ? words(`未达上限${most.zh}`, `below the ceiling of ${most.en}`)
    : words(`恰达上限${most.zh}`, `exactly at the ceiling of ${most.en}`);
}

/** An amount before it is capped, beside its ceiling. At the ceiling itself it is paid in full and reaches it. */
export function ceilingScale(value: Exact, ceiling: Figure): Scale {
  const label = measured(ceiling.at, ceiling.unit);
  const shown = same(showMoney(value));
  const reach = reachOf(value, ceiling);
  return {
    kind: "ceiling",
    of: null,
    value: value.toNumber(),
    shown,
    marks: [{ at: ceiling.at.toNumber(), label, upwards: false }],
    stretches: [stretch(IN_FULL, true), stretch(THE_CEILING, false)],
    stands: value.compare(ceiling.at) > 0 ? 1 : 0,
    says: words(`${shown.zh},${reach.zh}`, `${shown.en}, ${reach.en}`),
  };
}

/** A day beside the first and the last day of a period, both within it. */
export function periodScale(on: Day, period: Period): Scale {
  const { from, until } = period;
  const mark = (day: Day, label: Day, upwards: boolean): ScaleMark => ({
    at: day,
    label: showDay(label),
    upwards,
  });
  const met = covers(period, on);
  const [shown, span] = [showDay(on), showPeriod(period)];
  return {
    kind: "period",
    of: null,
    value: on,
    shown,
    marks: [mark(from, from, true), ...(until === null ? [] : [mark(until, until, false)])],
    stretches: [
      stretch(TOO_EARLY, false),
      stretch(IN_TIME, true),
      ...(until === null ? [] : [stretch(TOO_LATE, false)]),
    ],
    stands: on < from ? 0 : met ? 1 : 2,
    says: words(
      `${shown.zh},期间${span.zh}:${met ? "在期间内" : "不在期间内"}`,
      `${shown.en}; period ${span.en}: ${met ? "within" : "outside"}`,
    ),
  };
}

/** What is measured, how its values are written, and its value in this case. */
export interface Measured {
  readonly of: Words;
  readonly value: Exact;
  readonly show: (value: Exact) => Words;
}

const ONE = Exact.of(1);
const given = ({ rows }: Bands): ((band: Band) => Words) =>
  rows.every(({ gives }) => gives.compare(ONE) <= 0)
    ? ({ gives }) => same(showPercent(gives))
    : ({ gives }) => same(showNumber(gives));

/** A value between the edges of a table of the law, standing in the row that was applied. */
export function bandsScale({ of, value, show }: Measured, bands: Bands, applied: Band): Scale | null {
  const { rows } = bands;
  const gives = given(bands);
  const open = rows[0]?.from ? [stretch(NO_ROW, null)] : [];
  const marks = rows.flatMap(({ from }) =>
    from ? [{ at: from.at.toNumber(), label: show(from.at), upwards: from.included }] : [],
  );
  const at = rows.indexOf(applied);
  if (at < 0 || marks.length !== rows.length - 1 + open.length) return null;
  const row = rowName(applied, show);
  const shown = show(value);
  return {
    kind: "bands",
    of,
    value: value.toNumber(),
    shown,
    marks,
    stretches: [...open, ...rows.map((band) => stretch(gives(band), null))],
    stands: at + open.length,
    says: words(
      `${of.zh}${shown.zh},在${row.zh}一档:${gives(applied).zh}`,
      `${of.en} ${shown.en}, in the tier ${row.en}: ${gives(applied).en}`,
    ),
  };
}

const NO_ROW = words("无档", "no tier");

function rowName({ from, to }: Band, show: (value: Exact) => Words): Words {
  const [low, high] = [from && show(from.at), to && show(to.at)];
  if (low && high) return words(`${low.zh}至${high.zh}`, `${low.en} to ${high.en}`);
  if (low) return words(`${low.zh}以上`, `${low.en} and above`);
  return high ? words(`${high.zh}以下`, `up to ${high.en}`) : words("", "");
}
