import { words } from "../../engine/words";
import { law } from "./document";

/** Doubtful places of the measure and how they are read. Those a rule can try the other way have a name. */

export const GROWTH_PERIODS = law.reading("第四条(四)", {
  id: "G09",
  doubt: words(
    '"近年营收或净利润复合增长率"丢失一个汉字数字,且未写明几个增长期',
    "“近年” lost a Chinese numeral, and the number of growth periods is not stated",
  ),
  options: {
    given: words(
      "近三年:所填年度数减一为期数(三个年度为两期,四个年度为三期)",
      "近三年: periods = years given − 1 (three years are two periods, four are three)",
    ),
    three: words("必须为三期(四个年度的数据)", "Always three periods (four years of data)"),
    two: words("近两年:只取最近两个年度,一期", "近两年: the last two years only, one period"),
  },
  adopted: "given",
  reason: words(
    "阿拉伯数字未见丢失,所失为汉字;第四条(三)满三个会计年度、第五条(二)5前三个年度支持三年;当年申报通知另有规定的从其规定(第十四条)",
    "Digits are not lost, so a Chinese numeral was; three fiscal years in art. 4(3) and 5(2)5 speak for three; a year's notice may define it (art. 14)",
  ),
});

export const SHARED_EDGE = law.reading("第四条(四)", {
  id: "G12",
  doubt: words(
    "上年度营收恰为5000万元、2亿元、10亿元时同时落入两档(C5)",
    "Last-year revenue of exactly 50 million, 200 million or 1 billion stands in two brackets (C5)",
  ),
  options: {
    lower: words(
      "两档均可适用,从其低者:20%、15%、10%",
      "Both hold, the lower floor counts: 20 %, 15 %, 10 %",
    ),
    higher: words("从其高者:25%、20%、15%", "The higher floor counts: 25 %, 20 %, 15 %"),
  },
  adopted: "lower",
  reason: words(
    '"至"和"以上"均含本数,两档同时成立,条文未写从严;对2亿元,(五)的"2亿元(含)"归中间档,可支持20%,故登记备查',
    "至 and 以上 include the number, so both brackets hold and nothing demands the stricter; at 200 million the “2亿元(含)” of (五) speaks for 20 %, hence this entry",
  ),
});

law.reading("第四条(四)", {
  id: "G10",
  doubt: words('"50002亿元"', "“50002亿元”"),
  options: {
    gap: words("5000万元至2亿元", "50 million to 200 million yuan"),
    letter: words("按字面50002亿元", "50002亿元 to the letter"),
  },
  adopted: "gap",
  reason: words("与前后档次及(五)的档次衔接", "Joins the brackets beside it and those of (五)"),
});

law.reading("第四条(五)", {
  id: "G13",
  doubt: words('"近年研发投入强度……持续达到"的年数和算法', "How many years, and whether each or on average"),
  options: {
    each: words(
      "最近三年每年均须达到,档次按上年度营业收入",
      "Each of the last three years, tier by last-year revenue",
    ),
    two: words("最近两年每年均须达到", "Each of the last two years"),
    average: words("三年平均达到", "The average of the three years"),
  },
  adopted: "each",
  reason: words('"持续达到"指每年,不是平均', "“Continuously reach” means each year, not the average"),
});

law.reading("第四条(三)", {
  id: "G05",
  doubt: words('"三年以上(满三个会计年度)"如何计算', "How three full fiscal years are counted"),
  options: {
    calendar: words(
      "完整的公历年度(1月1日至12月31日),截至申报前一年12月31日",
      "Whole calendar years up to 31 December before the application",
    ),
    months: words("满36个月", "36 months"),
  },
  adopted: "calendar",
  reason: words(
    "会计法:会计年度自公历1月1日起至12月31日止",
    "By the Accounting Law a fiscal year runs from 1 January to 31 December",
  ),
});

law.reading("第四条(三)", {
  id: "G05-2",
  doubt: words(
    '"企业管理规范,发展目标明确,市场布局合理"没有衡量标准',
    "“Sound management, clear aims, a reasonable market” has no measure",
  ),
  options: {
    beside: words("由审核人员判断,不列入12项条件", "For a person to judge, not among the 12 conditions"),
    judged: words("作为一项条件判断", "One more condition to judge"),
  },
  adopted: "beside",
  reason: words(
    "条文未给标准;其余12项按条款列出",
    "The text gives no standard; the 12 conditions follow the clause",
  ),
});

law.reading("第四条(三)", {
  id: "G06",
  doubt: words("资产负债率以哪一日为准", "On which day the debt ratio is taken"),
  options: {
    given: words("以所填数值为准,宜用上年度末", "The ratio given counts; last year's end is apt"),
    applied: words("申报时", "The day of application"),
  },
  adopted: "given",
  reason: words("条文未写明日期", "The text names no day"),
});

law.reading("第四条(三)", {
  id: "G07",
  doubt: words('"为非上市公司控股或并购的企业"的断句', "How “为非上市公司控股或并购的企业” divides"),
  options: {
    notControlled: words("不得由上市公司控股或并购", "Not controlled or acquired by a listed company"),
    controlledByUnlisted: words("须由非上市公司控股或并购", "Controlled or acquired by an unlisted company"),
  },
  adopted: "notControlled",
  reason: words(
    "与后句尚未上市的条件并列,后一种读法不合常理",
    "Stands beside the condition of not being listed; the other reading makes no sense",
  ),
});

