import { words } from "../../engine/words";
import { law } from "./document";

/** Doubtful places of the rules on money and tax, and how they are read. Those a rule can try have a name. */

law.reading("三(五)", {
  id: "K03",
  doubt: words(
    "研发费用是进入加计扣除的研发费用还是加计扣除额",
    "Whether the base is the R&D expense that entered super-deduction or the extra amount deducted",
  ),
  options: {
    expense: words("进入加计扣除的研发费用", "The R&D expense that entered super-deduction"),
    deduction: words("加计扣除额", "The extra amount deducted"),
  },
  adopted: "expense",
  reason: words(
    '条文为"已进行加计扣除的研发费用",中心语是研发费用',
    "The text names the R&D expense; the deduction only qualifies it",
  ),
});

law.reading("三(五)", {
  id: "K03-2",
  doubt: words("小微企业按什么标准认定", "By which standard an enterprise is 小微"),
  options: {
    size: words("中小企业划型标准的小型、微型企业", "Small and micro by the size classes of enterprises"),
    tax: words("税法上的小型微利企业", "Small low-profit enterprise of tax law"),
  },
  adopted: "size",
  reason: words(
    '条文未写"小型微利";函数以所填为准,由主管部门认定',
    "The text does not say 小型微利; the word given counts, the authority decides",
  ),
});

law.reading("三(五)", {
  id: "K03-3",
  doubt: words('"不超过"是否也修饰比例', "Whether “not more than” also qualifies the rates"),
  options: {
    amount: words("只限制金额;5%、3%为固定比例", "It caps the amount; 5% and 3% are fixed"),
    rate: words("比例也是上限", "The rates are ceilings too"),
  },
  adopted: "amount",
  reason: words('"按5%""按3%"不带"不超过"', "The rates stand without “not more than”"),
});

export const INCREMENT = law.reading("三(五)", {
  id: "K04",
  doubt: words(
    "增量部分的150%是代替100%加回还是在其外另加",
    "Whether the 150% on the increment replaces its 100% add-back or comes on top",
  ),
  options: {
    replaces: words("代替:增量共按150%", "It replaces: 150% of the increment in all"),
    onTop: words("另加:增量共按250%", "On top: 250% of the increment in all"),
  },
  adopted: "replaces",
  reason: words('"按150%加计"指增量加回的总比例', "150% is the whole rate at which the increment is added"),
});

law.reading("三(七)", {
  id: "K14",
  doubt: words("减半征收按什么税率", "At which rate the halved part is taxed"),
  options: {
    statutory: words("法定税率(默认)", "The statutory one (the default)"),
    preferential: words("企业适用的优惠税率,须另填", "The preferential one of the enterprise, to be given"),
  },
  adopted: "statutory",
  reason: words(
    "各文件均未写税率;默认值取自企业所得税法,不是文件的数字",
    "The documents state no rate; the default is the Enterprise Income Tax Law's, no figure of theirs",
  ),
});

law.reading("三(七)", {
  id: "K15",
  doubt: words("第4年至第6年减半的是哪部分税", "Which tax is halved in years 4 to 6"),
  options: {
    local: words("企业所得税地方分享部分", "The local share of enterprise income tax"),
    whole: words("全部企业所得税", "The whole of enterprise income tax"),
  },
  adopted: "local",
  reason: words(
    "承前句省略;地方分享比例文件未写,由使用者填税额",
    "It continues the phrase before; the local share's ratio is not stated, so its amount is given",
  ),
});

law.reading("三(七)", {
  id: "K15-2",
  doubt: words('"区外"指自治区外还是包头市外', "Whether 区外 is outside the region or outside Baotou"),
  options: {
    region: words("内蒙古自治区外", "Outside Inner Mongolia"),
    city: words("包头市外", "Outside Baotou"),
  },
  adopted: "region",
  reason: words("条文引自自治区政策", "The sentence restates the region's policy"),
});

export const TAX_YEARS = law.reading("三(七)", {
  id: "K15-3",
  doubt: words("哪些纳税年度可减免", "To which tax years the relief applies"),
  options: {
    since: words(
      "2021年度起(含施行当年);此前设立的企业只计剩余年度",
      "From 2021, the year of issue included; earlier firms have their remaining years",
    ),
    any: words("不限年度", "To any"),
  },
  adopted: "since",
  reason: words(
    "企业所得税按年计算,文件于2021年8月14日施行",
    "The tax is a yearly one and the text in force from 2021-08-14",
  ),
});

export const RANK_STEPS = law.reading("四(十)", {
  id: "K35",
  doubt: words('"每提升5位"不足5位的部分是否计算', "Whether less than 5 places counts"),
  options: {
    steps: words("只计满5位的次数,余数不结转", "Only full 5 places; the rest is not carried over"),
    proRata: words("按比例计算", "Pro rata"),
  },
  adopted: "steps",
  reason: words('"每"指满一次计一次', "每 counts completed steps"),
});

export const SAME_MONEY = law.reading("四(十)", {
  id: "C4",
  against: ["包府发〔2022〕50号#二(三)"],
  doubt: words(
    "50号文件二(三)重复规定进位奖励,是否另给一次",
    "50号 二(三) repeats the grant for places gained: is it paid twice",
  ),
  options: {
    once: words("同一笔资金,只给一次", "The same money, once"),
    twice: words("各给一次", "Once under each"),
  },
  adopted: "once",
  reason: words("两处文字相同;从新从高不重复(末段)", "The same words; no duplication (末段)"),
});

