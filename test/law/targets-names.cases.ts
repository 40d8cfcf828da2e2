import { DIV0, NA, REF, row, table, VALUE } from "./case";
import type { Case, Line } from "./case";
import { all, columnIs, everyRow, headed, mentions, never, refused, rowHas, someRow } from "./expected";
import { ASKED, PLAN, REACHED } from "./targets-text";

/** 8. TARGET, TARGET_MET by name and year; TARGETS([keyword], [year]); their EXPLAIN. */

const names: readonly Case[] = [
  ...table("8. TARGET: indicator is an id or a name", "TARGET", [
    ["an id in any case and width", ["ｙ16"], 1300],
    ["blanks", [" Y 16 "], 1300],
    ["a name", ["晶硅光伏产业产值"], 1200],
    ["blanks and quotes", ["“晶硅光伏 产业”产值"], 1200],
    ["the greater part of one name only", ["光伏项目绿电使用比例"], 0.65],
    ["half: that of 电解铝 is spoken of too", ["绿电使用比例"], refused("Y19", "#N/A")],
    ["the words of one sentence only", ["柔性引进高层次人才团队"], 35],
    ["the end of one name only", ["紧缺急需人才"], 8000],
    ["the clause's own words", ["科技领军企业、国家高新技术企业、科技型中小企业总数"], 1100],
    ["the clause's own words, their end", ["风电整机零部件属地配套率"], 0.85],
    [
      "the end, another name has these letters too",
      ["高层次人才"],
      all(refused("Y09", "#N/A"), refused("Y11")),
    ],
    ["the beginning: not the value, its growth", ["规上工业增加值"], refused("R03", "#N/A")],
    ["the beginning: not the output, its increase", ["工业产值"], refused("R08", "#N/A")],
    ["less than half", ["资金"], refused("Y03", "#N/A")],
    ["half", ["服务机构"], refused("Y08", "#N/A")],
    ["more than half", ["科技服务机构"], 25],
    ["the clause's own words, but too few", ["新增产值"], refused("R16", "#N/A")],
    ["less than half", ["全国排名"], refused("Z08", "#N/A")],
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
  ...table("8. TARGET: one of several that are counted together is not the total", "TARGET", [
    ["of three kinds", ["国家高新技术企业"], all(refused("Y04", "#N/A"), refused("R34"))],
    ["of three kinds", ["科技领军企业"], refused("R34", "#N/A")],
    ["the last, with the word total", ["科技型中小企业总数"], refused("Y04", "#N/A")],
    ["of two kinds", ["瞪羚企业"], refused("R33", "#N/A")],
    ["one or the other", ["新型研发机构"], refused("Z13", "#N/A")],
    ["the whole name", ["培育认定领军企业、瞪羚企业"], 10],
  ]),
  ...table("8. TARGET: what was reached only by id, whole name or year", "TARGET", [
    [
      "each of four in 2024; the target of 2025 is R26",
      ["铝业产值"],
      all(refused("RA33", "#N/A"), refused("R26")),
    ],
    ["the target has no figure", ["人均可支配收入"], refused("RA23", "#N/A")],
    ["with the year", ["居民人均可支配收入增长", 2024], 0.05],
    ["without", ["居民人均可支配收入增长"], refused("RA23", "#N/A")],
    ["the whole name", ["全体常住居民人均可支配收入增长"], 0.05],
    ["two kinds together", ["新增高新技术企业"], refused("RA16", "#N/A")],
    ["two kinds together, with the year", ["高新技术企业", 2024], NA],
    ["three years' average", ["增速"], refused("RA34", "#N/A")],
    ["an estimate by its whole name", ["工业产值净增量"], 600],
    ["not by a part", ["产值净增量", 2025], refused("R08", "#N/A")],
  ]),
  ...table(
    "8. TARGET: the verb before a figure is no name",
    "TARGET",
    ["支持", "安排", "年内安排", "确保", "办好", "保持在", "实施", "产值", "投产", "2025年培育", "“”"].map(
      (verb): Line => ["no name", [verb], NA],
    ),
  ),
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
    ["the mark is found", ["实绩", 2024], headed(HEADINGS, REACHED.length)],
    ["words for a count are no unit", ["双拥模范城"], all(columnIs("数值", [10]), columnIs("单位", [""]))],
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

export const targets: readonly Case[] = [...names, ...conflicts, ...lists, ...explained, ...inRows];
