import { words } from "../../engine/words";
import { law } from "./document";

/** Doubtful places of the measure, and where it meets 包党发〔2021〕24号. Those a rule can try the other way have a name. */

const MEASURES_2021 = "包党发〔2021〕24号#五(十二)";

export const WHICH_DOCUMENT = law.reading("第十三条", {
  id: "C1",
  against: [MEASURES_2021],
  doubt: words(
    "44号激励办法的80%、10%与24号的70%、5%不同,适用哪一个",
    "80 % and 10 % here, 70 % and 5 % in 24号: which holds",
  ),
  options: {
    later: words(
      "财政性资金设立的高等院校、科研机构和国有科技型企业自2024年6月28日起按本办法,其余按包党发〔2021〕24号",
      "This measure for universities and institutes set up with fiscal money and state technology firms from 2024-06-28 on, else 包党发〔2021〕24号",
    ),
    earlier: words("仍按24号(市委文件)", "Still 24号, a document of the Party committee"),
  },
  adopted: "later",
  reason: words(
    "第十三条:此前政策不一致的按本办法;且为后文件、特别规定",
    "Art. 13: this measure prevails; it is also later and more specific",
  ),
});

law.reading("第十三条", {
  id: "T22",
  against: [MEASURES_2021],
  doubt: words(
    "施行前转化、施行后取得收入或利润的适用哪个文件",
    "Which document holds where the conversion came before and the income after the first day",
  ),
  options: {
    conversion: words("以转化日期为准", "The day of the conversion decides"),
    income: words("以取得收入的日期为准", "The day of the income decides"),
  },
  adopted: "conversion",
  reason: words(
    "条文未写过渡办法;奖励随转化产生",
    "No transitional rule; the reward arises with the conversion",
  ),
});

export const AFTER_THE_END = law.reading("第十五条", {
  id: "T27",
  against: [MEASURES_2021],
  doubt: words(
    "2028年12月31日有效期满后,财政性高校院所和国有科技型企业按什么办",
    "What holds for units in this measure's scope after its last day, 2028-12-31",
  ),
  options: {
    none: words("文件未规定,函数为#N/A", "The documents do not say: #N/A"),
    earlier: words("恢复适用24号", "24号 again"),
    later: words("继续按本办法", "This measure still"),
  },
  adopted: "none",
  reason: words(
    "24号的比例已被取代,是否恢复未写明;其他国有企业和非财政性高校院所仍按24号",
    "24号's shares were replaced and no text brings them back; other state firms and non-fiscal units stay under 24号",
  ),
});

export const FISCAL_FIRMS = law.reading("第二条", {
  id: "T01",
  doubt: words(
    '"财政性资金设立的"是否也修饰国有科技型企业',
    "Whether 财政性资金设立的 also governs 国有科技型企业",
  ),
  options: {
    units: words("只修饰高等院校、科研机构", "Only universities and institutes"),
    all: words("也修饰国有科技型企业", "State technology firms too"),
  },
  adopted: "units",
  reason: words("国有科技型企业依自身性质确定", "A state technology firm is one by its own nature"),
});

export const EQUITY_FLOOR = law.reading("第六条(二)", {
  id: "T05",
  against: ["包府发〔2024〕44号激励#第七条(三)"],
  doubt: words(
    "高等院校、科研机构作价投资,制度或约定低于80%的是否有效",
    "Whether a rule or agreement below 80 % holds for universities and institutes that put a result in for shares",
  ),
  options: {
    floor: words("无效,80%是底线;高于80%的从约定", "No: 80 % is a floor; a higher share counts"),
    agreed: words("有效,从其约定", "Yes: the agreement goes first"),
  },
  adopted: "floor",
  reason: words(
    "第六条(二)没有第七条(三)“未规定、也未约定”的前提",
    "Art. 6(2) lacks the words “without rule or agreement” of art. 7(3)",
  ),
});

