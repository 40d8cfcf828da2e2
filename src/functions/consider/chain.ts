import type { DrawnAccount } from "../../engine/drawn-account";
import type { Explanation, Step } from "../../engine/explanation";
import type { Rule } from "../../engine/rule";
import { type Words, words } from "../../engine/words";
import { resultIn, shownOf } from "./decided";

/** An answer as one or a few sentences, put together from the words of its steps: no number that they do not hold. */
export function chainOf(
  account: DrawnAccount,
  { outcome }: Pick<Explanation, "outcome">,
  { gives }: Rule,
): readonly Words[] {
  const conditions = account.steps.filter(({ kind }) => kind === "condition");
  const amounts = account.steps.flatMap((step) => amountIn(step, account) ?? []);
  if (outcome.kind === "table" || !(conditions.length + amounts.length)) return [];
  const end = outcome.kind === "error" ? [] : [so(gives, shownOf(outcome))];
  const many = conditions.length > FEW;
  const tested = many && amounts.length ? [tally(conditions)] : many ? [] : conditions.map(told);
  const worked = [...(many && !amounts.length ? [tally(conditions)] : amounts), ...end];
  return [...tested, ...(worked.length ? [strung(worked, ",", ", ")] : [])].map(({ zh, en }) =>
    words(`${zh}。`, `${en}.`),
  );
}

/** So few conditions are told one by one. */
const FEW = 3;

function strung(parts: readonly Words[], zh: string, en: string): Words {
  return words(parts.map((part) => part.zh).join(zh), parts.map((part) => part.en).join(en));
}

/** 故奖励上限为¥1,999,999.99. */
function so(gives: Rule["gives"], shown: Words): Words {
  const { zh, en } = resultIn(gives, shown);
  return words(`故${zh}`, `hence ${en}`);
}

/** Where the text is a sum or a product, its value follows as the result. */
const IS_SUM = /[×÷+−^]/u;

function amountIn(step: Step, account: DrawnAccount): Words | null {
  const { ceiling, rounding } = account.behind(step);
  if (rounding) return step.text;
  if (step.kind !== "amount") return null;
  if (ceiling) return ceiling.reach;
  const { text, shown } = step;
  if (IS_SUM.test(text.zh)) return words(`${text.zh} = ${shown.zh}`, `${text.en} = ${shown.en}`);
  if (!shown.zh || holds(text.zh, shown.zh)) return text;
  return words(`${text.zh}:${shown.zh}`, `${text.en}: ${shown.en}`);
}

/** Whether a text has the value as a number of its own: 2 does not stand in 2023年. */
const holds = (text: string, value: string): boolean =>
  ` ${text} `
    .split(value)
    .some((before, i, parts) => /[^\d.,]$/u.test(before) && /^[^\d.,]/u.test(parts[i + 1] ?? ""));

type Fate = "met" | "unmet" | "open" | "unchecked";

const fateOf = ({ met, unchecked }: Step): Fate =>
  unchecked ? "unchecked" : met === true ? "met" : met === false ? "unmet" : "open";

const FATES: Readonly<Record<Fate, Words>> = {
  met: words("符合", "met"),
  unmet: words("不符合", "not met"),
  open: words("待核实", "to verify"),
  unchecked: words("未核对", "not checked"),
};

function tally(conditions: readonly Step[]): Words {
  const groups = (["met", "unmet", "open", "unchecked"] as const).flatMap((fate) => {
    const own = conditions.filter((step) => fateOf(step) === fate);
    return own.length ? [group(fate, own)] : [];
  });
  const many = String(conditions.length);
  const all = strung(groups, ",", ", ");
  return words(`${many}项条件:${all.zh}`, `${many} conditions: ${all.en}`);
}

/** 1项不符合(资产负债率:恰为70%,须低于70%); those that are met need no names. */
function group(fate: Fate, steps: readonly Step[]): Words {
  const many = String(steps.length);
  const names = fate === "met" ? [] : steps.map(named);
  const { zh, en } = FATES[fate];
  const listed = strung(names, ";", "; ");
  return names.length
    ? words(`${many}项${zh}(${listed.zh})`, `${many} ${en} (${listed.en})`)
    : words(`${many}项${zh}`, `${many} ${en}`);
}

function named({ title, text, gap }: Step): Words {
  const name = title ?? text;
  return gap.zh ? words(`${name.zh}:${gap.zh}`, `${name.en}: ${gap.en}`) : name;
}

function told(step: Step): Words {
  const fate = fateOf(step);
  const { text, gap } = step;
  const [zh, en] = gap.zh ? [`${text.zh}(${gap.zh})`, `${text.en} (${gap.en})`] : [text.zh, text.en];
  return words(`${FATES[fate].zh}:${zh}`, `${FATES[fate].en}: ${en}`);
}
