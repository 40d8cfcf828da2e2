import type { Exact } from "../../engine/exact";
import type { Figure, Provision } from "../../engine/provision";
import type { Say } from "../../engine/say";
import { showMoney, showPercent } from "../../engine/show";
import { type Words, words } from "../../engine/words";

interface Share {
  /** What the rate is taken of. */
  readonly of: Words;
  readonly base: Exact;
  readonly rate: Provision & { readonly at: Exact };
  readonly ceiling: Figure;
}

/** 按……的X%,给予不超过Y万元: the rate as it stands, the ceiling included. */
export const shareUpTo = ({ of, base, rate, ceiling }: Share, say: Say): Exact =>
  say.capped(
    say.amount(rate.at.times(base), rate, () => {
      const product = `${showMoney(base)} × ${showPercent(rate.at)}`;
      return words(`${of.zh} ${product}`, `${of.en} ${product}`);
    }),
    ceiling,
  );
