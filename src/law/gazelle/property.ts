import { Exact } from "../../engine/exact";
import { ofFew } from "../../engine/once";
import type { Figure } from "../../engine/provision";
import { showNumber } from "../../engine/show";
import type { Truth } from "../../engine/truth";
import { type Words, strung, words } from "../../engine/words";
import { law } from "./document";

/** 知识产权 — 包科发〔2024〕84号 第四条(五): three ways, each by itself; kinds are not added together. */
const INVENTIONS = law.figure("第四条(五)", "企业至少拥有有效发明专利授权2", ">=", 2, "count");
const RIGHTS = law.figure("第四条(五)", "取得实用新型专利、软件著作权合计不少于8", ">=", 8, "count");
const STANDARDS = law.figure(
  "第四条(五)",
  "企业至少拥有有效发明专利授权2,或取得实用新型专利、软件著作权合计不少于8,或主导制定国际标准、国家标准或行业标准1项",
  ">=",
  1,
  "count",
);

export interface Property {
  readonly inventionPatents: Exact | null;
  readonly otherRights: Exact | null;
  readonly standards: Exact | null;
}

interface Way {
  readonly name: Words;
  readonly figure: Figure;
  readonly has: (property: Property) => Exact | null;
  /** So many of these. */
  readonly shown: (many: Exact) => Words;
  /** So many more of these. */
  readonly short: (by: Exact) => Words;
  readonly notGiven: Words;
}

const way = (name: Words, figure: Figure, has: Way["has"]): Way => ({
  name,
  figure,
  has,
  shown: ofFew((many) => words(`${name.zh}${showNumber(many)}项`, `${name.en} ${showNumber(many)}`)),
  short: ofFew((by) => words(`${name.zh}差${showNumber(by)}项`, `${showNumber(by)} more ${name.en}`)),
  notGiven: words(`${name.zh}未填写`, `${name.en} not given`),
});

const WAYS: readonly Way[] = [
  way(words("有效发明专利", "invention patents"), INVENTIONS, ({ inventionPatents }) => inventionPatents),
  way(
    words("实用新型专利、软件著作权合计", "utility models and software copyrights together"),
    RIGHTS,
    ({ otherRights }) => otherRights,
  ),
  way(
    words("主导制定的国际、国家或行业标准", "led international, national or industry standards"),
    STANDARDS,
    ({ standards }) => standards,
  ),
];

/** A count that is not given is unknown, not 0. */
const suffices = ({ figure, has }: Way, property: Property): Truth => {
  const many = has(property);
  return many && many.is(figure.operator, figure.at);
};

export function propertyTest(property: Property): Truth {
  let result: Truth = false;
  for (const way of WAYS) {
    const enough = suffices(way, property);
    if (enough === true) return true;
    if (enough === null) result = null;
  }
  return result;
}

export const PROPERTY_DEMANDED = words(
  WAYS.map(({ name, figure }) => `${name.zh}不少于${showNumber(figure.at)}项`).join(",或"),
  WAYS.map(({ name, figure }) => `at least ${showNumber(figure.at)} ${name.en}`).join(", or "),
);

const shown = ({ has, shown, notGiven }: Way, property: Property): Words => {
  const many = has(property);
  return many ? shown(many) : notGiven;
};

export const propertyActual = (property: Property): Words =>
  words(
    strung(WAYS, (way) => shown(way, property).zh, ","),
    strung(WAYS, (way) => shown(way, property).en, ", "),
  );

export function propertyGap(property: Property): Words {
  let [zh, en] = ["", ""];
  for (const { has, figure, short } of WAYS) {
    const many = has(property);
    if (!many) continue;
    const more = short(figure.at.minus(many));
    zh = zh ? zh + ",或" + more.zh : more.zh;
    en = en ? en + ", or " + more.en : more.en;
  }
  return words(zh, en);
}
