import type { Explanation, Step } from "../engine/explanation";
import { isRefusal } from "../engine/refusal";
import type { TableCell, TableRows } from "../engine/rule";
import { type Words, same, words } from "../engine/words";
import { explain } from "./explain";
import type { Library } from "./library";
import { functionParameter, namedFunction } from "./named-function";
import type { PolicyFunction } from "./policy-function";

/** `BT.EXPLAIN(function, …arguments)`: the steps behind an answer as a table `步骤 · 说明 · 数值 · 依据`. */
export const explainFunction = (library: Library): PolicyFunction => ({
  name: "EXPLAIN",
  title: words("说明理由", "Explain"),
  about: words(
    "函数按给定参数逐步得出答案的过程:步骤、说明、数值、依据;未满足的条件以“不符合:”开头,最后一行为答案",
    "How a function comes to its answer for these arguments: step, explanation, value, basis; a condition not met begins 不符合:, the last row is the answer",
  ),
  parameters: [
    functionParameter,
    {
      label: words("参数", "arguments"),
      about: words("该函数的参数,顺序相同", "That function's arguments, in the same order"),
      optional: true,
      matrix: true,
      repeating: true,
    },
  ],
  spills: true,
  rule: null,
  respond: ([name, rest]) => {
    const known = namedFunction(name, library);
    return isRefusal(known)
      ? known
      : explanationTable(explain(known.name, argumentsFor(known, rest), library), library);
  },
});

/** Every repeated argument comes as a rectangle; what the function takes as one cell is taken out of it. */
function argumentsFor(known: PolicyFunction, rest: unknown): readonly unknown[] {
  const given = Array.isArray(rest) ? (rest as readonly unknown[]) : [];
  return given.map((argument, i) => {
    if (known.parameters[i]?.matrix || !Array.isArray(argument)) return argument;
    const rows = argument as readonly unknown[];
    const [row] = rows;
    const single = rows.length === 1 && Array.isArray(row) && row.length === 1;
    return single ? (row[0] as unknown) : argument;
  });
}

const HEADINGS: readonly TableCell[] = [
  words("步骤", "Step"),
  words("说明", "Explanation"),
  words("数值", "Value"),
  words("依据", "Basis"),
];

/** A condition not met begins 不符合: in every language, as formulas look for it. */
function stepText({ kind, met, unchecked, text, gap }: Step): Words {
  if (kind !== "condition") return text;
  const lead = unchecked ? "未核对:" : met === false ? "不符合:" : met === null ? "待核实:" : "";
  const short = gap.zh ? words(`(${gap.zh})`, ` (${gap.en})`) : words("", "");
  return words(`${lead}${text.zh}${short.zh}`, `${lead && `${lead} `}${text.en}${short.en}`);
}

/** One row a condition or step, remarks marked 注, the answer last. */
export function explanationTable(explanation: Explanation, library: Library): TableRows {
  const basis = (id: string): TableCell => {
    const clause = library.clauses.find((one) => one.id === id);
    return clause ? clause.document.cite(clause.article) : "";
  };
  let step = 0;
  const rows = explanation.steps.map((one): readonly TableCell[] => [
    one.kind === "note" ? words("注", "Note") : (step += 1),
    stepText(one),
    one.value,
    basis(one.clause),
  ]);
  return [HEADINGS, ...rows, answerRow(explanation, library)];
}

function answerRow({ name, outcome, title, citation }: Explanation, library: Library): readonly TableCell[] {
  const behind = library.find(name)?.rule;
  const label = words("答案", "答案");
  switch (outcome.kind) {
    case "error":
      return [label, outcome.message, outcome.error, citation];
    case "table":
      return [label, title, words("见表", "see table"), citation];
    case "scalar": {
      const said = outcome.shown.zh && outcome.shown.zh !== String(outcome.value) ? outcome.shown : same("");
      const what = behind?.gives.label ?? title;
      const text = said.zh ? words(`${what.zh}:${said.zh}`, `${what.en}: ${said.en}`) : what;
      return [label, text, outcome.value, citation];
    }
  }
}
