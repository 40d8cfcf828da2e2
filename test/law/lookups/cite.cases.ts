import { NA, REF, table, VALUE } from "../case";
import type { Case, Line } from "../case";
import { all, contains, refused } from "../expected";

/** 8. CITE(ref): the citation of a function or clause id. One citation reads 《title》(文号)条款, several are joined by ；. */
const HYDROGEN = "《包头市支持氢能产业高质量发展若干措施(试行)》(包府办发〔2024〕121号)";
const GAZELLE = "《包头市瞪羚企业认定管理办法(试行)》(包科发〔2024〕84号)";

const TWENTY_FIVE = "《包头市落实“科技兴蒙”行动打造区域性创新中心二十五条政策措施》(包党发〔2021〕24号)";
const TRANSFER = "《包头市价值化导向科技成果转化激励机制运行管理办法》(包府发〔2024〕44号)";
const TALENT = "《关于加快引进培育重点产业领域中高端人才的若干措施》(包府发〔2021〕5号)";
const REPORT = "《2025年包头市人民政府工作报告》";
const PLAN = "《包头市加快推动重点领域科技创新行动方案》";

/** Names of the other documents and their clauses, as people write them. */
const NAMED: readonly (readonly [ref: string, citation: string])[] = [
  ["包党发〔2021〕24号#五(十二)", `${TWENTY_FIVE}五(十二)`],
  ["包党发[2021]24 # (十二)", `${TWENTY_FIVE}五(十二)`],
  ["包府发〔2024〕44号激励#第七条(二)1", `${TRANSFER}第七条(二)1`],
  ["包府发（2024）44激励#第七条（二）１", `${TRANSFER}第七条(二)1`],
  ["包府发【2024】 44 号 激励 # 第七条【二】1.", `${TRANSFER}第七条(二)1`],
  ["包府发〔2024〕44号#第七条(二)1", `${TRANSFER}第七条(二)1`],
  ["包府发〔2021〕5号#一.4", `${TALENT}一.4`],
  ["包府发(2021)5#一．4", `${TALENT}一.4`],
  ["包府发[2021] 5 号 # 三、12", `${TALENT}三.12`],
  ["包党发〔2025〕1号#10", "的实施意见》(包党发〔2025〕1号)10"],
  ["政府工作报告2025#三(三)", `${REPORT}三(三)`],
  ["政府工作报告(2025)#三（三）", `${REPORT}三(三)`],
  ["2025年政府工作报告#三(三)", `${REPORT}三(三)`],
  ["科技创新行动方案#(一)二是", `${PLAN}(一)二是`],
  ["科技创新行动方案 ＃ （一） 二是", `${PLAN}(一)二是`],
];

/** A document by its title, with or without 《》, its number and the issuer it begins with; and a citation as it stands. */
const TITLED: readonly (readonly [ref: string, citation: string])[] = [
  ["《包头市支持氢能产业高质量发展若干措施(试行)》", HYDROGEN],
  ["包头市支持氢能产业高质量发展若干措施", HYDROGEN],
  ["包头市落实科技兴蒙行动打造区域性创新中心二十五条政策措施", TWENTY_FIVE],
  ["关于促进高新技术产业开发区高质量发展的实施意见", "实施意见》(包府发〔2022〕50号)"],
  ["包头市人民政府关于修改包府发〔2021〕5号文件部分内容的通知", "的通知》(包府发〔2025〕3号)"],
  ["关于深入实施创新驱动发展战略高水平推进战略性新兴产业发展的实施意见", "(包党发〔2025〕1号)"],
  ["包头市加快推动重点领域科技创新行动方案#(三)五是", `${PLAN}(三)五是`],
  [`${GAZELLE}第四条(四)`, `${GAZELLE}第四条(四)`],
  [`${TRANSFER}第七条(三)1`, `${TRANSFER}第七条(三)1`],
  [`${REPORT}三(三)`, `${REPORT}三(三)`],
];

