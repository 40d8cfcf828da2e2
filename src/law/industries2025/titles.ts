import type { Reading } from "../../engine/provision";
import { words } from "../../engine/words";
import { SAME_PLATFORM } from "../measures25/title-readings";
import { law } from "./document";

/** 平台和项目的支持上限 — 包党发〔2025〕1号 4、5 */

const AFTER_2025 = law.reading("5", {
  id: "Y26",
  against: [law.document.clause("4").id],
  doubt: words(
    "4、5的支持没有写“年内”,2025年以后是否还有",
    "The support of 4 and 5 is not said to be this year's: does it go on after 2025",
  ),
  options: {
    open: words("仍给出上限,由主管部门确认", "The ceiling is given; the authority confirms it"),
    ended: words("2025年底止", "It ends with 2025"),
  },
  adopted: "open",
  reason: words(
    "文件没有有效期;只有写“年内”的是2025年的",
    "The text states no end; only what is said to be 年内 is of 2025",
  ),
});

law.reading("标题", {
  id: "Y26-2",
  doubt: words("未写明施行日期和有效期", "Neither a first nor a last day is stated"),
  options: {
    issue: words("自2025年1月1日印发之日起有效,无失效日期", "In force from its date, 2025-01-01, no end"),
    none: words("没有施行日期", "No day of entry into force"),
  },
  adopted: "issue",
  reason: words("本市同类文件自印发之日起施行", "The city’s comparable documents take effect on issue"),
});

law.open("4", "对符合条件的给予最高30万元支持", "judgement");

function atMost(
  id: string,
  title: string,
  article: string,
  quote: string,
  yuan: number,
  also?: Reading,
): void {
  const amount = law.figure(article, quote, "<=", yuan, "yuan");
  const readings = also ? [also, AFTER_2025] : [AFTER_2025];
  law.grant({ id, title, payment: "上限", amount, years: null, sentence: amount, readings });
}

atMost(
  "Y05",
  "概念验证平台",
  "4",
  "建设概念验证平台,提供科技成果概念验证、二次开发、工艺验证等服务,对符合条件的给予最高30万元支持",
  300_000,
);
atMost(
  "Y06",
  "中试服务平台",
  "4",
  "建设以样品样机、检测检验为重点的中试服务平台,服务科技成果工程化、产业化,对符合条件的给予最高30万元支持",
  300_000,
  SAME_PLATFORM,
);
atMost(
  "Y07",
  "科技成果应用场景示范项目",
  "5",
  "打造一批科技成果应用场景示范项目,每个项目给予最高500万元支持",
  5_000_000,
);
