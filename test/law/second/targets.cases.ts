import { day, NA, REF, table, VALUE } from "../case";
import type { Case, Line } from "../case";
import { all, everyRow, headed, mentions, refused, someRow } from "../expected";
import { BLANKS, each } from "./given";

/** 8. TARGET, TARGET_MET, TARGETS: figures in the document's own unit, per cent as fractions, its own operator. */

/**
 * What the words demand: 突破, 超过 more than the figure; 以上, 达到 and a bare number the figure itself;
 * 左右 95 % of it, for a rank 105 %, and whatever is better.
 */
type Words = "突破" | "超过" | "以上" | "达到" | "无词" | "左右" | "名左右";
type Row = readonly [id: string, what: string, figure: number, words: Words, step: number, year?: number];

const FIFTY: readonly Row[] = [
  ["Z01", "2022年培育1家工业园区申报", 1, "无词", 1, 2022],
  ["Z02", "2023年培育建成2家", 2, "无词", 1, 2023],
  ["Z03", "国家级高新区研发投入强度达到4%以上", 0.04, "以上", 0.0001, 2025],
  ["Z04", "自治区级高新区研发投入强度达到2%以上", 0.02, "以上", 0.0001, 2025],
  ["Z05", "全市总数的60%以上", 0.6, "以上", 0.0001, 2025],
  ["Z06", "其中国家级高新区达到40%", 0.4, "达到", 0.0001, 2025],
  ["Z07", "自治区级高新区达到20%", 0.2, "达到", 0.0001, 2025],
  ["Z08", "由目前的89名提升到65名左右", 65, "名左右", 0, 2025],
  ["Z09", "培育建成5家自治区级高新区", 5, "无词", 1, 2025],
  ["Z13", "达到20家以上", 20, "以上", 1],
  ["Z14", "占园区企业总数超过30%", 0.3, "超过", 0.0001],
  ["Z17", "到2025年培育5家", 5, "无词", 1, 2025],
];

const ONE: readonly Row[] = [
  ["Y01.1", "全社会研发投入突破100亿元", 100, "突破", 0.01, 2025],
  ["Y01.2", "增长10%以上", 0.1, "以上", 0.0001, 2025],
  ["Y02.1", "战新产业增加值达到500亿元", 500, "达到", 0.01, 2025],
  ["Y02.2", "增长40%以上", 0.4, "以上", 0.0001, 2025],
  ["Y03", "年内安排3000万元", 3000, "无词", 1, 2025],
  ["Y04", "总数达到1100家以上", 1100, "以上", 1, 2025],
  ["Y08", "科技服务机构25家以上", 25, "以上", 1, 2025],
  ["Y09", "人才8000人以上", 8000, "以上", 1, 2025],
  ["Y11", "人才团队35个以上", 35, "以上", 1, 2025],
  ["Y12", "建立院士工作站2个", 2, "无词", 1, 2025],
  ["Y14", "高技能人才3000人", 3000, "无词", 1, 2025],
  ["Y15", "留包率达到25%以上", 0.25, "以上", 0.0001, 2025],
  ["Y16", "稀土产业产值达到1300亿元以上", 1300, "以上", 0.01, 2025],
  ["Y17", "晶硅光伏产业产值达到1200亿元以上", 1200, "以上", 0.01, 2025],
  ["Y18", "本地配套率达到65%以上", 0.65, "以上", 0.0001, 2025],
  ["Y19", "绿电使用比例达到65%以上", 0.65, "以上", 0.0001, 2025],
  ["Y20", "陆上风电装备产业产值达到200亿元以上", 200, "以上", 0.01, 2025],
  ["Y21", "属地配套率达到85%以上", 0.85, "以上", 0.0001, 2025],
  ["Y22", "五大战新产业产值达到550亿元以上", 550, "以上", 0.01, 2025],
  ["Y25", "钢铁、有色金属等产业产值达到2500亿元以上", 2500, "以上", 0.01, 2025],
];

