import { DIV0, NA, REF, row, table, VALUE } from "./case";
import type { Case, Line } from "./case";
import { all, columnIs, everyRow, headed, mentions, never, refused, rowHas, someRow } from "./expected";

/** 8. TARGET(indicator, [year]) · TARGETS([keyword], [year]) · TARGET_MET(indicator, actual, [year]) */

type Sign = "≥" | ">" | "≈";
type Asked = readonly [id: string, sign: Sign, figure: number];

/** Taken down from the texts, clause by clause, before and apart from the project's own tables; per cents as fractions. */
const ZONES: readonly Asked[] = [
  // 一(二)
  ["Z01", "≥", 1],
  ["Z02", "≥", 2],
  ["Z03", "≥", 0.04],
  ["Z04", "≥", 0.02],
  ["Z05", "≥", 0.6],
  ["Z06", "≥", 0.4],
  ["Z07", "≥", 0.2],
  ["Z09", "≥", 5],
  // 二(四) 到2025年培育5家, 2030年全覆盖
  ["Z17", "≥", 5],
  ["Z10", "≥", 1],
  // 三(五) 达到20家以上, 四(九) 超过30%, 五(十四) 全覆盖
  ["Z13", "≥", 20],
  ["Z14", ">", 0.3],
  ["Z15", "≥", 1],
];

const INDUSTRIES: readonly Asked[] = [
  // 引言: 突破100亿元、增长10%以上,力争达到500亿元、增长40%以上
  ["Y01.1", ">", 100],
  ["Y01.2", "≥", 0.1],
  ["Y02.1", "≥", 500],
  ["Y02.2", "≥", 0.4],
  // 1, 2, 7
  ["Y03", "≥", 3000],
  ["Y04", "≥", 1100],
  ["Y08", "≥", 25],
  // 10
  ["Y09", "≥", 8000],
  ["Y11", "≥", 35],
  ["Y12", "≥", 2],
  ["Y13", "≥", 1.3],
  ["Y14", "≥", 3000],
  ["Y15", "≥", 0.25],
  // 11 to 15
  ["Y16", "≥", 1300],
  ["Y17", "≥", 1200],
  ["Y18", "≥", 0.65],
  ["Y19", "≥", 0.65],
  ["Y20", "≥", 200],
  ["Y21", "≥", 0.85],
  ["Y22", "≥", 550],
  ["Y23", "≥", 20],
  ["Y24.1", "≥", 200],
  ["Y24.2", "≥", 75],
  ["Y25", "≥", 2500],
  // 21 百人班
  ["Y28", "≥", 100],
];

const REPORT: readonly Asked[] = [
  // 二
  ["R01", "≈", 5000],
  ["R02", "≈", 0.08],
  ["R03", "≥", 0.14],
  ["R04", "≥", 0.18],
  ["R05", "≥", 0.05],
  ["R06", "≈", 0.05],
  ["R08", "≥", 600],
  // 三(一)
  ["R09", "≥", 650],
  ["R10", "≥", 300],
  ["R11", "≥", 0.2],
  ["R12", "≥", 100],
  ["R13", "≥", 200],
  ["R14", ">", 1200],
  ["R15", "≥", 0.2],
  // 三(二)
  ["R16", "≥", 600],
  ["R17", "≥", 45],
  ["R18", "≥", 4.5],
  ["R19", ">", 1300],
  ["R20", "≥", 0.65],
  ["R21", "≥", 1200],
  ["R22", "≥", 0.85],
  ["R23", ">", 200],
  ["R24", ">", 550],
  ["R25", "≥", 1000],
  ["R26", "≥", 1200],
  ["R27", "≥", 300],
  ["R28", "≥", 1000],
  ["R29", "≥", 10],
  ["R30", "≥", 8],
  // 三(三)
  ["R31", ">", 100],
  ["R32", ">", 0.02],
  ["R33", "≥", 10],
  ["R34", ">", 1100],
  ["R35", "≥", 2],
  ["R36", "≥", 2],
  ["R37", "≥", 10],
  ["R38", "≥", 100],
  ["R39", "≥", 20],
  ["R40", "≥", 8000],
  ["R41", "≥", 1.3],
  ["R42", "≥", 3000],
  // 三(四): 百万平方米, 两万多亩, 十个
  ["R43.1", "≥", 100],
  ["R43.2", ">", 2],
  ["R43.3", "≥", 10],
  ["R44", ">", 1200],
  // 三(五)
  ["R45", "≥", 1000],
  ["R46", "≥", 5.9],
  ["R47", "≥", 56],
  ["R48", "≥", 174.3],
  ["R50", "≥", 60],
  ["R51", "≥", 36],
  ["R52", "≥", 0.6],
  ["R53", "≥", 120],
  ["R54", "≥", 30],
  ["R55", "≥", 1],
  ["R56", "≥", 15],
  // 三(六)
  ["R57", "≥", 3.5],
  ["R58", "≥", 5],
  ["R59", "≥", 30],
  ["R60", "≥", 200],
  ["R61", "≥", 10],
  ["R62", "≥", 10],
  ["R63", "≥", 10],
  // 三(七)
  ["R64", "≥", 6971],
  ["R65", "≥", 297],
  ["R66", "≥", 10],
];

