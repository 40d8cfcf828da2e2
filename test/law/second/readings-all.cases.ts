import { REF, table } from "../case";
import type { Case, Line } from "../case";
import { isMatrix } from "../excel";
import { all, everyRow, headed, mentions, textOf } from "../expected";
import type { Matcher } from "../expected";

/** 8. READINGS([keyword]): the register of doubtful places; every one that changes a result of a function is in it. */
const HEADINGS = ["编号", "条款", "疑点", "采用", "其他读法", "理由"];

/** A row has one of these numbers (a second doubt of one place is `T15-2`) and one of these words. */
const registers =
  (ids: readonly string[], ...words: readonly string[]): Matcher =>
  ({ value }) => {
    const rows = isMatrix(value) ? value.slice(1).map((cells) => cells.map(textOf)) : [];
    const found = rows.filter(([id = ""]) => ids.includes(id.replace(/-\d+$/u, "")));
    if (found.length === 0) return `nothing numbered ${ids.join(" or ")}`;
    return words.length === 0 || found.some((cells) => words.some((word) => cells.join(" ").includes(word)))
      ? undefined
      : `${ids.join(" or ")}: none of ${words.join(", ")} in ${JSON.stringify(found)}`;
  };

/** Each row has something in each column, but that there may be no other reading. */
const complete: Matcher = ({ value }) => {
  const rows = isMatrix(value) ? value.slice(1) : [];
  const lacking = rows.find(
    (cells) => cells.length !== 6 || cells.some((cell, at) => at !== 4 && textOf(cell).trim() === ""),
  );
  return lacking && `a gap in ${JSON.stringify(lacking)}`;
};

const distinct: Matcher = ({ value }) => {
  const ids = isMatrix(value) ? value.slice(1).map((cells) => textOf(cells[0])) : [];
  return new Set(ids).size === ids.length ? undefined : `numbers twice: ${ids.join(" ")}`;
};

/** Doubtful places that the functions' reference (docs/functions.md) rests on. */
const NAMED: readonly (readonly [why: string, matcher: Matcher])[] = [
  ["1. Units: 2024-02-29 + 3 years − 1 day = 2027-02-27", mentions("2月29日")],
  ["4. After 2028-12-31 neither 44号 nor 24号: #N/A", registers(["T27", "T22", "C1"], "2028")],
  ["7. Only the year of 5号 is known: before 2021-01-01 #N/A", registers(["X01", "X02"], "2021")],
  [
    "8. 左右: 5 % short of it at most, for a rank 5 % behind it",
    registers(["Z08", "R01", "R02", "R06"], "5%"),
  ],
  ["2. 近[三]年: three years are two periods", registers(["G09", "G10", "G11", "G12"], "近")],
  ["2. 50002亿元", registers(["G10"])],
  ["2. 5000万元, 2亿, 10亿 in two brackets", registers(["C5", "G10", "G11", "G12"], "2亿")],
  ["2. 近[三]年 of the R&D", registers(["G13", "G14", "G15", "G09"], "研发")],
];

/** Doubts that the provisions note and that turn on what a function answers. */
const DOUBTS: readonly (readonly [why: string, ids: readonly string[]])[] = [
  ["K03: the R&D expense, or the extra deduction", ["K03"]],
  ["K04: the 150 % instead of, or on top of, the 100 %", ["K04"]],
  ["K35: each full 5 places, or pro rata", ["K35"]],
  ["K58: each full 5000万元, or pro rata", ["K58"]],
  ["K66, K67: exactly 1亿元 is 及以上 and 以下", ["C12", "K66", "K67"]],
  ["K78: the day after receipt is the first working day", ["K78", "K79"]],
  ["G22: the title's last day", ["G22"]],
  ["G24: where the three years of the ban begin", ["G24"]],
  ["G25: the last day of 有效期2年", ["G25"]],
  ["H02: which of 建成, 验收, 投运 must fall in the window", ["H02", "H12"]],
  ["H11: the last day of 有效期两年", ["H11", "G25"]],
  ["P02: whether the project applied for counts", ["P02"]],
  ["T05: no precondition, so a floor in any case", ["T05"]],
  ["T09: the profit of the result, or of the firm", ["T09", "T14"]],
  ["T15: 15日 or 15个工作日", ["T15", "C15"]],
  ["C1: 70 %/5 % against 80 %/10 %", ["C1", "K50", "T22"]],
  ["C2: the 50 % where 44号 is silent", ["C2", "K52"]],
  ["C7: 125亿元 against 100亿元", ["C7"]],
  ["C8: 2个 against 2家以上", ["C8"]],
  ["C9: 以上 against 突破", ["C9"]],
  ["X01: those inside their three years on 2025-02-17", ["X01"]],
  ["X02: those inside their five years on 2025-02-17", ["X02"]],
];

export const readingsAll: readonly Case[] = [
  ...table("8. READINGS: the register", "READINGS", [
    ["its headings", [], headed(HEADINGS)],
    ["no row has a gap", [], complete],
    ["no number stands twice", [], distinct],
  ]),
  ...table(
    "READINGS: what the reference rests on",
    "READINGS",
    NAMED.map(([why, matcher]): Line => [why, [], matcher]),
  ),
  ...table(
    "READINGS: what the provisions doubt",
    "READINGS",
    DOUBTS.map(([why, ids]): Line => [why, [], registers(ids)]),
  ),
  ...table("READINGS: found by a keyword", "READINGS", [
    ["its number", ["T15"], all(headed(HEADINGS), everyRow("T15"))],
    ["its words", ["公示时间"], all(everyRow("公示"), registers(["T15", "C15"]))],
    ["its document", ["包府办发〔2024〕121号"], everyRow("121号")],
    ["its clause", ["第四条(四)"], everyRow("第四条(四)")],
    ["blank is no keyword", [" 　"], headed(HEADINGS)],
    ["an error cell comes back", [REF], REF],
  ]),
];
