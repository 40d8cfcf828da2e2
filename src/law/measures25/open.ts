import { words } from "../../engine/words";
import { law } from "./document";

/** What the measures leave open; no figure is to be invented for it. */

const WAY_OF_PAYING = words("拨付方式的要求,没有数额", "A way of paying, no amount");

law.open(
  "二(三)",
  "按要求给予配套资金支持",
  "elsewhere",
  words("配套比例和金额未写", "Neither rate nor amount of the matching is stated"),
);
law.open("三(六)", "给予优先培育重点支持", "no figure");
law.open("三(六)", "在创新平台建设、科技项目立项等方面予以优先支持", "no figure");
law.open(
  "三(七)",
  "优先参与电力交易、配比风光发电量、执行倒阶梯输配电价",
  "no figure",
  words("电价未写", "No price of electricity is stated"),
);
law.open("四(九)", "在场所、资金、政策等方面提供支持", "no figure");
law.open("五(十一)", "按要求给予配套资金支持", "elsewhere");
law.open(
  "五(十二)",
  "设立天使基金",
  "judgement",
  words("经专家评审,未写数额", "Experts select; no amount is stated"),
);
law.open("五(十三)", "择优给予奖励", "judgement");
law.open("六(十四)", "对于院士团队合作开展的创新项目优先支持", "no figure");
law.open("六(十四)", "按与各级政府签订的协议给予支持", "elsewhere");
law.open("七(十八)", "建立域外“人才飞地”", "no figure");
law.open(
  "八(二十一)",
  "按国家和自治区相关规定执行",
  "elsewhere",
  words(
    "间接费用等的比例由国家和自治区规定",
    "State and region set the rates for indirect costs and the like",
  ),
);
law.open("八(二十一)", "市本级科研项目资金全部实行授权支付", "no figure", WAY_OF_PAYING);
law.open("八(二十一)", "不得采用报账的形式拨付科技资金", "no figure", WAY_OF_PAYING);
law.open("九(二十四)", "市财政每年设置“落实‘科技兴蒙’行动专项资金”", "no figure");
law.open("九(二十四)", "设置年度“科技发展专项资金”", "no figure");
