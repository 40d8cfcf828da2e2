import { describe } from "../../engine/eligibility";
import { type TableCell, rule, table } from "../../engine/rule";
import { same, words } from "../../engine/words";
import { conditions } from "./conditions";
import { law } from "./document";
import { application } from "./inputs";
import { GROWTH_PERIODS, LAST_DAY, SHARED_EDGE } from "./readings";

/** 瞪羚企业申报条件逐项核对 — 包科发〔2024〕84号 第四条 */

const HEADINGS: readonly TableCell[] = [
  words("条件", "Condition"),
  words("要求", "Required"),
  words("实际", "Found"),
  words("结论", "Conclusion"),
  words("差距", "Gap"),
  words("依据", "Basis"),
];

export const gazelleCheck = rule({
  name: "GAZELLE_CHECK",
  title: words("瞪羚企业申报条件逐项核对", "Gazelle enterprise: conditions one by one"),
  about: words(
    "逐项核对申报市级瞪羚企业的12项条件:条件、要求、实际、结论(符合、不符合、待核实、未核对)、差距、依据",
    "The 12 conditions one by one: condition, required, found, conclusion, gap, basis",
  ),
  document: law.document,
  clauses: ["第四条", "第十六条"],
  takes: application,
  gives: table(words("逐项核对", "Conditions")),
  dated: { clock: "application", by: "appliedOn" },
  readings: [GROWTH_PERIODS, SHARED_EDGE, LAST_DAY],

  decide(given, say) {
    conditions.meets(given, say);
    const rows = conditions.all.map((condition): readonly TableCell[] => {
      const found = describe(condition, given, condition.test(given, say), say);
      const { clause } = condition.provision;
      return [
        condition.title,
        found.requirement,
        found.actual,
        found.conclusion,
        found.gap,
        same(clause.document.cite(clause.article)),
      ];
    });
    return [HEADINGS, ...rows];
  },
});
