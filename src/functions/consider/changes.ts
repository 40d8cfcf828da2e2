import { day } from "../../engine/calendar";
import { isBand } from "../../engine/drawn-account";
import type { Change } from "../../engine/explanation";
import { measured } from "../../engine/scales";
import type { ReadValues } from "../../engine/values";
import { type Words, words } from "../../engine/words";
import { axesOf } from "./axes";
import { type Decided, type Deciding, ceilingOf, clauseBetween, decided, resultIn } from "./decided";
import { type TurningPoint, turningPoints } from "./turning-points";

/** What would make the answer another: one input moved, found and proved by asking the rule. */

const MOST = 3;

/** The nearest places, at most three; none where the call cannot be read. */
export function changesOf(by: Deciding, args: readonly unknown[], values: ReadValues): readonly Change[] {
  const now = decided(by, values);
  if (now.outcome.kind === "error" && now.outcome.error !== "#N/A") return [];
  const marks = marksOf(now);
  return axesOf(by.rule, args, values)
    .flatMap((axis) => turningPoints(by.rule, axis, marks))
    .sort((a, b) => farness(a) - farness(b))
    .flatMap((point) => changeAt(point, now, by))
    .slice(0, MOST);
}

/** How far a place is from the call, as a part of what was given; a year counts for a day's input as much as all of it. */
function farness({ axis, at }: TurningPoint): number {
  const distance = Math.abs(at.minus(axis.value).toNumber());
  if (axis.kind === "date") return distance / DAYS;
  if (axis.kind === "year") return distance;
  return distance / Math.max(Math.abs(axis.value.toNumber()), distance / FAR);
}

const DAYS = day("2025-12-31") - day("2024-12-31");
const FAR = 1000;

function changeAt(point: TurningPoint, now: Decided, by: Deciding): readonly Change[] {
  const { axis, at, before } = point;
  const values = axis.values(at);
  if (!values) return [];
  const then = decided(by, values);
  if (isBend(point, now, then, by)) return [];
  const [how, effect] = [lead(point), effectOf(now, then, by)];
  return [
    {
      text: words(`${how.zh},${effect.zh}`, `${how.en} → ${effect.en}`),
      argument: axis.argument,
      args: axis.args(at),
      before: axis.args(before),
      clause: clauseBetween(now, then),
      becomes: then.shown,
    },
  ];
}

/** The figures of the law that the call was held against. */
function marksOf({ account }: Decided): readonly number[] {
  return account.steps.flatMap((step) => {
    const { provision } = account.behind(step);
    const edges = provision && isBand(provision) ? [provision.from, provision.to] : [];
    return [
      ...(step.scales ?? []).flatMap(({ kind, marks }) =>
        kind === "ceiling" ? [] : marks.map(({ at }) => at),
      ),
      ...edges.flatMap((edge) => (edge ? [edge.at.toNumber()] : [])),
    ];
  });
}

/** Where the answer only begins to rise faster or slower there is nothing to tell, unless it is a ceiling. */
function isBend({ axis, before }: TurningPoint, now: Decided, then: Decided, by: Deciding): boolean {
  const is = numberIn(then);
  const values = is ? axis.values(before) : null;
  const was = values && numberIn(decided(by, values));
  if (!is || !was) return false;
  const [one, other] = [ceilingOf(now), ceilingOf(then)];
  return Math.abs(is - was) <= HARDLY && !(one && other && one.reached !== other.reached);
}

const HARDLY = 0.05;

const numberIn = ({ outcome }: Decided): number | null =>
  outcome.kind === "scalar" && typeof outcome.value === "number" ? outcome.value : null;

/** What is moved, by how much and to where. */
function lead({ axis, rising, at, before, lasts }: TurningPoint): Words {
  const { kind, label, show, by, value } = axis;
  const [there, edge] = [show(at), show(before)];
  if ((kind === "date" || kind === "year") && lasts)
    return rising
      ? words(`${label.zh}晚于${edge.zh}`, `${label.en}: later than ${edge.en}`)
      : words(`${label.zh}早于${edge.zh}`, `${label.en}: earlier than ${edge.en}`);
  if (kind === "date" || kind === "year")
    return words(`${label.zh}为${there.zh}`, `${label.en}: ${there.en}`);
  const distance = by(rising ? at.minus(value) : value.minus(at));
  const [verb, more] = VERBS[kind === "fraction" ? "fraction" : "amount"][rising ? "up" : "down"];
  return words(
    `${label.zh}再${verb}${distance.zh}(至${there.zh})`,
    `${label.en}: ${distance.en} ${more} (${there.en})`,
  );
}

const VERBS = {
  amount: { up: ["增加", "more"], down: ["减少", "less"] },
  fraction: { up: ["提高", "higher"], down: ["降低", "lower"] },
} as const;

/** What the answer becomes: the ceiling where it is newly reached or no longer, else the answer itself. */
function effectOf(now: Decided, then: Decided, { rule: { gives } }: Deciding): Words {
  const { outcome, shown } = then;
  if (outcome.kind === "error") return words(`则${shown.zh}`, shown.en);
  const result = resultIn(gives, shown);
  if (outcome.kind === "scalar" && outcome.value === true) return words(`即${result.zh}`, result.en);
  return ceilingEffect(now, then, result) ?? words(`则${result.zh}`, result.en);
}

function ceilingEffect(now: Decided, then: Decided, result: Words): Words | null {
  const [was, is] = [ceilingOf(now), ceilingOf(then)];
  if (!was || !is || was.figure !== is.figure || was.reached === is.reached) return null;
  const most = measured(is.figure.at, is.figure.unit);
  return is.reached
    ? words(`即达上限${most.zh}`, `the ceiling of ${most.en} is reached`)
    : words(`则未达上限${most.zh},${result.zh}`, `below the ceiling of ${most.en}; ${result.en}`);
}
