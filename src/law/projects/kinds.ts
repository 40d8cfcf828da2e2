import type { Choice } from "../../engine/inputs";

/**
 * 第三条 divides projects into 关键技术攻关 and 成果转化, 第六条 of the measure on evaluation their results into 关键技术类 and
 * 成果转化类. People use the names for both, with and without 类, a project's with 项目, a result's with 成果.
 */
const KEY_TECHNOLOGY = ["技术攻关", "关键技术攻关", "关键技术", "攻关"];
const CONVERSION = ["成果转化", "科技成果转化", "转化"];

const choice = (
  word: string,
  code: string,
  names: readonly string[],
  endings: readonly string[],
): Choice => ({
  word,
  also: [...names.flatMap((name) => [name, ...endings.map((ending) => name + ending)]), code].filter(
    (name) => name !== word,
  ),
});

const OF_PROJECTS = ["类", "项目", "类项目"];

/** The kinds under the names of the measure on projects. */
export const PROJECTS = {
  keyTechnology: choice("技术攻关", "key-technology", KEY_TECHNOLOGY, OF_PROJECTS),
  conversion: choice("成果转化", "conversion", CONVERSION, OF_PROJECTS),
};

/** The kinds under the names of the measure on evaluation. Nobody says 成果转化成果. */
export const RESULTS = {
  keyTechnology: choice("关键技术", "key-technology", KEY_TECHNOLOGY, ["类", "成果", "类成果"]),
  conversion: choice("成果转化", "conversion", CONVERSION, ["类", "类成果"]),
};
