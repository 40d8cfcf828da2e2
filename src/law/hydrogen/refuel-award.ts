import { Exact } from "../../engine/exact";
import { calendarYear, price, quantity, yesNo } from "../../engine/inputs";
import type { Figure } from "../../engine/provision";
import { amount, rule } from "../../engine/rule";
import { showMoney, showNumber, showYuan } from "../../engine/show";
import { same, words } from "../../engine/words";
import { highestOnce } from "./beside";
import { law } from "./document";

/** 加氢站运营奖励 — 包府办发〔2024〕121号 三(六) */

const FIXED = law.words("三(六)", "给予包头市境内加氢站(固定站)运营奖励");
const PRICE = law.figure("三(六)", "对绿氢终端价格不高于25/公斤的加氢站", "<=", 25, "yuan per kilogram");
const YEARS = law.words("三(六)", "2025—2026年期间,给予包头市境内加氢站(固定站)运营奖励");

interface Year {
  readonly perKilogram: Figure;
  readonly ceiling: Figure;
}

const BY_YEAR: Readonly<Record<number, Year>> = {
  2025: {
    perKilogram: law.figure("三(六)", "2025年给予每公斤8元", "=", 8, "yuan per kilogram"),
    ceiling: law.figure("三(六)", "2025年给予每公斤8元、单站最高不超过80万元", "<=", 800_000, "yuan"),
  },
  2026: {
    perKilogram: law.figure("三(六)", "2026年给予每公斤6元", "=", 6, "yuan per kilogram"),
    ceiling: law.figure("三(六)", "2026年给予每公斤6元、单站最高不超过60万元", "<=", 600_000, "yuan"),
  },
};

const COVERED = Object.keys(BY_YEAR);
const DEAREST = showYuan(PRICE.at);

/** What each year pays, as the clause puts it. */
const TERMS = Object.entries(BY_YEAR).map(([year, { perKilogram, ceiling }]) => {
  const [each, most] = [showYuan(perKilogram.at), showYuan(ceiling.at)];
  return words(
    `${year}年每公斤${each.zh}、单站最高${most.zh}`,
    `in ${year} ${each.en} per kg, at most ${most.en}`,
  );
});

export const refuelAward = rule({
  name: "REFUEL_AWARD",
  title: words("加氢站运营奖励", "Hydrogen station operating award"),
  about: words(
    `单站年度运营奖励(元),只给加氢站(固定站):${TERMS.map(({ zh }) => zh).join(",")};绿氢终端价格高于${DEAREST.zh}/公斤为0;其他年度为0`,
    `Yearly operating award of one fixed hydrogen station in yuan: ${TERMS.map(({ en }) => en).join("; ")}; 0 where green hydrogen costs more than ${DEAREST.en} per kg, and in other years`,
  ),
  document: law.document,
  clauses: ["三(六)", "六(十三)"],
  takes: {
    kilograms: quantity(
      words("年度累计加氢量", "kilograms"),
      words("该站年度累计加氢量,公斤(每站分别计算)", "Hydrogen dispensed by the one station in the year, kg"),
    ),
    price: price(
      words("绿氢终端价格", "price"),
      words("绿氢终端价格,元/公斤", "Price of green hydrogen at the pump, yuan per kg"),
    ),
    year: calendarYear(
      words("年度", "year"),
      words("加氢量所属年度,如2025", "Calendar year of the volume, such as 2025"),
    ),
    fixedStation: yesNo(
      words("是否固定站", "fixed station"),
      words(
        "是否加氢站(固定站),不填为是;条文未写换氢站",
        "Whether it is a fixed filling station; yes when left out. The clause does not name swap stations",
      ),
    ).otherwise(true),
  },
  gives: amount(words("运营奖励(元)", "Operating award (yuan)")),
  dated: { clock: "facts", by: "year" },
  beside: [highestOnce],

  decide({ kilograms, price: asked, year, fixedStation }, say) {
    const terms = BY_YEAR[year];
    const inYears = say.finds(terms !== undefined, () => ({
      title: words("年度不在奖励期间", "A year without award"),
      provision: YEARS,
      text: words(
        `年度 ${String(year)},奖励期间${COVERED.join("—")}年`,
        `Year ${String(year)}; the award covers ${COVERED.join(" and ")}`,
      ),
      value: year,
    }));
    if (!terms || !inYears) return Exact.zero;
    const fixed = say.finds(fixedStation, () => ({
      title: words("不是固定站", "No fixed station"),
      provision: FIXED,
      text: words(
        fixedStation ? "加氢站为固定站" : "须为固定站",
        fixedStation ? "A fixed station" : "Must be a fixed station",
      ),
      value: fixedStation,
      shown: fixedStation ? words("是", "yes") : words("否", "no"),
    }));
    if (!fixed) return Exact.zero;
    const cheapEnough = say.meets(asked, PRICE, () => ({
      title: words("绿氢终端价格", "Price of green hydrogen"),
      text: words(
        `绿氢终端价格 ${showMoney(asked)}/公斤,须不高于${showMoney(PRICE.at)}/公斤(含)`,
        `Green hydrogen at ${showMoney(asked)} per kg; at most ${showMoney(PRICE.at)}, inclusive`,
      ),
      shown: same(showMoney(asked)),
    }));
    if (!cheapEnough) return Exact.zero;
    const earned = say.amount(kilograms.times(terms.perKilogram.at), terms.perKilogram, () =>
      words(
        `年度累计加氢量 ${showNumber(kilograms)} 公斤 × ${showMoney(terms.perKilogram.at)}`,
        `${showNumber(kilograms)} kg × ${showMoney(terms.perKilogram.at)}`,
      ),
    );
    return say.capped(earned, terms.ceiling);
  },
});
