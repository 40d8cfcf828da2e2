import { day, NA, table } from "../case";
import type { Case, Given, Line } from "../case";
import { all, contains, everyRow, headed, matches, never, refused, someRow } from "../expected";

/** 8. CITE, CLAUSE, CLAUSES, IN_FORCE for every document of the library. */

interface Document {
  readonly ref: string;
  readonly number: string;
  readonly title: string;
  /** A clause, its citation, words of it. */
  readonly clause: string;
  readonly words: string;
  readonly from: Given;
  readonly last: Given;
  /** Whether the clause stands as it should, or the source lost or garbled something in it. */
  readonly emended: boolean;
  /** The text has the article's number alone, no heading. */
  readonly untitled?: boolean;
}

const NO_END = "未规定";
const TRIAD = "包府发〔2024〕44号";
const IN_2028 = { number: TRIAD, from: day("2024-06-28"), last: day("2028-12-31") };
const ITEMS = {
  ref: "包府发〔2021〕5号",
  number: "包府发〔2021〕5号",
  title: "关于加快引进培育重点产业领域中高端人才的若干措施",
  from: "2021年(日期不详)",
  last: day("2025-02-16"), // 3号 is in force from 2025-02-17
  emended: false,
};

const DOCUMENTS: readonly Document[] = [
  {
    ref: "包党发〔2021〕24号",
    number: "包党发〔2021〕24号",
    title: "包头市落实“科技兴蒙”行动打造区域性创新中心二十五条政策措施",
    clause: "六(十五)",
    words: "落地项目总投资1亿元及以上的，按年度实际投资的5%，给予不超过300万元的资金支持",
    from: day("2021-08-14"),
    last: NO_END,
    emended: false,
  },
  {
    ref: "包府发〔2022〕50号",
    number: "包府发〔2022〕50号",
    title: "包头市人民政府关于促进高新技术产业开发区高质量发展的实施意见",
    clause: "二(三)",
    words: "稀土高新区年度位次较上一年度每提升5位,给予500万元资金支持。",
    from: day("2022-08-26"),
    last: NO_END,
    emended: false,
  },
  {
    ref: "包科发〔2024〕84号",
    number: "包科发〔2024〕84号",
    title: "包头市瞪羚企业认定管理办法(试行)",
    clause: "第四条(四)",
    words: "企业上年度营收在50002亿元,近年营收或净利润复合增长率不低于20%",
    from: day("2024-11-22"),
    last: day("2026-11-21"),
    emended: true,
  },
  {
    ref: "包府办发〔2024〕121号",
    number: "包府办发〔2024〕121号",
    title: "包头市支持氢能产业高质量发展若干措施(试行)",
    clause: "三(六)",
    words: "对绿氢终端价格不高于25/公斤的加氢站",
    from: day("2025-01-01"),
    last: day("2026-12-31"),
    emended: true,
  },
  {
    ref: `${TRIAD}选题`,
    title: "包头市市场化导向科技项目选题机制运行管理办法",
    clause: "第七条",
    words: "技术攻关类项目实施周期原则上不超过三年,成果转化类项目原则上不超过二年",
    untitled: true,
    emended: false,
    ...IN_2028,
  },
  {
    ref: `${TRIAD}评价`,
    title: "包头市结果导向科技成果评价机制运行管理办法",
    clause: "第十条",
    words: "委托方应于半年内在科技主管部门进行科技成果登记",
    untitled: true,
    emended: true,
    ...IN_2028,
  },
  {
    ref: `${TRIAD}激励`,
    title: "包头市价值化导向科技成果转化激励机制运行管理办法",
    clause: "第七条(三)1",
    words: "从该项科技成果转让、许可净收入中提取不低于80%的比例",
    emended: true,
    ...IN_2028,
  },
  {
    ...ITEMS,
    clause: "一.4",
    words: "连续3年按其对地方财政贡献的100%奖励给个人(每人每年不超过50万元)。",
  },
  {
    ...ITEMS,
    clause: "三.12",
    words: "前3年按其对地方财政贡献的100%给予奖励,后2年按其对地方财政贡献的50%给予奖励。",
  },
  {
    ref: "包府发〔2025〕3号",
    number: "包府发〔2025〕3号",
    title: "包头市人民政府关于修改包府发〔2021〕5号文件部分内容的通知",
    clause: "末段",
    words: "本通知自印发之日起实施。",
    from: day("2025-02-17"),
    last: NO_END,
    emended: true,
  },
  {
    ref: "包党发〔2025〕1号",
    number: "包党发〔2025〕1号",
    title: "关于深入实施创新驱动发展战略高水平推进战略性新兴产业发展的实施意见",
    clause: "10",
    words: "年内引进高层次急需紧缺人才8000人以上,柔性引进高层次人才团队35个以上,建立院士工作站2个。",
    from: day("2025-01-01"),
    last: NO_END,
    emended: true,
  },
  {
    ref: "政府工作报告2025",
    number: "无文号",
    title: "2025年包头市人民政府工作报告",
    clause: "三(三)",
    words: "全社会研发投入突破100亿元、投入强度突破2%",
    from: NO_END,
    last: NO_END,
    emended: true,
  },
  {
    ref: "科技创新行动方案",
    number: "无文号",
    title: "包头市加快推动重点领域科技创新行动方案",
    clause: "(一)二是",
    words: "全社會研發(fā)(R&D)經(jīng)費投入規(guī)模達到125億元以上。",
    from: NO_END,
    last: NO_END,
    emended: true,
  },
];

