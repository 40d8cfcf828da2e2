import { table } from "../case";
import type { Case, Line } from "../case";
import { all, columnIs, everyRow, headed, rowHas, someRow } from "../expected";

/** 8. CHECKLIST([topic]): the materials and duties, as the clauses enumerate them. */
const HEADINGS = ["主题", "序号", "要求", "依据"];

/** 84号 第五条(二): eight materials, in the order of the clause. */
const MATERIALS: readonly (readonly string[])[] = [
  ["包头市瞪羚企业申请表"],
  ["营业执照", "复印件"],
  ["专项审计报告", "年度财务审计报告", "研发费用"],
  ["信用报告"],
  ["前三个年度纳税情况"],
  ["专利证书", "软件著作权登记证书", "标准"],
  ["真实性承诺书", "无相关行政处罚"],
  ["其他材料"],
];

/** 44号激励 第八条, 第十条: what the procedure asks for, where each stands. */
const PROCEDURE: readonly (readonly [words: string, article: string])[] = [
  ["协议定价", "第八条(二)"],
  ["挂牌交易", "第八条(二)"],
  ["拍卖", "第八条(二)"],
  ["公示", "第八条(二)"],
  ["合同", "第八条(三)"],
  ["作价", "第八条(三)"],
  ["科技人员", "第八条(四)"],
  ["领导班子集体审议通过", "第八条(四)"],
  ["15个工作日", "第八条(四)"],
  ["会计师事务所", "第十条"],
  ["资产评估", "第十条"],
  ["律师事务所", "第十条"],
];

/** 44号激励 第十二条: four conditions that must all hold. */
const EXEMPTION = ["勤勉尽职", "民主决策", "公示拟交易价格", "没有牟取非法利益"];

/** 44号选题 第七条. */
const CHANGE = ["不可抗力", "达成一致意见", "科技管理部门审核同意", "专项审计"];

const inOrder = (words: readonly string[]): Line["2"] =>
  all(headed(HEADINGS, words.length), ...words.map((word, at) => rowHas(at + 1, "要求", word)));
const counted = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

export const checklist: readonly Case[] = [
  ...table("84号 第五条(二) 1–8", "CHECKLIST", [
    ["eight, numbered", ["瞪羚申报材料"], all(columnIs("序号", counted(8)), everyRow("瞪羚申报材料"))],
    ...MATERIALS.flatMap((words, at) =>
      words.map((word): Line => [`item ${at + 1}`, ["瞪羚申报材料"], rowHas(at + 1, "要求", word)]),
    ),
    ...MATERIALS.map((_, at): Line => [
      `item ${at + 1}: its clause`,
      ["瞪羚申报材料"],
      rowHas(at + 1, "依据", `(包科发〔2024〕84号)第五条(二)${at + 1}`),
    ]),
  ]),
  ...table("44号激励 第八条, 第十条", "CHECKLIST", [
    ["its own rows only", ["转化激励程序"], all(headed(HEADINGS), everyRow("转化激励程序", "44号"))],
    ...PROCEDURE.map(([words, article]): Line => [
      `${article} asks for it`,
      ["转化激励程序"],
      someRow({ 要求: words, 依据: article }),
    ]),
  ]),
  ...table("44号激励 第十二条: all four", "CHECKLIST", [
    ["in the order of the clause", ["免责条件"], inOrder(EXEMPTION)],
    ["each with its clause", ["免责条件"], everyRow("免责条件", "第十二条")],
  ]),
  ...table("44号选题 第七条", "CHECKLIST", [
    ["in the order of the clause", ["项目延期终止"], inOrder(CHANGE)],
    ["each with its clause", ["项目延期终止"], everyRow("项目延期终止", "第七条")],
    ["remaining money comes back", ["项目延期终止"], someRow({ 要求: "剩余财政科技资金" })],
  ]),
];
