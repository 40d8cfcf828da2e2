import { NA, REF, table, VALUE } from "../case";
import type { Case, Cell, Line } from "../case";
import { all, columnIs, everyRow, headed, refused, someRow } from "../expected";
import { BLANKS, each, noOrdinal } from "./given";

/** 9. Titles and platforms: the amounts of 包党发〔2021〕24号 and of 包党发〔2025〕1号, read off the texts. */
const GRANT = "TITLE_GRANT";
const OF_24 = "24号 三(六), 四(八) … 七(十七)";
const WAN = 10_000;

type Kind = "一次性" | "未写明" | "每年" | "每年下限" | "上限";
type Title = readonly [id: string, name: string, wan: number, kind: Kind, article: string, years?: number];

/** In the order of the text; the money in 万元, as the text has it. */
const TITLES: readonly Title[] = [
  ["K01", "呼包鄂国家自主创新示范区", 5000, "每年", "一(一)", 5],
  ["K02", "国家稀土新材料技术创新中心", 3000, "每年下限", "一(二)", 5],
  ["K05", "科技型中小企业连续两次入库", 5, "未写明", "三(六)"],
  ["K06", "包头市创新引领型民营企业", 30, "一次性", "三(六)"],
  ["K07", "包头市智能制造科技示范企业", 30, "一次性", "三(六)"],
  ["K08", "包头市产学研示范企业", 30, "一次性", "三(六)"],
  ["K09", "国家高新技术企业培育库入库", 10, "一次性", "三(六)"],
  ["K10", "国家高新技术企业认定", 30, "未写明", "三(六)"],
  ["K11", "市外高新技术企业整体迁入", 30, "一次性", "三(六)"],
  ["K12", "包头市科技小巨人企业", 50, "未写明", "三(六)"],
  ["K13", "国家级单项冠军企业", 200, "一次性", "三(六)"],
  ["K16", "国家技术创新中心(培育)", 200, "一次性", "四(八)"],
  ["K17", "国家重点实验室(培育)", 200, "一次性", "四(八)"],
  ["K18", "国家技术创新中心(获批)", 3000, "每年下限", "四(八)", 5],
  ["K19", "国家重点实验室(获批)", 1000, "每年", "四(八)", 5],
  ["K20", "国家级工程(技术)研究中心", 1000, "每年", "四(八)", 5],
  ["K21", "国家企业技术中心", 200, "一次性", "四(八)"],
  ["K22", "国家临床医学研究中心", 200, "一次性", "四(八)"],
  ["K23", "自治区技术创新中心", 500, "一次性", "四(八)"],
  ["K24", "自治区级工程(技术)研究中心", 50, "一次性", "四(八)"],
  ["K25", "自治区级企业技术中心", 50, "一次性", "四(八)"],
  ["K26", "自治区级重点实验室", 50, "一次性", "四(八)"],
  ["K27", "自治区级临床医学研究中心", 50, "一次性", "四(八)"],
  ["K28", "包头市级企业研发中心", 30, "一次性", "四(八)"],
  ["K29", "国家级科技企业孵化器", 200, "一次性", "四(九)"],
  ["K30", "自治区级科技企业孵化器", 50, "一次性", "四(九)"],
  ["K31", "国家高新技术特色产业基地", 200, "一次性", "四(九)"],
  ["K32", "自治区高新技术特色产业基地", 50, "一次性", "四(九)"],
  ["K33", "包头市科技企业孵化器(考核优秀)", 30, "一次性", "四(九)"],
  ["K34", "包头市众创空间(考核优秀)", 30, "一次性", "四(九)"],
  ["K36", "科教产融合园区", 1000, "上限", "四(十)"],
  ["K36", "大学科技园", 1000, "上限", "四(十)"],
  ["K37", "自治区级高新技术产业开发区(培育)", 200, "一次性", "四(十)"],
  ["K38", "自治区级高新技术产业开发区(认定)", 300, "每年", "四(十)", 3],
  ["K39", "国家农业科技园区", 1000, "每年", "四(十)"],
  ["K40", "自治区级农业科技园区", 50, "一次性", "四(十)"],
  ["K41", "国审农牧业新品种", 20, "一次性", "四(十)"],
  ["K42", "市级农业科技示范基地", 30, "一次性", "四(十)"],
  ["K43", "自治区级科技成果转移转化示范基地", 50, "一次性", "五(十一)"],
  ["K44", "自治区级中试公共服务平台", 50, "一次性", "五(十一)"],
  ["K45", "包头市级科技成果转移转化示范基地", 30, "一次性", "五(十一)"],
  ["K46", "包头市级中试公共服务平台", 30, "一次性", "五(十一)"],
  ["K53", "科技服务机构(评估优秀)", 30, "未写明", "五(十三)"],
  ["K54", "国家级技术转移服务示范机构", 50, "一次性", "五(十三)"],
  ["K55", "国家级技术转移人才培养基地", 50, "一次性", "五(十三)"],
  ["K56", "自治区级技术转移服务机构", 30, "一次性", "五(十三)"],
  ["K57", "自治区级技术转移人才培养基地", 30, "一次性", "五(十三)"],
  ["K59", "院士工作站(新认定)", 200, "一次性", "六(十四)"],
  ["K60", "院士工作站(续签)", 100, "一次性", "六(十四)"],
  ["K61", "国家级产业技术创新战略联盟", 200, "一次性", "六(十四)"],
  ["K62", "自治区级产业技术创新战略联盟", 50, "一次性", "六(十四)"],
  ["K63", "新型研发机构(考核优秀)", 2000, "未写明", "六(十四)"],
  ["K64", "新型研发机构(考核良好)", 1000, "未写明", "六(十四)"],
  ["K68", "国家级国际科技合作基地", 200, "一次性", "六(十六)"],
  ["K69", "自治区级国际科技合作基地", 50, "一次性", "六(十六)"],
  ["K70", "包头市工业特派员企业", 30, "每年", "七(十七)"],
  ["K71", "包头市优秀农业科技特派员", 20, "一次性", "七(十七)"],
  ["Y05", "概念验证平台", 30, "上限", "4"],
  ["Y06", "中试服务平台", 30, "上限", "4"],
  ["Y07", "科技成果应用场景示范项目", 500, "上限", "5"],
];

