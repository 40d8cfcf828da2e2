import { type Words, words } from "../engine/words";
import type { ListInput, ListRule } from "../functions/facade";
import type { Mapping } from "./list";

export interface Missing {
  readonly input: ListInput;
  readonly text: Words;
}

const listed = (all: readonly Words[]): Words =>
  words(all.map(({ zh }) => zh).join("、"), all.map(({ en }) => en).join(", "));

function textFor({ label, about, optional, decides }: ListInput): Words {
  const open = listed(decides);
  if (optional)
    return decides.length
      ? words(
          `“${label.zh}”没有对应的列,可不填;不填时不能判断:${open.zh}。`,
          `No column for "${label.en}", which may be left out; without it these stay open: ${open.en}.`,
        )
      : words(
          `“${label.zh}”没有对应的列,可不填(${about.zh})。`,
          `No column for "${label.en}", which may be left out (${about.en}).`,
        );
  return decides.length
    ? words(`缺少“${label.zh}”,不能判断:${open.zh}。`, `"${label.en}" is missing; it decides: ${open.en}.`)
    : words(
        `缺少“${label.zh}”,任何结果都得不出(${about.zh})。`,
        `"${label.en}" is missing; without it there is no result (${about.en}).`,
      );
}

const hasSource = ({ inputs }: Mapping, { name }: ListInput): boolean => {
  const source = inputs[name];
  return source !== undefined && (source.kind === "constant" || source.columns.length > 0);
};

/** The inputs without a source and what they would decide, the necessary ones first. */
export function missing(rule: ListRule, mapping: Mapping): readonly Missing[] {
  const without = rule.inputs.filter((input) => !hasSource(mapping, input));
  return [...without.filter(({ optional }) => !optional), ...without.filter(({ optional }) => optional)].map(
    (input) => ({ input, text: textFor(input) }),
  );
}
