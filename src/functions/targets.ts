import type { Clause } from "../engine/document";
import { Exact } from "../engine/exact";
import { MISSING, fault, missing, problem, scalar } from "../engine/input";
import { calendarYear, text } from "../engine/inputs";
import { type Quantity, quantityInText } from "../engine/quantity";
import type { Reading } from "../engine/provision";
import { type Refusal, isRefusal, notCovered } from "../engine/refusal";
import { type Rule, type TableCell, number, rule, table, yesOrNo } from "../engine/rule";
import type { Say } from "../engine/say";
import { showNumber, showPercent } from "../engine/show";
import { SHARE, TWENTIETH, type Target, isPlace, mayFall, reaches } from "../engine/target";
import { type Words, same, words } from "../engine/words";
import { ABOUT } from "../law/zones/readings";
import { searchable } from "./search/fold";
import type { Library } from "./library";
import { type TargetFinder, readingsOfTargets, targetFinder } from "./target-names";

/** The targets of the documents, wherever they are set: their figures, and whether an actual figure reaches them. */
export function targets(library: Library): readonly Rule[] {
  const find = targetFinder(library);
  return [target(library, find), targetList(library), targetMet(library, find)];
}

const indicator = text(
  words("指标", "indicator"),
  words(
    "编号(Y16)或名称(稀土产业产值);全部指标见 TARGETS",
    "Id (Y16) or name (稀土产业产值); all are in TARGETS",
  ),
);

const year = calendarYear(
  words("年度", "year"),
  words("指标年度,如2025;不填为唯一或最后的年度", "Year of the target; the only or last one when left out"),
).optional();

const clausesOf = (library: Library): readonly Clause[] => [
  ...new Set(library.targets.map(({ clause }) => clause)),
];

const target = (library: Library, find: TargetFinder): Rule =>
  rule({
    name: "TARGET",
    title: words("指标数值", "Target"),
    about: words(
      "文件指标的数值,按文件自己的单位(亿元、家等),百分比为小数。几份文件不一致时,名称取后出的文件,编号取各自的;见EXPLAIN",
      "A target's figure in the document's own unit (亿元, 家 …), per cent as a fraction. Where documents differ a name takes the later one, an id its own; see EXPLAIN",
    ),
    clauses: clausesOf(library),
    citesSteps: true,
    takes: { indicator, year },
    gives: number(words("指标数值", "Figure")),
    readings: readingsOfTargets(library),
    decide({ indicator: given, year: of }, say) {
      const found = find(given, of, say);
      if (isRefusal(found)) return found;
      const { value } = found;
      if (!value) return noFigure(found);
      say.result(found, () => ({
        text: described(found),
        value: value.toNumber(),
        shown: same(shown(value, found)),
      }));
      tell(found, library, say);
      return value;
    },
  });

const shown = (value: Exact, { unit }: Target): string =>
  unit === SHARE ? showPercent(value) : `${showNumber(value)}${unit}`;

/** What is asked for; of a figure reached: 实绩:145户 */
const requirementOf = ({ kind, requirement }: Target): Words =>
  kind === "reached" ? words(`实绩:${requirement}`, `reached: ${requirement}`) : same(requirement);

/** 2025年,突破1300亿元 */
function asked(one: Target): Words {
  const { zh, en } = requirementOf(one);
  return one.year === null
    ? words(zh, en)
    : words(`${String(one.year)}年,${zh}`, `${String(one.year)}, ${en}`);
}

/** R19 稀土产业产值:2025年,突破1300亿元 */
const described = (one: Target): Words =>
  words(`${one.id} ${one.name}:${asked(one).zh}`, `${one.id} ${one.name}: ${asked(one).en}`);

const noFigure = ({ id, name, requirement }: Target): Refusal =>
  notCovered(
    words(
      `${id} ${name}:文件没有写数字(${requirement})。`,
      `${id} ${name}: the document states no figure (${requirement}).`,
    ),
    words("文件没有写数字", "The document states no figure"),
  );

const readingsOn = (one: Target, { readings }: Library): readonly Reading[] =>
  readings.filter(({ id }) => one.readings.includes(id));

function told({ id, doubt, options }: Reading, option: string): Words {
  const read = options[option] ?? same("");
  return words(`${doubt.zh}:${read.zh}(读法${id})`, `${doubt.en}: ${read.en} (reading ${id})`);
}