/** A clause id in writing: other brackets, half and full width, without 号, blanks. */
const loosely = (id: string): string[] => [
  id.replaceAll("〔", "[").replaceAll("〕", "]"),
  id.replaceAll("〔", "（").replaceAll("〕", "）").replaceAll("号", "").replaceAll("#", "＃"),
  id.replaceAll("(", " 【 ").replaceAll(")", "】　").replaceAll("#", " # "),
];

const fields = DOCUMENTS.flatMap((one) => {
  const id = `${one.ref}#${one.clause}`;
  const numbered = one.number === "无文号" ? "" : `(${one.number})`;
  const note = one.emended ? matches(/读作|删去|存疑/u) : "";
  return [
    ...table(`${id}: CLAUSE, every field`, "CLAUSE", [
      ["原文 by default", [id], contains(one.words)],
      ["原文", [id, "原文"], contains(one.words)],
      ["校订文", [id, "校订文"], matches(/\p{Script=Han}/u)],
      ["标题", [id, "标题"], one.untitled ? "" : matches(/\p{Script=Han}/u)],
      ["文号", [id, "文号"], one.number],
      ["文件", [id, "文件"], contains(one.title)],
      ["施行日期", [id, "施行日期"], one.from],
      ["失效日期", [id, "失效日期"], one.last],
      ["状态说明", [id, "状态说明"], matches(/\p{Script=Han}/u)],
      [one.emended ? "校注 says what was lost" : "nothing to note", [id, "校注"], note],
      ...loosely(id).map((written): Line => ["written loosely", [written], contains(one.words)]),
    ]),
    ...table("1. Citations: 《title》(文号)条款", "CITE", [
      [id, [id], contains(`${one.title}》${numbered}${one.clause}`)],
      ...loosely(id).map((written): Line => ["written loosely", [written], contains(one.clause)]),
    ]),
    ...table("8. CLAUSES: words of the 原文", "CLAUSES", [
      [id, [one.words.slice(0, 12)], all(everyRow(one.words.slice(0, 12)), someRow({ 条款编号: id }))],
    ]),
  ];
});

/** provisions 4: in force on these days; the days at the edges stand in the colleagues' own tables. */
const DAYS = ["2024-12-31", "2025-06-30", "2026-11-21", "2026-12-31", "2027-01-01"].map(day);
const VALIDITY: readonly (readonly [ref: string, holds: string])[] = [
  ["包党发〔2021〕24号", "11111"],
  ["包府发〔2022〕50号", "11111"],
  [`${TRIAD}选题`, "11111"],
  [`${TRIAD}评价#第六条(一)`, "11111"],
  [`${TRIAD}激励#第八条(五)`, "11111"],
  ["包科发〔2024〕84号", "11100"],
  ["包府办发〔2024〕121号", "01110"],
  ["包党发〔2025〕1号", "01111"],
  ["包府发〔2025〕3号", "01111"],
  ["包府发〔2021〕5号#一.4", "10000"],
  ["包府发〔2021〕5号#三.12", "10000"],
];

const validity = table("8. IN_FORCE on the days of provisions 4", "IN_FORCE", [
  ...VALIDITY.flatMap(([ref, holds]) =>
    DAYS.map((date, at): Line => [`in force: ${holds}`, [ref, date], holds[at] === "1"]),
  ),
  ...DAYS.map((date): Line => ["undated", ["科技创新行动方案", date], NA]),
  ["44号 lasts to 2028-12-31", [`${TRIAD}选题#第七条`, day("2028-12-31")], true],
  ["44号 lasts to 2028-12-31", [`${TRIAD}选题#第七条`, day("2029-01-01")], false],
  ["44号 from 2024-06-28", [`${TRIAD}评价#第十条`, day("2024-06-27")], false],
  ["44号 from 2024-06-28", [`${TRIAD}评价#第十条`, day("2024-06-28")], true],
]);

