import type { Clause } from "../engine/document";
import type { Grant, Payment } from "../engine/entries";
import { Exact } from "../engine/exact";
import { text, yearNumber } from "../engine/inputs";
import type { Provision, Reading } from "../engine/provision";
import { isRefusal } from "../engine/refusal";
import { type Rule, type TableCell, amount, rule, table } from "../engine/rule";
import type { Say } from "../engine/say";
import { type Words, named, same, words } from "../engine/words";
import { newestHighestOnce } from "../law/measures25/beside";
import { searchable } from "./search/fold";
import type { Library } from "./library";
import { titleFinder, titleKey } from "./title-names";

/** Fixed amounts for titles and platforms, wherever a document grants them. */
export const titleGrants = (library: Library): readonly Rule[] => [titleGrant(library), titleList(library)];

interface Kind {
  readonly label: Words;
  readonly meaning: Words;
}

const KINDS: Readonly<Record<Payment, Kind>> = {
  一次性: { label: named("一次性", "once"), meaning: words("只给一次", "paid once") },
  未写明: {
    label: named("未写明", "not stated"),
    meaning: words(
      '条文没有写"一次性",金额为一次认定、入库或考核的',
      "the law does not say “once”; the amount is that of one recognition, listing or appraisal",
    ),
  },
  每年: { label: named("每年", "each year"), meaning: words("每年一笔", "paid each year") },
  每年下限: {
    label: named("每年下限", "each year, at least"),
    meaning: words("每年不低于此数,条文没有上限", "each year not less than this; the law states no ceiling"),
  },
  上限: {
    label: named("上限", "at most"),
    meaning: words("最高此数,经评定确定,不是应得额", "a ceiling: an assessment decides, no entitlement"),
  },
};

const isYearly = ({ payment }: Grant): boolean => payment === "每年" || payment === "每年下限";

const clausesOf = ({ grants }: Library): readonly Clause[] => [
  ...new Set(grants.map(({ amount: { clause } }) => clause)),
];

const TITLE = text(
  words("名目", "title"),
  words(
    "名目全称、其中一段或编号,如 国家级科技企业孵化器、K29;全部名目见 TITLE_GRANTS",
    "The title, part of it or its id, such as 国家级科技企业孵化器 or K29; all are in TITLE_GRANTS",
  ),
);

const YEAR_NUMBER = yearNumber(
  words("第几年", "year number"),
  words(
    "第几年(1、2、3…),只对每年付的有用;不填为一年的金额",
    "Which year (1, 2, 3 …), for yearly grants only; one year's amount when left out",
  ),
).optional();

const titleGrant = (library: Library): Rule => {
  const find = titleFinder(library.grants);
  return rule({
    name: "TITLE_GRANT",
    title: words("名目和平台的资金支持", "Grant for a title or platform"),
    about: words(
      "名目、平台的固定金额(元)。名称的括号、引号、“级”可省,也可填编号(K29);分年付的填第几年,超过年限为0;下限、上限也给出该数,见EXPLAIN",
      "Fixed amount for a title or platform in yuan. Brackets, quotes and 级 may be left out, an id (K29) will do; past its years a yearly grant is 0; of floors and ceilings the figure (see EXPLAIN)",
    ),
    clauses: clausesOf(library),
    citesSteps: true,
    takes: { title: TITLE, yearNo: YEAR_NUMBER },
    gives: amount(words("金额(元)", "Amount (yuan)")),
    beside: [newestHighestOnce],
    readings: [...new Set(library.grants.flatMap(({ readings }) => readings))],

    decide({ title, yearNo }, say) {
      const grant = find(title);
      if (isRefusal(grant)) return grant;
      say.result(grant.sentence, () => ({
        text: words(
          `名目:${grant.title}(${grant.id});条文:${grant.sentence.quote}`,
          `Title: ${grant.title} (${grant.id}); clause: ${grant.sentence.quote}`,
        ),
        value: grant.title,
      }));
      if (isYearly(grant) && yearNo && !withinYears(grant, yearNo, say)) return Exact.zero;
      tellPayment(grant, yearNo, say);
      return grant.amount.at;
    },
  });
};

