import { words } from "../../engine/words";
import { law } from "./document";

/** What the measure leaves open; no figure is to be invented for it. */

law.open(
  "第七条",
  "根据需要可采取阶段性评价",
  "judgement",
  words(
    "是否分选题、执行、产业化三个阶段评价,由主管部门决定",
    "Whether to evaluate by stages (topic, execution, industrialisation) is for the authority",
  ),
);
law.open("第九条", "需按照相关法律法规及行业主管部门有关规定执行", "elsewhere");
