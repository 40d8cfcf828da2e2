import { type Language, inLanguage, words } from "../engine/words";
import type { ListInput, ListRule } from "../functions/facade";

const REQUIRED = words("必填", "required");
const OPTIONAL = words("可省略", "optional");

/** The rules with their inputs, for a person. */
export function listedRules(rules: readonly ListRule[], language: Language): string {
  return rules.map((rule) => listed(rule, language)).join("\n");
}

function listed({ name, title, inputs, readings, citation }: ListRule, language: Language): string {
  const widest = Math.max(...inputs.map((input) => input.name.length));
  return [
    `${name}  ${inLanguage(title, language)}`,
    `  ${citation}`,
    ...inputs.map((input) => `    ${input.name.padEnd(widest)}  ${inputLine(input, language)}`),
    ...readings.map(
      ({ id, doubt, options, adopted }) =>
        `    --reading ${id}=${Object.keys(options).join("|")} (${adopted})  ${inLanguage(doubt, language)}`,
    ),
    "",
  ].join("\n");
}

function inputLine({ label, optional, columns, choices }: ListInput, language: Language): string {
  const many = columns > 1 ? ` ×${String(columns)}` : "";
  const only = choices.length > 0 ? `  ${choices.join(" | ")}` : "";
  return `${inLanguage(label, language)}${many}  ${inLanguage(optional ? OPTIONAL : REQUIRED, language)}${only}`;
}

/** The same for a program: one object a rule and line. */
export function listedAsJson(rules: readonly ListRule[], language: Language): string {
  return rules
    .map(({ name, title, citation, inputs, readings, answer }) => ({
      rule: name,
      title: inLanguage(title, language),
      answer: { kind: answer.kind, label: inLanguage(answer.label, language) },
      citation,
      inputs: inputs.map(({ label, about, ...input }) => ({
        ...input,
        label: inLanguage(label, language),
        about: inLanguage(about, language),
        decides: input.decides.map((one) => inLanguage(one, language)),
      })),
      readings: readings.map(({ id, doubt, options, adopted }) => ({
        id,
        doubt: inLanguage(doubt, language),
        options: Object.fromEntries(
          Object.entries(options).map(([key, one]) => [key, inLanguage(one, language)]),
        ),
        adopted,
      })),
    }))
    .map((rule) => `${JSON.stringify(rule)}\n`)
    .join("");
}
