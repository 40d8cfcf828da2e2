import { words } from "../../engine/words";
import { law } from "./document";

/** What the measure leaves open; no figure is to be invented for it. */

law.open(
  "第七条",
  "根据需要可采取阶段性评价",
  "judgement",
  words(
    "“根据需要”可分选题、执行、产业化阶段评价,文件未写由谁决定",
    "Evaluation by stages (topic, execution, industrialisation) “as needed”: the text does not say who decides",
  ),
);
law.open("第九条", "需按照相关法律法规及行业主管部门有关规定执行", "elsewhere");
