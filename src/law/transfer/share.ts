import { Exact } from "../../engine/exact";
import { signedMoney } from "../../engine/inputs";
import { isRefusal } from "../../engine/refusal";
import { leastAmount, rate, rule } from "../../engine/rule";
import type { Say } from "../../engine/say";
import { showMoney, showPercent } from "../../engine/show";
import { type Words, words } from "../../engine/words";
import { KEY_2021, ONCE_2021, OWN_2021, SCOPE_2021 } from "../measures25/transfer-2021";
import { law } from "./document";
import { academic } from "./figures";
import { EQUITY, LICENSE, TRANSFER, agreedShare, convertedOn, mode, organisation, yearNo } from "./inputs";
import { KEY_SHARE, keyFigure } from "./key-share";
import { LEAST_RATE, type LeastRate, leastRate } from "./least-rate";
import { NEW, OLD } from "./names";
import { LOSS, NET_INCOME, WHOSE_PROFIT } from "./readings";

/** 职务科技成果转化奖励下限 — 44号激励 第六条(二)、第七条; 24号 五(十二) */

const FEN = 2;
const clauses = [
  "第六条(二)",
  ...["(一)", "(二)1", "(二)2", "(二)3", "(三)", "(三)1", "(三)2"].map((item) => `第七条${item}`),
  SCOPE_2021.clause,
];
const conversion = { mode, organisation, convertedOn, agreedShare, yearNo };

const [SOLD, YEARLY, SOLD_2021, OWN_2021_RATE] = [academic.sold, academic.yearly, ONCE_2021, OWN_2021].map(
  ({ at }) => showPercent(at),
);
const YEARS = academic.years.at.toString();

export const transferShareRate = rule({
  name: "TRANSFER_SHARE_RATE",
  title: words("成果转化奖励比例下限", "Least rate of the reward for converting a result"),
  about: words(
    `奖励比例下限:有约定的从约定(高等院校、科研机构作价投资不低于${SOLD});没有的,转让、许可、作价投资${SOLD},自行或合作实施投产后${YEARS}年内${YEARLY}(${NEW.zh}),或${SOLD_2021}、自行实施${OWN_2021_RATE}(${OLD});范围、日期之外为#N/A`,
    `Least rate: an agreed share first (shares of universities, institutes: ≥ ${SOLD}); else ${SOLD} (transfer, licence, shares), ${YEARLY} (own, joint implementation, years 1–${YEARS}; ${NEW.en}), or ${SOLD_2021}, own ${OWN_2021_RATE} (${OLD}); #N/A outside scope and dates`,
  ),
  document: law.document,
  clauses,
  citesSteps: true,
  takes: conversion,
  gives: rate(words("奖励比例下限", "Least rate")),
  dated: { clock: "facts", by: "convertedOn" },
  readings: LEAST_RATE,

  decide(given, say) {
    const least = leastRate(given, say);
    return isRefusal(least) ? least : least.rate;
  },
});

export const transferShare = rule({
  name: "TRANSFER_SHARE",
  title: words("成果转化奖励下限", "Least reward for converting a result"),
  about: words(
    "奖励和报酬下限(元)= 基数 × 奖励比例下限(见TRANSFER_SHARE_RATE),向上取到分;基数不大于0为0",
    "Least reward in yuan = base × least rate (see TRANSFER_SHARE_RATE), up to the fen; 0 for a base of 0 or less",
  ),
  document: law.document,
  clauses,
  citesSteps: true,
  takes: {
    base: signedMoney(
      words("基数", "base"),
      words(
        "元:转让、许可的净收入,作价投资形成的股份价值,自行或合作实施的当年营业利润(可为负)",
        "Yuan: net income (transfer, licence), value of the shares, or the year's operating profit, which may be negative",
      ),
    ).usuallyAtLeast(10_000),
    ...conversion,
  },
  gives: leastAmount(words("奖励下限(元)", "Least reward (yuan)")),
  dated: { clock: "facts", by: "convertedOn" },
  readings: [...LEAST_RATE, ...KEY_SHARE],

  decide(given, say) {
    const { base } = given;
    const least = leastRate(given, say);
    if (isRefusal(least)) return least;
    if (least.rate.sign === 0) return Exact.zero;
    const what = BASES[given.mode] ?? PROFIT;
    askOfTheBase(what, base, say);
    if (base.sign <= 0) {
      say.finds(false, () => ({
        title: words(`${what.zh}不大于0`, `${what.en}: 0 or less`),
        provision: least.provision,
        text: words(`${what.zh} ${showMoney(base)},须大于0`, `${what.en} ${showMoney(base)} must be above 0`),
        value: base.toNumber(),
      }));
      return Exact.zero;
    }
    const reward = say.amount(base.times(least.rate), least.provision, () =>
      words(
        `${what.zh} ${showMoney(base)} × ${showPercent(least.rate)}`,
        `${what.en} ${showMoney(base)} × ${showPercent(least.rate)}`,
      ),
    );
    remarks(reward, given.mode, least, say);
    return reward;
  },
});

const INCOME = words("净收入", "Net income");
const PROFIT = words("当年营业利润", "The year's operating profit");
const BASES: Readonly<Record<string, Words>> = {
  [TRANSFER]: INCOME,
  [LICENSE]: INCOME,
  [EQUITY]: words("股份或出资比例的价值", "Value of the shares"),
};

/** What the base is: the texts define neither 净收入 nor whose 营业利润, and say nothing of a loss. */
function askOfTheBase(what: Words, base: Exact, say: Say): void {
  if (what === INCOME) say.rests(NET_INCOME);
  if (what !== PROFIT) return;
  say.rests(WHOSE_PROFIT);
  if (base.sign < 0) say.rests(LOSS);
}

/** The main contributors' part of the reward, and how the expense stands to the wage total. */
function remarks(reward: Exact, by: string, { terms, provision }: LeastRate, say: Say): void {
  const byAgreement = provision === terms.agreed;
  const key = keyFigure(terms, by, byAgreement, say);
  if (key) {
    const later = terms.agreed.clause.document === law.document;
    const readings = [byAgreement ? "K52" : "", key === KEY_2021 && later ? "C2" : ""]
      .filter(Boolean)
      .join("、");
    say.note(() => {
      const part = showMoney(reward.roundedUp(FEN).times(key.at).roundedUp(FEN));
      const [zh, en] = readings
        ? [`(读法${readings})`, ` (reading ${readings.replace("、", ", ")})`]
        : ["", ""];
      return words(
        `其中主要贡献人员不低于奖励总额的${showPercent(key.at)}:${part}${zh}`,
        `Of it the main contributors at least ${showPercent(key.at)}: ${part}${en}`,
      );
    }, key);
  }
  for (const wages of terms.wages ?? []) say.note(() => wages, wages);
}