const REPORT: readonly Row[] = [
  ["R01", "经济总量达到5000亿元左右", 5000, "左右", 0.01, 2025],
  ["R02", "地区生产总值增长8%左右", 0.08, "左右", 0.0001, 2025],
  ["R03", "规上工业增加值增长14%以上", 0.14, "以上", 0.0001, 2025],
  ["R04", "固定资产投资增长18%以上", 0.18, "以上", 0.0001, 2025],
  ["R05", "社会消费品零售总额增长5%以上", 0.05, "以上", 0.0001, 2025],
  ["R06", "一般公共预算收入增长5%左右", 0.05, "左右", 0.0001, 2025],
  ["R09", "主攻650个重大项目", 650, "无词", 1, 2025],
  ["R10", "投产300个以上", 300, "以上", 1, 2025],
  ["R11", "投资增长20%以上", 0.2, "以上", 0.0001, 2025],
  ["R13", "亿元以上产业类项目200个以上: the figure is 200", 200, "以上", 1, 2025],
  ["R14", "到位资金量突破1200亿元", 1200, "突破", 0.01, 2025],
  ["R15", "增长20%以上", 0.2, "以上", 0.0001, 2025],
  ["R16", "新增产值600亿元以上", 600, "以上", 0.01, 2025],
  ["R17", "等45个项目", 45, "无词", 1, 2025],
  ["R19", "产值突破1300亿元", 1300, "突破", 0.01, 2025],
  ["R21", "产值达到1200亿元以上", 1200, "以上", 0.01, 2025],
  ["R23", "产值突破200亿元", 200, "突破", 0.01, 2025],
  ["R24", "产值突破550亿元", 550, "突破", 0.01, 2025],
  ["R25", "保持在1000亿元以上", 1000, "以上", 0.01, 2025],
  ["R26", "铝产业产值达到1200亿元", 1200, "达到", 0.01, 2025],
  ["R31", "全社会研发投入突破100亿元", 100, "突破", 0.01, 2025],
  ["R32", "投入强度突破2%", 0.02, "突破", 0.0001, 2025],
  ["R33", "领军企业、瞪羚企业10家以上", 10, "以上", 1, 2025],
  ["R34", "总数突破1100家", 1100, "突破", 1, 2025],
  ["R36", "新增院士工作站2家以上", 2, "以上", 1, 2025],
  ["R38", "项目100个以上", 100, "以上", 1, 2025],
  ["R40", "紧缺急需人才8000人以上", 8000, "以上", 1, 2025],
  ["R45", "燃气管道1000公里", 1000, "无词", 1, 2025],
  ["R47", "老旧小区改造56个", 56, "无词", 1, 2025],
  ["R52", "资源化利用率达到60%", 0.6, "达到", 0.0001, 2025],
  ["R62", "新增10家以上绿色工厂", 10, "以上", 1, 2025],
  ["R64", "6971套保交房", 6971, "无词", 1, 2025],
];

const PLAN: readonly Row[] = [
  ["A02", "組織實施項目120項以上", 120, "以上", 1],
  ["A03", "2022年力爭市本級財政科技投入達到1億元", 1, "达到", 0.01, 2022],
  ["A04", "確保2025年達到3億元", 3, "达到", 0.01, 2025],
  ["A05", "力爭超過3%", 0.03, "超过", 0.0001, 2025],
  ["A06", "達到125億元以上", 125, "以上", 0.01, 2025],
  ["A10", "創業載體30個以上", 30, "以上", 1],
];

/** 1.3万人 and the like: the document's own unit is 万人. */
const TEN_THOUSANDS: readonly Row[] = [
  ["Y13", "专技人才1.3万人", 1.3, "无词", 0.01, 2025],
  ["R18", "产能增加4.5万吨", 4.5, "无词", 0.01, 2025],
  ["R27", "新增并网300万千瓦以上", 300, "以上", 1, 2025],
  ["R28", "储能1000万千瓦时以上", 1000, "以上", 1, 2025],
  ["R44", "口岸过货量突破1200万吨", 1200, "突破", 1, 2025],
  ["R46", "室内燃气5.9万户", 5.9, "无词", 0.01, 2025],
  ["R48", "174.3万平方米", 174.3, "无词", 0.1, 2025],
  ["R57", "新增城镇就业3.5万人以上", 3.5, "以上", 0.01, 2025],
  ["R60", "200万亩以上", 200, "以上", 1, 2025],
  ["R63", "节能10万吨以上标煤", 10, "以上", 0.1, 2025],
];