law.reading("五(十二)", {
  id: "K47",
  doubt: words("200万元上限按每笔、每单位还是每年计", "Whether 2 million caps a deal, a unit or a year"),
  options: {
    claim: words("按所填的一次申请计", "One claim, as given"),
    year: words("每单位每年合计", "All of a unit's deals in a year"),
    unit: words("每单位累计", "All of a unit's deals"),
  },
  adopted: "claim",
  reason: words("条文按交易额度计算,未写合计", "Computed on the deal; nothing is said of a sum"),
});

law.reading("五(十二)", {
  id: "K47-2",
  doubt: words("关联方之间的交易是否支持", "Whether deals between related parties are supported"),
  options: {
    judged: words("由评估判断", "The evaluation judges"),
    excluded: words("不支持", "They are not"),
  },
  adopted: "judged",
  reason: words('条文要求"经评估",未列除外情形', "The text asks for an evaluation and excludes nobody"),
});

law.reading("五(十二)", {
  id: "K48",
  doubt: words(
    "技术入股是否也须在我市注册纳税、本地转化并经评估",
    "Whether equity for technology also asks for registration, tax and conversion in Baotou, and evaluation",
  ),
  options: {
    same: words("适用同样条件", "The same conditions"),
    none: words("不适用", "None"),
  },
  adopted: "same",
  reason: words("同一句中以分号并列", "One sentence, parted by a semicolon"),
});

export const TURNOVER_STEPS = law.reading("五(十三)", {
  id: "K58",
  doubt: words('"每增加5000万元"不足的部分是否计算', "Whether less than 50 million counts"),
  options: {
    steps: words("只计满5000万元的次数", "Only full steps"),
    proRata: words("按比例计算", "Pro rata"),
  },
  adopted: "steps",
  reason: RANK_STEPS.reason,
});

law.reading("五(十三)", {
  id: "K58-2",
  doubt: words("100万元上限的范围", "What the 1 million caps"),
  options: {
    year: words("每家登记机构每年", "An agency's grant of a year"),
    all: words("每家登记机构累计", "All an agency gets"),
  },
  adopted: "year",
  reason: words("成交额按年度比较", "The turnover is compared by the year"),
});

law.reading("六(十四)", {
  id: "K65",
  doubt: words("哪些仪器设备共享可用创新券", "For which sharing the voucher is given"),
  options: {
    limited: words(
      "中央和自治区驻包单位与地方企业之间",
      "Between central or regional units in Baotou and local firms",
    ),
    any: words("任何共享", "Any"),
  },
  adopted: "limited",
  reason: words("承接前一句", "The sentence before says so"),
});

law.reading("六(十五)", {
  id: "K66",
  doubt: words(
    "300万元、200万元上限按年还是按项目累计",
    "Whether the ceilings hold for a year or for the project",
  ),
  options: {
    year: words("按每年的申请", "Each year's claim"),
    project: words("项目累计", "All years of the project"),
  },
  adopted: "year",
  reason: words(
    '"按年度实际投资"计算;累计由主管部门核对',
    "Computed on the year's investment; the authority watches the sum",
  ),
});

export const EXACTLY_AT_EDGE = law.reading("六(十五)", {
  id: "C12",
  doubt: words(
    '总投资恰为1亿元:"及以上"与"以下"都含本数',
    "A total of exactly 100 million stands in 及以上 and in 以下",
  ),
  options: {
    above: words("适用5%一档", "The 5% tier"),
    below: words("适用3%一档", "The 3% tier"),
  },
  adopted: "above",
  reason: words('"及以上"明文含本数', "“And above” names the number itself"),
});

law.reading("七(十八)", {
  id: "K72",
  doubt: words("同一人10万元按年还是累计", "Whether 100,000 a person holds for a year or for all"),
  options: {
    year: words("每年", "A year"),
    all: words("累计", "For all years"),
  },
  adopted: "year",
  reason: words('以"上年度"报酬为基数,按年申请', "The base is last year's pay, claimed yearly"),
});

export const SENIOR_TITLES = law.reading("七(十九)", {
  id: "K74",
  doubt: words('"高级以上"职称是否含副高', "Whether a deputy senior title is “senior or above”"),
  options: {
    both: words("含正高、副高", "Both senior grades are"),
    full: words("只含正高", "Only the full one"),
  },
  adopted: "both",
  reason: words("高级职称分正高级、副高级", "Senior titles are of two grades, full and deputy"),
});

export const UNIT_AND_STAFF = law.reading("七(十九)", {
  id: "K76",
  doubt: words("等额奖励在单位与人员之间如何分", "How unit and staff share the matching prize"),
  options: {
    together: words("合计一份等额,分配文件未写", "One matching sum for both, its division not stated"),
    each: words("单位、人员各一份", "One for each"),
  },
  adopted: "together",
  reason: words('"按……奖金额度等额"', "The city's sum equals the prize"),
});

export const SPECIAL_GRADE = law.reading("七(十九)", {
  id: "K77",
  doubt: words("自治区特等奖是否视同一等奖", "Whether a regional special prize counts like a first"),
  options: {
    firstOnly: words("只限一等奖", "Only a first"),
    special: words("特等奖也可", "A special one too"),
  },
  adopted: "firstOnly",
  reason: words("条文只写一等奖", "The text names the first prize only"),
});