/** The amount year by year: the years that the text states, and every year where it states none. */
const yearly = ([, name, wan, kind, , years]: Title): Line[] =>
  years === undefined
    ? [[`${kind}: no number of years is stated`, [name, 99], wan * WAN]]
    : [
        [`${kind}, 连续支持${years}年: the last`, [name, years], wan * WAN],
        [`${kind}, 连续支持${years}年: the one after`, [name, years + 1], 0],
      ];

const amounts = TITLES.flatMap((title) => {
  const [id, name, wan, kind, article] = title;
  return table(`${id} ${article}: ${wan}万元, ${kind}`, GRANT, [
    ["one year's, or the only, amount", [name], wan * WAN],
    ["the first year", [name, 1], wan * WAN],
    ...yearly(title),
    ...(id === "K36" ? [] : [["by its id", [` ${id.toLowerCase()} `], wan * WAN] satisfies Line]),
  ]);
});

/** Each name with other brackets, without 级, in quotation marks, with blanks. */
const dressed = TITLES.map(([, name, wan]): Line => {
  const bare = name.replaceAll("级", "").replaceAll("(", "［").replaceAll(")", "］");
  return [
    "without 级, other brackets, quotes, blanks",
    [`“${bare.slice(0, 3)} ${bare.slice(3)}”　`],
    wan * WAN,
  ];
});

const LOOSE: readonly (readonly [why: string, written: Cell, wan: number])[] = [
  ["the text has 小巨人 in quotation marks", "包头市科技“小巨人”企业", 50],
  ["the text writes 工程（技术）研究中心", "国家级工程（技术）研究中心", 1000],
  ["(技术) left out", "国家级工程研究中心", 1000],
  ["(技术) left out, without 级", "自治区工程研究中心", 50],
  ["its brackets left out", "自治区工程技术研究中心", 50],
  ["级 where the table has none", "国家级企业技术中心", 200],
  ["no brackets at all", "国家重点实验室获批", 1000],
  ["《》 and 【】", "《院士工作站》【续签】", 100],
  ["the one title that has it", "单项冠军", 200],
  ["the one title that has it", "众创空间", 30],
  ["the one title that has it", "小巨人", 50],
  ["the one title that has it", "整体迁入", 30],
  ["the one title that has it", "培育库", 10],
  ["the one title that has it", "稀土新材料", 3000],
  ["the one title that has it", "国审", 20],
  ["the one title that has it: K70 is a 工业特派员", "科技特派员", 20],
  ["the one title that has it: K54 is a 服务示范机构", "技术转移服务机构", 30],
  ["equal to Y06, though K44 and K46 are platforms too", "中试服务平台", 30],
  ["equal to K53 but for the bracket's words", "科技服务机构", 30],
  ["the one title that has it", "应用场景", 500],
];

