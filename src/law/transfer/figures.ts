import { law } from "./document";

/** 包府发〔2024〕44号激励 第六条至第九条: every figure of the measure, with its words. */

export const IN_FORCE = law.period("第十五条", "有效期至20281231", "2024-06-28", "2028-12-31");
export const SCOPE = law.words(
  "第二条",
  "本办法适用于财政性资金设立的高等院校、科研机构(含科研型事业单位,下同)、国有科技型企业",
);
export const SUPERSEDES = law.words(
  "第十三条",
  "本办法施行前的有关股权和分红激励政策与本办法规定不一致的,按照本办法执行",
);

const YEARS = "应当在实施转化成功投产后5年内";
const YEARLY = "以每年营业利润不低于10%的比例给予奖励和报酬";
const KEY = "其中对研发和成果转化作出主要贡献人员的奖励份额不低于奖励总额的50%";

/** 高等院校、科研机构 */
export const academic = {
  agreed: law.words("第七条(三)", "高等院校、科研机构未规定、也未与科技人员约定奖励和报酬的方式和数额的"),
  raise: law.words("第七条(三)1", "数额低于上述标准的,双方可以协商按上述标准进行调整"),
  sold: law.figure(
    "第七条(三)1",
    "从该项科技成果转让、许可净收入中提取不低于80%的比例",
    ">=",
    "0.8",
    "fraction",
  ),
  shares: law.figure("第六条(二)", "提取不低于80%的比例实施入股奖励", ">=", "0.8", "fraction"),
  yearly: law.figure("第七条(三)2", YEARLY, ">=", "0.1", "fraction"),
  years: law.figure("第七条(三)2", YEARS, "=", 5, "years"),
  keyOfSold: law.figure("第七条(三)1", KEY, ">=", "0.5", "fraction"),
  keyOfShares: law.figure("第六条(二)", KEY, ">=", "0.5", "fraction"),
};

/** 国有科技型企业 */
export const firm = {
  agreed: law.words("第七条(一)", "按照企业规定或者与重要技术人员约定的方式、数额和时限执行"),
  sold: law.figure(
    "第七条(二)1",
    "从该项科技成果转让净收入或者许可净收入中提取不低于80%的比例",
    ">=",
    "0.8",
    "fraction",
  ),
  shares: law.figure(
    "第七条(二)2",
    "从该项科技成果形成的股份或者出资比例中提取不低于80%的比例",
    ">=",
    "0.8",
    "fraction",
  ),
  yearly: law.figure("第七条(二)3", YEARLY, ">=", "0.1", "fraction"),
  years: law.figure("第七条(二)3", YEARS, "=", 5, "years"),
};
law.words("第七条(二)", "国有科技型企业未规定、也未与重要技术人员约定的,按照下列标准执行");

/** 公示、分期、横向结余 */
export const PRICE_DAYS = law.figure("第八条(二)", "公示时间不少于15", ">=", 15, "days");
export const PLAN_WORKDAYS = law.figure("第八条(四)", "公示时间不得少于15个工作日", ">=", 15, "workdays");
export const INSTALMENTS = law.figure(
  "第八条(五)",
  "分期发放的应当在取得科技成果转化收入后3年(36个月)内完成",
  "=",
  36,
  "months",
);
export const SURPLUS = law.figure("第九条", "科研人员占比不低于90%", ">=", "0.9", "fraction");
