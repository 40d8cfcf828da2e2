import type { Reading } from "../../src/engine/provision";
import type { Rule } from "../../src/engine/rule";
import { type Words, words } from "../../src/engine/words";
import { clauseLink } from "./clause-links";
import type { ListedProvision } from "./coverage-list";
import { link, table } from "./markdown";
import { parameterTable, signature } from "./parameters";
import { type Say, type Subject, saying } from "./subject";
import { CLOCKS, answerIn } from "./wording";
import { type Shown, answerOf, explanationOf, formulaOf, readingsAsked } from "./worked";

/** What the reference says of one function: all of it read from the rule, its answers worked out by it. */

const LONGEST_CELL = 60;
const MOST_ROWS = 14;
const cut = (text: string): string => {
  const line = text.replace(/\s+/gu, " ");
  return line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL)}…` : line;
};

const spilled = (rows: readonly (readonly string[])[]): string =>
  [
    "```text",
    ...rows.slice(0, MOST_ROWS).map((cells) => cells.map(cut).join(" | ")),
    ...(rows.length > MOST_ROWS ? ["…"] : []),
    "```",
  ].join("\n");

const oneLine = (shown: Shown, say: Say): string => {
  switch (shown.kind) {
    case "value":
      return `**${shown.text}**`;
    case "error":
      return `**${shown.code}** ${shown.message}`;
    case "table":
      return say(words("见下表", "see below"));
  }
};

/** The examples with their answers; under them what the first one spills and the steps behind it. */
function worked(subject: Subject): readonly string[] {
  const { known, language, library, examples } = subject;
  const say = saying(language);
  const [first] = examples;
  if (!first) return [];
  const answers = examples.map((example) => answerOf(known, example, language));
  const spill = answers.flatMap((shown) => (shown.kind === "table" ? [spilled(shown.rows)] : []));
  const steps = explanationOf(known, first, library).steps.filter(({ kind }) => kind !== "note");
  return [
    table(
      [say(words("例", "example")), say(words("答案", "answer"))],
      examples.map((example, at) => {
        const shown = answers[at];
        return [`\`${formulaOf(known.name, example)}\``, shown ? oneLine(shown, say) : ""];
      }),
    ),
    ...spill,
    ...(steps.length
      ? [
          [
            say(words("第一例的步骤:", "The first one, step by step:")),
            "",
            ...steps.map(
              ({ met, text }) => `- ${met === false ? say(words("不符合:", "not met: ")) : ""}${say(text)}`,
            ),
          ].join("\n"),
        ]
      : []),
  ];
}

/** A table in one cell where it is small; else how long it is. */
const MOST_CELLS_INLINE = 20;
function inline(shown: Shown, say: Say): string {
  if (shown.kind !== "table") return oneLine(shown, say);
  const many = shown.rows.length;
  return shown.rows.flat().length <= MOST_CELLS_INLINE
    ? shown.rows.map((cells) => cells.map(cut).join(" · ")).join("<br>")
    : say(words(`${many}行的表格`, `a table of ${many} rows`));
}

/** What it answers at its thresholds, beside its windows and outside its scope. */
function atTheEdges({ known, language, edges }: Subject): string {
  const say = saying(language);
  if (!edges.length) return "";
  return table(
    [say(words("在边界上", "at the edge")), say(words("答案", "answer"))],
    edges.map((edge) => [`\`${formulaOf(known.name, edge)}\``, inline(answerOf(known, edge, language), say)]),
  );
}

/** K05–K13: neighbours in the list are drawn together. */
function provisionLinks(
  served: readonly ListedProvision[],
  all: readonly ListedProvision[],
): readonly string[] {
  const runs: ListedProvision[][] = [];
  for (const one of served) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    const follows =
      before && before.id.startsWith(one.id.slice(0, -2)) && all.indexOf(before) + 1 === all.indexOf(one);
    if (run && follows) run.push(one);
    else runs.push([one]);
  }
  const linked = ({ id }: ListedProvision): string => link(id, `coverage.md#${id.toLowerCase()}`);
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run[run.length - 1]];
    return first && last && run.length > 2 ? [`${linked(first)}–${linked(last)}`] : run.map(linked);
  });
}