/** Where the same indicator stands elsewhere, or in another year. */
function elsewhere(one: Target, { targets: all }: Library): Words | null {
  const others = all.filter(({ name, id }) => name === one.name && id !== one.id);
  const said = (say: (other: Target) => string): string => others.map(say).join("、");
  return others.length
    ? words(
        `另见${said((other) => `${other.id}(${asked(other).zh})`)}`,
        `see ${said((other) => `${other.id} (${asked(other).en})`)}`,
      )
    : null;
}

/** Beside a figure: its own remark, the doubtful places and conflicts that bear on it, the same indicator elsewhere. */
function tell(one: Target, library: Library, say: Say): void {
  say.note(() => one.remark, one);
  for (const reading of readingsOn(one, library)) {
    const option = say.reading(reading);
    say.note(() => told(reading, option), one);
  }
  say.note(() => elsewhere(one, library), one);
}

/** The same in one cell. */
function remarkOn(one: Target, library: Library): Words {
  const readings = readingsOn(one, library).map((reading) => told(reading, reading.adopted));
  const remarks = [one.remark, ...readings, elsewhere(one, library)].filter((remark) => remark !== null);
  return words(remarks.map(({ zh }) => zh).join("；"), remarks.map(({ en }) => en).join("; "));
}

const targetList = (library: Library): Rule =>
  rule({
    name: "TARGETS",
    title: words("指标列表", "Targets"),
    about: words(
      "全部指标和2024年实际数字,或含全部关键词的、某年度的:编号、指标、年度、要求、数值、单位、文件、条款、说明;百分比为小数",
      "All targets and the actual figures of 2024, or those that hold every word or are of a year: id, indicator, year, requirement, value, unit, document, clause, remark; per cent as fractions",
    ),
    clauses: clausesOf(library),
    citesSteps: true,
    takes: {
      keyword: text(
        words("关键词", "keyword"),
        words(
          "指标、文件、条款或原文中的词,几个词用空格分开;不填列出全部",
          "Words of name, document, clause or text, all must occur; everything when left out",
        ),
      ).otherwise(""),
      year: calendarYear(
        words("年度", "year"),
        words("只列该年度的;不填不限", "Those of this year only; any when left out"),
      ).optional(),
    },
    gives: table(words("指标", "Targets")),
    decide({ keyword, year: of }) {
      const needles = keyword.split(/\s+/u).map(searchable).filter(Boolean);
      const listed = library.targets.filter(
        (one) => (of === null || one.year === of) && needles.every((needle) => toldBy(one).includes(needle)),
      );
      return [HEADINGS, ...listed.map((one) => rowOf(one, library))];
    },
  });

const HEADINGS: readonly TableCell[] = [
  words("编号", "No."),
  words("指标", "Indicator"),
  words("年度", "Year"),
  words("要求", "Requirement"),
  words("数值", "Value"),
  words("单位", "Unit"),
  words("文件", "Document"),
  words("条款", "Clause"),
  words("说明", "Remark"),
];

function toldBy(one: Target): string {
  const { id, name, quote, clause } = one;
  const { zh, en } = requirementOf(one);
  return searchable([id, name, zh, en, clause.document.title, clause.id, clause.heading, quote].join(" "));
}

function rowOf(one: Target, library: Library): readonly TableCell[] {
  return [
    one.id,
    one.name,
    one.year ?? "",
    requirementOf(one),
    one.value ?? "",
    one.unit,
    one.clause.document.title,
    one.clause.article,
    remarkOn(one, library),
  ];
}

const ACTUAL = words("实际值", "actual");
const NOT_A_FIGURE = fault(
  "不是数字,请按指标的单位填数字,不带单位",
  "is not a number; write the number alone, in the target's unit",
);

/** A number in the target's unit; whether a per cent or an amount in yuan fits is for the target to say. */
const actual = scalar<Quantity>(
  "number",
  ACTUAL,
  words(
    "实际完成数,按指标自己的单位填数字(100亿元填100),百分比填0.2或20%",
    "The actual figure in the target's own unit (100 for 100亿元), per cent as 0.2 or 20%",
  ),
  (cell) => {
    if (typeof cell === "number" && Number.isFinite(cell)) return { value: Exact.ofCell(cell), unit: "none" };
    return (typeof cell === "string" && quantityInText(cell)) || NOT_A_FIGURE;
  },
);