/** Every way to write the same clause id. */
const LENIENT = [
  "包府办发〔2024〕121号#三(五)",
  "包府办发[2024]121号#三(五)",
  "包府办发(2024)121号#三(五)",
  "包府办发（2024）121号#三(五)",
  "包府办发【2024】121号#三(五)",
  "包府办发［2024］121号#三(五)",
  "包府办发〔2024〕121#三(五)",
  "包府办发(2024)121#三（五）",
  "包府办发〔2024〕121号#三（五）",
  "包府办发〔2024〕121号#三〔五〕",
  "包府办发〔2024〕121号#三[五]",
  "包府办发〔2024〕121号#三【五】",
  "包府办发〔２０２４〕１２１号＃三(五)",
  " 包府办发 〔2024〕 121 号 # 三 (五) ",
  "包府办发〔 2024 〕121号#　三( 五 )",
];

/** The clause each function stands on. */
const STANDS_ON: readonly (readonly [name: string, citation: string])[] = [
  ["STATION_AWARD", `${HYDROGEN}三(五)`],
  ["STATION_AWARD_SCHEDULE", `${HYDROGEN}三(五)`],
  ["REFUEL_AWARD", `${HYDROGEN}三(六)`],
  ["HYDROGEN_SPLIT", `${HYDROGEN}三(五)`],
  ["HYDROGEN_SPLIT", `${HYDROGEN}三(六)`],
  ["GAZELLE_ELIGIBLE", `${GAZELLE}第四条`],
  ["GAZELLE_CHECK", `${GAZELLE}第四条`],
  ["GAZELLE_GROWTH_FLOOR", `${GAZELLE}第四条(四)`],
  ["GAZELLE_RD_FLOOR", `${GAZELLE}第四条(五)`],
  ["CAGR", `${GAZELLE}第四条(四)`],
  ["GAZELLE_VALID_UNTIL", `${GAZELLE}第十一条`],
  ["GAZELLE_REAPPLY_FROM", `${GAZELLE}第十二条`],
  ["FULL_FISCAL_YEARS", `${GAZELLE}第四条(三)`],
];

