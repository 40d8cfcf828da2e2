import type { Exact } from "../../engine/exact";
import type { Figure } from "../../engine/provision";
import { showNumber } from "../../engine/show";
import { type Truth, any } from "../../engine/truth";
import { type Words, words } from "../../engine/words";
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
}

const WAYS: readonly Way[] = [
  {
    name: words("有效发明专利", "invention patents"),
    figure: INVENTIONS,
    has: ({ inventionPatents }) => inventionPatents,
  },
  {
    name: words("实用新型专利、软件著作权合计", "utility models and software copyrights together"),
    figure: RIGHTS,
    has: ({ otherRights }) => otherRights,
  },
  {
    name: words("主导制定的国际、国家或行业标准", "led international, national or industry standards"),
    figure: STANDARDS,
    has: ({ standards }) => standards,
  },
];

/** A count that is not given is unknown, not 0. */
const suffices = ({ figure, has }: Way, property: Property): Truth => {
  const many = has(property);
  return many && many.is(figure.operator, figure.at);
};

export const propertyTest = (property: Property): Truth => any(WAYS.map((way) => suffices(way, property)));

export const PROPERTY_DEMANDED = words(
  WAYS.map(({ name, figure }) => `${name.zh}不少于${showNumber(figure.at)}项`).join(",或"),
  WAYS.map(({ name, figure }) => `at least ${showNumber(figure.at)} ${name.en}`).join(", or "),
);

export function propertyActual(property: Property): Words {
  const counts = WAYS.map(({ name, has }) => ({ name, many: has(property) }));
  return words(
    counts.map(({ name, many }) => `${name.zh}${many ? `${showNumber(many)}项` : "未填写"}`).join(","),
    counts.map(({ name, many }) => `${name.en} ${many ? showNumber(many) : "not given"}`).join(", "),
  );
}

export function propertyGap(property: Property): Words {
  const short: { readonly name: Words; readonly by: string }[] = [];
  for (const { name, figure, has } of WAYS) {
    const many = has(property);
    if (many) short.push({ name, by: showNumber(figure.at.minus(many)) });
  }
  return words(
    short.map(({ name, by }) => `${name.zh}差${by}项`).join(",或"),
    short.map(({ name, by }) => `${by} more ${name.en}`).join(", or "),
  );
}