const PLAN: readonly Asked[] = [
  ["A01", "≥", 10],
  ["A02", "≥", 120],
  ["A03", "≥", 1],
  ["A04", "≥", 3],
  ["A05", ">", 0.03],
  ["A06", "≥", 125],
  ["A07", "≥", 10],
  ["A09.1", "≥", 10],
  ["A09.2", "≥", 6],
  ["A10", "≥", 30],
];

/** What the report says of 2024, in the order of its text. */
const REACHED: readonly (readonly [id: string, figure: number])[] = [
  ["RA01", 0.0803],
  ["RA02.1", 0.14],
  ["RA02.2", 52],
  ["RA03.1", 0.2],
  ["RA03.2", 1000],
  ["RA04.1", 0.045],
  ["RA04.2", 1000],
  ["RA05", 0.04],
  ["RA06.1", 179],
  ["RA06.2", 0.14],
  ["RA07.1", 145],
  ["RA07.2", 0.23],
  ["RA08", 18],
  ["RA09.1", 10],
  ["RA09.2", 20],
  ["RA10.1", 1000],
  ["RA10.2", 100],
  ["RA11.1", 7],
  ["RA11.2", 11],
  ["RA11.3", 10],
  ["RA11.4", 12],
  ["RA12", 15],
  ["RA13", 28],
  ["RA14", 19],
  ["RA15", 4000],
  ["RA16", 217],
  ["RA17.1", 3],
  ["RA17.2", 36],
  ["RA18", 14],
  ["RA19", 8],
  ["RA20", 32],
  ["RA21", 100],
  ["RA22.1", 4.2],
  ["RA22.2", 40],
  ["RA23", 0.05],
  ["RA24", 0.254],
  ["RA25.1", 3],
  ["RA25.2", 0.504],
  ["RA26.1", 30],
  ["RA26.2", 266.5],
  ["RA27.1", 9384],
  ["RA27.2", 0.887],
  ["RA28.1", 114],
  ["RA28.2", 3791],
  ["RA28.3", 0.779],
  ["RA29.1", 0.267],
  ["RA29.2", 0.875],
  ["RA30.1", 352],
  ["RA30.2", 409],
  ["RA31.1", 0.17],
  ["RA31.2", 0.172],
  ["RA31.3", 0.443],
  ["RA32", 0.1],
  ["RA33", 1000],
  ["RA34", 0.085],
];

const ASKED = [...ZONES, ...INDUSTRIES, ...REPORT, ...PLAN];
const FULL = 1;

/** A little more or less: a hundredth of a per cent, or a hundredth of the unit. */
const beside = (figure: number, by: number): number => {
  const step = figure <= FULL && figure !== 1 ? 1e-4 : 1e-2;
  return Number((figure + by * step).toFixed(6));
};

const edges = ([id, sign, figure]: Asked): readonly Line[] => {
  const least = sign === "≈" ? Number((figure * 0.95).toFixed(6)) : figure;
  return [
    [
      sign === ">" ? "exceed: the number itself is not enough" : "reach: the number itself",
      [id, least],
      sign !== ">",
    ],
    ["just under", [id, beside(least, -1)], false],
    ...(["Z10", "Z15", "R55"].includes(id)
      ? []
      : ([["just over", [id, beside(least, 1)], true]] as readonly Line[])),
  ];
};

const figures: readonly Case[] = [
  ...table("8. TARGET: the figure of each target", "TARGET", [
    ...ASKED.map(([id, , figure]): Line => [`${id} in the text`, [id], figure]),
    ["在全国高新区排名中……提升到65名左右", ["Z08"], 65],
  ]),
  ...table(
    "8. TARGET: what was reached in 2024",
    "TARGET",
    REACHED.map(([id, figure]): Line => [`${id} in the text`, [id], figure]),
  ),
];

