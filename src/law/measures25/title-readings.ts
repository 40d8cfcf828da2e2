import type { Reading } from "../../engine/provision";
import { type Words, words } from "../../engine/words";
import { law } from "./document";

/** Doubtful places of the fixed amounts for titles, and how they are read. */

/** Where the clause does not say 一次性. */
const notSaidOnce = (id: string, article: string, again: Words): Reading =>
  law.reading(article, {
    id,
    doubt: words(
      `没有写"一次性",${again.zh}是否再给`,
      `The clause does not say 一次性: is it paid again on ${again.en}`,
    ),
    options: {
      one: words(
        "金额按一次计,再给由主管部门确定",
        "The amount is for one time; the authority decides on more",
      ),
      again: words("每次都给", "Paid each time"),
    },
    adopted: "one",
    reason: words(
      "函数只给出一次的金额;同条其他名目写明一次性",
      "The function gives the amount of one time; other titles of the article are expressly once",
    ),
  });

export const LISTED_AGAIN = notSaidOnce("K05", "三(六)", words("再次连续入库", "a further listing"));
export const RENEWED = notSaidOnce("K10", "三(六)", words("期满重新认定", "renewed recognition"));
export const GIANT_AGAIN = notSaidOnce("K12", "三(六)", words("再次认定", "renewed recognition"));
export const SERVICE_AGAIN = notSaidOnce("K53", "五(十三)", words("再次评估优秀", "another evaluation"));
export const APPRAISED_AGAIN = notSaidOnce("K63", "六(十四)", words("以后年度考核", "a later appraisal"));

export const FIRST_YEAR = law.reading("一(一)", {
  id: "K01",
  doubt: words("5年从哪一年起算", "With which year the five begin"),
  options: {
    given: words("以所填的第几年为准", "The year number given counts"),
    issue: words("自2021年起", "With 2021"),
  },
  adopted: "given",
  reason: words(
    "条文未写起始年,也未写获批;50号二(三)只写持续支持",
    "The text names no first year and no approval; 50号 二(三) only goes on to support it",
  ),
});

export const SAME_CENTRE = law.reading("一(二)", {
  id: "C3",
  against: ["包党发〔2021〕24号#四(八)"],
  doubt: words(
    "国家稀土新材料技术创新中心(K02)与国家技术创新中心(K18)是否各给一份",
    "Whether the rare-earth centre (K02) and a national technology innovation centre (K18) are each paid",
  ),
  options: {
    once: words("同一笔资金,不得相加", "The same money, never to be added"),
    both: words("各给一份", "Both"),
  },
  adopted: "once",
  reason: words(
    "稀土新材料中心就是国家技术创新中心,金额和年限相同",
    "The rare-earth centre is one of them; amount and years agree",
  ),
});

export const EACH_TITLE = law.reading("三(六)", {
  id: "K06",
  doubt: words(
    "一家企业有其中几个名目时是否都给",
    "Whether an enterprise with several of these titles is paid for each",
  ),
  options: {
    each: words("每个名目分别给", "For each"),
    one: words("只给一个(从高不重复)", "For one, the highest"),
  },
  adopted: "each",
  reason: words('条文写"分别"', "The text says 分别, each"),
});

export const STAGES = law.reading("三(六)", {
  id: "K09",
  doubt: words(
    "入库的10万元是否从认定的30万元中扣除",
    "Whether the 100,000 for the list is deducted from the 300,000 for recognition",
  ),
  options: {
    both: words("不扣除:前后两个阶段", "It is not: two stages"),
    deducted: words("扣除", "It is"),
  },
  adopted: "both",
  reason: words("条文分别规定,未写扣除", "The text states both and no deduction"),
});

export const LAST_VALID_DAY = law.reading("三(六)", {
  id: "K11",
  doubt: words("证书有效期最后一天迁入是否算", "Whether moving on the certificate's last day counts"),
  options: { counts: words("算", "It does"), late: words("不算", "It does not") },
  adopted: "counts",
  reason: words('"在有效期内"含末日', "在有效期内 includes the last day"),
});

export const OLD_NAME = law.reading("四(八)", {
  id: "K19",
  doubt: words(
    "重组后的全国重点实验室是否适用",
    "Whether it holds for a 全国重点实验室, as they are now called",
  ),
  options: {
    literal: words(
      "按条文名称,更名的由主管部门认定",
      "By the name in the text; the authority decides on new names",
    ),
    renamed: words("视同国家重点实验室", "Like a 国家重点实验室"),
  },
  adopted: "literal",
  reason: words(
    "条文只写国家重点实验室;1号文件另称全国重点实验室",
    "The text says 国家重点实验室; 1号 speaks of 全国重点实验室",
  ),
});

