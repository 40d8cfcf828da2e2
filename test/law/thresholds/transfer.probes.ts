import type { Figure } from "../../../src/engine/provision";
import {
  type PeriodProbe,
  type Probe,
  type Question,
  answered,
  daysAfter,
  floor,
  is,
  leastShare,
  paid,
  span,
  upTo,
} from "./probe";

/** 包府发〔2024〕44号激励 */
const T = "包府发〔2024〕44号激励";
const ON = "2025-01-01";
const FISCAL = ["高等院校", "科研机构"];
const SOE_TECH = ["国有科技型企业"];

/** The least share for each mode and each organisation. */
const least =
  (modes: readonly string[], organisations: readonly string[]) =>
  (figure: Figure): Question[] =>
    modes.flatMap((mode) =>
      organisations.flatMap((one) => leastShare((base) => ["TRANSFER_SHARE", base, mode, one, ON])(figure)),
    );
const OWN = ["自行实施", "合作实施"];
const fiveYears =
  (organisation: string) =>
  (figure: Figure): Question[] =>
    OWN.flatMap((mode) =>
      upTo((year) => ["TRANSFER_SHARE", 100, mode, organisation, ON, null, year], paid)(figure),
    );

export const probes: readonly Probe[] = [
  {
    clause: `${T}#第六条(二)`,
    words: "提取不低于80%的比例实施入股奖励",
    questions: (figure) => [
      ...least(["作价投资"], FISCAL)(figure),
      ...floor((agreed) => ["TRANSFER_SHARE_RATE", "作价投资", "高等院校", ON, agreed])(figure),
    ],
  },
  {
    clause: `${T}#第六条(二)`,
    words: "不低于奖励总额的50%",
    questions: leastShare((reward) => ["TRANSFER_KEY_SHARE", reward, "科研机构", ON]),
  },
  {
    clause: `${T}#第七条(二)1`,
    words: "提取不低于80%的比例",
    questions: least(["转让", "许可"], SOE_TECH),
  },
  { clause: `${T}#第七条(二)2`, words: "提取不低于80%的比例", questions: least(["作价投资"], SOE_TECH) },
  { clause: `${T}#第七条(二)3`, words: "不低于10%的比例给予奖励和报酬", questions: least(OWN, SOE_TECH) },
  { clause: `${T}#第七条(二)3`, words: "投产后5年内", questions: fiveYears("国有科技型企业") },
  { clause: `${T}#第七条(三)1`, words: "提取不低于80%的比例", questions: least(["转让", "许可"], FISCAL) },
  {
    clause: `${T}#第七条(三)1`,
    words: "不低于奖励总额的50%",
    questions: leastShare((reward) => ["TRANSFER_KEY_SHARE", reward, "高等院校", ON]),
  },
  { clause: `${T}#第七条(三)2`, words: "不低于10%的比例给予奖励和报酬", questions: least(OWN, FISCAL) },
  { clause: `${T}#第七条(三)2`, words: "投产后5年内", questions: fiveYears("高等院校") },
  {
    clause: `${T}#第八条(二)`,
    words: "公示时间不少于15",
    questions: daysAfter("2025-10-13", (start) => ["PUBLICITY_END", start, "协议定价"]),
  },
  {
    clause: `${T}#第八条(四)`,
    words: "公示时间不得少于15个工作日",
    questions: daysAfter("2025-10-13", (start) => ["PUBLICITY_END", start, "激励方案"]),
  },
  {
    clause: `${T}#第八条(五)`,
    words: "3年(36个月)内完成",
    questions: span(ON, (income) => ["INSTALMENT_DUE", income], 0),
  },
  {
    clause: `${T}#第九条`,
    words: "科研人员占比不低于90%",
    questions: leastShare((surplus) => ["SURPLUS_SHARE", surplus]),
  },
];

export const periods: readonly PeriodProbe[] = [
  {
    clause: `${T}#第十五条`,
    words: "有效期至20281231",
    calls: [
      [(day) => ["TRANSFER_SHARE_RATE", "转让", "高等院校", day], is(0.8)],
      [(day) => ["PUBLICITY_END", day, "协议定价"], answered],
    ],
  },
];
