import { words } from "../../engine/words";
import { law } from "./document";

/** Doubtful targets of the report, and where other documents set other targets for the same indicator. */

/** Which document answers where only the indicator's name is given; `BT.TARGET` can try the other way. */
const BY_NAME = {
  options: {
    later: words(
      "按名称查取后出的文件,按编号查取各自文件",
      "By name the later document answers, by id each its own",
    ),
    earlier: words("按名称查取先出的文件", "By name the earlier document"),
  },
  adopted: "later",
  reason: words(
    "后出的是现行目标;先出的未废止,TARGETS一并列出",
    "The later is the current target; the earlier is not repealed, TARGETS lists both",
  ),
} as const;

law.reading("三(三)", {
  id: "C7",
  against: ["包党发〔2025〕1号#引言", "科技创新行动方案#(一)二是"],
  doubt: words(
    "全社会研发投入及强度:行动方案高,1号文件和报告低",
    "Research spending and intensity: high in the plan, lower in document 1 and the report",
  ),
  ...BY_NAME,
});

law.reading("三(三)", {
  id: "C8",
  against: ["包党发〔2025〕1号#10"],
  doubt: words(
    "院士工作站:1号文件只写数字,报告写以上",
    "Academician stations: a bare number in document 1, “and above” in the report",
  ),
  ...BY_NAME,
});

law.reading("三(二)", {
  id: "C9",
  against: [
    "政府工作报告2025#三(三)",
    "包党发〔2025〕1号#2",
    "包党发〔2025〕1号#11",
    "包党发〔2025〕1号#13",
    "包党发〔2025〕1号#14",
  ],
  doubt: words(
    "同一数字,1号文件写达到……以上(含本数),报告写突破(不含)",
    "The same number, “reach” (inclusive) in document 1, “exceed” (exclusive) in the report",
  ),
  ...BY_NAME,
});

/** Two figures that look like one indicator and are not. */
const SCOPE = {
  options: {
    scopes: words("口径不同,各自核对", "Different scopes, each checked by itself"),
    same: words("同一口径,数字矛盾", "One scope, contradictory figures"),
  },
  adopted: "scopes",
} as const;

law.reading("三(二)", {
  id: "C10",
  against: ["包党发〔2025〕1号#15"],
  doubt: words(
    "钢铁、铝产业产值之和小于1号文件的钢铁、有色金属等产业产值",
    "Steel and aluminium together are below document 1's steel, non-ferrous metals and others",
  ),
  ...SCOPE,
  reason: words("“有色金属等”还含铜等", "“Non-ferrous metals and others” holds copper too"),
});

law.reading("一", {
  id: "C11",
  against: ["包党发〔2025〕1号#10"],
  doubt: words(
    "2025年留包率指标低于2024年实际",
    "The 2025 target for graduates who stay is below the 2024 figure",
  ),
  options: {
    written: words("按原文,指标是底线", "As written, the target is a floor"),
    slip: words("视为笔误", "A slip of the pen"),
  },
  adopted: "written",
  reason: words("两处文字都清楚", "Both texts are clear"),
});

law.reading("三(一)", {
  id: "C13",
  against: ["政府工作报告2025#二"],
  doubt: words(
    "固定资产投资与重大项目投资增幅不同",
    "Fixed-asset and major-project investment grow differently",
  ),
  ...SCOPE,
  reason: words("重大项目只是投资的一部分", "Major projects are a part of all investment"),
});

law.reading("二", {
  id: "R01",
  doubt: words(
    "经济总量一处写“左右”,一处写“有望突破”",
    "Economic output: “about” in one place, “may well exceed” in another",
  ),
  options: {
    about: words("按“左右”核对", "“About” is what is checked"),
    exceed: words("须突破", "It must be exceeded"),
  },
  adopted: "about",
  reason: words("“左右”写在目标要求中,“有望突破”是预期", "“About” is the goal, “may well exceed” a forecast"),
});

/** Where the other targets stand that are bare numbers. */
const BARE_NUMBERS = [
  ...["三(二)", "三(三)", "三(五)", "三(六)", "三(七)"].map((article) => `政府工作报告2025#${article}`),
  ...["1", "10", "21"].map((article) => `包党发〔2025〕1号#${article}`),
  ...["一(二)", "二(四)"].map((article) => `包府发〔2022〕50号#${article}`),
  ...["(一)一是", "(二)", "(三)一是"].map((article) => `科技创新行动方案#${article}`),
];

law.reading("三(一)", {
  id: "R09",
  against: BARE_NUMBERS,
  doubt: words(
    "只写数字的指标(各文件),多于该数是否算完成",
    "A bare number (in any document): whether more than it will do",
  ),
  options: {
    least: words("达到该数即可,多的也算", "The number or more"),
    exact: words("须恰为该数", "Exactly the number"),
  },
  adopted: "least",
  reason: words("数字是要完成的量,多做不是没有完成", "The number is what is to be done; more is no failure"),
});

law.reading("三(二)", {
  id: "R17",
  doubt: words(
    "稀土项目数(R17)、产能增加(R18)与后来的报道不同",
    "Rare-earth projects (R17) and capacity (R18) differ from a later press article",
  ),
  options: {
    report: words("以报告为准", "The report's figures"),
    press: words("以报道为准", "The press article's"),
  },
  adopted: "report",
  reason: words(
    "报告的数字未见脱漏,报道不是文件",
    "No digit is lost in the report; the press is no document",
  ),
});

law.reading("三(三)", {
  id: "R33",
  doubt: words("领军企业、瞪羚企业是合计还是各自达到", "Leading and gazelle enterprises: together or each"),
  options: { together: words("合计", "Together"), each: words("各自", "Each") },
  adopted: "together",
  reason: words("两者并列,后面只有一个数", "Named side by side before one number"),
});
