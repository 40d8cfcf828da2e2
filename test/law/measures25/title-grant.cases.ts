import { DIV0, NA, table, VALUE } from "../case";
import type { Case, Line } from "../case";
import { all, columnIs, everyRow, headed, mentions, never, refused, someRow } from "../expected";
import { TITLES } from "./titles";

/** 9. TITLE_GRANT(title, [yearNo]) and TITLE_GRANTS([keyword]). */

const isYearly = (kind: string): boolean => kind.startsWith("每年");
const unique = TITLES.filter(([id]) => id !== "K36");

const amounts = table("9. TITLE_GRANT: the amount", "TITLE_GRANT", [
  ...TITLES.map(([id, title, yuan]): Line => [`${id} by its title`, [title], yuan]),
  ...unique.map(([id, title, yuan]): Line => [`${title} by its id`, [id], yuan]),
]);

const years = table(
  "6. yearNo matters only for 每年 and 每年下限",
  "TITLE_GRANT",
  TITLES.flatMap(([, title, yuan, kind, last]): Line[] => {
    const ends = isYearly(kind) && last !== "";
    const end = ends ? last : 50;
    return [
      [`${kind}, year 1`, [title, 1], yuan],
      [`${kind}, ${ends ? "the last year" : "any year"}`, [title, end], yuan],
      [`${kind}, ${ends ? "the year after the last" : "any year"}`, [title, end + 1], ends ? 0 : yuan],
      [`${kind}, year 99`, [title, 99], ends ? 0 : yuan],
    ];
  }),
);

const wrongYears = table("1. Units: an ordinal year is 1 … 99; 0 is not given", "TITLE_GRANT", [
  ["0 is a blank cell: one year's amount", ["K19", 0], 10_000_000],
  ["blank", ["K19", ""], 10_000_000],
  ["as text", ["K19", "６"], 0],
  ["a calendar year", ["K19", 2025], refused("不是年份", "#VALUE!")],
  ["100", ["K19", 100], VALUE],
  ["half a year", ["K19", 1.5], VALUE],
  ["negative", ["K19", -1], VALUE],
  ["a word", ["K19", "第一年"], VALUE],
  ["where it does not matter it is still checked", ["K29", 2025], VALUE],
  ["before the title is looked up", ["没有这个名目", 2025], VALUE],
]);

const ids = table("9. Provision ids are taken too", "TITLE_GRANT", [
  ["lower case", ["k29"], 2_000_000],
  ["full width", ["Ｋ２９"], 2_000_000],
  ["blanks", [" K 29 "], 2_000_000],
  ["of the other document", ["Y07"], 5_000_000],
  ["K36 stands for two titles: the first is named", ["K36"], refused("科教产融合园区", "#N/A")],
  ["and the second", ["K36"], refused("大学科技园", "#N/A")],
  ["a provision that is no title", ["K03"], refused("没有名目", "#N/A")],
  ["no provision", ["K99"], NA],
  ["a number is no id", [29], NA],
]);

const loose = table("9. Name matching: brackets, quotes, 级, blanks, (技术)", "TITLE_GRANT", [
  ["half width", ["国家重点实验室(获批)"], 10_000_000],
  ["full width", ["国家重点实验室（获批）"], 10_000_000],
  ["square", ["国家重点实验室【获批】"], 10_000_000],
  ["no brackets", ["国家重点实验室获批"], 10_000_000],
  ["a needless 级", ["国家级重点实验室(获批)"], 10_000_000],
  ["级 left out", ["国家科技企业孵化器"], 2_000_000],
  ["the document's quotes", ["包头市科技“小巨人”企业"], 500_000],
  ["other quotes", ['包头市科技"小巨人"企业'], 500_000],
  ["corner brackets", ["包头市科技「小巨人」企业"], 500_000],
  ["blanks", [" 国家级 科技企业　孵化器 "], 2_000_000],
  ["(技术) as in the clause", ["国家级工程（技术）研究中心"], 10_000_000],
  ["(技术) left out", ["国家级工程研究中心"], 10_000_000],
  ["its brackets left out", ["自治区工程技术研究中心"], 500_000],
  ["部分文字: 小巨人", ["小巨人"], 500_000],
  ["单项冠军", ["单项冠军"], 2_000_000],
  ["without 包头市", ["产学研示范企业"], 300_000],
  ["the regional laboratory", ["自治区重点实验室"], 500_000],
  ["国家工程: one title has it", ["国家工程"], 10_000_000],
  ["the pilot platform of 2025 by its whole title", ["中试服务平台"], 300_000],
]);