export const HALF_OF_WHAT = law.reading("第六条(二)", {
  id: "T06",
  doubt: words("50%是奖励总额的还是股份的", "Whether 50 % is of the reward or of the shares"),
  options: {
    reward: words(
      "奖励总额的50%(奖励恰为80%时即股份的40%)",
      "Of the reward (40 % of the shares where the reward is 80 %)",
    ),
    shares: words("全部股份的50%", "Of all the shares"),
  },
  adopted: "reward",
  reason: words("条文写“奖励总额”", "The text says 奖励总额"),
});

export const NET_INCOME = law.reading("第七条(二)1", {
  id: "T07",
  against: ["包党发〔2025〕1号#9", MEASURES_2021],
  doubt: words('"净收入"未定义', "净收入 (net income) is not defined"),
  options: {
    direct: words(
      "收入减直接成本(BT.TRANSFER_NET_INCOME),以所填数额为准",
      "Income less direct costs (BT.TRANSFER_NET_INCOME); the amount given counts",
    ),
    all: words("收入减全部成本、费用和税金", "Income less all costs and taxes"),
  },
  adopted: "direct",
  reason: words(
    "包党发〔2025〕1号9支持剔除直接成本核算",
    "包党发〔2025〕1号 9 supports deducting direct costs",
  ),
});

export const WHOSE_PROFIT = law.reading("第七条(二)3", {
  id: "T09",
  against: [MEASURES_2021],
  doubt: words(
    '"每年营业利润"是该项成果的还是全单位的',
    "Whether the operating profit is that of the result or of the whole unit",
  ),
  options: {
    result: words("实施该项成果的营业利润", "That of the result"),
    unit: words("全单位的营业利润", "That of the whole unit"),
  },
  adopted: "result",
  reason: words("促进科技成果转化法同此", "So the national law on converting results"),
});

export const FIVE_YEARS = law.reading("第七条(二)3", {
  id: "T09-3",
  against: [MEASURES_2021],
  doubt: words(
    "“投产后5年内”的年按会计年度还是按满12个月数",
    "Whether the 5 years after production began are business years or twelve months each",
  ),
  options: {
    given: words("以所填第几年为准", "The number of the year that is given counts"),
    twelve: words("自投产之日起每满12个月为一年", "Twelve months each from the first day of production"),
    business: words("按会计年度,投产当年为第1年", "Business years, the year of the start being year 1"),
  },
  adopted: "given",
  reason: words("条文未写,由单位与科技人员确定", "The text does not say; unit and researchers settle it"),
});

export const LOSS = law.reading("第七条(二)3", {
  id: "T09-2",
  against: [MEASURES_2021],
  doubt: words("营业利润为负的年度如何处理", "What holds in a year of loss"),
  options: {
    zero: words("该年为0,不与其他年度相抵", "0 for that year, not set off against others"),
    offset: words("与其他年度相抵", "Set off against other years"),
  },
  adopted: "zero",
  reason: words("条文按“每年”计提", "The text takes the share each year"),
});

export const RAISED = law.reading("第七条(三)1", {
  id: "T13",
  doubt: words(
    "低于标准“可以协商按上述标准进行调整”是否必须调整",
    "Whether a lower share, which “may” be raised by agreement, must be",
  ),
  options: {
    stands: words("未协商调整前从约定", "It holds until it is renegotiated"),
    raised: words("按标准提高", "It is raised to the standard"),
  },
  adopted: "stands",
  reason: words("“可以”不是“应当”", "“May” is not “shall”"),
});

export const KEY_SHARE_SILENT = law.reading("第七条(二)", {
  id: "C2",
  against: [MEASURES_2021],
  doubt: words(
    "国有科技型企业和自行、合作实施,44号激励办法未写主要贡献人员50%",
    "For state technology firms and for own or joint implementation this measure is silent on the main contributors' 50 %",
  ),
  options: {
    kept: words("仍按24号的50%", "24号's 50 % still holds"),
    silent: words("没有这一下限", "There is no such floor"),
  },
  adopted: "kept",
  reason: words(
    "未写不是“不一致”,不被第十三条取代",
    "Silence is no contradiction, so art. 13 does not replace it",
  ),
});

