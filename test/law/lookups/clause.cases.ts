import { day, NA, NAME, table, VALUE } from "../case";
import type { Case, Line } from "../case";
import { all, contains, matches, never, refused } from "../expected";

/** 8. CLAUSE(ref, [field]): the clause's text, or one of its fields. */
const H = "包府办发〔2024〕121号";
const G = "包科发〔2024〕84号";

/** A piece of each clause, letter for letter as the source has it, with the characters it lost. */
const ORIGINALS: readonly (readonly [ref: string, words: string])[] = [
  [
    `${H}#一(一)`,
    "依据《包头市落实科技兴蒙行动打造区域性创新中心二十五条政策措施》(包党发〔202124号),按类型、级别给予科研资金或项目支持。",
  ],
  [`${H}#一(二)`, "优先推荐申报国家、自治区科技突围揭榜挂帅等重大科技项目"],
  [`${H}#二(三)`, "通过政府补贴方式,减免氢能车辆市内过路费"],
  [`${H}#二(四)`, "促进氢能与储能融合发展。"],
  [
    `${H}#三(五)`,
    "在2025—2026年期间,对在我市建成验收并投运的加氢站(换氢站),按照不超过购置和安装总投资的20%给予加氢站(换氢站)经营建设主体奖励,最高不超过200万元。奖励资金按4:3:3方式分三年拨付,由市级、旗县级财政按照1:1比例承担。",
  ],
  [
    `${H}#三(六)`,
    "2025—2026年期间,给予包头市境内加氢站(固定站)运营奖励,对绿氢终端价格不高于25/公斤的加氢站,按照年度累计加氢量,2025年给予每公斤8元、单站最高不超过80万元的运营奖励,2026年给予每公斤6元、单站最高不超过60万元的运营奖励。",
  ],
  [`${H}#三(七)`, "支持输氢管道建设,在林草、用地等前期手续办理方面给予支持。"],
  [`${H}#四(八)`, "推动落实《氢能产业标准体系建设指南》(国标委联〔202334号)"],
  [`${H}#五(九)`, "统筹整合各类产业投资基金,按照市场化方式,对符合条件的氢能项目予以支持。"],
  [`${H}#五(十)`, "大力推广氢能整车购车金融租赁业务。"],
  [`${H}#五(十一)`, "加大氢能产业相关人才培养力度"],
  [`${H}#六(十二)`, "同时符合本政策措施和我市其他政策措施且性质相同的,按照就高不重复的原则兑现。"],
  [`${H}#六(十三)`, "本政策措施自202511日起实施,有效期两年。"],
  [`${G}#第一条`, "以习近平新时代中国特色社会主义思想为指导"],
  [`${G}#第二条`, "本办法所称瞪羚企业,是指在包头市境内合法合规生产经营"],
  [`${G}#第三条`, "优选部分优秀高成长企业认定为级瞪羚企业。"],
  [`${G}#第四条`, "申报级瞪羚企业需同时满足以下条件:"],
  [`${G}#第四条(一)`, "申报主体为在包头市内注册,经营纳税及信用情况良好的独立法人企业。"],
  [`${G}#第四条(二)`, "产业领域符合国家和自治区重点产业布局以及包头市重点产业发展方向"],
  [
    `${G}#第四条(三)`,
    "申报企业需持续经营三年以上(满三个会计年度),企业管理规范,发展目标明确,市场布局合理,资产负债率低于70%,为非上市公司控股或并购的企业,且尚未在境内外股票市场(新三板及境内外各类场外交易市场除外)上市。",
  ],
  [
    `${G}#第四条(四)`,
    "企业上年度营收在1000万元至5000万元,近年营收或净利润复合增长率不低于25%;企业上年度营收在50002亿元,近年营收或净利润复合增长率不低于20%;上年度营收在2亿至10亿元,近年营收或净利润复合增长率不低于15%;上年度营收在10亿以上,近年营收或净利润复合增长率不低于10%",
  ],
  [
    `${G}#第四条(五)`,
    "上年度营业收入小于5000万元企业,近年研发投入强度(R&D)应持续达到5%;上年度营业收入为5000万元至2亿元(含)企业,近年研发投入强度需持续达到4%;上年度营业收入大于2亿元企业,近年研发投入强度(R&D)应持续达到3%",
  ],
  [
    `${G}#第四条(五)`,
    "企业至少拥有有效发明专利授权2,或取得实用新型专利、软件著作权合计不少于8,或主导制定国际标准、国家标准或行业标准1项。",
  ],
  [
    `${G}#第四条(六)`,
    "企业在经营、信贷、纳税等方面信誉度高,社会信誉好,经营业绩突出,企业财务状况良好,信用风险低。",
  ],
  [`${G}#第四条(七)`, "大型央企、国企,外企生产基地、分公司、销售公司、贸易公司等企业不属于申报范围。"],
  [`${G}#第五条(一)`, "市科技局每年组织一次申报,下达年度申报通知,提出具体要求。"],
  [`${G}#第十条`, "对经上述程序认定合格的企业授予包头市瞪羚企业称号。"],
  [`${G}#第十一条`, "对获得正式认定的瞪羚企业实行动态管理,有效期3年。"],
  [`${G}#第十二条`, "收回获得的扶持资金并计入企业诚信记录,三年内不得再行申报。"],
  [`${G}#第十三条`, "市科技局加大对瞪羚企业的宣传力度"],
  [`${G}#第十四条`, "本办法涉及的申报、复等详细材料和要求,以包头市科学技术局发布的申报通知为准"],
  [`${G}#第十五条`, "本办法由包头市科学技术局负责解释。"],
  [`${G}#第十六条`, "本办法自印发之日起施行,有效期2年。"],
];

