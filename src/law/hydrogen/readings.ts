import { words } from "../../engine/words";
import { law } from "./document";

/** Doubtful places of the measure and how they are read. Those a rule can try the other way have a name. */

export const CEILING_OR_RATE = law.reading("三(五)", {
  id: "H02",
  doubt: words(
    '"按照不超过……20%"是上限还是固定比例(24号各比例为定数,C16)',
    "Whether “not more than 20%” is a ceiling or a fixed rate, as those of 24号 are (C16)",
  ),
  options: {
    ceiling: words(
      "上限:函数给出最高可得额,比例可另填",
      "A ceiling: the function gives the most that can be had; another rate may be given",
    ),
    fixed: words("固定比例20%", "A fixed rate of 20%"),
  },
  adopted: "ceiling",
  reason: words('"不超过"文义为上限', "“Not more than” plainly sets a ceiling"),
});

law.reading("三(五)", {
  id: "H12",
  doubt: words(
    "建成、验收、投运三者哪一个须在2025—2026年期间",
    "Which of built, accepted and in operation must fall into 2025–2026",
  ),
  options: {
    last: words(
      "以三者均已完成之日为准,该日须在期间内",
      "The day on which all three are done counts and must fall into the period",
    ),
    all: words("三者均须发生在期间内", "All three must happen within the period"),
  },
  adopted: "last",
  reason: words(
    "函数只取一个日期;2024年建成、2025年投运的须人工核实",
    "The function takes one date; a station built in 2024 and opened in 2025 needs a person's judgement",
  ),
});

law.reading("三(五)", {
  id: "H03",
  doubt: words(
    "4:3:3拨付不能整除到分时如何处理",
    "How 4:3:3 is paid where it does not divide into whole fen",
  ),
  options: {
    last: words(
      "前两年向下取到分,最后一年补足余数",
      "The first two years down to the fen, the last takes the rest",
    ),
    nearest: words("各年四舍五入", "Each year to the nearest fen"),
  },
  adopted: "last",
  reason: words("三年之和须等于奖励总额", "The three must add up to the award"),
});

export const ODD_FEN = law.reading("三(五)", {
  id: "H04",
  doubt: words("1:1承担不能平分的1分归谁", "Who bears an odd fen of the 1:1 split"),
  options: { county: words("归旗县级", "The county"), city: words("归市级", "The city") },
  adopted: "county",
  reason: words("文件未规定,取统一做法", "The text is silent; one convention throughout"),
});

law.reading("三(六)", {
  id: "H05",
  doubt: words(
    '"25/公斤"丢失单位;终端价格是年均价、挂牌价还是每笔售价未写明',
    "“25/公斤” lost its unit; whether the yearly average, the listed or every price counts is not said",
  ),
  options: {
    given: words("25元/公斤,以填写的价格为准", "25 yuan per kg; the price given counts"),
    average: words("年均价", "The yearly average"),
    listed: words("挂牌价", "The listed price"),
    every: words("每笔售价", "Every price"),
  },
  adopted: "given",
  reason: words(
    "同段以元计;价格口径由主管部门确定",
    "The paragraph counts in yuan; the authority defines the price",
  ),
});

law.reading("三(六)", {
  id: "H06",
  doubt: words(
    "非绿氢的加氢量是否计入年度累计加氢量",
    "Whether hydrogen that is not green counts towards the yearly volume",
  ),
  options: {
    whole: words("计入:按字面为该站年度累计加氢量", "It counts: literally the station's whole yearly volume"),
    green: words("只计绿氢", "Only green hydrogen"),
  },
  adopted: "whole",
  reason: words(
    "条文只以绿氢价格作为条件,未限定奖励的加氢量",
    "The text makes the price of green hydrogen a condition and does not limit the volume",
  ),
});

law.reading("六(十三)", {
  id: "H11",
  doubt: words("有效期两年的末日", "The last day of “valid for two years”"),
  options: {
    eve: words("2026年12月31日(起始日加两年减一日)", "2026-12-31 (start + 2 years − 1 day)"),
    anniversary: words(
      "2027年1月1日(民法典第二百零一条,首日不计)",
      "2027-01-01 (Civil Code art. 201, first day not counted)",
    ),
  },
  adopted: "eve",
  reason: words('与"2025—2026年期间"一致', "Agrees with the words 2025—2026年期间"),
});

law.reading("三(五)", {
  id: "H02-2",
  doubt: words(
    '"购置和安装总投资"是否含土地、土建',
    "Whether “purchase and installation investment” covers land and civil works",
  ),
  options: {
    without: words("按字面只含购置和安装", "Literally purchase and installation only"),
    with: words("含土地和土建", "Land and civil works too"),
  },
  adopted: "without",
  reason: words(
    "条文只写购置和安装;以所填数额为准",
    "The text names purchase and installation; the amount given counts",
  ),
});

law.reading("三(五)", {
  id: "H03-2",
  doubt: words('"分三年拨付"的第1年是哪一年', "Which year is the first of the three"),
  options: {
    award: words("奖励核定的年度", "The year in which the award is set"),
    opening: words("投运的年度", "The year of opening"),
  },
  adopted: "award",
  reason: words(
    "条文未写;计划表只分第1至3年,不写年份",
    "The text does not say; the schedule numbers the years only",
  ),
});

law.reading("六(十二)", {
  id: "H10",
  doubt: words(
    '建设奖励与运营奖励是否"性质相同"',
    "Whether the construction and the operating award are “of the same nature”",
  ),
  options: {
    different: words("性质不同,分别计算", "Different, each is computed"),
    same: words("性质相同,就高不重复", "The same, only the higher is paid"),
  },
  adopted: "different",
  reason: words(
    "一为建设投资、一为运营加氢量;最终由主管部门认定",
    "One is for building, the other for hydrogen dispensed; the authority decides",
  ),
});