export const PUBLICITY_UNIT = law.reading("第八条(二)", {
  id: "T15",
  against: ["包府发〔2024〕44号激励#第八条(四)"],
  doubt: words('"公示时间不少于15"丢失单位(C15)', "“公示时间不少于15” lost its unit (C15)"),
  options: {
    days: words("15日", "15 days"),
    workdays: words("15个工作日", "15 working days"),
  },
  adopted: "days",
  reason: words(
    "国务院实施促进科技成果转化法若干规定为15日;说明中并列15个工作日的末日",
    "The State Council's rules on the national law say 15 days; the explanation also shows the 15th working day",
  ),
});

export const FIRST_PUBLIC_DAY = law.reading("第八条(二)", {
  id: "T15-2",
  against: ["包府发〔2024〕44号激励#第八条(四)"],
  doubt: words("公示期从哪一天数起", "With which day the publicity begins to count"),
  options: {
    next: words("公示起始日的次日为第1日", "The day after it is made public is day 1"),
    same: words("公示起始日为第1日", "The day it is made public is day 1"),
  },
  adopted: "next",
  reason: words(
    "期间开始的当日不计入(民法典第二百零一条)",
    "The first day does not count (Civil Code art. 201)",
  ),
});

export const ON_A_HOLIDAY = law.reading("第八条(二)", {
  id: "T15-3",
  doubt: words(
    "15日的末日是法定休假日的是否顺延",
    "Whether the 15 days are moved where the last is a holiday",
  ),
  options: {
    stays: words("不顺延", "They are not"),
    moved: words(
      "顺延至休假日结束的次日(民法典第二百零三条)",
      "To the first working day after it (Civil Code art. 203)",
    ),
  },
  adopted: "stays",
  reason: words(
    "公示期是最短期限,末日不须办理任何事项",
    "It is the least time; nothing has to be done on the last day",
  ),
});

export const INSTALMENT_END = law.reading("第八条(五)", {
  id: "T17",
  doubt: words("“3年(36个月)内”的末日", "The last day of the 36 months"),
  options: {
    anniversary: words(
      "取得收入之日加36个月的对应日,无对应日的取当月末日",
      "The day itself 36 months later; where it is missing, the month's last",
    ),
    eve: words("对应日的前一日(与读法P03一致)", "The day before (as in reading P03)"),
  },
  adopted: "anniversary",
  reason: words(
    "取得收入当日不计(民法典第二百零一、二百零二条);P03的周期含开始日",
    "The day of the income does not count (Civil Code arts. 201, 202); in P03 the first day does",
  ),
});

export const OF_THE_SURPLUS = law.reading("第九条", {
  id: "T18",
  doubt: words("90%针对什么", "What the 90 % is taken of"),
  options: {
    contribution: words("结余出资形成的份额", "The part formed by the surplus put in"),
    income: words("成果转化的全部收入", "All income of the conversion"),
  },
  adopted: "contribution",
  reason: words("该句只说结余经费出资", "The sentence is about surplus put in"),
});

law.reading("第十一条", {
  id: "C17",
  against: ["包党发〔2021〕24号#七(十九)"],
  doubt: words(
    "24号只写激励支出不纳入工资总额基数,本办法另写计入当年工资总额、不受其限制",
    "24号 only keeps the expense out of the base of the wage total; this measure also counts it in the year, without limit",
  ),
  options: {
    both: words("两者相容,范围内按本办法", "They agree; this measure in its scope"),
    apart: words("只按24号", "24号 alone"),
  },
  adopted: "both",
  reason: words("均不纳入基数,并无抵触", "Both keep it out of the base"),
});
