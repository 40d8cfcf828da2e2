import { plain } from "../engine/quantity";
import { words } from "../engine/words";
import type { ListInput, ListReading, ListRule } from "../functions/facade";
import { nearest } from "../functions/references";
import { usage } from "./trouble";

const key = (text: string): string => plain(text).toUpperCase();

/** `，相近的有：A、B` */
export const nearNames = (near: readonly string[]): { zh: string; en: string } => ({
  zh: near.length > 0 ? `，相近的有：${near.join("、")}` : "",
  en: near.length > 0 ? `; nearest: ${near.join(", ")}` : "",
});

/**
 * The rule of that name or title, in any case and width, with or without `BT.`.
 * @throws Trouble (usage) naming the nearest
 */
export function findRule(given: string, rules: readonly ListRule[]): ListRule {
  const wanted = key(given).replace(/^BT\./, "");
  const found =
    rules.find(({ name }) => name === wanted) ?? rules.find(({ title }) => isTitle(title, wanted));
  if (found) return found;
  const near = nearNames(
    nearest(
      wanted,
      rules.map(({ name, title }) => [name, title.zh, title.en] as const),
    ),
  );
  throw usage(
    words(
      `没有规则“${given}”${near.zh}。用 --list 查看全部规则。`,
      `There is no rule “${given}”${near.en}. --list names them all.`,
    ),
  );
}

const isTitle = (title: ListRule["title"], wanted: string): boolean =>
  [title.zh, title.en].some((one) => key(one) === wanted);

/**
 * The input of that name or label.
 * @throws Trouble (usage) naming the nearest
 */
export function findInput(given: string, rule: ListRule): ListInput {
  const wanted = key(given);
  const found =
    rule.inputs.find(({ name }) => key(name) === wanted) ??
    rule.inputs.find(({ label }) => [label.zh, label.en].some((one) => key(one) === wanted));
  if (found) return found;
  const names = rule.inputs.map(
    ({ name, label }) => [`${name}(${label.zh})`, name, label.zh, label.en] as const,
  );
  const near = nearNames(nearest(given, names));
  const all = rule.inputs.map(({ name }) => name);
  throw usage(
    words(
      `${rule.name} 没有输入“${given}”${near.zh}。它的输入是：${all.join("、")}。`,
      `${rule.name} has no input “${given}”${near.en}. Its inputs: ${all.join(", ")}.`,
    ),
  );
}

/** @throws Trouble (usage) naming the readings the rule rests on */
export function findReading(id: string, rule: ListRule): ListReading {
  const found = rule.readings.find((one) => key(one.id) === key(id));
  if (found) return found;
  const all = rule.readings.map((one) => one.id);
  throw usage(
    words(
      `${rule.name} 不涉及读法“${id}”${all.length > 0 ? `，它涉及：${all.join("、")}` : "，它不涉及任何有疑义之处"}。`,
      `${rule.name} rests on no reading “${id}”${all.length > 0 ? `, only on: ${all.join(", ")}` : ": it has no doubtful place"}.`,
    ),
  );
}

/** The readings asked for, checked: id → option. */
export function readingsAsked(
  pairs: readonly { readonly left: string; readonly right: string }[],
  rule: ListRule,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map(({ left, right }) => {
      const { id, options } = findReading(left, rule);
      const option = Object.keys(options).find((one) => key(one) === key(right));
      if (option !== undefined) return [id, option];
      const all = Object.entries(options);
      throw usage(
        words(
          `读法 ${id} 没有“${right}”这一选项，可选：${all.map(([name, { zh }]) => `${name}(${zh})`).join("、")}。`,
          `Reading ${id} has no option “${right}”: choose from ${all.map(([name, { en }]) => `${name} (${en})`).join(", ")}.`,
        ),
      );
    }),
  );
}
