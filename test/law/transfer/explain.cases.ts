import { day, table } from "../case";
import type { Case } from "../case";
import { all, contains, mentions, never, someRow } from "../expected";

/** What the explanation of a share shows: the document that governs, the comparison, the years, the rounding, the 50 %. */
const NEW = day("2025-01-01");
const SHARE = "TRANSFER_SHARE";

export const transferExplained: readonly Case[] = [
  ...table("8. EXPLAIN: which document governs, and why", "EXPLAIN", [
    [
      "44号 from 2024-06-28, cited alone",
      [SHARE, 1e6, "转让", "高校", day("2024-06-28")],
      all(
        someRow({ 说明: "包府发〔2024〕44号激励办法的范围", 数值: "高等院校", 依据: "第二条" }),
        someRow({ 说明: "2024年6月28日至2028年12月31日", 依据: "第十五条" }),
        someRow({ 说明: "包党发〔2021〕24号的70%", 依据: "第十三条" }),
        someRow({ 步骤: "答案", 依据: "第七条(三)1" }),
        ...["第二条", "第十五条"].map((clause) => never(someRow({ 步骤: "答案", 依据: clause }))),
        ...["1", "2", "3", "4", "答案"].map((step) => never(someRow({ 步骤: step, 依据: "24号" }))),
      ),
    ],
    [
      "24号 the day before, cited alone",
      [SHARE, 1e6, "转让", "高校", day("2024-06-27")],
      all(
        someRow({ 步骤: "1", 说明: "单位属包党发〔2021〕24号的范围", 依据: "五(十二)" }),
        someRow({ 步骤: "注", 说明: "此前按包党发〔2021〕24号", 依据: "44号)第十五条" }),
        someRow({ 说明: "2021年8月14日起(含首日)", 依据: "末段" }),
        someRow({ 步骤: "答案", 依据: "24号)五(十二)" }),
        ...["1", "2", "3", "4", "答案"].map((step) => never(someRow({ 步骤: step, 依据: "44号" }))),
      ),
    ],
    [
      "24号 for other state firms",
      [SHARE, 1e6, "转让", "国企", NEW],
      someRow({ 说明: "不属包府发〔2024〕44号激励办法的范围", 依据: "44号)第二条" }),
    ],
    [
      "before 24号: the document by name",
      [SHARE, 1e6, "转让", "高校", day("2021-08-13")],
      all(
        someRow({ 说明: "不符合:转化日期2021年8月13日", 依据: "末段" }),
        someRow({ 步骤: "答案", 说明: "(包党发〔2021〕24号)施行的2021年8月14日", 依据: "末段" }),
      ),
    ],
    [
      "joint implementation without an agreement",
      [SHARE, 1e6, "合作实施", "国企", NEW],
      all(
        someRow({ 说明: "不符合:合作实施须有制度或约定" }),
        someRow({ 步骤: "答案", 说明: "K51", 数值: "#N/A" }),
      ),
    ],
    [
      "after the end",
      [SHARE, 1e6, "转让", "高校", day("2029-01-01")],
      all(
        someRow({ 说明: "不符合:转化日期2029年1月1日" }),
        someRow({ 步骤: "答案", 说明: "T27", 数值: "#N/A", 依据: "第十五条" }),
      ),
    ],
    ["其他", [SHARE, 1e6, "转让", "其他", NEW], someRow({ 说明: "不符合:", 数值: "其他" })],
  ]),
  ...table("8. CITE: both documents", "CITE", [
    ["the share", [SHARE], all(contains("24号)五(十二)"), contains("第七条(三)1"), contains("第六条(二)"))],
    ["the rate", ["TRANSFER_SHARE_RATE"], all(contains("24号)五(十二)"), contains("第七条(二)3"))],
    [
      "the main contributors",
      ["TRANSFER_KEY_SHARE"],
      all(contains("24号)五(十二)"), contains("第七条(三)1")),
    ],
    ["net income", ["TRANSFER_NET_INCOME"], contains("(包党发〔2025〕1号)9")],
  ]),
  ...table("8. EXPLAIN: agreed share and standard", "EXPLAIN", [
    [
      "below the floor",
      [SHARE, 1e6, "作价投资", "院所", NEW, 0.6],
      someRow({ 说明: "约定60%低于底线80%,按80%", 数值: "0.8", 依据: "第六条(二)" }),
    ],
    [
      "above the floor",
      [SHARE, 1e6, "作价投资", "院所", NEW, 0.9],
      someRow({ 说明: "约定90%不低于底线80%,按90%", 依据: "第六条(二)" }),
    ],
    [
      "may be renegotiated: universities, transfer and licence",
      [SHARE, 1e6, "许可", "高校", NEW, 0.6],
      all(
        someRow({ 说明: "标准为不低于80%", 数值: "0.6" }),
        someRow({ 步骤: "注", 说明: "可以协商按标准调整" }),
      ),
    ],
    [
      "not for state technology firms",
      [SHARE, 1e6, "许可", "soe-tech", NEW, 0.6],
      never(mentions("可以协商")),
    ],
    ["not where the share is not lower", [SHARE, 1e6, "许可", "高校", NEW, 0.8], never(mentions("可以协商"))],
    ["not under 24号", [SHARE, 1e6, "许可", "国企", NEW, 0.6], never(mentions("可以协商"))],
  ]),
  ...table("8. EXPLAIN: years, base, rounding, 50 %, wages", "EXPLAIN", [
    [
      "year 6",
      [SHARE, 5e5, "自行实施", "高校", NEW, null, 6],
      someRow({ 说明: "不符合:投产后第6年,只奖励投产后第1至5年", 数值: "6", 依据: "第七条(三)2" }),
    ],
    ["year 6, agreed", [SHARE, 5e5, "自行实施", "高校", NEW, 0.2, 6], mentions("时限从其约定")],
    ["a loss", [SHARE, -5, "自行实施", "高校", NEW], someRow({ 说明: "不符合:当年营业利润", 数值: "-5" })],
    [
      "rounded up, and half of it",
      [SHARE, 100.01, "转让", "高校", NEW],
      all(mentions("¥80.008 向上取到分为 ¥80.01"), someRow({ 说明: "50%:¥40.01", 依据: "第七条(三)1" })),
    ],
    [
      "where 44号 is silent, the 50 % of 24号",
      [SHARE, 100, "自行实施", "高校", NEW],
      someRow({ 说明: "50%:¥5.00", 依据: "24号" }),
    ],
    [
      "an agreed share is not the standard: its 50 % rests on 24号",
      [SHARE, 100, "许可", "高校", NEW, 0.6],
      all(
        someRow({ 说明: "50%:¥30.00(读法K52、C2)", 依据: "24号)五(十二)" }),
        never(someRow({ 说明: "主要贡献人员", 依据: "第七条(三)1" })),
      ),
    ],
    [
      "under 24号 an agreed share turns on K52 alone",
      [SHARE, 100, "许可", "国企", NEW, 0.6],
      someRow({ 说明: "50%:¥30.00(读法K52)", 依据: "24号" }),
    ],
    [
      "the floor for shares has its own 50 %, whatever is agreed",
      [SHARE, 100, "作价投资", "高校", NEW, 0.9],
      someRow({ 说明: "50%:¥45.00", 依据: "第六条(二)" }),
    ],
    [
      "wages, a state technology firm",
      [SHARE, 100, "转让", "soe-tech", NEW],
      all(someRow({ 说明: "计入当年工资总额", 依据: "第十一条" }), never(mentions("绩效工资"))),
    ],
    [
      "wages, a university: both halves of the sentence",
      [SHARE, 100, "转让", "高校", NEW],
      all(
        someRow({ 说明: "计入当年工资总额,不受其限制,不纳入基数", 依据: "第十一条" }),
        someRow({ 说明: "纳入绩效工资总量管理,不受控高线限制,不纳入总量基数", 依据: "第十一条" }),
      ),
    ],
    ["wages, another state firm", [SHARE, 100, "转让", "soe", NEW], someRow({ 依据: "七(十九)" })],
    ["listed companies", [SHARE, 100, "转让", "soe-tech", NEW], mentions("上市公司")],
    [
      "the 50 % of a state technology firm rests on 24号",
      ["TRANSFER_KEY_SHARE", 100, "soe-tech", NEW],
      all(someRow({ 步骤: "3", 依据: "24号" }), mentions("C2"), mentions("有制度或约定的也适用")),
    ],
    [
      "the 50 % of a university: what rests on 44号, and what on 24号",
      ["TRANSFER_KEY_SHARE", 100, "高校", NEW],
      all(
        someRow({ 步骤: "注", 说明: "作价投资的依第六条(二)", 依据: "第六条(二)" }),
        someRow({ 步骤: "注", 说明: "自行、合作实施的依包党发〔2021〕24号", 依据: "24号" }),
        someRow({ 步骤: "注", 说明: "有制度或约定的也适用,依包党发〔2021〕24号(读法K52、C2)", 依据: "24号" }),
      ),
    ],
  ]),
];
