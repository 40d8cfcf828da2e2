import type { Library } from "../../src/functions/library";
import { clauseLink } from "./clause-links";
import type { Conflict, CoverageList, ListedProvision, ProvisionClass } from "./coverage-list";
import { functionAnchor } from "./functions-page";
import { anchor, link, page, table } from "./markdown";

/** `docs/coverage.md`: every provision of the documents, and what serves it. */

const CLASSES: readonly (readonly [number: ProvisionClass, name: string])[] = [
  ["1", "award worked out 按式计算的奖补"],
  ["2", "condition 条件"],
  ["3", "share, yearly support 比例、分年支持"],
  ["4", "date, deadline 日期、期限"],
  ["5", "target 指标"],
  ["5A", "actual figure of 2024 2024年实绩"],
  ["6", "fixed sum for a title 名目定额"],
  ["7", "tax relief 税收优惠"],
  ["8", "precedence 适用、衔接"],
  ["9", "deleted or repealed 已删除、废止"],
];

const HEAD = `# Coverage 条款覆盖

Every provision of the documents that could be computed or has to be kept in mind, and the functions that serve it. The list is kept in
\`test/law/coverage/\`; a test holds each quotation to the text of its clause. It calls every function named and holds that it acts on words of
the law that overlap the quotation, or looks this very provision up; the few that act on the same rule in other words are listed in the test, each
with its reason. “Shown beside 随结果提示”: nothing is computed with the words; the functions named show them as a remark beside their
result, and the test holds that too. “Citation only 仅供引用”: nothing to compute; the clause is found by \`BT.CLAUSE\` and \`BT.CLAUSES\`, and the reason is given.`;

const CONFLICTS = `## Contradictions and overlaps 相互不一致之处

Each is held by readings of the register (\`BT.READINGS\`), with the reading applied, the others and the reason.`;

const count = (many: number): string => (many ? String(many) : "");

const onlyShown = ({ servedBy, shownBy }: ListedProvision): boolean => !servedBy.length && shownBy.length > 0;

function totals(lists: readonly CoverageList[]): string {
  const classes = CLASSES.map(([number]) => number);
  const row = (name: string, provisions: readonly ListedProvision[]): readonly string[] => [
    name,
    ...classes.map((one) => count(provisions.filter((provision) => provision.class === one).length)),
    String(provisions.length),
    String(provisions.filter(({ citationOnly }) => !citationOnly).length),
    count(provisions.filter(onlyShown).length),
    count(provisions.filter(({ citationOnly }) => citationOnly).length),
  ];
  return table(
    ["document", ...classes, "all", "served", "of these, only shown beside", "citation only"],
    [
      ...lists.map(({ key, document, provisions }) =>
        row(link(`${key} ${document}`, `#${key.toLowerCase()}`), provisions),
      ),
      row(
        "**all**",
        lists.flatMap(({ provisions }) => provisions),
      ),
    ],
  );
}

export interface Coverage {
  readonly library: Library;
  readonly lists: readonly CoverageList[];
  readonly conflicts: readonly Conflict[];
}

const linked = (names: readonly string[], library: Library): string =>
  names
    .map((name) =>
      library.find(name)
        ? link(`\`${name}\``, `functions.md${functionAnchor(name)}`)
        : `\`${name}\` (not built)`,
    )
    .join(" ");

function service({ servedBy, shownBy, citationOnly }: ListedProvision, library: Library): string {
  if (citationOnly) return `citation only 仅供引用: ${citationOnly.zh}. ${citationOnly.en}`;
  const shown = shownBy.length ? `shown beside 随结果提示: ${linked(shownBy, library)}` : "";
  return [linked(servedBy, library), shown].filter(Boolean).join(" · ");
}

const clausesOf = ({ clauses }: ListedProvision, library: Library, document: string): string =>
  clauses
    .map((id) => {
      const clause = library.clauses.find((one) => one.id === id);
      const own = clause?.document.ref === document;
      return clause ? clauseLink(clause, own ? clause.article : clause.id) : id;
    })
    .join(" ");

function section({ key, document, provisions }: CoverageList, library: Library): readonly string[] {
  const title = library.documents.find(({ ref }) => ref === document)?.title ?? "";
  return [
    anchor(key.toLowerCase()),
    `## ${key} · ${title} ${document === title ? "" : document}`.trim(),
    table(
      ["id", "class", "clause 条款", "words 原文", "served by"],
      provisions.map((provision) => [
        `${anchor(provision.id.toLowerCase())}${provision.id}`,
        provision.class,
        clausesOf(provision, library, document),
        provision.of ? `**${provision.of}**: ${provision.quote}` : provision.quote,
        service(provision, library),
      ]),
    ),
  ];
}

export const coveragePage = ({ library, lists, conflicts }: Coverage): string =>
  page([
    HEAD,
    totals(lists),
    `Classes: ${CLASSES.map(([number, name]) => `**${number}** ${name}`).join(" · ")}`,
    CONFLICTS,
    table(
      ["id", "between", "point", "readings"],
      conflicts.map(({ id, between, point, readings }) => [
        id,
        between,
        `${point.zh} · ${point.en}`,
        readings.join(" "),
      ]),
    ),
    ...lists.flatMap((list) => section(list, library)),
  ]);