export const cite: readonly Case[] = [
  ...table(
    "1. Citations: any brackets, full or half width, with or without 号, blanks anywhere",
    "CITE",
    LENIENT.map((ref): Line => ["the same clause", [ref], `${HYDROGEN}三(五)`]),
  ),
  ...table("1. Citations: 《title》(文号)条款", "CITE", [
    ["三(六)", ["包府办发〔2024〕121号#三(六)"], `${HYDROGEN}三(六)`],
    ["六(十三)", ["包府办发〔2024〕121号#六(十三)"], `${HYDROGEN}六(十三)`],
    ["第四条(四)", ["包科发〔2024〕84号#第四条(四)"], `${GAZELLE}第四条(四)`],
    ["第十一条", ["包科发〔2024〕84号#第十一条"], `${GAZELLE}第十一条`],
    ["第十六条, written loosely", ["包科发(2024)84 # 第十六条"], `${GAZELLE}第十六条`],
  ]),
  ...table(
    "1. Citations: documents without a number, several measures under one, deleted items",
    "CITE",
    NAMED.map(([ref, citation]): Line => ["as people write it", [ref], contains(citation)]),
  ),
  ...table(
    "1. Citations: a document by its title",
    "CITE",
    TITLED.map(([ref, citation]): Line => ["by title", [ref], contains(citation)]),
  ),
  ...table("1. Citations: 44号 holds three measures; what stands in several → #N/A naming them", "CITE", [
    [
      "第一条 stands in all three",
      ["包府发〔2024〕44号#第一条"],
      all(
        refused("包府发〔2024〕44号激励#第一条", "#N/A"),
        refused("包府发〔2024〕44号选题#第一条"),
        refused("包府发〔2024〕44号评价#第一条"),
      ),
    ],
    [
      "第八条(二) stands in two, one of which is meant",
      ["包府发〔2024〕44号#第八条(二)"],
      all(refused("44号激励#第八条(二)", "#N/A"), refused("44号评价#第八条(二)")),
    ],
    ["the number alone", ["包府发〔2024〕44号"], refused("包府发〔2024〕44号激励", "#N/A")],
    ["二是 of the plan stands twice", ["科技创新行动方案#二是"], NA],
    [
      "a repealed document is not here; who repealed it is said",
      ["包党发〔2018〕14号"],
      refused("自2021年8月14日起由包党发〔2021〕24号末段废止", "#N/A"),
    ],
    ["another year's report", ["政府工作报告2024#三(三)"], NA],
  ]),
  ...table("1. Citations: title and number name one document, else #N/A naming both", "CITE", [
    [
      "the hydrogen title with the number of the 25 measures",
      [HYDROGEN.replace("包府办发〔2024〕121号", "包党发〔2021〕24号") + "三(五)"],
      all(refused("包府办发〔2024〕121号", "#N/A"), refused("包党发〔2021〕24号")),
    ],
    [
      "a number that nobody knows",
      ["《包头市瞪羚企业认定管理办法》(包科发〔2023〕10号)"],
      all(refused("包科发〔2024〕84号", "#N/A"), refused("包科发〔2023〕10号")),
    ],
    ["a title that nobody knows", ["《包头市独角兽办法》(包科发〔2024〕84号)第四条"], NA],
    ["a repealed one, title and number", ["《十条措施》(包党发〔2018〕14号)"], refused("废止", "#N/A")],
    [
      "round brackets of the year",
      ["《包头市瞪羚企业认定管理办法》(包科发(2024)84)第四条"],
      `${GAZELLE}第四条`,
    ],
    ["the number of three measures, the title of one", [`${TRANSFER}第八条(二)`], `${TRANSFER}第八条(二)`],
    [
      "the number first",
      ["包科发〔2024〕84号《包头市瞪羚企业认定管理办法(试行)》第四条"],
      `${GAZELLE}第四条`,
    ],
    ["an item is no number", [`${PLAN}(一)二是`], `${PLAN}(一)二是`],
  ]),
  ...table("1. Citations: 24号 calls its item (十二) 第十二条; # left out where it is plain", "CITE", [
    ["an item as an article", ["包党发〔2021〕24号#第十二条"], `${TWENTY_FIVE}五(十二)`],
    ["both", ["包党发〔2021〕24号第六条"], `${TWENTY_FIVE}三(六)`],
    ["without #", ["包府办发〔2024〕121号三(五)"], `${HYDROGEN}三(五)`],
    ["a title without #", ["包头市瞪羚企业认定管理办法第四条(四)"], `${GAZELLE}第四条(四)`],
    ["three measures, one named", ["包府发〔2024〕44号激励第八条(二)"], `${TRANSFER}第八条(二)`],
    ["three measures, none named", ["包府发〔2024〕44号第八条(二)"], refused("44号评价#第八条(二)", "#N/A")],
    [
      "a document that counts 条 has no 第十七条",
      ["包科发〔2024〕84号第十七条"],
      refused("第十七条", "#N/A"),
    ],
    ["a longer number is another", ["包府办发〔2024〕1210号"], refused("没有文件", "#N/A")],
  ]),
  ...table("1. Answers: the nearest are those that hold the words", "CITE", [
    [
      "a word of a title",
      ["瞪羚"],
      refused("相近的有:包科发〔2024〕84号《包头市瞪羚企业认定管理办法(试行)》。", "#N/A"),
    ],
    ["氢能", ["氢能"], refused("相近的有:包府办发〔2024〕121号《包头市支持氢能产业", "#N/A")],
    ["a common name", ["二十五条"], refused("相近的有:包党发〔2021〕24号《包头市落实“科技兴蒙”", "#N/A")],
  ]),
  ...table("8. CITE of a function, with or without BT.", "CITE", [
    ...STANDS_ON.map(([name, citation]): Line => [`${name} stands on it`, [name], contains(citation)]),
    ...STANDS_ON.map(([name, citation]): Line => [`with BT.`, [`BT.${name}`], contains(citation)]),
    [
      "two clauses are joined by ；",
      ["HYDROGEN_SPLIT"],
      all(contains("；"), contains("三(五)"), contains("三(六)")),
    ],
  ]),
  ...table("1. Answers: unknown title or clause → #N/A, with the nearest names", "CITE", [
    ["a slip of the key", ["STATION_AWRD"], refused("STATION_AWARD", "#N/A")],
    ["a letter too many, with BT.", ["BT.REFUEL_AWARDS"], refused("REFUEL_AWARD", "#N/A")],
    ["no such number", ["包府办发〔2024〕122号#三(五)"], NA],
    ["no such year", ["包府办发〔2023〕121号#三(五)"], NA],
    ["no such item under 三", ["包府办发〔2024〕121号#三(九)"], NA],
    ["no such article", ["包科发〔2024〕84号#第十七条"], NA],
    ["a word", ["氢"], NA],
    ["not given", [null], VALUE],
    ["blank", [" "], VALUE],
    ["an error cell comes back", [REF], REF],
  ]),
];