const several = table("9. Several or none → #N/A with the nearest", "TITLE_GRANT", [
  [
    "letters left out: K44 and K46 too",
    ["中试平台"],
    all(refused("自治区级中试公共服务平台", "#N/A"), refused("包头市级中试公共服务平台")),
  ],
  ["K37, K38", ["自治区高新区"], all(refused("开发区(培育)", "#N/A"), refused("开发区(认定)"))],
  [
    "培育库 or 认定",
    ["国家高新技术企业"],
    refused("国家高新技术企业培育库入库 K09、国家高新技术企业认定 K10", "#N/A"),
  ],
  ["K11 too", ["高新技术企业"], refused("市外高新技术企业整体迁入 K11", "#N/A")],
  ["培育 or 获批", ["国家重点实验室"], refused("国家重点实验室(培育) K17、国家重点实验室(获批) K19", "#N/A")],
  [
    "培育 or 获批, K02 being neither",
    ["国家技术创新中心"],
    refused("K16、国家技术创新中心(获批) K18,", "#N/A"),
  ],
  ["four of them", ["技术创新中心"], refused("国家稀土新材料技术创新中心 K02", "#N/A")],
  ["国家, 自治区 or 包头市", ["科技企业孵化器"], refused("K29、自治区级科技企业孵化器 K30、", "#N/A")],
  ["新认定 or 续签", ["院士工作站"], refused("院士工作站(续签) K60", "#N/A")],
  ["优秀 or 良好", ["新型研发机构"], refused("新型研发机构(考核良好) K64", "#N/A")],
  ["自治区 or 包头市", ["中试公共服务平台"], refused("K44、包头市级中试公共服务平台 K46", "#N/A")],
  ["very many: how many", ["国家"], refused("个,请写全称", "#N/A")],
  ["a slip of the pen", ["国家级科技企业孵化品"], refused("国家级科技企业孵化器", "#N/A")],
  ["more than the title", ["认定为国家级单项冠军企业"], refused("国家级单项冠军企业", "#N/A")],
  ["the name of today", ["全国重点实验室"], NA],
  ["no title of these documents", ["瞪羚企业"], NA],
  ["nothing but 级", ["级"], NA],
  ["nothing but brackets", ["()"], NA],
  ["not given", [null], VALUE],
  ["blank", [" "], VALUE],
  ["0 is a blank", [0], VALUE],
  ["an error cell comes back", [DIV0], DIV0],
]);

const list = table("9. TITLE_GRANTS: 编号 · 名称 · 金额 · 方式 · 年限 · 依据", "TITLE_GRANTS", [
  [
    "all of them",
    [],
    all(
      headed(["编号", "名称", "金额", "方式", "年限", "依据"], 60),
      columnIs(
        "编号",
        TITLES.map(([id]) => id),
      ),
      columnIs(
        "名称",
        TITLES.map(([, title]) => title),
      ),
      columnIs(
        "金额",
        TITLES.map(([, , yuan]) => yuan),
      ),
      columnIs(
        "方式",
        TITLES.map(([, , , kind]) => kind),
      ),
      columnIs(
        "年限",
        TITLES.map(([, , , , last]) => last),
      ),
    ),
  ],
  ["with the clause", [], someRow({ 编号: "K29", 依据: "(包党发〔2021〕24号)四(九)" })],
  ["of the other document", [], someRow({ 编号: "Y07", 依据: "(包党发〔2025〕1号)5" })],
  ["blank is no keyword", [""], headed(["编号", "名称", "金额", "方式", "年限", "依据"], 60)],
  ["a word", ["孵化器"], columnIs("编号", ["K29", "K30", "K33"])],
  ["two words", ["国家 孵化器"], columnIs("编号", ["K29"])],
  ["级 and brackets do not matter", ["国家科技企业孵化器"], columnIs("编号", ["K29"])],
  ["a kind", ["每年下限"], columnIs("编号", ["K02", "K18"])],
  ["an id in any case", ["k36"], columnIs("名称", ["科教产融合园区", "大学科技园"])],
  ["a clause", ["一(一)"], columnIs("编号", ["K01"])],
  ["no such word", ["瞪羚"], headed(["编号", "名称", "金额", "方式", "年限", "依据"], 0)],
  ["an error cell comes back", [DIV0], DIV0],
]);