function withinYears({ years, amount: each }: Grant, yearNo: Exact, say: Say): boolean {
  const within = !years || yearNo.compare(years.at) <= 0;
  say.finds(within, () => ({
    title: words("超过支持年限", "Beyond the years paid"),
    provision: years ?? each,
    text: words(
      `第${yearNo.toString()}年,${years ? `${within ? "在支持的" : "只支持"}第1至${years.at.toString()}年${within ? "内" : ""}` : "条文没有写年限"}`,
      `Year ${yearNo.toString()}; ${years ? `paid for ${years.at.toString()} years` : "the law states no end"}`,
    ),
    value: yearNo.toNumber(),
  }));
  return within;
}

function tellPayment(grant: Grant, yearNo: Exact | null, say: Say): void {
  const { label, meaning } = KINDS[grant.payment];
  say.amount(grant.amount.at, grant.amount, () =>
    words(`${label.zh}:${meaning.zh}`, `${label.en}: ${meaning.en}`),
  );
  say.note(() => yearRemark(grant, yearNo), grant.years ?? grant.amount);
  for (const reading of grant.readings) {
    say.reading(reading);
    say.note(() => {
      const adopted = reading.options[reading.adopted] ?? same("");
      return words(
        `${reading.doubt.zh};采用:${adopted.zh}(读法${reading.id})`,
        `${reading.doubt.en}; adopted: ${adopted.en} (reading ${reading.id})`,
      );
    }, asProvision(reading));
  }
}

const asProvision = ({ clause }: Reading): Provision => ({ clause, quote: "" });

function yearRemark(grant: Grant, yearNo: Exact | null): Words | null {
  if (!isYearly(grant))
    return (
      yearNo &&
      words("不是每年付的,第几年不影响金额", "Not paid by the year: the year number changes nothing")
    );
  if (yearNo) return null;
  const years = grant.years?.at.toString();
  return words(
    `未填第几年:为一年的金额${years ? `,共${years}年` : ",条文没有写年限"}`,
    `No year number: one year's amount, ${years ? `${years} years in all` : "the law states no end"}`,
  );
}

const titleList = (library: Library): Rule =>
  rule({
    name: "TITLE_GRANTS",
    title: words("名目和平台的资金支持列表", "Grants for titles and platforms"),
    about: words(
      "全部名目、平台的固定金额,或含全部关键词的:编号、名称、金额(元)、方式、年限、依据",
      "All titles and platforms with their fixed amounts in yuan, or those that hold every word: id, title, amount, payment, years, basis",
    ),
    clauses: clausesOf(library),
    citesSteps: true,
    takes: {
      keyword: text(
        words("关键词", "keyword"),
        words(
          "名称、编号、方式或文件中的词,几个词用空格分开;不填列出全部",
          "Words of title, id, payment or document, all must occur; everything when left out",
        ),
      ).otherwise(""),
    },
    gives: table(words("名目", "Titles")),
    decide: ({ keyword }) => [
      HEADINGS,
      ...library.grants.filter((grant) => holdsAll(grant, keyword)).map(rowOf),
    ],
  });

const HEADINGS: readonly TableCell[] = [
  words("编号", "No."),
  words("名称", "Title"),
  words("金额", "Amount"),
  words("方式", "Payment"),
  words("年限", "Years"),
  words("依据", "Basis"),
];

const citation = ({ amount: { clause } }: Grant): string => clause.document.cite(clause.article);

const rowOf = (grant: Grant): readonly TableCell[] => [
  grant.id,
  grant.title,
  grant.amount.at,
  KINDS[grant.payment].label,
  grant.years?.at ?? "",
  citation(grant),
];

function holdsAll(grant: Grant, keyword: string): boolean {
  const { label } = KINDS[grant.payment];
  const told = searchable([grant.id, grant.title, label.zh, label.en, citation(grant)].join(" "));
  const key = titleKey(grant.title);
  return keyword
    .split(/\s+/u)
    .filter(Boolean)
    .every((word) => told.includes(searchable(word)) || (titleKey(word) && key.includes(titleKey(word))));
}
