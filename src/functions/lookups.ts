import type { PolicyDocument } from "../engine/document";
import { choice, date, text } from "../engine/inputs";
import { type Refusal, isRefusal, notCovered } from "../engine/refusal";
import { type Rule, type TableCell, rule, table, textAnswer, yesOrNo } from "../engine/rule";
import { type Words, same, words } from "../engine/words";
import { clausesOfReading, notesOn, readingView, statusOf } from "./clause-views";
import { inForceOf, tellInForce } from "./in-force";
import type { Library } from "./library";
import { type Found, resolve, unknownFunction } from "./references";
import { clausesWith } from "./search/clauses";
import { searchable } from "./search/fold";
import { VERSION } from "./version";

/** Looking up the law itself: citations, clauses, dates, doubtful places. */
export const lookups = (library: Library): readonly Rule[] => [
  cite(library),
  clause(library),
  clauses(library),
  inForce(library),
  readings(library),
  version,
];

const reference = text(
  words("条款编号", "ref"),
  words(
    "文号#条款,如 包府办发〔2024〕121号#三(五);括号形式、全半角、有无“号”均可",
    "Clause id such as 包府办发〔2024〕121号#三(五); brackets and width do not matter",
  ),
);

const keyword = text(
  words("关键词", "keyword"),
  words(
    "关键词,几个词用空格分开,须全部出现;不填列出全部",
    "Words to look for, all must occur; everything when left out",
  ),
).otherwise("");

/** The citation of a function's clauses, or of one clause or document. */
export function citation(ref: string, library: Library): string | Refusal {
  const known = library.find(ref);
  if (known) {
    const { rule: behind } = known;
    const cited = behind?.clauses.map(({ document, article }) => document.cite(article));
    return cited?.length
      ? cited.join("；")
      : notCovered(
          words(
            `BT.${known.name} 是查询函数,没有条款依据。`,
            `BT.${known.name} looks things up and rests on no clause.`,
          ),
          words("没有条款依据", "Rests on no clause"),
        );
  }
  const found = resolve(ref, library.documents);
  if (!isRefusal(found)) return found.document.cite(found.clause?.article);
  return /^[\w.]+$/.test(ref)
    ? unknownFunction(
        ref,
        library.functions.map(({ name }) => name),
      )
    : found;
}

const cite = (library: Library): Rule =>
  rule({
    name: "CITE",
    title: words("引用", "Citation"),
    about: words(
      "函数或条款的引用,如 《…》(包府办发〔2024〕121号)三(五);一个函数依据几条的用；连接",
      "The citation of a function or clause, such as 《…》(包府办发〔2024〕121号)三(五); several joined by ；",
    ),
    takes: {
      ref: text(
        words("函数或条款", "ref"),
        words("函数名(如 STATION_AWARD)或条款编号", "A function's name (STATION_AWARD) or a clause id"),
      ),
    },
    gives: textAnswer(words("引用", "Citation")),
    decide: ({ ref }) => citation(ref, library),
  });

const NOT_STATED = words("未规定", "not stated");

/** The first day, or what is known of it. */
function firstDay({ inForceFrom, inForceFromIn }: PolicyDocument): Words | { readonly day: number } {
  if (inForceFrom === null) return NOT_STATED;
  return inForceFromIn
    ? words(`${inForceFromIn}年(日期不详)`, `${inForceFromIn} (day not known)`)
    : { day: inForceFrom };
}

/** The last day; of a document of which only some clauses are at hand, nobody here knows it. */
function lastDay({ document, clause: one }: Found): Words | { readonly day: number } {
  if (document.isExcerpt && !one) return words("不详", "not known");
  return document.ends === null ? NOT_STATED : { day: document.ends };
}

type Field = (found: Found, library: Library) => string | Words | { readonly day: number };

const FIELDS: Readonly<Record<string, Field>> = {
  原文: ({ document, clause: one }) => (one ?? document.whole).original,
  校订文: ({ document, clause: one }) => (one ?? document.whole).emended,
  标题: ({ document, clause: one }) => one?.heading ?? document.title,
  文号: ({ document }) => document.number || words("无文号", "no number"),
  文件: ({ document }) => document.title,
  施行日期: ({ document }) => firstDay(document),
  失效日期: lastDay,
  状态说明: ({ document, clause: one }, library) => statusOf(document, library.documents, null, one),
  校注: ({ document, clause: one }) => notesOn((one ?? document.whole).emendations),
};