const K = "包党发〔2021〕24号";
const Z = "包府发〔2022〕50号";
const T = "包府发〔2024〕44号激励";
const P = "包府发〔2024〕44号选题";
const E = "包府发〔2024〕44号评价";
const X = "包府发〔2021〕5号";
const Y = "包党发〔2025〕1号";
const R = "政府工作报告2025";
const A = "科技创新行动方案";

/** The other documents: a piece of the clause as the source has it, and the same as it is read. */
const READ: readonly (readonly [ref: string, original: string, emended: string, why: string])[] = [
  [`${K}#二(三)`, "承担的国家 and 自治区重大科技项目", "承担的国家［和］自治区重大科技项目", "and is 和"],
  [`${K}#六(十六)`, "海外创新孵化中心", "密集的国家［和］地区建设海外", "and is 和"],
  [`${Z}#引言`, "政策措施》〉的通知》", "政策措施〉的通知》", "a stray 》"],
  [`${Z}#引言`, "〔2021﹞24号", "〔2021［〕］24号", "a bracket of another kind"],
  [`${Z}#四(九)`, "企业“和“专项冠军”企业", "企业和“专项冠军”企业", "a stray quotation mark"],
  [`${T}#第八条(二)`, "公示时间不少于15", "公示时间不少于15［日］", "the unit, which is in doubt"],
  [`${T}#第八条`, "激励程序。科研机构", "［第八条］激励程序。", "a lost number"],
  [`${T}#第十三条`, "第十 本办法施行前", "第十［三条］ 本办法施行前", "a lost number"],
  [`${T}#第十五条`, "至20281231", "至2028［年］12［月］31［日］", "the signs of the date"],
  [`${P}#第十条`, "至20281231日。", "至2028［年］12［月］31日。", "the signs of the date"],
  [`${E}#第七条`, "对财政资金支持项目", "［第七条］对财政资金支持项目", "a lost number"],
  ["包府发〔2025〕3号#末段", "2025217", "2025［年］2［月］17［日］", "the signs of the date"],
  ["包府发〔2025〕3号#正文", "各旗县区)的表述删除", "各旗县区)［”］的表述删除", "a closing quotation mark"],
  [`${Y}#标题`, "202511日)", "［(］2025［年］1［月］1日)", "the signs of the date"],
  [`${Y}#1`, "年内推出的字号、字号研用", "［“首”］字号、［“最”］字号研用", "a word with its quotation marks"],
  [`${Y}#10`, "企业用事业编制平台用", "企业用［”向“］事业编制平台用", "a word between two"],
  [`${R}#标题`, "202515日", "2025［年］1［月］5日", "the signs of the date"],
  [`${R}#二`, "“十四五规划收官", "“十四五［”］规划收官", "half a pair"],
  [`${R}#三(三)`, "奖励字号字号研用", "奖励［“首”］字号［、“最”］字号研用", "as in 1号"],
  [`${R}#三(二)`, "提升能级,推动,实施", "提升能级,推动［…］,实施", "a gap that nothing here fills"],
  [`${A}#(一)二是`, "全社會研發(fā)(R&D)經(jīng)費", "全社會研發(R&D)經費", "pinyin, but not R&D"],
  [`${A}#(一)二是`, "二是下血本”", "二是［“］下血本”", "a quotation mark"],
  [`${A}#(二)`, "(二)重點任務(wù)", "(二)重點任務", "pinyin, but not (二)"],
  [`${A}#(三)一是`, "一是加《實施方案》", "一是加［強組織領導。］《實施方案》", "words, inferred"],
  [`${A}#(三)五是`, "M高端人才", "建設［。“剛柔并濟”引進］高端人才", "mojibake, inferred"],
];