/** Doubts about the provisions it serves, those it asks about as it decides, and contradictions of its own clauses. */
function bearingOn(
  { known, examples }: Subject,
  served: ReadonlySet<string>,
  cited: ReadonlySet<string>,
): (reading: Reading) => boolean {
  if (!known.rule?.document) return () => false;
  const asked = new Set(examples.flatMap((example) => readingsAsked(known, example)));
  return ({ id, clause, against }) =>
    asked.has(id) || served.has(id.replace(/-\d+$/u, "")) || (against !== undefined && cited.has(clause.id));
}

/** The clauses it rests on, each linked to its text, and the provisions of the coverage list it serves. */
function basis(subject: Subject): readonly string[] {
  const { known, language, library, examples, provisions } = subject;
  const say = saying(language);
  const own = known.rule?.clauses ?? [];
  const shown = own.length
    ? examples.flatMap((example) => explanationOf(known, example, library).clauses)
    : [];
  const cited = new Set([...own, ...shown].map(({ id }) => id));
  const clauses = library.clauses.filter(({ id }) => cited.has(id));
  const served = provisions.filter(({ servedBy, shownBy }) => [...servedBy, ...shownBy].includes(known.name));
  const readings = library.readings.filter(bearingOn(subject, new Set(served.map(({ id }) => id)), cited));
  const line = (label: Words, items: readonly string[]): readonly string[] =>
    items.length ? [`**${say(label)}** ${items.join(" · ")}`] : [];
  return [
    ...line(
      words("依据", "Rests on"),
      known.rule?.citesSteps && !known.rule.document
        ? [say(words("所查名目、指标所在的条款", "the clause of the entry that is asked for"))]
        : clauses.map((clause) =>
            clauseLink(clause, clause.document === known.rule?.document ? clause.article : clause.id),
          ),
    ),
    ...line(words("规定", "Provisions"), provisionLinks(served, provisions)),
    ...line(
      words("读法", "Readings"),
      readings.map(({ id, doubt }) => `${id} ${say(doubt)}`),
    ),
  ];
}

function dated({ known, language }: Subject): string {
  const say = saying(language);
  const { rule } = known;
  if (!rule?.dated) return "";
  const { clock, by } = rule.dated;
  const input = rule.inputs.find(({ name }) => name === by)?.input.spec.label;
  const name = language === "en-US" ? by : (input?.zh ?? by);
  return say(
    words(
      `适用“${name}”(${CLOCKS[clock].zh})当日的规定`,
      `the law of \`${name}\` applies (${CLOCKS[clock].en})`,
    ),
  );
}

const beside = (rule: Rule | null, say: Say): string =>
  (rule?.beside ?? []).map((remark) => `- ${say(remark)}`).join("\n");

/** Heading, signature, parameters, answer, basis, examples. */
export function functionSection(subject: Subject): readonly string[] {
  const { known, language } = subject;
  const say = saying(language);
  const answers = known.rule
    ? [
        `**${say(words("答案", "Answer"))}** ${say(known.rule.gives.label)}`,
        say(answerIn(known.rule.gives as never)),
        dated(subject),
      ]
        .filter(Boolean)
        .join(say(words(";", "; ")))
    : "";
  return [
    `### ${known.name}`,
    `**${say(known.title)}** — ${say(known.about)}`,
    `\`\`\`text\n${signature(subject)}\n\`\`\``,
    parameterTable(subject),
    answers,
    ...basis(subject),
    beside(known.rule, say),
    ...worked(subject),
    atTheEdges(subject),
  ].filter(Boolean);
}
