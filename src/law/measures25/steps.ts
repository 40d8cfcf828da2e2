import { Exact } from "../../engine/exact";
import type { Figure, Reading } from "../../engine/provision";
import type { Say } from "../../engine/say";
import { showMoney, showNumber } from "../../engine/show";
import { type Words, same, words } from "../../engine/words";

/** 每提升5位、每增加5000万元: a sum for every step that is completed; what remains counts for nothing. */
export interface Stepwise {
  /** How far things moved from the year before; negative where they fell. */
  readonly change: Exact;
  readonly each: Figure;
  readonly grant: Figure;
  readonly ceiling?: Figure;
  /** Whether the rest counts too, as the text can be read. */
  readonly reading: Reading<"steps" | "proRata">;
  /** What is to rise. */
  readonly title: Words;
  readonly rose: Words;
  readonly fell: Words;
  readonly shown: (many: Exact) => Words;
}

interface Steps extends Stepwise {
  readonly proRata: boolean;
}

/** For a quotient by 5 or by 50 million: more places than it can have. */
const PLACES = 40;

const stepsOf = ({ change, each, proRata }: Steps): Exact =>
  Exact.quotient(change, each.at, proRata ? PLACES : 0).max(Exact.zero);

const missing = ({ change, each }: Stepwise, steps: Exact): Exact =>
  each.at.times(steps.plus(Exact.of(1))).minus(change);

function movement({ change, rose, fell, shown }: Stepwise): Words {
  if (change.sign === 0) return words("与上年持平", "As the year before");
  const [verb, by] = change.sign > 0 ? [rose, change] : [fell, change.negated()];
  const many = shown(by);
  return words(`较上年${verb.zh}${many.zh}`, `${verb.en} ${many.en}`);
}

/** Finds the steps completed, what they earn, and what is missing to the next one. */
export function grantPerStep(stepwise: Stepwise, say: Say): Exact {
  const { each, grant, ceiling, shown, reading } = stepwise;
  const proRata = say.reading(reading) === "proRata";
  const steps = stepsOf({ ...stepwise, proRata });
  const completed = say.finds(steps.sign > 0, () => {
    const [moved, step] = [movement(stepwise), shown(each.at)];
    return {
      title: stepwise.title,
      provision: each,
      text: words(
        `${moved.zh},${proRata ? "按" : "满"}${step.zh}计一次:${showNumber(steps)}次`,
        `${moved.en}; ${proRata ? "in steps of" : "completed steps of"} ${step.en}: ${showNumber(steps)}`,
      ),
      value: steps.toNumber(),
      gap: proRata || steps.sign > 0 ? same("") : stillMissing(stepwise, steps),
    };
  });
  if (completed !== true) return Exact.zero;
  const earned = say.amount(steps.times(grant.at), grant, () => {
    const product = `${showNumber(steps)} × ${showMoney(grant.at)}`;
    return words(product, product);
  });
  if (!proRata && !(ceiling && earned.is(">=", ceiling.at)))
    say.note(() => {
      const more = stillMissing(stepwise, steps);
      return words(
        `距下一次计算${more.zh}(余数不结转,读法${reading.id})`,
        `To the next step: ${more.en} (the rest is not carried over, reading ${reading.id})`,
      );
    }, each);
  return ceiling ? say.capped(earned, ceiling) : earned;
}

function stillMissing(stepwise: Stepwise, steps: Exact): Words {
  const more = stepwise.shown(missing(stepwise, steps));
  return words(`还差${more.zh}`, `${more.en} short`);
}