export const WITHOUT_EACH = law.reading("四(八)", {
  id: "K21",
  doubt: words('这一句没有写"分别"', "This sentence lacks 分别, each"),
  options: {
    each: words("每个名目200万元", "2 million for each title"),
    together: words("合计200万元", "2 million for both"),
  },
  adopted: "each",
  reason: words("认定对象各自独立", "Each is recognised on its own"),
});

export const NATIONAL_BOTH = law.reading("四(八)", {
  id: "K22",
  doubt: words(
    '"国家"是否也修饰临床医学研究中心',
    "Whether 国家 also qualifies the clinical research centre",
  ),
  options: { both: words("也修饰", "It does"), first: words("不修饰", "It does not") },
  adopted: "both",
  reason: words("自治区级的另写为50万元", "The regional one is stated apart, at 500,000"),
});

export const UPGRADED = law.reading("四(九)", {
  id: "K30",
  against: ["四(八)", "四(十)", "五(十三)", "六(十四)", "六(十六)"].map(
    (article) => law.document.clause(article).id,
  ),
  doubt: words(
    "由自治区级升为国家级的,前后两笔是否都给",
    "Whether one that rises from regional to national is paid both",
  ),
  options: {
    highest: words(
      "从高不重复,是否补差由主管部门确定",
      "The higher only; the authority decides on a balance",
    ),
    both: words("都给", "Both"),
  },
  adopted: "highest",
  reason: words(
    "末段从新从高不重复;条文未写升级",
    "末段: newest, highest, once; the text is silent on rising",
  ),
});

export const NO_SCALE = law.reading("四(十)", {
  id: "K36",
  doubt: words(
    "绩效与金额如何对应,按园区还是按年",
    "How performance makes the amount, and whether it is for a park or a year",
  ),
  options: {
    ceiling: words("只给出上限,按一个园区计", "The ceiling alone, of one park"),
    year: words("每年一个上限", "A ceiling a year"),
  },
  adopted: "ceiling",
  reason: words("条文没有分档,也没有写每年", "The text has no scale and does not say yearly"),
});

export const NO_END = law.reading("四(十)", {
  id: "K39",
  doubt: words("每年给予,没有写几年", "Each year, without a number of years"),
  options: {
    open: words("不设年限", "No end"),
    five: words("比照其他名目5年", "Five years, as with others"),
  },
  adopted: "open",
  reason: words("不得自行添加年限", "No limit is to be invented"),
});

export const EACH_VARIETY = law.reading("四(十)", {
  id: "K41",
  doubt: words("20万元按品种还是按单位", "Whether the 200,000 is for a variety or an applicant"),
  options: { variety: words("每个品种", "Each variety"), unit: words("每个单位", "Each applicant") },
  adopted: "variety",
  reason: words("给予对象是新品种", "The text grants it to the variety"),
});

export const SAME_PLATFORM = law.reading("五(十一)", {
  id: "C6",
  against: ["包党发〔2025〕1号#4"],
  doubt: words(
    "中试平台:24号的50万元、30万元与1号的最高30万元是否都给",
    "Pilot platforms: are the 500,000 or 300,000 of 24号 and the at most 300,000 of 1号 all paid",
  ),
  options: {
    highest: words("从新从高不重复", "The newest and highest, once"),
    both: words("都给", "Both"),
  },
  adopted: "highest",
  reason: words("内容相类似(末段)", "Similar in substance (末段)"),
});

export const RENEWED_AGAIN = law.reading("六(十四)", {
  id: "K60",
  doubt: words("第二次续签是否再给", "Whether a second renewal is paid again"),
  options: {
    one: words("只给一次", "Once only"),
    each: words("每次续签都给", "For each renewal"),
  },
  adopted: "one",
  reason: words('条文写"一次性"', "The text says 一次性"),
});

export const WHILE_APPOINTED = law.reading("七(十七)", {
  id: "K70",
  doubt: words("每年给予,没有写几年", "Each year, without a number of years"),
  options: {
    open: words("聘期内每年,不设年限", "Each year of the appointment, no end"),
    once: words("只给一次", "Once"),
  },
  adopted: "open",
  reason: words('"聘为……每年"以聘任为条件', "The appointment is the condition"),
});
