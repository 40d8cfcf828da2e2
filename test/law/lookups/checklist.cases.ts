import { NA, REF, table } from "../case";
import type { Case } from "../case";
import { all, columnIs, everyRow, headed, refused, rowHas, someRow } from "../expected";

/** 8. CHECKLIST([topic]): 主题 · 序号 · 要求 · 依据. */

const HEADINGS = ["主题", "序号", "要求", "依据"];
const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);
const gazelle = all(headed(HEADINGS, 8), everyRow("瞪羚申报材料"), columnIs("序号", upTo(8)));
const procedure = all(headed(HEADINGS), everyRow("转化激励程序"), rowHas(1, "序号", "1"));
const exemption = all(headed(HEADINGS, 4), everyRow("免责条件"), columnIs("序号", upTo(4)));
const change = all(headed(HEADINGS, 4), everyRow("项目延期终止"), columnIs("序号", upTo(4)));

export const checklist: readonly Case[] = [
  ...table("8. CHECKLIST: the topics", "CHECKLIST", [
    ["the eight materials", ["瞪羚申报材料"], gazelle],
    ["a word of it", ["瞪羚"], gazelle],
    ["two words", ["材料 瞪羚"], gazelle],
    ["letters of it", ["瞪羚材料"], gazelle],
    ["in English", ["gazelle"], gazelle],
    ["the procedure", ["转化激励程序"], procedure],
    ["full-width blanks", ["　激励　程序　"], procedure],
    ["the exemption", ["免责"], exemption],
    ["extension or termination", ["项目终止"], change],
    ["延期", ["延期"], change],
    ["an unknown topic names the topics", ["氢能"], refused("瞪羚申报材料、转化激励程序", "#N/A")],
    ["a number", [5], NA],
    ["a letter", ["x"], NA],
    ["an error cell comes back", [REF], REF],
  ]),
  ...table("8. CHECKLIST: what is asked for", "CHECKLIST", [
    [
      "without a topic all, each numbered from 1",
      [],
      all(headed(HEADINGS), someRow({ 主题: "免责条件", 序号: "1" })),
    ],
    ["blank is no topic", [""], someRow({ 主题: "项目延期终止", 序号: "1" })],
    ["0 is a blank", [0], someRow({ 主题: "瞪羚申报材料", 序号: "8" })],
    ["G20: the fifth material", ["瞪羚"], rowHas(5, "要求", "前三个年度纳税情况")],
    ["its clause", ["瞪羚"], rowHas(5, "依据", "(包科发〔2024〕84号)第五条(二)5")],
    ["the first", ["瞪羚"], rowHas(1, "要求", "申请表")],
    ["T24: the price", ["激励"], someRow({ 依据: "第八条(二)", 要求: "挂牌交易" })],
    ["T15: published, the unit lost", ["激励"], someRow({ 依据: "第八条(二)", 要求: "15" })],
    ["T16: 15 working days", ["激励"], someRow({ 依据: "第八条(四)", 要求: "15个工作日" })],
    ["T29: a contract", ["激励"], someRow({ 依据: "第八条(三)", 要求: "技术转让(实施许可)合同" })],
    ["T25: audit, valuation", ["激励"], someRow({ 依据: "第十条", 要求: "审计" })],
    ["T25: legal opinion", ["激励"], someRow({ 依据: "第十条", 要求: "法律意见书" })],
    ["T28: the leadership approves", ["激励"], someRow({ 依据: "第八条(四)", 要求: "领导班子集体审议通过" })],
    ["T28: staff are heard", ["激励"], someRow({ 依据: "第八条(四)", 要求: "科技人员" })],
    ["T26: no illegal gain", ["免责"], rowHas(4, "要求", "没有牟取非法利益")],
    ["P05: force majeure", ["延期"], rowHas(1, "要求", "不可抗力")],
    ["P05: the authority", ["延期"], rowHas(3, "依据", "(包府发〔2024〕44号)第七条")],
    ["P06: audit", ["延期"], rowHas(4, "要求", "专项审计")],
  ]),
];