const ROWS = [...FIFTY, ...ONE, ...REPORT, ...PLAN, ...TEN_THOUSANDS];

/** A neighbour of a figure, as a cell shows it. */
const beside = (figure: number, step: number): number => Number((figure + step).toFixed(6));

/** Which values meet the words, which do not. */
function met([id, what, figure, words, step]: Row): Line[] {
  const line = (actual: number, holds: boolean, why: string): Line => [
    `${what}: ${why}`,
    [id, actual],
    holds,
  ];
  if (words === "名左右") {
    return [
      line(68, true, "68 ≤ 65 × 105 % = 68.25"),
      line(69, false, "69 > 68.25"),
      line(65, true, "the rank itself"),
      line(1, true, "better always counts"),
      line(89, false, "where it began"),
    ];
  }
  if (words === "左右") {
    const least = beside(figure * 0.95, 0);
    return [
      line(least, true, "95 % of it"),
      line(beside(least, -step), false, "just under 95 %"),
      line(figure, true, "the figure itself"),
      line(figure * 2, true, "better always counts"),
    ];
  }
  const strict = words === "突破" || words === "超过";
  return [
    line(figure, !strict, strict ? `${words} is more than the figure` : "the figure itself"),
    line(beside(figure, -step), false, "just under"),
    line(beside(figure, step), true, "just over"),
  ];
}

const figures = ROWS.flatMap(([id, what, figure, , , year]) =>
  table("8. TARGET by id, in the document's own unit", "TARGET", [
    [what, [id], figure],
    ...(year === undefined
      ? []
      : ([
          [`${what}: its year`, [id, year], figure],
          [`${what}: none for another year`, [id, year - 1], NA],
        ] satisfies Line[])),
  ]),
);

const verdicts = table("8. TARGET_MET by the document's own operator", "TARGET_MET", ROWS.flatMap(met));

/** Where documents disagree a name answers with the later one: the report of 2025-01-05, after 1号 of 2025-01-01. */
const conflicts: Case[] = [
  ...table("C7: 125亿元 and 3% of the plan, 100亿元 and 2% of 2025", "TARGET", [
    ["by name the report's", ["全社会研发投入"], 100],
    ["by name and year", ["全社会研发投入", 2025], 100],
    ["by id the plan's own", ["A06"], 125],
    ["by id 1号's own", ["Y01.1"], 100],
    ["by id the plan's own", ["A05"], 0.03],
    ["by id the report's own", ["R32"], 0.02],
  ]),
  ...table("C7, C8, C9: 突破 of the report against 以上 of 1号", "TARGET_MET", [
    ["研发投入 突破100亿元", ["全社会研发投入", 100], false],
    ["研发投入 突破100亿元", ["全社会研发投入", 100.01], true],
    ["稀土产业产值: by name 突破1300亿元", ["稀土产业产值", 1300], false],
    ["稀土产业产值: by name 突破1300亿元", ["稀土产业产值", 1300.01], true],
    ["by id 1300亿元以上", ["Y16", 1300], true],
    ["风电装备: by name 突破200亿元", ["陆上风电装备产业产值", 200], false],
    ["by id 200亿元以上", ["Y20", 200], true],
    ["五大战新产业: by name 突破550亿元", ["五大战新产业产值", 550], false],
    ["by id 550亿元以上", ["Y22", 550], true],
    ["院士工作站: 2家以上 and 2个 both hold at 2", ["院士工作站", 2], true],
    ["院士工作站: 1 holds of neither", ["院士工作站", 1], false],
    ["by id", ["Y12", 2], true],
  ]),
];

const years = table("8. TARGET: a name of several years; year omitted: the last", "TARGET", [
  ["市本级财政科技投入 of 2022", ["市本级财政科技投入", 2022], 1],
  ["of 2025", ["市本级财政科技投入", 2025], 3],
  ["omitted: the last", ["市本级财政科技投入"], 3],
  ["no figure of 2023", ["市本级财政科技投入", 2023], NA],
  ["a date in the year", ["Y16", day("2025-06-30")], 1300],
  ["a date in another year", ["Y16", "2024-12-31"], NA],
  ["a blank cell arrives as 0: not given", ["Y16", 0], 1300],
  ...each("not given", BLANKS, (cell) => ["Y16", cell], 1300),
  ["a word for a year", ["Y16", "今年"], VALUE],
  ["before 1900 there is no calendar year", ["Y16", -5], VALUE],
]);