/** What the source lost, supplied in ［］. */
const EMENDED: readonly (readonly [ref: string, words: string, why: string])[] = [
  [`${H}#一(一)`, "〔2021［〕］24号", "the closing bracket of a number"],
  [`${H}#三(六)`, "不高于25［元］/公斤", "the unit of the price"],
  [`${H}#四(八)`, "〔2023［〕］34号", "the closing bracket of a number"],
  [`${H}#六(十三)`, "自2025［年］1［月］1日起实施", "the units of the date"],
  [`${G}#第三条`, "认定为［市］级瞪羚企业", "市级"],
  [`${G}#第四条`, "申报［市］级瞪羚企业", "市级"],
  [`${G}#第四条(四)`, "近［三］年营收或净利润复合增长率不低于25%", "a Chinese numeral"],
  [`${G}#第四条(四)`, "5000［万元至］2亿元", "50002亿元 is a range, as in (五)"],
  [`${G}#第四条(五)`, "近［三］年研发投入强度", "a Chinese numeral"],
  [`${G}#第四条(五)`, "有效发明专利授权2［项］,", "the measure word"],
  [`${G}#第四条(五)`, "合计不少于8［项］,", "the measure word"],
  [`${G}#第十四条`, "申报、复［审］等", "复审, as in 第十一条"],
];

const fields = (ref: string, numbered: string, title: string, from: string, last: string): Line[] => [
  ["文号", [ref, "文号"], numbered],
  ["文件 names the document", [ref, "文件"], contains(title)],
  ["标题 is not empty", [ref, "标题"], matches(/\p{Script=Han}/u)],
  ["状态说明 is not empty", [ref, "状态说明"], matches(/\p{Script=Han}/u)],
  ["施行日期 is a serial number", [ref, "施行日期"], day(from)],
  ["失效日期 is a serial number: the last day in force", [ref, "失效日期"], day(last)],
  ["the field's name with blanks around it", [ref, " 文号 "], numbered],
];

const LENIENT = [
  "包府办发[2024]121#三（六）",
  "包府办发（２０２４）１２１号＃三(六)",
  " 包府办发 【2024】 121号 # 三 (六)",
];

