import { choice, yesNo } from "../../engine/inputs";
import { notCovered } from "../../engine/refusal";
import { rule, textAnswer } from "../../engine/rule";
import { words } from "../../engine/words";
import { RESULTS } from "../projects/kinds";
import { law } from "./document";
import { SENSITIVE_RESULTS } from "./readings";

/** 科技成果评价方式 — 包府发〔2024〕44号评价 第六条 */

const STANDARDISED = law.words("第六条(一)", "采用科技成果标准化评价方式");
const INDUSTRIAL = law.words("第六条(二)", "采用科技成果产业化评价方式");
const NOT_SENSITIVE = law.words("第六条(二)", "对于不涉及军工、国防等敏感领域的科技成果");

const SENSITIVE = words("涉及", "sensitive");
const INNOCUOUS = words("不涉及", "not sensitive");

/** The law's own names, in every language, since formulas compare with them. */
const [BY_STANDARD, BY_INDUSTRY] = ["标准化评价", "产业化评价"];

export const evaluationMethod = rule({
  name: "EVALUATION_METHOD",
  title: words("科技成果评价方式", "Method of evaluating a result"),
  about: words(
    `成果类别对应的评价方式:关键技术为${BY_STANDARD},成果转化为${BY_INDUSTRY};成果转化类涉及军工、国防等敏感领域的为#N/A`,
    `How a result is evaluated: 关键技术 by ${BY_STANDARD} (standardised), 成果转化 by ${BY_INDUSTRY} (industrial); #N/A for conversion in sensitive fields`,
  ),
  document: law.document,
  clauses: ["第六条(一)", "第六条(二)"],
  citesSteps: true,
  takes: {
    kind: choice(
      words("成果类别", "kind"),
      words("关键技术 或 成果转化", "关键技术 (key-technology) or 成果转化 (conversion)"),
      [RESULTS.keyTechnology, RESULTS.conversion],
    ),
    sensitive: yesNo(
      words("是否敏感领域", "sensitive"),
      words(
        "是否涉及军工、国防等敏感领域,不填为否",
        "Whether it touches military, defence or other sensitive fields; no when left out",
      ),
    ).otherwise(false),
  },
  gives: textAnswer(words("评价方式", "Method")),
  readings: [SENSITIVE_RESULTS],

  decide({ kind, sensitive }, say) {
    if (kind === RESULTS.keyTechnology.word) {
      say.result(STANDARDISED, () => ({
        text: words("关键技术类成果", "Key technology"),
        value: BY_STANDARD,
      }));
      return BY_STANDARD;
    }
    const open = say.finds(!sensitive, () => ({
      title: words("涉及敏感领域", "In a sensitive field"),
      provision: NOT_SENSITIVE,
      value: (sensitive ? SENSITIVE : INNOCUOUS).zh,
      shown: sensitive ? SENSITIVE : INNOCUOUS,
      text: words("成果转化类成果,须不涉及敏感领域", "For conversion; must be in no sensitive field"),
    }));
    if (!open && say.reading(SENSITIVE_RESULTS) === "standardised") return BY_STANDARD;
    if (!open)
      return notCovered(
        words(
          "文件未规定敏感领域的成果转化类成果如何评价(第六条(二),读法E02)。",
          "The text does not say how results in sensitive fields are evaluated (art. 6(2), reading E02).",
        ),
      );
    say.result(INDUSTRIAL, () => ({ text: words("成果转化类成果", "For conversion"), value: BY_INDUSTRY }));
    return BY_INDUSTRY;
  },
});
