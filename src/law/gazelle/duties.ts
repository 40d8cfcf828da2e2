import { named, words } from "../../engine/words";
import { law } from "./document";

/** 申报材料 — 包科发〔2024〕84号 第五条(二): what `BT.CHECKLIST` lists of the measure. */

const MATERIALS = named("瞪羚申报材料", "Gazelle: application materials");

/** 第十四条 */
export const BY_NOTICE = {
  ...law.words("第十四条", "以包头市科学技术局发布的申报通知为准"),
  ...words("详细材料和要求以当年申报通知为准", "For details the year's notice prevails"),
};

const material = (number: number, quote: string, en: string): unknown =>
  law.duty(`第五条(二)${String(number)}`, quote, MATERIALS, words(quote, en), BY_NOTICE);

material(1, "包头市瞪羚企业申请表", "Application form");
material(2, "申报企业三证合一的营业执照(复印件)", "Business licence (three in one), copy");
material(
  3,
  "包含企业上年度营业收入、主营业务收入、净利润、研发费用投入等数据的带防伪标识的专项审计报告或者年度财务审计报告等证明材料",
  "Special or annual audit report with anti-counterfeit mark: last year's revenue, main revenue, net profit, R&D expense",
);
material(4, "申报企业信用报告", "Credit report");
material(
  5,
  "申报企业前三个年度纳税情况(从税务申报系统打印并加盖税务机关纳税专用章或附相关纳税证明材料)",
  "Tax records of the three years before, printed from the tax system and stamped, or proved otherwise",
);
material(
  6,
  "申报企业创新性情况:申报企业获得专利证书、实用新型专利证书、软件著作权登记证书、主导和参与制定国家、行业标准的情况证明等",
  "Innovation: patents, utility models, software copyrights, national and industry standards led or joined",
);
material(
  7,
  "申报企业申报资料真实性承诺书以及无相关行政处罚的证明材料",
  "Declaration that all is true, and proof of no administrative penalty",
);
material(8, "申报企业认为有助于其参评的其他材料", "Whatever else the enterprise thinks helpful");