const told = table("8. EXPLAIN a title's grant", "EXPLAIN", [
  ["the title matched", ["TITLE_GRANT", "小巨人"], someRow({ 说明: "包头市科技小巨人企业(K12)" })],
  [
    "its clause",
    ["TITLE_GRANT", "K29"],
    someRow({ 依据: "四(九)", 说明: "认定为国家级和自治区级科技企业孵化器" }),
  ],
  ["and no other clause", ["TITLE_GRANT", "K29"], never(mentions("四(八)"))],
  ["the whole sentence", ["TITLE_GRANT", "K53"], mentions("评估后达到优秀等级")],
  ["未写明", ["TITLE_GRANT", "K10"], mentions('条文没有写"一次性"')],
  ["下限", ["TITLE_GRANT", "K18"], mentions("每年不低于此数,条文没有上限")],
  ["上限", ["TITLE_GRANT", "Y05"], mentions("不是应得额")],
  ["K02 and K18 are the same money", ["TITLE_GRANT", "K02"], mentions("同一笔资金,不得相加(读法C3)")],
  ["and the other way round", ["TITLE_GRANT", "K18", 5], mentions("(读法C3)")],
  ["K46 and Y06", ["TITLE_GRANT", "K46"], mentions("从新从高不重复(读法C6)")],
  ["Y06 and K46", ["TITLE_GRANT", "Y06"], mentions("从新从高不重复(读法C6)")],
  ["K36 has no scale", ["TITLE_GRANT", "大学科技园"], mentions("只给出上限")],
  ["K39 is open-ended", ["TITLE_GRANT", "K39", 30], all(mentions("条文没有写年限"), mentions("(读法K39)"))],
  ["the year in the years", ["TITLE_GRANT", "K19", 5], mentions("第5年,在支持的第1至5年内")],
  ["the year past them", ["TITLE_GRANT", "K19", 6], mentions("不符合:第6年,只支持第1至5年")],
  ["no year given", ["TITLE_GRANT", "K38"], mentions("为一年的金额,共3年")],
  ["a year that does not matter", ["TITLE_GRANT", "K29", 2], mentions("第几年不影响金额")],
  ["not twice", ["TITLE_GRANT", "K29"], mentions("从新从高不重复")],
  ["after 2025", ["TITLE_GRANT", "Y07"], mentions("(读法Y26)")],
]);

const cited = table("8. CITE of what answers from many clauses: all of them", "CITE", [
  [
    "a clause of 24号 and one of 1号",
    ["TITLE_GRANT"],
    all(mentions("24号)四(九)"), mentions("(包党发〔2025〕1号)5")),
  ],
  ["the list too", ["TITLE_GRANTS"], mentions("24号)七(十七)")],
]);

const register = table("8. READINGS of the titles", "READINGS", [
  ["in 24号", ["24号"], headed(["编号", "条款", "疑点", "采用", "其他读法", "理由"])],
  ...["K05", "K06", "K09", "K36", "K39", "K63", "C3", "C6", "Y26"].map((id): Line => [
    "registered",
    [id],
    all(everyRow(id), someRow({ 编号: id })),
  ]),
]);

export const titleGrant: readonly Case[] = [
  ...amounts,
  ...years,
  ...wrongYears,
  ...ids,
  ...loose,
  ...several,
  ...list,
  ...told,
  ...cited,
  ...register,
];
