import { Exact } from "../../src/engine/exact";
import type { Input } from "../../src/engine/input";
import { type Words, words } from "../../src/engine/words";
import { table } from "./markdown";
import { refusedBy } from "./refused";
import { type Say, type Subject, saying } from "./subject";
import {
  KINDS,
  LEFT_OUT,
  MAY_BE_LEFT_OUT,
  RANGE,
  REFUSED,
  REQUIRED,
  UNKNOWN,
  ZERO_IS_BLANK,
} from "./wording";

/** A function's parameters: how they are written in a formula, what each takes, what a blank means. */

/** The parameters' names: in English those of the rule, in Chinese the labels that Excel shows. */
function parameterNames({ known, language }: Subject): readonly string[] {
  return known.parameters.map(({ label, optional, repeating }, at) => {
    const own = known.rule?.inputs[at]?.name;
    const name = language === "en-US" ? (own ?? label.en) : label.zh;
    return repeating ? `…${name}` : optional ? `[${name}]` : name;
  });
}

export const signature = (subject: Subject): string =>
  `=BT.${subject.known.name}(${parameterNames(subject).join(", ")})`;

type AnySpec = Input<unknown>["spec"];

const plainly = (value: unknown, { kind }: AnySpec): Words | null => {
  if (value instanceof Exact) {
    const shown = kind === "fraction" ? `${value.times(Exact.of(100)).toString()}%` : value.toString();
    return words(shown, shown);
  }
  if (typeof value === "boolean") return value ? words("是", "yes") : words("否", "no");
  return typeof value === "string" && value ? words(value, value) : null;
};

const SEMICOLON = words("；", "; ");

/** What leaving the argument out, a blank and 0 mean. */
function blankMeans(spec: AnySpec, say: Say): string {
  const otherwise = spec.otherwise && plainly(spec.otherwise.value, spec);
  const left = otherwise
    ? `${say(LEFT_OUT)}${say(otherwise)}`
    : spec.optional
      ? say(MAY_BE_LEFT_OUT)
      : spec.otherwise
        ? say(UNKNOWN)
        : say(REQUIRED);
  const zero = spec.zeroIsBlank && spec.kind !== "choice" && spec.kind !== "text";
  return zero ? `${left}${say(SEMICOLON)}${say(ZERO_IS_BLANK)}` : left;
}

/** The words taken, where only those are; of a yes or no the message that names them. */
function accepted(input: Input<unknown>, say: Say): string {
  const { choices, kind } = input.spec;
  if (kind === "boolean")
    return refusedBy(input)
      .slice(0, 1)
      .map(({ says }) => say(says))
      .join("");
  const named = (choices ?? []).map(({ word, also }) => [word, ...also].join("/")).join(" · ");
  return [say(KINDS[kind]), named].filter(Boolean).join(": ");
}

/** `-0.01` cannot be negative; of words only that others are refused: those taken stand beside. */
const refused = (input: Input<unknown>, say: Say): string =>
  input.spec.choices
    ? say(words("其他用词", "any other word"))
    : input.spec.kind === "boolean"
      ? say(words("其他用词;除1(是)以外的数", "any other word; any number but 1 (yes)"))
      : refusedBy(input)
          .map(({ typed, says }) => `\`${typed}\` ${say(says)}`)
          .join(" · ");

export function parameterTable(subject: Subject): string {
  const { known, language } = subject;
  const say = saying(language);
  if (!known.parameters.length) return "";
  const names = parameterNames(subject);
  const rows = known.parameters.map(({ label, about, optional, matrix }, at) => {
    const input = known.rule?.inputs[at]?.input;
    const spec = input?.spec;
    return [
      `\`${names[at]?.replace(/[[\]…]/gu, "") ?? ""}\`${language === "en-US" ? ` ${label.zh}` : ""}`,
      input ? accepted(input, say) : say(matrix ? RANGE : KINDS.text),
      say(about),
      spec ? blankMeans(spec, say) : say(optional ? MAY_BE_LEFT_OUT : REQUIRED),
      ...(known.rule ? [input ? refused(input, say) : ""] : []),
    ];
  });
  const headings = [
    words("参数", "parameter"),
    words("类型", "kind"),
    words("含义", "meaning"),
    words("不填、留空、0", "left out, blank, 0"),
    ...(known.rule ? [REFUSED] : []),
  ];
  return table(headings.map(say), rows);
}
