import { words } from "../../engine/words";
import { law } from "./document";

/** What the measure leaves open or to other texts. Those that touch a result have a name. */

export const LISTED = law.open(
  "第十三条",
  "涉及上市公司的股权和分红激励按照国家有关法律、法规等相关规定执行",
  "elsewhere",
  words(
    "涉及上市公司的按国家规定,不适用本结果",
    "Where a listed company is concerned the rules of the state hold, not this result",
  ),
);

export const WAGES = law.open(
  "第十一条",
  "股权和分红激励支出应当计入本单位当年工资总额,但不受本单位当年工资总额限制,不纳入本单位工资总额基数",
  "elsewhere",
  words(
    "激励支出计入当年工资总额,不受其限制,不纳入基数",
    "The expense counts in the year's wage total without being limited by it, and stays out of its base",
  ),
);

export const PERFORMANCE_PAY = law.open(
  "第十一条",
  "实行绩效工资制度的事业单位纳入事业单位绩效工资总量管理,不受单位绩效工资总量控高线限制,不纳入总量基数",
  "elsewhere",
  words(
    "实行绩效工资的事业单位纳入绩效工资总量管理,不受控高线限制,不纳入总量基数",
    "Public institutions with performance pay: managed within its total, not limited by its upper line, not in its base",
  ),
);

export const SURPLUS_PAY = law.open(
  "第九条",
  "项目绩效经费纳入绩效工资管理,不受核定的绩效总量限制",
  "elsewhere",
  words(
    "横向项目绩效经费不受核定的绩效总量限制",
    "Performance money of such projects is not limited by the approved total",
  ),
);

export const SURPLUS_AS_PAY = law.open(
  "第九条",
  "横向委托项目结余经费可用于绩效发放,比例自行约定",
  "elsewhere",
  words("结余用于绩效发放的,比例自行约定", "Surplus paid out as performance pay: the share is agreed freely"),
);

export const PRICING = law.open(
  "第八条(二)",
  "通过协议方式确定科技成果价格的,应当在本单位进行公示",
  "judgement",
  words(
    "只有协议定价须公示,挂牌、拍卖不须",
    "Only a negotiated price is made public so, not a listing or an auction",
  ),
);

law.open(
  "第五条",
  "激励对象是指科技成果的主要完成人、项目负责人",
  "judgement",
  words("激励对象由单位认定", "The unit determines who is rewarded"),
);

law.open(
  "第六条(一)",
  "国有科技型企业可以采取股权出售、股权奖励、股权期权等一种或多种方式",
  "no figure",
  words("股权出售、期权未规定比例", "No share is named for selling shares or for options"),
);

law.open(
  "第七条",
  "以企业经营收益为标的,采取岗位分红方式",
  "no figure",
  words("岗位分红未规定比例", "No share is named for dividends by post"),
);

law.open(
  "第四条",
  "鼓励科研机构、高等院校、国有科技型企业以结果为导向开展科技成果评价",
  "principle",
  words("转化前宜先评价,不是条件", "Evaluation before conversion is encouraged, no condition"),
);

law.open(
  "第八条(一)",
  "鼓励科研机构、高等院校、国有科技型企业通过本单位技术转移机构或者委托独立技术转移机构开展科技成果转化",
  "principle",
  words("鼓励通过技术转移机构,不是条件", "Going through a transfer office is encouraged, no condition"),
);