const met: readonly Case[] = [
  ...table("8. TARGET_MET: by the document's own operator", "TARGET_MET", ASKED.flatMap(edges)),
  ...table("8. TARGET_MET: 左右 of a rank, at most 105 %, better counts: 65 × 1.05 = 68.25", "TARGET_MET", [
    ["better", ["Z08", 1], true],
    ["better by one", ["Z08", 64], true],
    ["the number", ["Z08", 65], true],
    ["68 ≤ 68.25", ["Z08", 68], true],
    ["exactly 105 %", ["Z08", 68.25], true],
    ["just beyond", ["Z08", 68.26], false],
    ["69 > 68.25", ["Z08", 69], false],
    ["where it stood", ["Z08", 89], false],
    ["0 is a blank: there is no rank 0", ["Z08", 0], VALUE],
  ]),
  ...table("8. TARGET_MET: 左右 of an amount, at least 95 %: 5000 × 0.95 = 4750", "TARGET_MET", [
    ["exactly 95 %", ["经济总量", 4750], true],
    ["less", ["经济总量", 4749.99], false],
    ["more than the target", ["经济总量", 6000], true],
    ["8% × 0.95 = 7.6%", ["地区生产总值增长", "7.6%"], true],
    ["7.59%", ["地区生产总值增长", "7.59%"], false],
  ]),
  ...table("5A: what was reached is a fact, not a target", "TARGET_MET", [
    ...REACHED.map(([id, figure]): Line => [`${id} is of 2024`, [id, figure], NA]),
    ["a name with its year", ["规上工业增加值增长", 0.14, 2024], refused("不是指标", "#N/A")],
    ["the same without: the last year, a target", ["规上工业增加值增长", 0.14], true],
  ]),
];

const units: readonly Case[] = table("8. TARGET_MET: actual in the document's own unit", "TARGET_MET", [
  ["text is a number", ["Y16", "1,300"], true],
  ["full width", ["Y16", "１３００"], true],
  ["an amount in words of yuan names the unit", ["Y16", "1300亿元"], refused("亿元", "#VALUE!")],
  ["in 万元 too", ["Y03", "3000万元"], refused("万元", "#VALUE!")],
  ["yuan for persons", ["Y13", "1.3万"], refused("万人", "#VALUE!")],
  ["per cent of an amount", ["Y16", "70%"], refused("亿元", "#VALUE!")],
  ["per cent as text", ["Y15", "25%"], true],
  ["just under", ["Y15", "24.99%"], false],
  ["percentage points for a fraction", ["Y15", 25], refused("0.2", "#VALUE!")],
  ["above 100 % only with its sign", ["Y02.2", 1.01], VALUE],
  ["above 100 % with its sign", ["Y02.2", "101%"], true],
  ["yuan for a fraction", ["Y15", "25元"], refused("20%", "#VALUE!")],
  ["no number", ["Y16", "很多"], VALUE],
  ["a truth", ["Y16", true], VALUE],
  ["missing", ["Y16"], VALUE],
  ["blank", ["Y16", ""], VALUE],
  ["0 is 0", ["Y16", 0], false],
  ["no output is negative", ["Y16", -1], VALUE],
  ["growth may be", ["R02", -0.01], false],
  ["so may a net increase", ["R08", -5], false],
  ["an argument goes before the scope", ["不存在的指标", "1.2亿元"], VALUE],
  ["an unknown target", ["不存在的指标", 5], NA],
  ["no figure to meet", ["R07", 0.08], refused("没有写数字", "#N/A")],
  ["several figures", ["Y01", 100], refused("Y01.2", "#N/A")],
  ["another year", ["Y16", 1300, 2024], NA],
  ["its year", ["Y16", 1300, 2025], true],
  ["an error cell", ["Y16", DIV0], DIV0],
  ["an error cell first", [REF, DIV0], REF],
]);