const clause = (library: Library): Rule =>
  rule({
    name: "CLAUSE",
    title: words("条款", "Clause"),
    about: words(
      "条款的文字或事项:原文(默认,与来源逐字一致)、校订文(补正的字在［］内)、标题、文号、文件、施行日期、失效日期、状态说明、校注",
      "A clause's text or facts: 原文 (the source letter for letter), 校订文 (emended), 标题, 文号, 文件, 施行日期, 失效日期, 状态说明, 校注",
    ),
    takes: {
      ref: reference,
      field: choice(
        words("事项", "field"),
        words(
          "原文、校订文、标题、文号、文件、施行日期、失效日期、状态说明、校注;不填为原文",
          "Which field; 原文 when left out",
        ),
        Object.keys(FIELDS).map((word) => ({ word, also: [] })),
      ).otherwise("原文"),
    },
    gives: textAnswer(words("条款", "Clause")),
    decide({ ref, field }) {
      const found = resolve(ref, library.documents);
      if (isRefusal(found)) return found;
      return FIELDS[field]?.(found, library) ?? "";
    },
  });

const clauses = (library: Library): Rule =>
  rule({
    name: "CLAUSES",
    title: words("条款列表", "Clauses"),
    about: words(
      "列出全部条款,或原文、校订文含全部关键词的条款:条款编号、文件、条款、原文。简体关键词也查繁体条款,全角与半角算相同",
      "All clauses, or those whose text holds every word: id, document, clause, text. Simplified words find traditional text too; width does not matter",
    ),
    takes: { keyword },
    gives: table(words("条款", "Clauses")),
    decide: ({ keyword: wanted }) => [
      [words("条款编号", "Id"), words("文件", "Document"), words("条款", "Clause"), words("原文", "Text")],
      ...clausesWith(wanted, library.clauses).map((found): readonly TableCell[] => [
        found.id,
        found.document.title,
        found.article,
        found.original,
      ]),
    ],
  });

const inForce = (library: Library): Rule =>
  rule({
    name: "IN_FORCE",
    title: words("是否有效", "In force"),
    about: words(
      "文件或条款在某日是否有效:TRUE或FALSE;没有日期的文件为#N/A",
      "Whether a document or clause is in force on a day: TRUE or FALSE; #N/A for an undated document",
    ),
    takes: {
      ref: reference,
      date: date(words("日期", "date"), words("要核对的日期", "The day asked for")),
    },
    gives: yesOrNo(words("是否有效", "In force")),
    decide({ ref, date: on }, say) {
      const found = resolve(ref, library.documents);
      if (isRefusal(found)) return found;
      const answer = inForceOf(found, on);
      if (!isRefusal(answer)) tellInForce(found, on, library, say);
      return answer;
    },
  });

const readings = (library: Library): Rule =>
  rule({
    name: "READINGS",
    title: words("存疑处登记", "Register of readings"),
    about: words(
      "条文存疑之处及采用的读法:编号、条款、疑点、采用、其他读法、理由",
      "Doubtful places and how they are read: number, clause, doubt, adopted, others, reason",
    ),
    takes: { keyword },
    gives: table(words("存疑处", "Readings")),
    decide: ({ keyword: wanted }) => {
      const needles = wanted.split(/\s+/u).map(searchable).filter(Boolean);
      const rows = library.readings.map((reading) => {
        const { id, doubt, adopted, others, reason } = readingView(reading);
        const concerned = clausesOfReading(reading);
        const cells = [same(id), same(concerned.join("；")), doubt, adopted, others, reason];
        const titles = library.clauses
          .filter((one) => concerned.includes(one.id))
          .map(({ document }) => document.title);
        const text = searchable([...titles, ...cells.flatMap(({ zh, en }) => [zh, en])].join(" "));
        return { cells, held: needles.every((needle) => text.includes(needle)) };
      });
      return [
        [
          words("编号", "No."),
          words("条款", "Clause"),
          words("疑点", "Doubt"),
          words("采用", "Adopted"),
          words("其他读法", "Others"),
          words("理由", "Reason"),
        ],
        ...rows.filter(({ held }) => held).map(({ cells }) => cells),
      ];
    },
  });

const version = rule({
  name: "VERSION",
  title: words("版本", "Version"),
  about: words("插件版本和法规库日期", "The add-in's version and the date of its law base"),
  takes: {},
  gives: textAnswer(words("版本", "Version")),
  decide: () => VERSION,
});