/** The clause a function stands on, by the document that says it. */
const STANDS_ON: readonly (readonly [name: string, ...clauses: string[]])[] = [
  ["RD_SUBSIDY", "(包党发〔2021〕24号)三(五)"],
  ["SOE_APPRAISAL_PROFIT", "(包党发〔2021〕24号)三(五)"],
  ["TRANSFER_INCOME_TAXABLE", "(包党发〔2021〕24号)三(七)"],
  ["TRANSFER_INCOME_TAX", "(包党发〔2021〕24号)三(七)"],
  ["LOCAL_TAX_RELIEF", "(包党发〔2021〕24号)三(七)"],
  ["ZONE_RANK_AWARD", "(包党发〔2021〕24号)四(十)"],
  ["TECH_PURCHASE_SUBSIDY", "(包党发〔2021〕24号)五(十二)"],
  ["CONTRACT_REGISTRATION_GRANT", "(包党发〔2021〕24号)五(十三)"],
  ["INSTRUMENT_VOUCHER", "(包党发〔2021〕24号)六(十四)"],
  ["CARRIER_INVESTMENT_GRANT", "(包党发〔2021〕24号)六(十五)"],
  ["FLEX_TALENT_SUBSIDY", "(包党发〔2021〕24号)七(十八)"],
  ["PRIZE_MATCH", "(包党发〔2021〕24号)七(十九)"],
  ["RETIREMENT_DEFERRABLE", "(包党发〔2021〕24号)七(十九)"],
  ["FUND_DUE", "(包党发〔2021〕24号)八(二十一)"],
  ["BEST_OF", "(包党发〔2021〕24号)末段", "(包府办发〔2024〕121号)六(十二)"],
  ["TRANSFER_SHARE", "(包府发〔2024〕44号)第七条", "(包党发〔2021〕24号)五(十二)"],
  ["TRANSFER_SHARE_RATE", "(包府发〔2024〕44号)第六条(二)", "(包党发〔2021〕24号)五(十二)"],
  ["TRANSFER_KEY_SHARE", "(包党发〔2021〕24号)五(十二)"],
  ["TRANSFER_NET_INCOME", "(包党发〔2025〕1号)9"],
  ["SURPLUS_SHARE", "(包府发〔2024〕44号)第九条"],
  ["INSTALMENT_DUE", "(包府发〔2024〕44号)第八条(五)"],
  ["PUBLICITY_END", "(包府发〔2024〕44号)第八条(二)", "第八条(四)"],
  ["PROJECT_DUE", "(包府发〔2024〕44号)第七条"],
  ["PROJECT_CLAWBACK", "(包府发〔2024〕44号)第七条"],
  ["LEADER_WITHIN_LIMIT", "(包府发〔2024〕44号)第五条(五)"],
  ["RESULT_REGISTRATION_DUE", "(包府发〔2024〕44号)第十条"],
  ["EVALUATION_METHOD", "(包府发〔2024〕44号)第六条(一)", "第六条(二)"],
  ["TALENT_TAX_REWARD", "(包府发〔2021〕5号)一.4"],
  ["INDUSTRIALISATION_REWARD", "(包府发〔2021〕5号)三.12"],
];

const functions = table("8. CITE of a function", "CITE", [
  ...STANDS_ON.map(([name, ...clauses]): Line => [
    `${name} stands on it`,
    [`bt.${name.toLowerCase()}`],
    all(...clauses.map(contains)),
  ]),
  ["the purpose of a project is not that of an evaluation", ["PROJECT_DUE"], never(contains("评价机制"))],
]);

const several = [
  ...table("1. Citations: an article of 44号 that stands in several → #N/A naming them", "CLAUSE", [
    [
      "第六条(一) in all three",
      [`${TRIAD}#第六条(一)`],
      all(
        refused(`${TRIAD}选题#第六条(一)`, "#N/A"),
        refused(`${TRIAD}评价#第六条(一)`),
        refused(`${TRIAD}激励#第六条(一)`),
      ),
    ],
    ["第十五条 in 激励 alone", [`${TRIAD}#第十五条`], contains("本办法自印发之日起施行")],
    ["第五条(五) in 选题 alone", [`${TRIAD}#第五条(五)`], contains("一般不超过2项")],
    ["第九条(三) in 评价 alone", [`${TRIAD}#第九条(三)`], contains("信贷融资")],
  ]),
  ...table("1. Answers: unknown clause → #N/A", "CLAUSE", [
    ["5号 has no other item here", ["包府发〔2021〕5号#一.5"], NA],
    ["44号选题 has ten articles", [`${TRIAD}选题#第十一条`], NA],
    ["24号 has twenty-five", ["包党发〔2021〕24号#九(二十六)"], NA],
    ["1号 has twenty-one", ["包党发〔2025〕1号#22"], NA],
    ["the plan names five measures", ["科技创新行动方案#(三)六是"], NA],
  ]),
  ...table("8. CLAUSES: all", "CLAUSES", [
    ["every document has its rows", [], all(headed(["条款编号", "文件", "条款", "原文"]))],
    ...DOCUMENTS.map(({ ref, clause }): Line => ["its row", [], someRow({ 条款编号: `${ref}#${clause}` })]),
  ]),
];

export const documents: readonly Case[] = [...fields, ...validity, ...functions, ...several];
