import type { Choice } from "../../engine/inputs";

/**
 * 第三条 divides projects into 关键技术攻关 and 成果转化, 第六条 of the measure on evaluation their results into 关键技术类 and
 * 成果转化类. People use the names for both, with and without 类, 项目 and 成果.
 */
const ENDINGS = ["", "类", "项目", "类项目", "成果", "类成果"];

const choice = (word: string, code: string, ...names: readonly string[]): Choice => ({
  word,
  also: [...names.flatMap((name) => ENDINGS.map((ending) => name + ending)), code].filter(
    (name) => name !== word,
  ),
});

/** The kind under the name that one measure gives it. */
export const keyTechnology = (word: string): Choice =>
  choice(word, "key-technology", "技术攻关", "关键技术攻关", "关键技术", "攻关");

export const CONVERSION = choice("成果转化", "conversion", "成果转化", "科技成果转化", "转化");
