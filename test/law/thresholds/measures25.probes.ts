import {
  type BandProbe,
  type PeriodProbe,
  type Probe,
  answered,
  ceiling,
  condition,
  daysAfter,
  from,
  is,
  leastShare,
  paid,
  upTo,
} from "./probe";

/** 包党发〔2021〕24号. Titles and platforms are probed from the library's own table of grants. */
const K = "包党发〔2021〕24号";
const ON = "2025-01-01";
const BILLION_TENTH = 100_000_000;
const FIRST = 2024; // the first year of income

const relief = (year: number): ["LOCAL_TAX_RELIEF", number, number, number] => [
  "LOCAL_TAX_RELIEF",
  100,
  FIRST,
  FIRST - 1 + year,
];

export const probes: readonly Probe[] = [
  {
    clause: `${K}#三(五)`,
    words: "每年不超过200万元后补助资金支持",
    questions: (figure) => [
      ...ceiling("0.05", (base) => ["RD_SUBSIDY", base, true])(figure),
      ...ceiling("0.03", (base) => ["RD_SUBSIDY", base, false])(figure),
    ],
  },
  {
    clause: `${K}#三(七)`,
    words: "不超过500万元的部分免征企业所得税",
    questions: condition("0.01", (income) => ["TRANSFER_INCOME_TAXABLE", income], is(0)),
  },
  { clause: `${K}#三(七)`, words: "地方分享部分", at: 1, questions: from(relief, is(100)) },
  { clause: `${K}#三(七)`, words: "地方分享部分", at: 3, questions: upTo(relief, is(100)) },
  { clause: `${K}#三(七)`, words: "第4年至第6年减半征收", at: 4, questions: from(relief, is(50)) },
  { clause: `${K}#三(七)`, words: "第4年至第6年减半征收", at: 6, questions: upTo(relief, paid) },
  {
    clause: `${K}#四(十)`,
    words: "较上一年度每提升5位",
    questions: from((places) => ["ZONE_RANK_AWARD", 89, 89 - places], paid),
  },
  {
    clause: `${K}#五(十二)`,
    words: "给予购买方不高于200万元的资金支持",
    questions: ceiling("0.5", (base) => ["TECH_PURCHASE_SUBSIDY", base, "购买"]),
  },
  {
    clause: `${K}#五(十二)`,
    words: "给予技术承接企业不高于200万元资金支持",
    questions: ceiling("0.5", (base) => ["TECH_PURCHASE_SUBSIDY", base, "技术入股"]),
  },
  {
    clause: `${K}#五(十二)`,
    words: "不低于70%的比例",
    questions: (figure) =>
      ["转让", "许可", "作价投资"].flatMap((mode) =>
        leastShare((base) => ["TRANSFER_SHARE", base, mode, "国有企业", ON])(figure),
      ),
  },
  {
    clause: `${K}#五(十二)`,
    words: "每年营业利润不低于5%的比例",
    questions: leastShare((base) => ["TRANSFER_SHARE", base, "自行实施", "国有企业", ON]),
  },
  {
    clause: `${K}#五(十二)`,
    words: "投产后5年内",
    questions: upTo((year) => ["TRANSFER_SHARE", 100, "自行实施", "国有企业", ON, null, year], paid),
  },
  {
    clause: `${K}#五(十二)`,
    words: "不低于奖励总额的50%",
    questions: leastShare((base) => ["TRANSFER_KEY_SHARE", base, "国有企业", ON]),
  },
  {
    clause: `${K}#五(十三)`,
    words: "较上年每增加5000万元",
    questions: from((growth) => ["CONTRACT_REGISTRATION_GRANT", 1e8, 1e8 + growth], is(200_000), "0.01"),
  },
  {
    clause: `${K}#五(十三)`,
    words: "最高不超过100万元",
    questions: ({ at }) =>
      // 20万元 a step: 4 and 5 steps, a fen short of the fifth, and 6
      [249_999_999.99, 250_000_000, 299_999_999.99, 300_000_000].map((growth) => ({
        why: `${growth} more`,
        call: ["CONTRACT_REGISTRATION_GRANT", 0, growth],
        gives: Math.min(Math.floor(growth / 50_000_000) * 200_000, at.toNumber()),
      })),
  },
  {
    clause: `${K}#六(十四)`,
    words: "给予不超过30万元后补助资金支持",
    questions: ceiling("0.5", (base) => ["INSTRUMENT_VOUCHER", base]),
  },
  {
    clause: `${K}#六(十五)`,
    words: "给予不超过200万元的资金支持",
    questions: ceiling("0.03", (base) => ["CARRIER_INVESTMENT_GRANT", BILLION_TENTH - 0.01, base]),
  },
  {
    clause: `${K}#六(十五)`,
    words: "给予不超过300万元的资金支持",
    questions: ceiling("0.05", (base) => ["CARRIER_INVESTMENT_GRANT", BILLION_TENTH, base]),
  },
  {
    clause: `${K}#七(十八)`,
    words: "同一人补助不超过10万元",
    questions: ceiling("0.3", (base) => ["FLEX_TALENT_SUBSIDY", base]),
  },
  {
    clause: `${K}#八(二十一)`,
    words: "应于30个工作日内拨付资金或下达资金指标",
    questions: daysAfter("2025-10-13", (received) => ["FUND_DUE", received]),
  },
  {
    clause: `${K}#八(二十一)`,
    words: "转移支付指标文件后，应于30个工作日内",
    questions: daysAfter("2025-11-17", (received) => ["FUND_DUE", received]),
  },
];

export const periods: readonly PeriodProbe[] = [
  {
    clause: `${K}#末段`,
    words: "自印发之日起施行",
    calls: [
      [(day) => ["FUND_DUE", day], answered],
      [(day) => ["TRANSFER_SHARE_RATE", "转让", "国有企业", day], is(0.7)],
    ],
  },
];

export const bands: readonly BandProbe[] = [
  {
    clause: `${K}#六(十五)`,
    call: (total) => ["CARRIER_INVESTMENT_GRANT", total, 1000],
    rate: (answer) => answer / 1000,
  },
];