export const clause: readonly Case[] = [
  ...table(
    "8. CLAUSE 原文: the source letter for letter, white space aside",
    "CLAUSE",
    ORIGINALS.map(([ref, words]): Line => ["by default", [ref], contains(words)]),
  ),
  ...table(
    "8. CLAUSE 原文 by name",
    "CLAUSE",
    ORIGINALS.slice(4, 6).map(([ref, words]): Line => ["named", [ref, "原文"], contains(words)]),
  ),
  ...table("8. CLAUSE 校订文: emendations applied, supplied words in ［］", "CLAUSE", [
    ...EMENDED.map(([ref, words, why]): Line => [why, [ref, "校订文"], contains(words)]),
    ...EMENDED.map(([ref]): Line => ["原文 has none of it", [ref, "原文"], never(contains("［"))]),
    ["without emendations it is the same words", [`${H}#三(五)`, "校订文"], contains("最高不超过200万元。")],
  ]),
  ...table("8. CLAUSE 原文 and 校订文 of the other documents", "CLAUSE", [
    ...READ.map(([ref, original, , why]): Line => [why, [ref], contains(original)]),
    ...READ.map(([ref, , emended, why]): Line => [why, [ref, "校订文"], contains(emended)]),
    ["the whole plan, free of pinyin", [A, "校订文"], never(matches(/[a-z]\)/u))],
  ]),
  ...table("8. CLAUSE 校注", "CLAUSE", [
    [
      "and struck",
      [`${K}#五(十二)`, "校注"],
      all(contains('"国家 and 自治区相关规定"读作"国家［和］自治区相关规定"'), contains('(删"and")')),
    ],
    [
      "one reason for all places that share it",
      [`${Y}#10`, "校注"],
      all(contains('"直通车"读作"［“］直通车［”］"'), never(matches(/另一公开文本.*另一公开文本/u))),
    ],
    [
      "noise once, for a clause and for the whole",
      [`${A}#(三)五是`, "校注"],
      all(contains('"(chuàng)"等删去'), never(matches(/等删去.*等删去/u))),
    ],
    ["noise once for the whole document", [A, "校注"], never(matches(/等删去.*等删去/u))],
    ["T15 is in doubt", [`${T}#第八条(二)`, "校注"], contains("T15")],
    ["nothing to note", [`${X}#一.4`, "校注"], ""],
  ]),
  ...table("8. CLAUSE: dates that are not known, or not stated", "CLAUSE", [
    ["24号: first day", [K, "施行日期"], day("2021-08-14")],
    ["24号: no end", [K, "失效日期"], "未规定"],
    ["50号: counted from its issue", [Z, "施行日期"], day("2022-08-26")],
    ["44号激励: last day", [`${T}#第一条`, "失效日期"], day("2028-12-31")],
    ["only the year of 5号 is known", [`${X}#一.4`, "施行日期"], "2021年(日期不详)"],
    ["the last day before the deletion", [`${X}#三.12`, "失效日期"], day("2025-02-16")],
    ["only the year of 5号 is known", [X, "施行日期"], "2021年(日期不详)"],
    ["of 5号 as a whole no end is known", [X, "失效日期"], "不详"],
    ["its status says what deleted it", [`${X}#一.4`, "状态说明"], contains("由包府发〔2025〕3号正文删除")],
    ["the report enters into force on no day", [`${R}#三(三)`, "施行日期"], "未规定"],
    ["nor does it end", [R, "失效日期"], "未规定"],
    ["the report has no number", [R, "文号"], "无文号"],
    ["the plan is a summary", [A, "状态说明"], contains("第三方网站的摘要")],
    ["24号 and what overrides it", [`${K}#五(十二)`, "状态说明"], contains("44号激励")],
  ]),
  ...table("8. CLAUSE fields", "CLAUSE", [
    ...fields(`${H}#三(五)`, H, "包头市支持氢能产业高质量发展若干措施(试行)", "2025-01-01", "2026-12-31"),
    ...fields(`${G}#第四条(四)`, G, "包头市瞪羚企业认定管理办法(试行)", "2024-11-22", "2026-11-21"),
    ["校注 names what was supplied", [`${H}#三(六)`, "校注"], contains("元")],
    ["校注 of the growth brackets", [`${G}#第四条(四)`, "校注"], all(contains("万元至"), contains("三"))],
    [
      "an unknown field; the message lists the accepted ones",
      [`${H}#三(五)`, "颜色"],
      refused("校订文", "#VALUE!"),
    ],
  ]),
  ...table(
    "1. Citations: look-ups accept any brackets, width, blanks",
    "CLAUSE",
    LENIENT.map((ref): Line => ["written loosely", [ref], contains("不高于25/公斤")]),
  ),
  ...table("1. Answers: unknown title or clause → #N/A", "CLAUSE", [
    ["no such number", ["包科发〔2024〕85号#第四条"], NA],
    ["no such item", [`${G}#第四条(八)`], NA],
    ["no such item under 一", [`${H}#一(三)`], NA],
    ["not given", [null], VALUE],
    ["blank", ["", "文号"], VALUE],
    ["an error cell comes back", [NAME, "文号"], NAME],
    ["an error cell as the field comes back", [`${H}#三(五)`, NAME], NAME],
  ]),
];
