/** Lists as an office keeps them, of any length: the rows of peers/rows.mjs under headings of its own, and what is due for each. */
import { award, eligible } from "./peers/oracle.mjs";
import { applications } from "./peers/rows.mjs";

const WAN = 4;
const FEN = 2;

/** Whole units as decimal text, exactly: 123456 fen in 万元 are 0.123456. */
export function decimal(units, places) {
  const digits = String(Math.abs(units)).padStart(places + 1, "0");
  const [whole, rest] = [digits.slice(0, -places), digits.slice(-places).replace(/0+$/, "")];
  return `${units < 0 ? "-" : ""}${whole}${rest && `.${rest}`}`;
}

const day = (serial) => ({ serial });
const number = (text) => ({ number: text });
const inWan = (fen) => number(decimal(fen, WAN + FEN));
const inYuan = (fen) => number(decimal(fen, FEN));
const count = (many) => number(String(many));
const firm = (i) => `包头市第${String(i + 1)}号科技有限公司`;
const YEARS = [2022, 2023, 2024];
const ofYears = (what) => YEARS.map((year) => `${year}年${what}`);

/** Each list: the rule, the headings, the cells of a row, and whether a row of the result is right; `formulas` where those answer otherwise. */
export const LISTS = {
  station: {
    rule: "STATION_AWARD",
    headings: ["序号", "企业名称", "购置和安装总投资(万元)", "投运日期"],
    cellsOf: (row, i) => [count(i + 1), firm(i), inWan(row.investment), day(row.opened)],
    answersIn: "奖励上限(元)",
    isRight: (row, answer) => Math.round(Number(answer) * 100) === award(row),
  },
  gazelle: {
    rule: "GAZELLE_ELIGIBLE",
    headings: [
      "企业名称",
      ...ofYears("营业收入(元)"),
      ...ofYears("净利润(元)"),
      ...ofYears("研发投入(元)"),
      ...["资产负债率", "满会计年度数", "有效发明专利", "实用新型和软著", "主导标准", "人工判断", "申报日期"],
    ],
    cellsOf: (row, i) => [
      firm(i),
      ...[...row.revenues, ...row.profits, ...row.research].map(inYuan),
      number(decimal(row.debt, 4)),
      ...[row.years, row.inventions, row.rights, row.standards].map(count),
      row.judged.every(Boolean) ? "是" : "否",
      day(row.applied),
    ],
    isRight: (row, answer) => answer === (eligible(row) ? "符合" : "不符合"),
    formulas: { answersIn: "是否符合申报条件", isRight: (row, answer) => answer === eligible(row) },
  },
};

export function* rowsOf(list, many) {
  let i = 0;
  for (const row of applications(many)) yield list.cellsOf(row, i++);
}

export const truthsOf = (many) => applications(many);
