import { words } from "../../engine/words";
import { law } from "./document";

/** What the measure leaves open; no figure is to be invented for it. */

export const TERM_IN_PRINCIPLE = law.open(
  "第七条",
  "原则上不超过三年",
  "principle",
  words("原则上的期限:可有例外,文件未列", "The term holds in principle; exceptions are not listed"),
);

const FISCAL = law.words("第七条", "对于财政资金立项支持的项目");
export const ONLY_FISCAL = {
  provision: FISCAL,
  ...words("只适用于财政资金立项支持的项目", "Only for projects supported with fiscal money"),
};

export const EXTENSION = law.open(
  "第七条",
  "可以延期实施或终止项目",
  "judgement",
  words(
    "因不可抗力、各方达成一致并经科技管理部门审核同意,方可延期或终止",
    "Extension or termination takes force majeure, the parties' agreement and the authority's approval",
  ),
);

export const USUALLY_TWO = law.open(
  "第五条(五)",
  "一般不超过2项",
  "principle",
  words(
    "文件为“一般”不超过,未写例外由谁认定,须核实",
    "The text says “generally” and not who decides on more: to be checked",
  ),
);

law.open(
  "第五条(三)",
  "公示期满",
  "no figure",
  words("公示期限未写", "The time of publication is not stated"),
);
law.open(
  "第五条(四)",
  "应及时向归口管理部门提交项目任务书",
  "no figure",
  words("时限未写", "No time is set"),
);
law.open("第五条(六)", "可采取“一事一议”方式", "judgement");
law.open("第六条(四)", "财政资金可按比例给予配套支持", "no figure", words("比例未写", "No ratio is stated"));
