/**
 * Calls shown in the reference, by function: the first is the one explained, the others show its edges. The answers are worked
 * out when the pages are written. A day is written `2025-06-30` and shown as `DATE(2025,6,30)`; a list is a range of one row.
 */

export type ExampleCell = number | string | boolean | null;
export type ExampleArgument = ExampleCell | readonly ExampleCell[] | readonly (readonly ExampleCell[])[];
type Example = readonly ExampleArgument[];

const revenues = [40_000_000, 50_000_000, 57_600_000];
const profits = [1_000_000, 1_000_000, 1_000_000];
const research = [2_400_000, 2_400_000, 2_400_000];
const firm = (debtRatio: number, ...judged: readonly boolean[]): Example => [
  revenues,
  profits,
  research,
  debtRatio,
  3,
  2,
  0,
  0,
  ...judged,
];

export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  // 包科发〔2024〕84号
  GAZELLE_ELIGIBLE: [firm(0.69999, true), firm(0.7, true), firm(0.69999)],
  GAZELLE_CHECK: [firm(0.7, true)],
  GAZELLE_GROWTH_FLOOR: [[50_000_000], [49_999_999.99], [9_999_999.99]],
  GAZELLE_RD_FLOOR: [[200_000_000], [200_000_000.01]],
  CAGR: [[revenues], [[0, 100]]],
  GAZELLE_VALID_UNTIL: [["2025-11-22"]],
  GAZELLE_REAPPLY_FROM: [["2025-06-30"]],
  FULL_FISCAL_YEARS: [
    ["2022-01-01", "2025-06-30"],
    ["2022-01-02", "2025-06-30"],
  ],

  // 包府办发〔2024〕121号
  STATION_AWARD: [
    [8_000_000, "2025-06-30"],
    [10_000_000, "2026-12-31"],
    [8_000_000, "2027-01-01"],
    [8_000_000, "2025-06-30", 0.25],
  ],
  STATION_AWARD_SCHEDULE: [[2_000_000], [2_000_000.01]],
  REFUEL_AWARD: [
    [90_000, 24.5, 2025],
    [120_000, 25.01, 2026],
  ],
  HYDROGEN_SPLIT: [[6.67]],

  // 包府发〔2024〕44号 激励
  TRANSFER_SHARE: [
    [1_000_000, "转让", "高校", "2024-06-28"],
    [1_000_000, "转让", "高校", "2024-06-27"],
    [1_000_000, "作价投资", "科研机构", "2025-01-01", 0.6],
    [1_000_000, "许可", "国有科技型企业", "2025-01-01", 0.6],
    [500_000, "自行实施", "高校", "2025-01-01", null, 6],
    [1_000_000, "转让", "其他", "2025-01-01"],
  ],
  TRANSFER_SHARE_RATE: [
    ["转让", "国有企业", "2025-01-01"],
    ["合作实施", "国有企业", "2025-01-01"],
  ],
  TRANSFER_KEY_SHARE: [[800_000, "高校", "2025-01-01"]],
  TRANSFER_NET_INCOME: [
    [1_000_000, 300_000],
    [300_000, 1_000_000],
  ],
  SURPLUS_SHARE: [[500_000]],
  INSTALMENT_DUE: [["2025-03-01"]],
  PUBLICITY_END: [
    ["2025-03-03", "激励方案"],
    ["2025-03-03", "协议定价"],
  ],

  // 包府发〔2024〕44号 选题, 评价
  PROJECT_DUE: [
    ["2025-03-01", "技术攻关"],
    ["2025-03-01", "成果转化"],
  ],
  LEADER_WITHIN_LIMIT: [[2], [3]],
  PROJECT_CLAWBACK: [[1_000_000, 640_000]],
  RESULT_REGISTRATION_DUE: [["2024-08-31"]],
  EVALUATION_METHOD: [["成果转化"], ["关键技术"], ["成果转化", true]],

  // 包党发〔2021〕24号
  RD_SUBSIDY: [
    [40_000_000, "是"],
    [40_000_000, false],
  ],
  SOE_APPRAISAL_PROFIT: [
    [10_000_000, 3_000_000, 2_000_000],
    [10_000_000, 2_000_000, 3_000_000],
  ],
  TITLE_GRANT: [["国家级科技企业孵化器"], ["国家重点实验室(获批)", 6], ["K36"]],
  TITLE_GRANTS: [["孵化器"]],
  TRANSFER_INCOME_TAXABLE: [[8_000_000], [5_000_000]],
  TRANSFER_INCOME_TAX: [[8_000_000], [8_000_000, 0.15]],
  LOCAL_TAX_RELIEF: [
    [400_000, 2022, 2024],
    [400_000, 2022, 2025],
    [400_000, 2022, 2028],
  ],
  ZONE_RANK_AWARD: [
    [89, 65],
    [65, 89],
  ],
  TECH_PURCHASE_SUBSIDY: [[3_000_000], [6_000_000, "技术入股"]],
  CONTRACT_REGISTRATION_GRANT: [
    [100_000_000, 199_999_999.99],
    [100_000_000, 400_000_000],
  ],
  INSTRUMENT_VOUCHER: [[500_000], [700_000]],
  CARRIER_INVESTMENT_GRANT: [
    [100_000_000, 50_000_000],
    [99_999_999.99, 50_000_000],
  ],
  FLEX_TALENT_SUBSIDY: [[300_000], [400_000]],
  PRIZE_MATCH: [
    [1_000_000, "国家"],
    [500_000, "自治区", "一等"],
    [500_000, "自治区", "二等"],
    [500_000, "自治区"],
  ],
  RETIREMENT_DEFERRABLE: [
    ["自治区", "高级"],
    ["市", "正高"],
  ],
  FUND_DUE: [["2025-01-20"]],
  WORKDAY_AFTER: [["2025-01-20", 15]],

  // 包府发〔2021〕5号, items deleted on 2025-02-17
  TALENT_TAX_REWARD: [
    [600_000, 2, "2025-02-16"],
    [600_000, 2, "2025-02-17"],
  ],
  INDUSTRIALISATION_REWARD: [
    [600_000, 4, "2024-12-31"],
    [600_000, 6, "2024-12-31"],
  ],

  // across documents
  BEST_OF: [[[300_000, null, 500_000]]],
  CITE: [["STATION_AWARD"], ["包府办发[2024]121号#三(五)"]],
  CLAUSE: [["包府发〔2025〕3号#末段"], ["包府发〔2025〕3号", "施行日期"], ["包府发〔2025〕3号", "失效日期"]],
  CLAUSES: [["加氢站 奖励"]],
  IN_FORCE: [
    ["包科发〔2024〕84号", "2026-11-21"],
    ["包科发〔2024〕84号", "2026-11-22"],
    ["政府工作报告2025", "2025-06-30"],
  ],
  EXPLAIN: [["STATION_AWARD", 8_000_000, "2025-06-30"]],
  TARGET: [["Y16"], ["R31"], ["Y01"]],
  TARGETS: [["院士工作站"]],
  TARGET_MET: [
    ["Y16", 1300],
    ["R19", 1300],
  ],
  READINGS: [["H04"]],
  CHECKLIST: [["瞪羚申报材料"]],
  EACH_ROW: [
    [
      "STATION_AWARD",
      [
        [8_000_000, "2025-06-30"],
        [10_000_000, "2026-12-31"],
        [8_000_000, "2027-01-01"],
      ],
    ],
  ],
  VERSION: [[]],
};