const WITHIN = showPercent(TWENTIETH);

const targetMet = (library: Library, find: TargetFinder): Rule =>
  rule({
    name: "TARGET_MET",
    title: words("是否完成指标", "Target met"),
    about: words(
      `实际值是否完成指标:TRUE或FALSE。突破、超过不含本数,以上、达到和只写数字的含本数,左右为差距不超过${WITHIN}。实际值按指标的单位填(亿元、家等),百分比填小数`,
      `Whether the actual figure meets the target, TRUE or FALSE: 突破, 超过 strictly above; 以上, 达到 and bare numbers inclusive; 左右 within ${WITHIN}. In the target's own unit, per cent as a fraction`,
    ),
    clauses: clausesOf(library),
    citesSteps: true,
    takes: { indicator, actual, year },
    gives: yesOrNo(words("是否完成", "Met")),
    readings: readingsOfTargets(library),
    decide({ indicator: name, actual: given, year: of }, say) {
      const found = find(name, of, say);
      const wrong = misfit(given, isRefusal(found) || !found.value ? null : found);
      if (wrong) return wrong === MISSING ? missing(ACTUAL) : problem(ACTUAL, wrong);
      if (isRefusal(found)) return found;
      if (!found.value) return noFigure(found);
      if (found.kind !== "asked") return notATarget(found);
      const met = held(given.value, found, found.value, say);
      tell(found, library, say);
      return met;
    },
  });

function held(given: Exact, one: Target, at: Exact, say: Say): boolean {
  const loosely = one.comparison === "about" && say.reading(ABOUT) === "near";
  const met = reaches(given, one, at, loosely);
  say.finds(met, () => {
    const [wanted, is] = [described(one), shown(given, one)];
    return {
      title: words("未完成指标", "Target not met"),
      provision: one,
      text: words(`${wanted.zh};实际${is}`, `${wanted.en}; actual ${is}`),
      value: given.toNumber(),
      shown: same(is),
    };
  });
  say.note(() => (one.unit !== SHARE && given.is(">=", at.times(HUNDRED)) ? unitDoubted(one) : null), one);
  return met;
}

const HUNDRED = Exact.of(100);

/** 20000 for 3.5万人 */
const unitDoubted = ({ unit }: Target): Words =>
  words(
    `疑似单位有误:实际值是指标的百倍以上,请核对是否以${unit || "指标的单位"}填写`,
    `The unit looks wrong: a hundred times the target or more; write it in ${unit || "the target's unit"}`,
  );

const [ONE, TEN] = [Exact.of(1), Exact.of(10)];

/** 8 for 8%: a share cannot exceed 1, growth above it and above ten times the target takes a per cent sign. */
const tooLarge = ({ value, unit }: Quantity, one: Target): boolean =>
  value.is(">", ONE) && (!mayFall(one) || (unit === "none" && value.is(">", (one.value ?? ONE).times(TEN))));

/** What is wrong with a figure given for this target; of an unknown one only what is wrong for all. */
function misfit(given: Quantity, one: Target | null): Words | null {
  const { value, unit } = given;
  if (one?.unit === SHARE && (unit === "yuan" || tooLarge(given, one)))
    return words("请填小数(0.2)或百分比(20%)", "write a fraction (0.2) or per cent (20%)");
  if (unit === "yuan" || (one && unit === "percent" && one.unit !== SHARE)) {
    const own = one?.unit ?? "";
    return words(
      `请按指标的单位${own && `(${own})`}填数字,不带单位`,
      `write the number alone, in the target's unit${own && ` (${own})`}`,
    );
  }
  if (one && value.sign < 0 && !mayFall(one)) return words("不能为负数", "cannot be negative");
  return one && isPlace(one) && value.sign === 0 ? MISSING : null;
}

const FACT = words("是实际数字,不是指标", "A fact, not a target");

function notATarget(one: Target): Refusal {
  const { zh, en } = described(one);
  const why = (one.kind === "mentioned" && one.remark) || FACT;
  return notCovered(words(`${zh},${why.zh}。`, `${en}. ${why.en}.`), why);
}
