/** In what a heading says its figures are counted; `other` is money in a unit that no mapping offers, such as 千元 or 美元. */
export type MoneyUnit = "yuan" | "wan" | "yi" | "percent" | "other";

/** What is measured beside money: weights are compared with what the rule asks for, things are only counted. */
export type Measure = "kilogram" | "tonne" | "gram" | "month" | "flow" | "things";

const MONEY: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/^(?:万|万元|w元|10,?000 ?yuan|10k ?yuan|ten thousand yuan|wan)$/u, "wan"],
  [/^(?:亿|亿元|100 million yuan|100m yuan)$/u, "yi"],
  [/^(?:元|圆|yuan|rmb|cny|¥)$/u, "yuan"],
  [/^(?:%|百分比|百分数|百分号|per ?cent|percentage)$/u, "percent"],
  [
    /^(?:千|千元|百元|十万元|百万|百万元|千万|千万元|万?美元|万?欧元|万?港[元币]|usd|eur|hkd|million yuan|thousand yuan|‰)$/u,
    "other",
  ],
];
const BEFORE = /^(?:单位|计量单位|unit)[:\s]*|^(?:人民币|以|按)|计$/gu;
const PER_WEIGHT = /^(.+?)\/(.+)$/u;

const MEASURES: readonly (readonly [RegExp, Measure])[] = [
  [/^(?:公斤|千克|kg|kgs|kilograms?)$/u, "kilogram"],
  [/^(?:吨|t|tonnes?)$/u, "tonne"],
  [/^(?:克|g)$/u, "gram"],
  [/^(?:个?月|months?)$/u, "month"],
  [/^(?:(?:公斤|千克|kg|吨|t)\/(?:天|日|月|小时|h|d)|n?m3|标?准?立方米?|标方)$/u, "flow"],
  [/^(?:[项件个家人名次台套份]|项目|人次|个数|年|天|个工作日)$/u, "things"],
];

const found = <T>(table: readonly (readonly [RegExp, T])[], text: string): T | null =>
  table.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** The unit that these words name, `null` where they name none; 元/公斤 is yuan. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const bare = text.trim().replace(BEFORE, "").trim();
  const [, money = "", weight = ""] = PER_WEIGHT.exec(bare) ?? [];
  if (weight) return found(MEASURES, weight) ? found(MONEY, money) : null;
  return found(MONEY, bare);
}

/** The measure that these words name; of 元/公斤 the kilogram. */
export function measureIn(text: string): Measure | null {
  const bare = text.trim().replace(BEFORE, "").trim();
  const [, money = "", weight = ""] = PER_WEIGHT.exec(bare) ?? [];
  if (weight && found(MONEY, money)) return found(MEASURES, weight);
  return found(MEASURES, bare);
}
