import { law } from "./document";

/** Support for gazelle enterprises (第六条至第九条): no amount anywhere. */

law.open("第六条", "财政部门积极统筹相关资金", "no figure");
law.open("第七条", "具体优惠政策以相关政策文件、各家金融机构有关文件为准", "elsewhere");
law.open("第八条", "择优推荐申报国家、自治区重点研发计划项目", "judgement");
law.open("第九条", "向各大银行等金融机构推荐", "no figure");