const names: readonly Case[] = [
  ...table("8. TARGET: indicator is an id or a name", "TARGET", [
    ["an id in any case and width", ["ｙ16"], 1300],
    ["blanks", [" Y 16 "], 1300],
    ["a name", ["晶硅光伏产业产值"], 1200],
    ["blanks and quotes", ["“晶硅光伏 产业”产值"], 1200],
    ["part of one name only", ["绿电使用比例"], 0.65],
    ["the words of one sentence only", ["柔性引进高层次人才团队"], 35],
    ["the words of the text where the name differs", ["紧缺急需人才"], 8000],
    ["part of several", ["配套率"], refused("Y21", "#N/A")],
    ["part of several, one the whole name", ["全社会研发投入"], 100],
    ["none: the nearest", ["稀土业产值"], refused("稀土产业产值", "#N/A")],
    ["K04 is an appraisal rule, not a target", ["K04"], NA],
    ["Y05 is a grant, not a target", ["Y05"], NA],
    ["no indicator", [""], VALUE],
    ["0 is a blank", [0], VALUE],
    ["an error cell", [DIV0], DIV0],
    ["several cells", [row("Y16", "Y17")], VALUE],
  ]),
  ...table("8. several figures in one: the bare id names them", "TARGET", [
    ...(
      [
        ["Y01", "Y01.1"],
        ["Y02", "Y02.2"],
        ["Y24", "Y24.2"],
        ["R43", "R43.3"],
        ["RA28", "RA28.3"],
        ["A09", "A09.2"],
      ] as const
    ).map(([id, part]): Line => [`${id} holds ${part}`, [id], refused(part, "#N/A")]),
    ["no such part", ["Y01.3"], NA],
    ["a single one has no parts", ["Y16.1"], NA],
  ]),
  ...table("8. no figure", "TARGET", [
    ["基本同步", ["R07"], refused("没有写数字", "#N/A")],
    ["by its name", ["城乡居民收入增长"], NA],
  ]),
  ...table("8. year omitted: the only one, else the last", "TARGET", [
    ["2022 and 2025", ["市本级财政科技投入"], 3],
    ["the first", ["市本级财政科技投入", 2022], 1],
    ["the last", ["市本级财政科技投入", 2025], 3],
    ["between", ["市本级财政科技投入", 2023], refused("2022、2025", "#N/A")],
    ["2023 and 2025", ["培育建成自治区级高新区"], 5],
    ["2023", ["培育建成自治区级高新区", 2023], 2],
    ["what was reached in 2024", ["高校毕业生留包率", 2024], 0.254],
    ["and asked for in 2025", ["高校毕业生留包率"], 0.25],
    ["a date in the year", ["高校毕业生留包率", "2024-12-31"], 0.254],
    ["an id has its own year", ["Y16", 2024], refused("2025", "#N/A")],
    ["0 is a blank", ["Y16", 0], 1300],
    ["no year", ["Y16", "去年"], VALUE],
    ["a target of no year has none", ["Y23", 2025], refused("未写年度", "#N/A")],
    ["2030", ["Z10", 2030], 1],
    ["read as 2025 (Z13)", ["Z13", 2025], 20],
    ["read as 2025 (A02)", ["A10", 2025], 30],
  ]),
];

const conflicts: readonly Case[] = [
  ...table("C7: 125亿元 and 3% in the plan, 100亿元 and 2% in document 1 and the report", "TARGET", [
    ["the name: the later", ["全社会研发投入", 2025], 100],
    ["the id: its own", ["A06"], 125],
    ["the intensity by name", ["全社会研发投入强度"], 0.02],
    ["the intensity by id", ["A05"], 0.03],
  ]),
  ...table("C8: 2个, 2家以上", "TARGET_MET", [
    ["by name", ["院士工作站", 2], true],
    ["one", ["院士工作站", 1], false],
    ["three", ["Y12", 3], true],
  ]),
  ...table(
    "C9: 达到……以上 in document 1, 突破 in the report",
    "TARGET_MET",
    (
      [
        ["稀土产业产值", "Y16", "R19", 1300],
        ["陆上风电装备产业产值", "Y20", "R23", 200],
        ["五大战新产业产值", "Y22", "R24", 550],
        ["国家高新技术企业、科技领军企业、科技型中小企业总数", "Y04", "R34", 1100],
      ] as const
    ).flatMap(([name, earlier, later, figure]): readonly Line[] => [
      [`${earlier}: the number is enough`, [earlier, figure], true],
      [`${later}: it is not`, [later, figure], false],
      [`by name the later: ${name}`, [name, figure], false],
      ["a little more", [name, figure + 0.01], true],
    ]),
  ),
];

const HEADINGS = ["编号", "指标", "年度", "要求", "数值", "单位", "文件", "条款", "说明"];
const COUNT = ASKED.length + 2 + REACHED.length; // and Z08, and R07 without a figure

