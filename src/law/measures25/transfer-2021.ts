import { words } from "../../engine/words";
import { law } from "./document";

/** 职务科技成果转化收益的奖励 — 包党发〔2021〕24号 五(十二): what `law/transfer` sets beside the measure of 2024. */

export const SCOPE_2021 = law.words("五(十二)", "国有企业、高校、科研院所的职务科技成果转化收益");

export const AGREED_2021 = law.words(
  "五(十二)",
  "科技成果完成单位有明确收益分配制度或合同约定的，按其制度或合同约定给予奖励和报酬",
);
/** 转让、许可、技术入股 */
export const ONCE_2021 = law.figure(
  "五(十二)",
  "没有制度和合同的，按成果转让或许可取得的净收入、技术入股形成的股权不低于70%的比例",
  ">=",
  "0.7",
  "fraction",
);
export const OWN_2021 = law.figure("五(十二)", "每年营业利润不低于5%的比例", ">=", "0.05", "fraction");
export const YEARS_2021 = law.figure("五(十二)", "或自主实施转化成功投产后5年内", "=", 5, "years");
export const KEY_2021 = law.figure(
  "五(十二)",
  "对研发和成果转化作出主要贡献人员，其获得奖励份额不低于奖励总额的50%",
  ">=",
  "0.5",
  "fraction",
);

export const WAGES_2021 = law.open(
  "七(十九)",
  "国有企业对科研人员的股权激励或现金分红激励支出不纳入工资总额基数",
  "elsewhere",
  words("股权或现金分红激励支出不纳入工资总额基数", "The expense does not enter the base of the wage total"),
);

law.open(
  "五(十二)",
  "个人缴纳个人所得税按照国家有关规定执行",
  "elsewhere",
  words("股权奖励的个人所得税按国家规定", "Income tax on rewards in shares follows the rules of the state"),
);

/** 24号 writes 自主实施 alone; 44号 adds 与他人合作实施. */
export const JOINT_2021 = law.reading("五(十二)", {
  id: "K51",
  doubt: words(
    '只写"自主实施",合作实施没有约定时按什么比例',
    "The text names 自主实施 only: what holds for joint implementation without an agreement",
  ),
  options: {
    none: words("未规定,函数为#N/A", "Nothing: #N/A"),
    own: words("比照自主实施", "The same as the unit's own implementation"),
  },
  adopted: "none",
  reason: words(
    "44号激励办法另写“与他人合作实施”,可见两者不同",
    "包府发〔2024〕44号激励 names joint implementation beside the unit's own, so they differ",
  ),
});

export const NON_FISCAL = law.reading("五(十二)", {
  id: "K50",
  doubt: words(
    '"高校、科研院所"是否含非财政性资金设立的',
    "Whether 高校、科研院所 covers those not set up with fiscal money",
  ),
  options: {
    all: words("含:条文未限定", "It does: the text sets no limit"),
    fiscal: words("不含,函数为#N/A", "It does not: #N/A"),
  },
  adopted: "all",
  reason: words(
    "44号激励办法写明“财政性资金设立的”,本条没有",
    "包府发〔2024〕44号激励 writes 财政性资金设立的, this clause does not",
  ),
});

export const KEY_BY_AGREEMENT = law.reading("五(十二)", {
  id: "K52",
  doubt: words(
    '"以上奖励中"是否含按制度或约定给予的奖励',
    "Whether “of the above rewards” covers those by rule or agreement",
  ),
  options: {
    all: words("含:主要贡献人员的份额对各种奖励都适用", "It does: the main contributors' part holds for all"),
    standard: words("只指按本条比例给予的奖励", "Only rewards by this clause's own shares"),
  },
  adopted: "all",
  reason: words("“以上”及于前面各句", "“Above” reaches over all the sentences before it"),
});