law.reading("第四条(三)", {
  id: "G07-2",
  doubt: words('"控股"没有写比例', "“Controlled” states no share"),
  options: {
    judged: words("由审核人员判断", "A person judges"),
    half: words("持股超过一半", "More than half of the shares"),
  },
  adopted: "judged",
  reason: words("条文没有界限", "The text draws no line"),
});

law.reading("第四条(三)", {
  id: "G08",
  doubt: words("北交所上市是否算上市", "Whether a listing on the Beijing exchange counts as one"),
  options: {
    listed: words("算,不符合条件", "It does: the condition is not met"),
    otc: words("与新三板一样除外", "Excepted, as 新三板 is"),
  },
  adopted: "listed",
  reason: words(
    "北交所是证券交易所;除外的只有新三板和场外市场",
    "It is a stock exchange; only 新三板 and over-the-counter markets are excepted",
  ),
});

law.reading("第四条(四)", {
  id: "G09-2",
  doubt: words("净利润基期为零或负数时如何计算增长率", "How net profit grows from zero or a loss"),
  options: {
    none: words("无法计算,不算达到;看营收增长", "It cannot be computed and does not count; revenue may"),
    turned: words("扭亏为盈算达到", "A turn to profit counts"),
  },
  adopted: "none",
  reason: words("基数不为正,没有增长率", "There is no rate from a base that is not positive"),
});

law.reading("第四条(五)", {
  id: "G16",
  doubt: words(
    "三类知识产权可否合并折算(如1项发明加7项实用新型);参与制定标准是否算",
    "Whether the three kinds add up (1 invention and 7 utility models), and joining in a standard counts",
  ),
  options: {
    apart: words("各类分别达到;只计主导制定", "Each kind by itself; only standards led"),
    mixed: words("可以合并,参与也算", "They add up; joining counts"),
  },
  adopted: "apart",
  reason: words(
    '三项以"或"并列,各有其数;条文写"主导"',
    "Three numbers joined by 或; the text says 主导, led",
  ),
});

law.reading("第四条(七)", {
  id: "G18",
  doubt: words(
    '"大型"是否修饰国企,"外企"是否修饰后三项,"等"未穷尽',
    "Whether “large” covers state firms too, “foreign” all four kinds, and 等 leaves the list open",
  ),
  options: {
    judged: words("由审核人员判断", "A person judges"),
    narrow: words(
      "只排除大型国企、外企的四类单位和列名的行业",
      "Large state firms, the four kinds of foreign firms, the trades named",
    ),
    wide: words(
      "也排除其他国企、所列单位和同类行业",
      "Other state firms, units of those kinds and like trades too",
    ),
  },
  adopted: "judged",
  reason: words("条文有多种解释", "The text can be read in several ways"),
});

export const LAST_DAY = law.reading("第十六条", {
  id: "G25",
  doubt: words(
    '"自印发之日起施行,有效期2年"的末日',
    "The last day of “in force from the day of issue, valid for 2 years”",
  ),
  options: {
    eve: words("2026年11月21日(起始日加两年减一日)", "2026-11-21 (start + 2 years − 1 day)"),
    anniversary: words(
      "2026年11月22日(民法典第二百零一条,首日不计)",
      "2026-11-22 (Civil Code art. 201, first day not counted)",
    ),
  },
  adopted: "eve",
  reason: words(
    "起始日计入期间,与121号文件的年度期间算法一致",
    "The first day counts, as the calendar years of 121号 show",
  ),
});

export const TITLE_LAST_DAY = law.reading("第十一条", {
  id: "G22",
  doubt: words(
    "称号有效期3年的末日;起算日为2月29日时如何计算",
    "The last day of a title valid for 3 years; what holds when it starts on 29 February",
  ),
  options: {
    eve: words(
      "认定日加三年再减一日;无对应日的取当月末日再减一日(2024-02-29 → 2027-02-27)",
      "Recognition + 3 years − 1 day; where the day is missing, the month's last − 1 day (2024-02-29 → 2027-02-27)",
    ),
    anniversary: words("认定日加三年的对应日", "The third anniversary"),
  },
  adopted: "eve",
  reason: words("起始日计入有效期", "The first day counts"),
});

law.reading("第十一条", {
  id: "G23",
  doubt: words(
    '"到期后企业可申请复审"是否可在到期前申请',
    "Whether the review on expiry may be applied for before the title ends",
  ),
  options: {
    after: words(
      "到期后申请;称号在复审通过前有无间断由主管部门确定",
      "After it ends; whether the title lapses in between is for the authority",
    ),
    before: words("到期前申请,避免间断", "Before it ends, without a gap"),
  },
  adopted: "after",
  reason: words("按字面", "The letter of the text"),
});

law.reading("第十二条", {
  id: "G24",
  doubt: words('"三年内不得再行申报"自何日起算', "From which day the three years without application run"),
  options: {
    found: words(
      "自查实之日起算,满三年之日起可再申报",
      "From the day it is found; applying is open again from the third anniversary",
    ),
    year: words("自取消资格的申报年度起算", "From the year of the cancelled application"),
  },
  adopted: "found",
  reason: words(
    '"一经查实"为处理起点;不是到期复审(第十一条)',
    "“Once found” starts the consequences; this is not the review on expiry (art. 11)",
  ),
});

law.reading("第五条(二)", {
  id: "G20",
  doubt: words(
    '"前三个年度"是否含申报当年',
    "“The previous three years”: with the year of application or not",
  ),
  options: {
    three: words("不含:申报前三个完整年度", "Without: the three full years before it"),
    current: words("含申报当年", "With it"),
  },
  adopted: "three",
  reason: words('"前"指申报以前', "“Previous” is before the application"),
});
