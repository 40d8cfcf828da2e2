import { Exact } from "../../engine/exact";
import { money } from "../../engine/inputs";
import { pair, rule } from "../../engine/rule";
import type { Say } from "../../engine/say";
import { showMoney } from "../../engine/show";
import { words } from "../../engine/words";
import { law } from "./document";
import { ODD_FEN } from "./readings";

/** 市级、旗县级财政1:1分担 — 包府办发〔2024〕121号 三(五)、三(六) */

const FEN = 2;
export const EQUAL_PARTS = law.figure("三(五)", "由市级、旗县级财政按照1:1比例承担", "=", 1, "part");
law.figure("三(六)", "奖励资金由市级、旗县级财政按照1:1比例承担", "=", 1, "part");

export const EVENLY = `${EQUAL_PARTS.at.toString()}:${EQUAL_PARTS.at.toString()}`;

const PARTS = EQUAL_PARTS.at.plus(EQUAL_PARTS.at);

/** City and county part of an amount in whole fen; who bears an odd fen is a reading. */
export function halves(amount: Exact, say: Say): { readonly city: Exact; readonly county: Exact } {
  const less = Exact.quotient(amount, PARTS, FEN);
  const more = amount.minus(less);
  return say.reading(ODD_FEN) === "city" ? { city: more, county: less } : { city: less, county: more };
}

export const hydrogenSplit = rule({
  name: "HYDROGEN_SPLIT",
  title: words("氢能奖励的市级、旗县级分担", "City and county shares of a hydrogen award"),
  about: words(
    `氢能奖励由市级、旗县级财政${EVENLY}承担:左为市级,右为旗县级(元);零分不能平分时归旗县级`,
    `A hydrogen award is borne ${EVENLY} by city and county: left the city's, right the county's part in yuan; an odd fen falls to the county`,
  ),
  document: law.document,
  clauses: ["三(五)", "三(六)"],
  takes: {
    amount: money(words("奖励金额", "amount"), words("奖励金额,元", "Award in yuan")).usuallyAtLeast(10_000),
  },
  gives: pair(words("市级、旗县级(元)", "City, county (yuan)")),
  readings: [ODD_FEN],

  decide({ amount }, say) {
    const { city, county } = halves(amount.roundedDown(FEN), say);
    say.amount(city, EQUAL_PARTS, () =>
      words(`市级:${showMoney(amount)} 的一半`, `City: half of ${showMoney(amount)}`),
    );
    say.amount(county, EQUAL_PARTS, () => words("旗县级:其余部分", "County: the rest"));
    return [[city, county]];
  },
});