const lists: readonly Case[] = [
  ...table("8. TARGETS: all, with these headings", "TARGETS", [
    ["all", [], all(headed(HEADINGS, COUNT))],
    ["blank is no keyword", [""], headed(HEADINGS, COUNT)],
    [
      "a row",
      ["Y16"],
      all(
        headed(HEADINGS, 1),
        columnIs("指标", ["稀土产业产值"]),
        columnIs("年度", [2025]),
        columnIs("数值", [1300]),
        columnIs("单位", ["亿元"]),
        columnIs("条款", ["11"]),
        rowHas(1, "要求", "以上"),
        rowHas(1, "文件", "战略性新兴产业"),
        rowHas(1, "说明", "C9"),
        rowHas(1, "说明", "R19"),
      ),
    ],
    [
      "where there is no value the cell is empty",
      ["城乡居民收入"],
      all(columnIs("编号", ["R07"]), columnIs("数值", [""])),
    ],
    [
      "where there is no year too",
      ["甲醇"],
      all(columnIs("编号", ["Y24.1", "Y24.2"]), columnIs("年度", ["", ""])),
    ],
    ["per cent as a fraction", ["留包率", 2025], all(columnIs("编号", ["Y15"]), columnIs("数值", [0.25]))],
    ["a fact is marked", ["留包率", 2024], all(columnIs("编号", ["RA24"]), rowHas(1, "要求", "实绩"))],
    ["conflicts are shown with both", ["稀土产业产值"], columnIs("编号", ["Y16", "R19"])],
    ["of three documents", ["全社会 投入 强度"], all(someRow({ 编号: "R32" }), someRow({ 编号: "A05" }))],
    ["several words, all of them", ["风电 配套率"], columnIs("编号", ["Y21", "R22"])],
    ["the document", ["行动方案"], all(everyRow("行动方案"), headed(HEADINGS, PLAN.length))],
    ["the text where the name differs", ["属地配套率"], columnIs("编号", ["Y21"])],
    ["the clause", ["四(九)"], columnIs("编号", ["Z14"])],
    ["nothing", ["没有这个词"], headed(HEADINGS, 0)],
    ["an error cell", [REF], REF],
  ]),
  ...table("8. TARGETS: of a year", "TARGETS", [
    ["2022", [null, 2022], columnIs("编号", ["Z01", "A03"])],
    ["2030", ["", 2030], columnIs("编号", ["Z10"])],
    ["2024", [null, 2024], headed(HEADINGS, REACHED.length)],
    ["none", [null, 1999], headed(HEADINGS, 0)],
    ["both", ["研发投入", 2025], all(someRow({ 编号: "Y01.1" }), never(someRow({ 年度: "2024" })))],
    ["no year", [null, "abc"], VALUE],
  ]),
];

const explained: readonly Case[] = table("8. EXPLAIN of a target", "EXPLAIN", [
  [
    "not met: the target, its word, the actual figure, the conflict",
    ["TARGET_MET", "稀土产业产值", 1300],
    all(
      mentions("不符合:R19"),
      mentions("突破1300亿元"),
      mentions("实际1,300亿元"),
      mentions("C9"),
      mentions("三(二)"),
    ),
  ],
  [
    "met",
    ["TARGET_MET", "Y16", 1300],
    all(never(mentions("不符合")), mentions("达到1300亿元以上"), mentions("R19")),
  ],
  ["about", ["TARGET_MET", "Z08", 69], all(mentions("65名左右"), mentions("69名"), mentions("5%"))],
  ["a figure", ["TARGET", "A06"], all(mentions("125"), mentions("C7"), mentions("R31"))],
  ["an estimate", ["TARGET_MET", "R08", 600], mentions("预估数")],
  ["a refusal says why", ["TARGET_MET", "RA24", 0.3], mentions("不是指标")],
]);

const inRows: readonly Case[] = table("8. EACH_ROW: one target a row", "EACH_ROW", [
  [
    "met or not",
    [
      "TARGET_MET",
      [
        ["Y16", 1300],
        ["R19", 1300],
        ["", ""],
        ["RA24", 0.3],
      ],
    ],
    [[true], [false], [""], [NA]],
  ],
]);

export const targets: readonly Case[] = [
  ...figures,
  ...met,
  ...units,
  ...names,
  ...conflicts,
  ...lists,
  ...explained,
  ...inRows,
];
