import { firm } from "../gazelle/firm";
import { type BandProbe, type Call, type PeriodProbe, type Probe, condition, is, span } from "./probe";

/** 包科发〔2024〕84号. Everything of the model firm holds but what is asked. */
const G = "包科发〔2024〕84号";

const eligible = (changes: Parameters<typeof firm>[0]): Call => ["GAZELLE_ELIGIBLE", ...firm(changes)];
const NONE = { inventionPatents: 0, otherRights: 0, standards: 0 };

export const probes: readonly Probe[] = [
  {
    clause: `${G}#第四条(三)`,
    words: "持续经营三年以上(满三个会计年度)",
    questions: condition("1", (fiscalYears) => eligible({ fiscalYears }), is(true)),
  },
  {
    clause: `${G}#第四条(三)`,
    words: "资产负债率低于70%",
    questions: condition("0.0000001", (debtRatio) => eligible({ debtRatio }), is(true)),
  },
  {
    clause: `${G}#第四条(五)`,
    words: "有效发明专利授权2",
    questions: condition("1", (inventionPatents) => eligible({ ...NONE, inventionPatents }), is(true)),
  },
  {
    clause: `${G}#第四条(五)`,
    words: "软件著作权合计不少于8",
    questions: condition("1", (otherRights) => eligible({ ...NONE, otherRights }), is(true)),
  },
  {
    clause: `${G}#第四条(五)`,
    words: "国家标准或行业标准1项",
    questions: condition("1", (standards) => eligible({ ...NONE, standards }), is(true)),
  },
  {
    clause: `${G}#第十一条`,
    words: "有效期3年",
    questions: span("2025-11-22", (on) => ["GAZELLE_VALID_UNTIL", on], 1),
  },
  {
    clause: `${G}#第十二条`,
    words: "三年内不得再行申报",
    questions: span("2025-11-22", (on) => ["GAZELLE_REAPPLY_FROM", on], 0),
  },
];

export const periods: readonly PeriodProbe[] = [
  {
    clause: `${G}#第十六条`,
    words: "有效期2年",
    calls: [[(appliedOn) => eligible({ appliedOn }), is(true)]],
  },
];

export const bands: readonly BandProbe[] = [
  {
    clause: `${G}#第四条(四)`,
    call: (revenue) => ["GAZELLE_GROWTH_FLOOR", revenue],
    rate: (answer) => answer,
  },
  {
    clause: `${G}#第四条(五)`,
    call: (revenue) => ["GAZELLE_RD_FLOOR", revenue],
    rate: (answer) => answer,
  },
];