/** Fragments that stand in several titles; the message has one of them. */
const AMBIGUOUS: readonly (readonly [written: string, nearest: string])[] = [
  ["国家重点实验室", "国家重点实验室(获批)"],
  ["国家技术创新中心", "国家技术创新中心(培育)"],
  ["院士工作站", "院士工作站(新认定)"],
  ["新型研发机构", "新型研发机构(考核优秀)"],
  ["工程研究中心", "工程(技术)研究中心"],
  ["科技企业孵化器", "科技企业孵化器"],
  ["企业技术中心", "企业技术中心"],
  ["临床医学研究中心", "临床医学研究中心"],
  ["国家高新技术企业", "国家高新技术企业认定"],
  ["高新技术产业开发区", "自治区级高新技术产业开发区"],
  ["农业科技园区", "农业科技园区"],
  ["中试公共服务平台", "中试公共服务平台"],
  ["科技成果转移转化示范基地", "科技成果转移转化示范基地"],
  ["国际科技合作基地", "国际科技合作基地"],
  ["特派员", "特派员"],
  ["K36", "科教产融合园区"],
  ["K36", "大学科技园"],
];

const names = table(
  "9. A name equal but for brackets, quotes, 级, blanks; else the one that contains it",
  GRANT,
  [
    ...dressed,
    ...LOOSE.map(([why, written, wan]): Line => [why, [written], wan * WAN]),
    ...AMBIGUOUS.map(([written, nearest]): Line => [
      `several: the message names ${nearest}`,
      [written],
      refused(nearest, "#N/A"),
    ]),
    ["24号 grants nothing for it", ["瞪羚企业"], NA],
    ["24号 names no amount for it", ["技术经纪人"], NA],
    ["a provision, but of no title", ["K03"], NA],
    ["no such provision", ["K99"], NA],
    ...each("not given", BLANKS, (cell) => [cell], VALUE),
    ["an error cell comes back", [REF], REF],
  ],
);

const years = table("9. yearNo matters only for 每年 and 每年下限", GRANT, [
  ["一次性: the note says once, the amount stays", ["国家级科技企业孵化器", 2], 2_000_000],
  ["未写明", ["国家高新技术企业认定", 4], 300_000],
  ["上限", ["概念验证平台", 7], 300_000],
  ["a blank cell arrives as 0: not given", ["国家重点实验室(获批)", 0], 10_000_000],
  ...each("not given", BLANKS, (cell) => ["国家重点实验室(获批)", cell], 10_000_000),
  ["a number as text", ["国家重点实验室(获批)", "５"], 10_000_000],
  ["99, the last", ["国家重点实验室(获批)", 99], 0],
  ...noOrdinal((cell) => ["国家重点实验室(获批)", cell]),
  ["no whole year", ["国家重点实验室(获批)", 1.5], VALUE],
  ["checked though it does not matter", ["国家级科技企业孵化器", 2025], VALUE],
  ["arguments go before the scope", ["瞪羚企业", 2025], VALUE],
  ["an error cell goes first", ["瞪羚企业", REF], REF],
]);

const HEADINGS = ["编号", "名称", "金额", "方式", "年限", "依据"];
const list = table("9. TITLE_GRANTS: the table of section 9", "TITLE_GRANTS", [
  [
    "every title, K36 twice",
    [],
    all(
      headed(HEADINGS, TITLES.length),
      columnIs(
        "编号",
        TITLES.map(([id]) => id),
      ),
      columnIs(
        "名称",
        TITLES.map(([, name]) => name),
      ),
      columnIs(
        "金额",
        TITLES.map(([, , wan]) => wan * WAN),
      ),
      columnIs(
        "方式",
        TITLES.map(([, , , kind]) => kind),
      ),
    ),
  ],
  ...TITLES.map(([id, name, , , article, count]): Line => [
    `${id}: its clause${count ? " and its years" : ""}`,
    [],
    someRow({ 编号: id, 名称: name, 依据: article, ...(count && { 年限: String(count) }) }),
  ]),
  ["a keyword", ["孵化器"], all(headed(HEADINGS, 3), everyRow("孵化器"))],
  ["two words", ["自治区 基地"], all(headed(HEADINGS, 4), everyRow("自治区", "基地"))],
  ["blank is no keyword", [" "], headed(HEADINGS, TITLES.length)],
  ["an error cell comes back", [REF], REF],
]);

export const titles: readonly Case[] = [
  ...amounts,
  ...names,
  ...years,
  ...list,
  ...table(`10. Worked examples; ${OF_24}`, GRANT, [
    ["四(九): 200万元", ["国家级科技企业孵化器"], 2_000_000],
    ["四(八): 连续支持5年", ["国家重点实验室(获批)", 6], 0],
  ]),
];
