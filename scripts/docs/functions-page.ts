import type { PolicyDocument } from "../../src/engine/document";
import { type Language, inLanguage, words } from "../../src/engine/words";
import type { Library } from "../../src/functions/library";
import type { PolicyFunction } from "../../src/functions/policy-function";
import type { ListedProvision } from "./coverage-list";
import type { ExampleArgument } from "./examples";
import { functionSection } from "./function-section";
import { link, page, table } from "./markdown";
import { signature } from "./parameters";
import type { Subject } from "./subject";

/** `docs/functions.md` and `docs/functions.zh-CN.md`: every function by the document it comes from. */

export interface Reference {
  readonly library: Library;
  readonly provisions: readonly ListedProvision[];
  readonly examples: Readonly<Record<string, readonly (readonly ExampleArgument[])[]>>;
  readonly edges?: Readonly<Record<string, readonly (readonly ExampleArgument[])[]>>;
}

export interface Group {
  /** `null`: the functions across the documents. */
  readonly document: PolicyDocument | null;
  readonly functions: readonly PolicyFunction[];
}

/** The functions by their documents, in the order of the library; those across the documents last. */
export const groupsOf = ({ documents, functions }: Library): readonly Group[] =>
  [...documents, null]
    .map((document) => ({
      document,
      functions: functions.filter(({ rule }) => (rule?.document ?? null) === document),
    }))
    .filter((group) => group.functions.length > 0);

export const titleOf = ({ document }: Group, language: Language): string =>
  document
    ? `${document.title}${document.number ? ` ${document.number}` : ""}`
    : inLanguage(words("各文件通用", "Across the documents"), language);

export const functionAnchor = (name: string): string => `#${name.toLowerCase()}`;

const HEAD = words(
  `# 函数说明

由规则本身生成;例题的答案由规则算出。English: [functions.md](functions.md)。条款覆盖情况:[coverage.md](coverage.md)。

- 名称前加 \`BT.\`;方括号里的参数可以不填。金额一律以元填写,结果以元计;比例为小数(20% 即 0.2);日期为 Excel 日期,也可填 2025-06-30、2025/6/30、2025年6月30日。
- 数也可以是文字:全角、千分位、¥、元、70%、5760万元、1.2亿元都认得。
- 省略、空单元格、空格都是“未填”。Windows 版把空单元格作 0 传入,所以 0 没有意义的参数把 0 也当未填。
- 检查次序:错误值 → 逐个参数(\`#VALUE!\`) → 适用范围和日期(\`#N/A\`) → 条件(不具备为 0) → 金额。取整只在最后做一次。
- 参数引用的单元格是错误值时,原样返回该错误值。
- 参数表末列由逐个试填得出:每种提示举第一个不被接受的值。“在边界上”举界限上下、施行期首末日前后、范围以外的答案。`,
  `# Functions

Generated from the rules themselves; the examples' answers are worked out by them. 中文:[functions.zh-CN.md](functions.zh-CN.md). Which provision is served by which function: [coverage.md](coverage.md).

- All stand under \`BT.\`; parameters in brackets may be left out. Money goes in and comes out in yuan, rates are fractions (20 % = 0.2), dates are Excel dates or text such as 2025-06-30, 2025/6/30, 2025年6月30日.
- Numbers may be text: full width, thousands separators, ¥, 元, 70%, 5760万元, 1.2亿元.
- An omitted argument, a blank cell and white space are “not given”. Excel for Windows hands a blank cell over as 0, so a 0 counts as a blank wherever 0 makes no sense.
- Order of checks: error cells → every argument (\`#VALUE!\`) → scope and date (\`#N/A\`) → conditions (0 where one is not met) → amount. Rounding happens once, at the end.
- An error cell given as an argument comes back as that same error.
- The last column of a parameter table is found by trying: the first value refused for each message. “At the edge”: answers at and beside thresholds, around the first and last day in force, and out of scope.`,
);

export function functionsPage(
  { library, provisions, examples, edges }: Reference,
  language: Language,
): string {
  const groups = groupsOf(library);
  const subject = (known: PolicyFunction): Subject => ({
    library,
    known,
    language,
    provisions,
    examples: examples[known.name] ?? [],
    edges: edges?.[known.name] ?? [],
  });
  const say = (zh: string, en: string): string => inLanguage(words(zh, en), language);
  const index = table(
    [say("函数", "function"), say("答案", "answers")],
    groups.flatMap((group) => [
      [`**${titleOf(group, language)}**`, ""],
      ...group.functions.map((known) => [
        link(signature(subject(known)).slice(4), functionAnchor(known.name)),
        inLanguage(known.title, language),
      ]),
    ]),
  );
  return page([
    inLanguage(HEAD, language),
    index,
    ...groups.flatMap((group) => [
      `## ${titleOf(group, language)}`,
      ...group.functions.flatMap((known) => functionSection(subject(known))),
    ]),
  ]);
}

/** For the READMEs: one row a document, its functions linked to the reference. */
export function functionIndex(library: Library, language: Language): string {
  const file = language === "en-US" ? "docs/functions.md" : "docs/functions.zh-CN.md";
  const say = (zh: string, en: string): string => inLanguage(words(zh, en), language);
  return table(
    [say("文件", "document"), say("函数", "functions")],
    groupsOf(library).map((group) => [
      titleOf(group, language),
      group.functions
        .map(({ name, title }) => {
          const linked = link(`\`${name}\``, `${file}${functionAnchor(name)}`);
          return language === "en-US" ? linked : `${linked} ${title.zh}`;
        })
        .join(" · "),
    ]),
  );
}