const refusals: Case[] = [
  ...table("8. TARGET: several figures in one; no figure", "TARGET", [
    ["Y01 has two", ["Y01"], all(refused("Y01.1", "#N/A"), refused("Y01.2"))],
    ["Y02 has two", ["y02"], all(refused("Y02.1", "#N/A"), refused("Y02.2"))],
    ["Y01 has no third", ["Y01.3"], NA],
    ["R07: 基本同步, no figure", ["R07"], NA],
    ["Y27: 优先保障, no figure", ["Y27"], NA],
    ["K35 is no target", ["K35"], NA],
    ["no such indicator", ["幸福指数"], NA],
    ["ids in any case and width", [" ｙ16 "], 1300],
    ...each("not given", BLANKS, (cell) => [cell], VALUE),
    ["an error cell comes back", [REF, 2025], REF],
    ["arguments go before the scope", ["幸福指数", "今年"], VALUE],
  ]),
  ...table("8. TARGET_MET: refusals", "TARGET_MET", [
    ["the actual figure is not given", ["Y16", null], VALUE],
    ["white space", ["Y16", " 　"], VALUE],
    ["a word", ["Y16", "很多"], VALUE],
    ["a truth value", ["Y16", true], VALUE],
    ["Y01 has two figures", ["Y01", 101], all(refused("Y01.1", "#N/A"), refused("Y01.2"))],
    ["no figure", ["R07", 0.08], NA],
    ["another year", ["Y16", 1400, 2024], NA],
    ["its year", ["Y16", 1400, 2025], true],
    ["市本级财政科技投入 of 2022: 1亿元", ["市本级财政科技投入", 1, 2022], true],
    ["the last year: 3亿元", ["市本级财政科技投入", 1], false],
    ["a percentage as text", ["Y01.2", "10%"], true],
    ["a percentage as text, just under", ["Y01.2", "9.99%"], false],
    ["a number as text, separators, full width", ["Y16", "１，３００"], true],
    ["an error cell comes back", ["Y16", REF], REF],
  ]),
];

const HEADINGS = ["编号", "指标", "年度", "要求", "数值", "单位", "文件", "条款", "说明"];
const list = table("8. TARGETS", "TARGETS", [
  ["its headings", [], headed(HEADINGS)],
  ["blank is no keyword", [" "], headed(HEADINGS)],
  [
    "Y16: 亿元, clause 11",
    [],
    someRow({ 编号: "Y16", 年度: "2025", 数值: "1300", 单位: "亿元", 条款: "11" }),
  ],
  ["R19: clause 三(二)", [], someRow({ 编号: "R19", 数值: "1300", 条款: "三(二)" })],
  [
    "Y01 as two rows",
    [],
    all(someRow({ 编号: "Y01.1", 数值: "100" }), someRow({ 编号: "Y01.2", 数值: "0.1" })),
  ],
  ["Y15: a fraction", [], someRow({ 编号: "Y15", 数值: "0.25" })],
  ["Z08: the rank", [], someRow({ 编号: "Z08", 数值: "65", 条款: "一(二)" })],
  ["C7: both sides", ["研发投入"], all(someRow({ 编号: "R31", 数值: "100" }), someRow({ 编号: "Y01.1" }))],
  ["C7: the plan too", ["125"], mentions("A06")],
  ["of one year", [null, 2022], all(everyRow("2022"), someRow({ 编号: "Z01" }), someRow({ 编号: "A03" }))],
  ["a keyword and a year", ["院士工作站", 2025], all(someRow({ 编号: "Y12" }), someRow({ 编号: "R36" }))],
  ["a word for a year", [null, "今年"], VALUE],
  ["an error cell comes back", [REF], REF],
]);

export const targets: readonly Case[] = [
  ...figures,
  ...verdicts,
  ...conflicts,
  ...years,
  ...refusals,
  ...list,
];
