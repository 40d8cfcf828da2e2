import type { Day } from "../../engine/calendar";
import { Exact } from "../../engine/exact";
import type { Figure, Provision, Reading } from "../../engine/provision";
import { type Refusal, isRefusal, notCovered } from "../../engine/refusal";
import type { Say } from "../../engine/say";
import { showPercent } from "../../engine/show";
import { same, words } from "../../engine/words";
import { JOINT_2021, OWN_2021 } from "../measures25/transfer-2021";
import { SUPERSEDES } from "./figures";
import { GOVERNING, governing } from "./governing";
import { JOINT, OWN } from "./inputs";
import { NEW, OLD } from "./names";
import { LISTED } from "./open";
import { EQUITY_FLOOR, FIVE_YEARS, RAISED } from "./readings";
import { EARLIER, LATER, type Terms } from "./terms";

/** 奖励比例: a rule or agreement first, else the document's least share — 44号激励 第六条(二)、第七条, 24号 五(十二). */

export interface Conversion {
  readonly mode: string;
  readonly organisation: string;
  readonly convertedOn: Day;
  readonly agreedShare: Exact | null;
  readonly yearNo: Exact;
}

/** The rate, the words it rests on, and the terms it comes from. */
export interface LeastRate {
  readonly rate: Exact;
  readonly provision: Provision;
  readonly terms: Terms;
}

const YEARLY = [OWN, JOINT];

const NO_RATE_FOR_JOINT = notCovered(
  words(
    `${OLD}五(十二)未规定合作实施没有约定时的比例(读法K51);有约定的请填约定比例。`,
    `${OLD} names no share for joint implementation without an agreement (reading K51); give the agreed share where there is one.`,
  ),
);

/** The doubtful places on which the rate rests. */
export const LEAST_RATE: readonly Reading[] = [...GOVERNING, EQUITY_FLOOR, RAISED, JOINT_2021];

export function leastRate(of: Conversion, say: Say): LeastRate | Refusal {
  const terms = governing(of.organisation, of.convertedOn, say);
  if (isRefusal(terms)) return terms;
  const figure = leastOf(terms, of.mode, say);
  if (of.agreedShare) {
    const agreed = agreedRate(of, of.agreedShare, terms, figure, say);
    remarks(of, terms, agreed.provision === figure ? figure : null, say);
    return { ...agreed, terms };
  }
  if (!figure) {
    say.finds(false, () => ({
      title: words("合作实施没有制度或约定", "Joint implementation without rule or agreement"),
      provision: OWN_2021,
      text: words(
        "合作实施须有制度或约定(读法K51)",
        "Joint implementation takes a rule or agreement (reading K51)",
      ),
    }));
    return NO_RATE_FOR_JOINT;
  }
  if (!inYears(of, terms, say)) return { rate: Exact.zero, provision: figure, terms };
  say.result(figure, () => ({
    text: words(`没有制度或约定,${of.mode}不低于此比例`, "No rule or agreement: at least this share"),
    ...rateShown(figure.at),
  }));
  remarks(of, terms, figure, say);
  return { rate: figure.at, provision: figure, terms };
}

const rateShown = (rate: Exact): { readonly value: number; readonly shown: ReturnType<typeof same> } => ({
  value: rate.toNumber(),
  shown: same(showPercent(rate)),
});

function leastOf(terms: Terms, mode: string, say: Say): Figure | null {
  const figure = terms.least[mode];
  if (figure) return figure;
  return say.reading(JOINT_2021) === "own" ? (terms.least[OWN] ?? null) : null;
}

function inYears({ mode, yearNo }: Conversion, { years }: Terms, say: Say): boolean {
  if (!YEARLY.includes(mode)) return true;
  say.rests(FIVE_YEARS);
  const within = yearNo.compare(years.at) <= 0;
  say.finds(within, () => ({
    title: words("超过奖励年限", "Beyond the years rewarded"),
    provision: years,
    text: words(
      `投产后第${yearNo.toString()}年,只奖励投产后第1至${years.at.toString()}年`,
      `Year ${yearNo.toString()} after production began; only years 1 to ${years.at.toString()} are rewarded`,
    ),
    value: yearNo.toNumber(),
  }));
  return within;
}

type Rate = Pick<LeastRate, "rate" | "provision">;

function agreedRate(of: Conversion, agreed: Exact, terms: Terms, figure: Figure | null, say: Say): Rate {
  const lower = figure !== null && agreed.compare(figure.at) < 0;
  const mayRise = lower && terms.raise?.modes.includes(of.mode) ? terms.raise.provision : null;
  if (figure && figure === terms.floor && say.reading(EQUITY_FLOOR) === "floor")
    return withFloor(agreed, figure, figure, say);
  if (figure && mayRise && say.reading(RAISED) === "raised") return withFloor(agreed, figure, mayRise, say);
  say.result(terms.agreed, () => ({
    text: figure
      ? words(
          `有制度或约定,从其约定(标准为不低于${showPercent(figure.at)})`,
          `The rule or agreement goes first (standard: at least ${showPercent(figure.at)})`,
        )
      : words("有制度或约定,从其约定", "The rule or agreement goes first"),
    ...rateShown(agreed),
  }));
  if (mayRise)
    say.note(
      () =>
        words("约定低于标准,双方可以协商按标准调整", "Below the standard: both sides may agree to raise it"),
      mayRise,
    );
  noteTime(of, terms, say);
  return { rate: agreed, provision: terms.agreed };
}

/** The higher of both, where an agreement cannot undercut the standard. */
function withFloor(agreed: Exact, figure: Figure, provision: Provision, say: Say): Rate {
  const rate = agreed.max(figure.at);
  const [given, floor, held] = [agreed, figure.at, rate].map(showPercent);
  const lower = agreed.compare(figure.at) < 0;
  say.result(provision, () => ({
    text: words(
      `约定${given}${lower ? "低于" : "不低于"}底线${floor},按${held}`,
      `Agreed ${given} is ${lower ? "below" : "not below"} the floor of ${floor}: ${held} holds`,
    ),
    ...rateShown(rate),
  }));
  return { rate, provision: figure };
}

function noteTime({ mode, yearNo }: Conversion, { agreed, years }: Terms, say: Say): void {
  if (YEARLY.includes(mode) && yearNo.compare(years.at) > 0)
    say.note(
      () =>
        words(
          `投产后第${yearNo.toString()}年:时限从其约定`,
          `Year ${yearNo.toString()} after production began: the agreement sets its own time`,
        ),
      agreed,
    );
}

/** Under the measure of 2024: what it replaces, and whom it leaves to the state's rules. */
function remarks(of: Conversion, terms: Terms, figure: Figure | null, say: Say): void {
  if (terms !== LATER[of.organisation]) return;
  const earlier = EARLIER[of.organisation]?.least[of.mode];
  if (earlier && figure)
    say.note(
      () =>
        words(
          `${OLD}的${showPercent(earlier.at)}与${NEW.zh}不一致,按后者(读法C1)`,
          `${showPercent(earlier.at)} in ${OLD} disagrees; ${NEW.en} holds (reading C1)`,
        ),
      SUPERSEDES,
    );
  say.note(() => LISTED, LISTED);
}
