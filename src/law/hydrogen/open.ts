import { words } from "../../engine/words";
import { law } from "./document";

/** What the measures leave open; no figure is to be invented for it. */

law.open("一(二)", "优先推荐申报国家、自治区科技突围揭榜挂帅等重大科技项目", "judgement");
law.open("二(三)", "减免氢能车辆市内过路费", "no figure");
law.open("二(四)", "大规模应用绿电", "no figure");
law.open("三(七)", "在林草、用地等前期手续办理方面给予支持", "no figure");
law.open(
  "四(八)",
  "积极帮助争取上级部门补助资金",
  "elsewhere",
  words("上级资金,本市未安排", "Money of higher levels, none of the city's"),
);
law.open("五(九)", "按照市场化方式,对符合条件的氢能项目予以支持", "judgement");
law.open("五(十)", "充分发挥融资担保基金作用", "no figure");
law.open("五(十一)", "加大氢能产业相关人才培养力度", "no figure");
