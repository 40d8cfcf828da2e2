/**
 * Heading rows as clerks bring them, and the columns (from 0) each input must come from. An input not named must stay without a column.
 * Written before the recognition was, from the rules' labels and the usual forms of application lists.
 */
export interface HeadingCase {
  readonly rule: string;
  readonly headings: readonly string[];
  readonly inputs: Readonly<Record<string, readonly number[]>>;
}

const row = (
  rule: string,
  headings: string,
  inputs: Readonly<Record<string, number | readonly number[]>>,
): HeadingCase => ({
  rule,
  headings: headings.split("|"),
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([name, at]) => [name, typeof at === "number" ? [at] : at]),
  ),
});

const GAZELLE_FULL =
  "序号|企业名称|统一社会信用代码|2022年营业收入(万元)|2023年营业收入(万元)|2024年营业收入(万元)|2022年净利润(万元)|2023年净利润(万元)|2024年净利润(万元)|2022年研发费用(万元)|2023年研发费用(万元)|2024年研发费用(万元)|资产负债率(%)|满会计年度数|有效发明专利数|实用新型和软著数|主导制定标准数|申报日期|备注";

const STATION: readonly HeadingCase[] = [
  row("STATION_AWARD", "企业名称|购置和安装总投资|终止运营日期", { investment: 1 }),
  row("RD_SUBSIDY", "企业名称|加计扣除额|是否小微企业", { smallMicro: 2 }),
  row("RD_SUBSIDY", "企业名称|累计加计扣除研发费用|是否小微企业", { smallMicro: 2 }),
  row("FLEX_TALENT_SUBSIDY", "姓名|税后劳动报酬", {}),
  row("TALENT_TAX_REWARD", "姓名|累计地方财政贡献|第几年", { yearNo: 2 }),
  row("STATION_AWARD", "序号|企业名称|购置和安装总投资|建成验收并投运日期|奖励比例", {
    investment: 2,
    commissionedOn: 3,
    rate: 4,
  }),
  row("STATION_AWARD", "企业名称|统一社会信用代码|总投资(万元)|投运时间", {
    investment: 2,
    commissionedOn: 3,
  }),
  row("STATION_AWARD", "站名|项目总投资额|建成投运日期|备注", { investment: 1, commissionedOn: 2 }),
  row("STATION_AWARD", "站点|购置安装投资（万元）|投运日期", { investment: 1, commissionedOn: 2 }),
  row("STATION_AWARD", "加氢站名称|设备购置及安装投资\n(万元)|投入运营时间|联系人|联系电话", {
    investment: 1,
    commissionedOn: 2,
  }),
  row("STATION_AWARD", "申报单位|总投资|设备购置安装投资|投运日期", { investment: 2, commissionedOn: 3 }),
  row("STATION_AWARD", "申报单位|投资强度|年度投资|申报日期", {}),
  row("STATION_AWARD", "站名|建设地点|总投资　（亿元）|开工日期|竣工日期|投运日期", {
    investment: 2,
    commissionedOn: 5,
  }),
  row("STATION_AWARD", "站名|奖励比例（％）|总投资额，单位：元|建成并投运时间", {
    rate: 1,
    investment: 2,
    commissionedOn: 3,
  }),
  row("STATION_AWARD", "站名|日期|投资方|投资方式", {}),
  row("STATION_AWARD", "Station|Investment (yuan)|Built, accepted and in operation on|Rate", {
    investment: 1,
    commissionedOn: 2,
    rate: 3,
  }),
];

const REFUEL: readonly HeadingCase[] = [
  row("REFUEL_AWARD", "站名|年度|加氢量(公斤)|单价(元/公斤)", { year: 1, kilograms: 2, price: 3 }),
  row("REFUEL_AWARD", "序号|加氢站|年份|年度累计加氢量（kg）|绿氢终端价格|是否固定站", {
    year: 2,
    kilograms: 3,
    price: 4,
    fixedStation: 5,
  }),
  row("REFUEL_AWARD", "站名|2025年加氢量(公斤)|终端售价（元/公斤）", { kilograms: 1, price: 2 }),
  row("REFUEL_AWARD", "站名|日加氢能力(公斤/天)|全年累计加氢量/公斤|氢气零售价格", {
    kilograms: 2,
    price: 3,
  }),
  row("REFUEL_AWARD", "站名|加氢量(吨)|采购单价|所属年度", { year: 3 }),
  row("REFUEL_AWARD", "站名|2024年加氢量(公斤)|2025年加氢量(公斤)|价格(元/kg)", { price: 3 }),
  row("REFUEL_AWARD", "站名|加氢车次|加氢金额（元）|月加氢量（公斤）|绿氢价格（元/公斤）", { price: 4 }),
];

const GAZELLE: readonly HeadingCase[] = [
  row("GAZELLE_ELIGIBLE", GAZELLE_FULL, {
    revenues: [3, 4, 5],
    netProfits: [6, 7, 8],
    rdExpenses: [9, 10, 11],
    debtRatio: 12,
    fiscalYears: 13,
    inventionPatents: 14,
    otherRights: 15,
    standards: 16,
    appliedOn: 17,
  }),
  row(
    "GAZELLE_ELIGIBLE",
    "企业名称|2022年营业收入|2023年营业收入(万元)|2024年度营业收入|2022净利润|2023净利润|2024净利润|研发投入2022|研发投入2023|研发投入2024|资产负债率(%)",
    { revenues: [1, 2, 3], netProfits: [4, 5, 6], rdExpenses: [7, 8, 9], debtRatio: 10 },
  ),
  row("GAZELLE_ELIGIBLE", "企业|营收2022|营收2023|营收2024|R&D经费2022|R&D经费2023|R&D经费2024", {
    revenues: [1, 2, 3],
    rdExpenses: [4, 5, 6],
  }),
  row("GAZELLE_ELIGIBLE", "企业|2024年营业收入|2023年营业收入|2022年营业收入|2021年营业收入", {
    revenues: [3, 2, 1],
  }),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|２０２２年营业收入（万元）|２０２３年营业收入（万元）|２０２４年营业收入（万元）",
    {
      revenues: [1, 2, 3],
    },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|上上上年度营业收入|上上年度营业收入|上年度营业收入|上年度净利润|大前年净利润|前年净利润",
    { revenues: [1, 2, 3], netProfits: [5, 6, 4] },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|营业收入 2022年|营业收入 2023年|营业收入 2024年|净利润 2022年|净利润 2023年|净利润 2024年",
    {
      revenues: [1, 2, 3],
      netProfits: [4, 5, 6],
    },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|2022年营业收入|2022年营业成本|2023年营业收入|2023年营业成本|2024年营业收入|2024年营业成本",
    {
      revenues: [1, 3, 5],
    },
  ),
  row("GAZELLE_ELIGIBLE", "企业|2021年营业收入|2022年营业收入|2024年营业收入", {}),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|2022年营业收入增长率|2023年营业收入增长率|2024年营业收入增长率|营业收入合计",
    {},
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|2022年研发投入占比|2023年研发投入占比|2024年研发投入占比|2022年研发人员数|2023年研发人员数|2024年研发人员数",
    {},
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|2022年利润总额|2023年利润总额|2024年利润总额|2022年净利润|2023年净利润|2024年净利润",
    {
      netProfits: [4, 5, 6],
    },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|2022年营业收入|2023年营业收入|2024年营业收入|2022年主营业务收入|2023年主营业务收入|2024年主营业务收入",
    { revenues: [1, 2, 3] },
  ),
  row("GAZELLE_ELIGIBLE", "企业|2022年主营业务收入|2023年主营业务收入|2024年主营业务收入", {
    revenues: [1, 2, 3],
  }),
  row("GAZELLE_ELIGIBLE", "企业|2022年营业收入|2023年主营业务收入|2024年营业收入", {}),
  row("GAZELLE_ELIGIBLE", "企业|2022年营业收入(元)|2023年营业收入(万元)|2024年营业收入(万元)", {}),
  row("GAZELLE_ELIGIBLE", "企业|成立满几个会计年度|发明专利数|软著/实用新型|标准|申请日期|人工判断", {
    fiscalYears: 1,
    inventionPatents: 2,
    otherRights: 3,
    standards: 4,
    appliedOn: 5,
    judged: 6,
  }),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|有效授权发明专利（项）|实用新型专利与软件著作权合计（项）|主导制定国际、国家或行业标准（项）|申报时间",
    {
      inventionPatents: 1,
      otherRights: 2,
      standards: 3,
      appliedOn: 4,
    },
  ),
  row("GAZELLE_ELIGIBLE", "企业|发明专利申请数|实用新型|外观设计|软件著作权|参与制定标准数|专利总数", {}),
  row("GAZELLE_ELIGIBLE", "企业|成立日期|注册日期|申报日期|认定日期", { appliedOn: 3 }),
  row("GAZELLE_ELIGIBLE", "企业|2022年末资产负债率|2023年末资产负债率|2024年末资产负债率", {}),
  row("GAZELLE_ELIGIBLE", "企业|2024年末资产负债率（%）|持续经营满会计年度数（个）", {
    debtRatio: 1,
    fiscalYears: 2,
  }),
  row("GAZELLE_ELIGIBLE", "企业|资产总额|负债总额|所有者权益|注册资本(万元)|职工人数", {}),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|2022年营业收入|2023年营业收入|2024年营业收入|2025年1-6月营业收入|2025年预计营业收入|近三年营业收入合计",
    { revenues: [1, 2, 3] },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|2022年营业收入|2023年营业收入|2024年营业收入|2025年营业收入|2022年净利润|2023年净利润|2024年净利润",
    { revenues: [1, 2, 3], netProfits: [5, 6, 7] },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|2022年高新技术产品收入|2023年高新技术产品收入|2024年高新技术产品收入|知识产权数",
    {},
  ),
  row("GAZELLE_ELIGIBLE", "企业|2022年研究开发费用总额|2023年研究开发费用总额|2024年研究开发费用总额", {
    rdExpenses: [1, 2, 3],
  }),
  row("GAZELLE_ELIGIBLE", "企业|营业收入|净利润|研发投入", {}),
  row(
    "GAZELLE_ELIGIBLE",
    "Company|Revenue 2022|Revenue 2023|Revenue 2024|Net profit 2022|Net profit 2023|Net profit 2024|Debt ratio",
    {
      revenues: [1, 2, 3],
      netProfits: [4, 5, 6],
      debtRatio: 7,
    },
  ),
];

const GAZELLE_PARTS: readonly HeadingCase[] = [
  row("GAZELLE_GROWTH_FLOOR", "企业名称|上年度营业收入", { revenue: 1 }),
  row("GAZELLE_GROWTH_FLOOR", "企业名称|2024年营业收入(万元)", { revenue: 1 }),
  row("GAZELLE_RD_FLOOR", "企业名称|2022年营业收入|2023年营业收入|2024年营业收入", { revenue: 3 }),
  row("GAZELLE_RD_FLOOR", "企业名称|上上年度营业收入|上年度营业收入", { revenue: 2 }),
  row("GAZELLE_RD_FLOOR", "企业名称|上年度营业收入增长率|上年度净利润", {}),
  row("FULL_FISCAL_YEARS", "企业名称|成立时间|申报时间", { foundedOn: 1, appliedOn: 2 }),
  row("FULL_FISCAL_YEARS", "企业名称|企业成立日期|申请日期|投产日期", { foundedOn: 1, appliedOn: 2 }),
  row("GAZELLE_VALID_UNTIL", "企业名称|认定时间|成立时间", { recognisedOn: 1 }),
  row("CAGR", "项目|2022年|2023年|2024年", { values: [1, 2, 3] }),
];

const TRANSFER: readonly HeadingCase[] = [
  row("TRANSFER_SHARE", "成果名称|基数(万元)|转化方式|单位性质|转化日期|约定比例(%)|投产后第几年", {
    base: 1,
    mode: 2,
    organisation: 3,
    convertedOn: 4,
    agreedShare: 5,
    yearNo: 6,
  }),
  row("TRANSFER_SHARE", "成果名称|单位名称|单位类别|成果转化方式|成果转化时间", {
    organisation: 2,
    mode: 3,
    convertedOn: 4,
  }),
  row("TRANSFER_SHARE_RATE", "成果|转化形式|单位类型|转化时间|合同签订日期", {
    mode: 1,
    organisation: 2,
    convertedOn: 3,
  }),
  row("TRANSFER_KEY_SHARE", "成果|奖励总额(元)|单位性质|转化日期", {
    reward: 1,
    organisation: 2,
    convertedOn: 3,
  }),
  row("TRANSFER_NET_INCOME", "成果|转化收入（万元）|直接成本（万元）|间接成本（万元）", {
    income: 1,
    directCosts: 2,
  }),
  row("TRANSFER_NET_INCOME", "成果|成果转化收入|转化直接成本", { income: 1, directCosts: 2 }),
  row("TRANSFER_INCOME_TAX", "企业|技术转让所得（万元）|税率", { income: 1, rate: 2 }),
  row("TRANSFER_INCOME_TAXABLE", "企业|技术转让收入|技术转让所得额", { income: 2 }),
  row("SURPLUS_SHARE", "项目|横向项目结余|结余出资(万元)", { surplus: 2 }),
  row("INSTALMENT_DUE", "成果|取得收入时间|发放时间", { incomeOn: 1 }),
  row("PUBLICITY_END", "事项|公示起始日期|公示类型", { startOn: 1, kind: 2 }),
  row("PUBLICITY_END", "事项|公示开始时间|公示结束时间", { startOn: 1 }),
];

const MEASURES: readonly HeadingCase[] = [
  row("RD_SUBSIDY", "企业名称|加计扣除研发费用(万元)|是否小微企业", { deductedExpense: 1, smallMicro: 2 }),
  row("RD_SUBSIDY", "企业名称|研发费用加计扣除额|小微企业", { smallMicro: 2 }),
  row("RD_SUBSIDY", "企业名称|研发费用|进入加计扣除的研发费用（元）|是否小微", {
    deductedExpense: 2,
    smallMicro: 3,
  }),
  row("SOE_APPRAISAL_PROFIT", "企业名称|利润总额(万元)|本年研发投入(万元)|上年研发投入(万元)", {
    profit: 1,
    rd: 2,
    previousRd: 3,
  }),
  row("SOE_APPRAISAL_PROFIT", "企业名称|本年利润|2023年研发费用|2024年研发费用", {
    profit: 1,
    previousRd: 2,
    rd: 3,
  }),
  row("SOE_APPRAISAL_PROFIT", "企业名称|净利润|营业利润|研发人员", {}),
  row("LOCAL_TAX_RELIEF", "企业名称|地方分享部分税额|首笔收入年度|纳税年度", {
    localTax: 1,
    firstIncomeYear: 2,
    taxYear: 3,
  }),
  row("LOCAL_TAX_RELIEF", "企业|企业所得税地方分享部分（万元）|纳税年份", { localTax: 1, taxYear: 2 }),
  row("ZONE_RANK_AWARD", "园区|上年度排名|本年度排名", { previousRank: 1, rank: 2 }),
  row("ZONE_RANK_AWARD", "园区|2023年位次|2024年位次", { previousRank: 1, rank: 2 }),
  row("TECH_PURCHASE_SUBSIDY", "企业|技术交易额（万元）|方式", { amount: 1, kind: 2 }),
  row("TECH_PURCHASE_SUBSIDY", "企业|合同编号|作价金额|登记日期", { amount: 2 }),
  row("CONTRACT_REGISTRATION_GRANT", "机构|上年成交额(亿元)|本年成交额(亿元)", { previous: 1, current: 2 }),
  row("CONTRACT_REGISTRATION_GRANT", "机构|2023年技术合同成交额|2024年技术合同成交额", {
    previous: 1,
    current: 2,
  }),
  row("INSTRUMENT_VOUCHER", "企业|实际发生费用(元)|仪器名称", { cost: 1 }),
  row("CARRIER_INVESTMENT_GRANT", "项目名称|项目总投资(万元)|年度实际投资(万元)", {
    totalInvestment: 1,
    yearInvestment: 2,
  }),
  row("CARRIER_INVESTMENT_GRANT", "项目名称|总投资|2024年实际投资", {
    totalInvestment: 1,
    yearInvestment: 2,
  }),
  row("CARRIER_INVESTMENT_GRANT", "项目名称|投资额", {}),
  row("FLEX_TALENT_SUBSIDY", "姓名|身份证号|在包纳税劳动报酬（元）", { remuneration: 2 }),
  row("FLEX_TALENT_SUBSIDY", "姓名|上年度劳动报酬|纳税额", { remuneration: 1 }),
  row("PRIZE_MATCH", "项目|奖金(万元)|奖励级别|奖励等次|是否第一完成单位", {
    prizeMoney: 1,
    level: 2,
    grade: 3,
    firstUnit: 4,
  }),
  row("PRIZE_MATCH", "项目|获奖级别|获奖等次|奖金额度", { level: 1, grade: 2, prizeMoney: 3 }),
  row("RETIREMENT_DEFERRABLE", "姓名|职称|承担任务级别|出生日期", { titleLevel: 1, taskLevel: 2 }),
  row("FUND_DUE", "文号|收到指标日期|下达日期", { receivedOn: 1 }),
];

const OTHERS: readonly HeadingCase[] = [
  row("PROJECT_DUE", "项目名称|项目类型|项目开始时间|项目结束时间", { type: 1, startOn: 2 }),
  row("PROJECT_DUE", "项目编号|项目类别|开始日期", { type: 1, startOn: 2 }),
  row("LEADER_WITHIN_LIMIT", "负责人|在研项目数（项）|已结题项目数", { ongoing: 1 }),
  row("PROJECT_CLAWBACK", "项目|已拨付财政资金(万元)|审计认定支出(万元)", {
    disbursed: 1,
    auditedSpending: 2,
  }),
  row("PROJECT_CLAWBACK", "项目|已拨付资金|自筹资金|审计支出", { disbursed: 1, auditedSpending: 3 }),
  row("EVALUATION_METHOD", "成果名称|成果类别|是否敏感领域", { kind: 1, sensitive: 2 }),
  row("RESULT_REGISTRATION_DUE", "成果名称|评价开始日期|评价结束时间", { evaluatedOn: 2 }),
  row("TALENT_TAX_REWARD", "姓名|地方财政贡献(元)|第几年|申请日期", {
    contribution: 1,
    yearNo: 2,
    claimedOn: 3,
  }),
  row("INDUSTRIALISATION_REWARD", "企业|对地方财政贡献（万元）|申请时间|企业所得税", {
    contribution: 1,
    claimedOn: 2,
  }),
  row("TITLE_GRANT", "企业|名目|第几年", { title: 1, yearNo: 2 }),
  row("TARGET_MET", "指标名称|实际完成值|年度", { indicator: 0, actual: 1, year: 2 }),
  row("TARGET", "指标|目标年度", { indicator: 0, year: 1 }),
  row("IN_FORCE", "条款编号|日期", { ref: 0, date: 1 }),
  row("WORKDAY_AFTER", "事项|起始日期|工作日数", { startOn: 1, days: 2 }),
];

/** Three more tables, each written after the one before had been met: what they showed was mended in general, not row by row. */
const LATER: readonly HeadingCase[] = [
  row("STATION_AWARD", "序 号|站 名|总 投 资（万 元）|投 运 时 间", { investment: 2, commissionedOn: 3 }),
  row(
    "STATION_AWARD",
    "序号|申报企业|项目建设内容|项目投资总额（万元）|其中：设备购置安装费（万元）|正式投入运营日期|申请奖励金额|备注",
    { investment: 4, commissionedOn: 5 },
  ),
  row("STATION_AWARD", "站点名称|固定资产投资|建成时间|运营时间", { commissionedOn: 3 }),
  row("STATION_AWARD", "站点名称|总投资_万元|投运年月日|奖补比例", {
    investment: 1,
    commissionedOn: 2,
    rate: 3,
  }),
  row("STATION_AWARD", "站点名称|投资总额(元,含税)|投产运营时间|奖励标准", {
    investment: 1,
    commissionedOn: 2,
  }),
  row("STATION_AWARD", "站名|已完成投资|计划投运时间|补贴金额", {}),
  row("STATION_AWARD", "站名|总投资（千元）|投运日期", { commissionedOn: 2 }),
  row("STATION_AWARD", "站名|购置和安装总投资（不含土地）|验收日期", {}),
  row("REFUEL_AWARD", "站名|统计年度|累计加注量(kg)|终端销售价格|是否为固定站", {
    year: 1,
    kilograms: 2,
    price: 3,
    fixedStation: 4,
  }),
  row("REFUEL_AWARD", "站名|加氢量|价格|年度", { kilograms: 1, price: 2, year: 3 }),
  row("REFUEL_AWARD", "站名|上年度加氢量（公斤）|含税单价（元／公斤）|所属年份", { kilograms: 1, year: 3 }),
  row("REFUEL_AWARD", "站名|年加氢量（吨/年）|单价（元/吨）|年", { year: 3 }),
  row("REFUEL_AWARD", "加氢站名称|2025年度累计加氢量\r\n（公斤）|绿氢终端价格\r\n（元/公斤）", {
    kilograms: 1,
    price: 2,
  }),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|2022年度营业收入总额（万元）|2023年度营业收入总额（万元）|2024年度营业收入总额（万元）|2022-2024年复合增长率|上年度研发投入强度",
    { revenues: [1, 2, 3] },
  ),
  row("GAZELLE_ELIGIBLE", "企业|22年营收|23年营收|24年营收|22年净利|23年净利|24年净利", {
    revenues: [1, 2, 3],
    netProfits: [4, 5, 6],
  }),
  row("GAZELLE_ELIGIBLE", "企业|近三年营业收入|近三年净利润|近三年研发费用", {}),
  row("GAZELLE_ELIGIBLE", "企业|第一年营业收入|第二年营业收入|第三年营业收入", { revenues: [1, 2, 3] }),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|营业收入(2022)|营业收入(2023)|营业收入(2024)|净利润(2022)|净利润(2023)|净利润(2024)|研发费用(2022)|研发费用(2023)|研发费用(2024)",
    { revenues: [1, 2, 3], netProfits: [4, 5, 6], rdExpenses: [7, 8, 9] },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|2022年研发费用|2023年研发费用|2024年研发费用|2022年研发费用加计扣除额|2023年研发费用加计扣除额|2024年研发费用加计扣除额",
    { rdExpenses: [1, 2, 3] },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|2022年研发投入|2023年研发投入|2024年研发投入|2022年研发费用|2023年研发费用|2024年研发费用",
    { rdExpenses: [1, 2, 3] },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|2024年营业收入|2023年营业收入|2022年营业收入|2024年营业利润|2023年营业利润|2022年营业利润",
    { revenues: [3, 2, 1] },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "企业|资产负债率|负债总额|满几个会计年度|拥有有效发明专利（件）|软件著作权及实用新型专利（件）|牵头制定标准（项）|申报年度",
    { debtRatio: 1, fiscalYears: 3, inventionPatents: 4, otherRights: 5, standards: 6 },
  ),
  row("GAZELLE_ELIGIBLE", "企业|2024年新增发明专利数|发明专利受理数|国家标准|团体标准|申请时间", {
    appliedOn: 5,
  }),
  row("GAZELLE_ELIGIBLE", "企业|持续经营年限|注册时间|是否规上|是否高新技术企业|所属行业|研发人员占比", {}),
  row("GAZELLE_ELIGIBLE", "企业|2022年境外营业收入|2023年境外营业收入|2024年境外营业收入|人均营业收入", {}),
  row("GAZELLE_ELIGIBLE", "企业|判断1|判断2|判断3|判断4|判断5|判断6", { judged: [1, 2, 3, 4, 5, 6] }),
  row("FULL_FISCAL_YEARS", "企业|注册时间|申报日期|受理日期", { foundedOn: 1, appliedOn: 2 }),
  row("GAZELLE_REAPPLY_FROM", "企业|查实日期|处理日期", { foundOn: 1 }),
  row("GAZELLE_GROWTH_FLOOR", "企业|营业收入(上年度,万元)|净利润(上年度,万元)", { revenue: 1 }),
  row("GAZELLE_GROWTH_FLOOR", "企业|营业收入合计", {}),
  row("GAZELLE_GROWTH_FLOOR", "企业|本年度营业收入|2025年预计营业收入", {}),
  row("TRANSFER_SHARE", "成果|计奖基数|成果转化方式|机构性质|转化时间|双方约定比例|第几年", {
    base: 1,
    mode: 2,
    organisation: 3,
    convertedOn: 4,
    agreedShare: 5,
    yearNo: 6,
  }),
  row("TRANSFER_SHARE", "成果|单位|转化|日期|比例|方式", {}),
  row("TRANSFER_KEY_SHARE", "项目|奖励总金额|主要贡献人奖励|单位性质|转化日期", {
    reward: 1,
    organisation: 3,
    convertedOn: 4,
  }),
  row("TRANSFER_NET_INCOME", "项目|转化收入|转化成本|净收入|直接成本", { income: 1, directCosts: 4 }),
  row("RD_SUBSIDY", "企业|上年度加计扣除研发费用|企业规模|联系人", { deductedExpense: 1, smallMicro: 2 }),
  row("RD_SUBSIDY", "企业|研发费用（加计扣除口径）|是否为小微企业", { smallMicro: 2 }),
  row("SOE_APPRAISAL_PROFIT", "企业|利润|研发投入|上年度研发投入|研发投入增长", {
    profit: 1,
    rd: 2,
    previousRd: 3,
  }),
  row("CONTRACT_REGISTRATION_GRANT", "机构|成交额|上年成交额", { current: 1, previous: 2 }),
  row("CONTRACT_REGISTRATION_GRANT", "机构|2022年成交额|2023年成交额|2024年成交额", {
    previous: 2,
    current: 3,
  }),
  row("CARRIER_INVESTMENT_GRANT", "项目|计划总投资|本年度实际完成投资|累计完成投资", { yearInvestment: 2 }),
  row("FLEX_TALENT_SUBSIDY", "姓名|上年度在包头纳税的劳动报酬|聘用单位", { remuneration: 1 }),
  row("PRIZE_MATCH", "项目|奖励金额|获奖等级|级别", {}),
  row("PROJECT_CLAWBACK", "项目|合同总经费|财政拨款|已拨付|审计认定的财政资金支出", {
    disbursed: 3,
    auditedSpending: 4,
  }),
  row("PROJECT_DUE", "项目名称|类型|开始时间", { startOn: 2 }),
  row("ZONE_RANK_AWARD", "高新区|上一年位次|本年位次|进位数", { previousRank: 1, rank: 2 }),
  row("LOCAL_TAX_RELIEF", "企业|地方分享税额|首笔收入所属年度|所属纳税年度|成立日期", {
    localTax: 1,
    firstIncomeYear: 2,
    taxYear: 3,
  }),
  row("TALENT_TAX_REWARD", "姓名|个人所得税额|财政贡献|聘用第几年|申报时间", {
    contribution: 2,
    yearNo: 3,
    claimedOn: 4,
  }),
  row("BEST_OF", "事项|24号文金额|121号文金额|金额", {}),
  row("INSTRUMENT_VOUCHER", "企业|使用费用|实际支出费用|发生费用", { cost: 3 }),
  row("WORKDAY_AFTER", "事项|开始日期|结束日期|天数", { startOn: 1 }),
  row(
    "STATION_AWARD",
    "项目名称|建设单位|投资总额（万元）|其中购置安装投资（万元）|建成验收并投运时间|拟奖励比例|拟奖励金额（万元）",
    { investment: 3, commissionedOn: 4 },
  ),
  row("STATION_AWARD", "加氢站|总投资(人民币万元)|投运日期（年月日）|奖励比例（小数）", {
    investment: 1,
    commissionedOn: 2,
    rate: 3,
  }),
  row("STATION_AWARD", "企业名称*|*总投资（万元）（必填）|*投运时间（YYYY-MM-DD）", {
    investment: 1,
    commissionedOn: 2,
  }),
  row("STATION_AWARD", "场站|投资金额|通过验收时间|投用日期", { commissionedOn: 3 }),
  row("STATION_AWARD", "场站|设备投资|土建投资|安装投资|竣工验收日期", {}),
  row("STATION_AWARD", "场站|总投资|总投资（审计后）|投运日期", { investment: 1, commissionedOn: 3 }),
  row("REFUEL_AWARD", "场站|2024年度|2025年度", {}),
  row("REFUEL_AWARD", "场站名称|加注总量（千克）|绿氢销售单价（元/kg）|核算年度", {
    kilograms: 1,
    price: 2,
    year: 3,
  }),
  row("REFUEL_AWARD", "场站名称|累计加氢量(t)|氢气成本价|加氢次数", {}),
  row("REFUEL_AWARD", "场站名称|第一季度加氢量|第二季度加氢量|全年加氢量", { kilograms: 3 }),
  row(
    "GAZELLE_ELIGIBLE",
    "单位名称|营业收入-2022年|营业收入-2023年|营业收入-2024年|净利润-2022年|净利润-2023年|净利润-2024年|研发费用-2022年|研发费用-2023年|研发费用-2024年|2024年资产负债率",
    { revenues: [1, 2, 3], netProfits: [4, 5, 6], rdExpenses: [7, 8, 9], debtRatio: 10 },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "单位名称|2022年度：营业收入|2022年度：净利润|2022年度：研发投入|2023年度：营业收入|2023年度：净利润|2023年度：研发投入|2024年度：营业收入|2024年度：净利润|2024年度：研发投入",
    { revenues: [1, 4, 7], netProfits: [2, 5, 8], rdExpenses: [3, 6, 9] },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "单位名称|2024年主营业务收入占比|2024年研发费用占营业收入比例|2024年末总资产|2024年末净资产|2024年上缴税金",
    {},
  ),
  row("GAZELLE_ELIGIBLE", "单位名称|发明专利|实用新型|软著|标准数", { inventionPatents: 1, standards: 4 }),
  row("GAZELLE_ELIGIBLE", "单位名称|Ⅰ类知识产权数|Ⅱ类知识产权数|发明专利（含受理）|发明专利授权量", {}),
  row("GAZELLE_ELIGIBLE", "单位名称|会计年度|成立年限|申报年度|申报批次|申报类型", {}),
  row("GAZELLE_ELIGIBLE", "单位名称|满会计年度|团体标准|实用新型专利及软件著作权总数|申报日", {
    fiscalYears: 1,
    otherRights: 3,
    appliedOn: 4,
  }),
  row(
    "GAZELLE_ELIGIBLE",
    "单位名称|2022年营业收入|2023年营业收入|2024年营业收入|2022年纳税额|2023年纳税额|2024年纳税额|近三年平均净利润|最近一年资产负债率",
    { revenues: [1, 2, 3], debtRatio: 8 },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "单位名称|2022年销售收入|2023年销售收入|2024年销售收入|2022年出口销售收入|2023年出口销售收入|2024年出口销售收入",
    { revenues: [1, 2, 3] },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "单位名称|2022年科研经费|2023年科研经费|2024年科研经费|2022年归母净利润|2023年归母净利润|2024年归母净利润",
    {},
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "单位名称|2023年营业收入(审计数)|2022年营业收入(审计数)|2024年营业收入(审计数)|2023年营业收入(申报数)|2022年营业收入(申报数)|2024年营业收入(申报数)",
    {},
  ),
  row("GAZELLE_RD_FLOOR", "单位|去年营业收入（万元）|前年营业收入（万元）", { revenue: 1 }),
  row("GAZELLE_RD_FLOOR", "单位|营收（上一年，亿元）", { revenue: 1 }),
  row("GAZELLE_VALID_UNTIL", "单位|认定批次|认定年份|认定日期|到期日期", { recognisedOn: 3 }),
  row("FULL_FISCAL_YEARS", "单位|成立年月|注册资本|申报年份", {}),
  row("FULL_FISCAL_YEARS", "单位|工商注册时间|成立日期|申报截止日期|申报日期", {
    foundedOn: 2,
    appliedOn: 4,
  }),
  row("TRANSFER_SHARE", "成果编号|净收入|转化模式|完成单位性质|转化合同日期|奖励比例|实施年度", {}),
  row("TRANSFER_SHARE", "成果编号|奖励基数（元）|转让方式|单位类型|转化完成日期|约定奖励比例", {
    base: 1,
    organisation: 3,
  }),
  row("TRANSFER_SHARE_RATE", "成果|科技成果转化方式|单位类型（选填）|转化日期（如2025-06-30）", {
    mode: 1,
    organisation: 2,
    convertedOn: 3,
  }),
  row("TRANSFER_NET_INCOME", "成果|许可收入|转让收入|直接成本（元）", { directCosts: 3 }),
  row("TRANSFER_INCOME_TAX", "企业|技术转让所得额（元）|适用税率（%）", { income: 1 }),
  row("INSTALMENT_DUE", "成果|收入取得日期|合同日期", { incomeOn: 1 }),
  row("RD_SUBSIDY", "企业|2024年研发费用|2024年加计扣除研发费用|企业类型", { deductedExpense: 2 }),
  row("RD_SUBSIDY", "企业|年度可加计扣除研发费用总额(万元)|是否小型微型企业", { smallMicro: 2 }),
  row("SOE_APPRAISAL_PROFIT", "企业|2024年利润总额|2024年研发投入|2023年研发投入|2022年研发投入", {
    profit: 1,
    rd: 2,
    previousRd: 3,
  }),
  row("CARRIER_INVESTMENT_GRANT", "项目|总投资额(亿元)|当年实际投资额(亿元)|累计实际投资", {
    totalInvestment: 1,
    yearInvestment: 2,
  }),
  row("CARRIER_INVESTMENT_GRANT", "项目|项目总投资|2023年实际投资|2024年实际投资", { totalInvestment: 1 }),
  row("FLEX_TALENT_SUBSIDY", "姓名|劳动报酬总额|个人所得税|在包工作天数", { remuneration: 1 }),
  row("PRIZE_MATCH", "获奖项目|奖金数额|奖项级别（国家/自治区）|奖项等级|第一完成单位", {
    prizeMoney: 1,
    level: 2,
    grade: 3,
  }),
  row("RETIREMENT_DEFERRABLE", "姓名|职称等级|任务等级|职务", { titleLevel: 1, taskLevel: 2 }),
  row("FUND_DUE", "文号|指标文件收到日期|拨付日期", { receivedOn: 1 }),
  row("PROJECT_CLAWBACK", "项目|拨付财政经费|专项审计认定支出|结余资金", {
    disbursed: 1,
    auditedSpending: 2,
  }),
  row("PROJECT_DUE", "项目|项目类型(技术攻关/成果转化)|立项时间|起始时间", { type: 1, startOn: 3 }),
  row("LEADER_WITHIN_LIMIT", "负责人|在研项目|主持项目数", { ongoing: 1 }),
  row("ZONE_RANK_AWARD", "年份|全国排名|上年全国排名", {}),
  row(
    "CONTRACT_REGISTRATION_GRANT",
    "机构|上年度技术合同认定登记成交额|本年度技术合同认定登记成交额|登记份数",
    { previous: 1, current: 2 },
  ),
  row("EVALUATION_METHOD", "成果|类别|是否涉密", {}),
  row("RESULT_REGISTRATION_DUE", "成果|评价完成日期|登记日期", { evaluatedOn: 1 }),
  row("LOCAL_TAX_RELIEF", "企业|地方分享部分税额(万元)|首笔生产经营收入年度|税款所属年度", {
    localTax: 1,
    firstIncomeYear: 2,
  }),
  row("IN_FORCE", "条款|核对日期|条款编号", { date: 1, ref: 2 }),
  row("STATION_AWARD", "法人|项目总投资（单位：万元）|政府投资|企业自筹|开始运营日期", {
    investment: 1,
    commissionedOn: 4,
  }),
  row("STATION_AWARD", "法人|购置费|安装费|总计|投运时间", { commissionedOn: 4 }),
  row("STATION_AWARD", "法人|累计完成投资|设备购置和安装投资额|实际投运日期|审核日期", {
    investment: 2,
    commissionedOn: 3,
  }),
  row("STATION_AWARD", "法人|核定总投资|核定奖励比例|核定奖励金额|投运", {}),
  row("REFUEL_AWARD", "站|2025年度加氢量（公斤）|2025年度平均单价（元/公斤）|固定站（是/否）", {
    kilograms: 1,
    fixedStation: 3,
  }),
  row("REFUEL_AWARD", "站|售氢量|绿氢终端价格(含补贴)|运营年度", {}),
  row(
    "GAZELLE_ELIGIBLE",
    "公司名称|营业收入（万元）2022年度|营业收入（万元）2023年度|营业收入（万元）2024年度|负债率|发明专利（项）",
    { revenues: [1, 2, 3], debtRatio: 4, inventionPatents: 5 },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "公司名称|T-3年营业收入|T-2年营业收入|T-1年营业收入|T-3年净利润|T-2年净利润|T-1年净利润",
    { revenues: [1, 2, 3], netProfits: [4, 5, 6] },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "公司名称|2022年营业收入|2023年营业收入|2024年营业收入|2022年研发投入（不含税）|2023年研发投入（不含税）|2024年研发投入（不含税）|2022年净利润率|2023年净利润率|2024年净利润率",
    { revenues: [1, 2, 3], rdExpenses: [4, 5, 6] },
  ),
  row(
    "GAZELLE_ELIGIBLE",
    "公司名称|2022年扣非净利润|2023年扣非净利润|2024年扣非净利润|2022年研发加计扣除|2023年研发加计扣除|2024年研发加计扣除",
    {},
  ),
  row("GAZELLE_ELIGIBLE", "公司名称|2020年营业收入|2021年营业收入|2022年营业收入|2024年营业收入", {}),
  row(
    "GAZELLE_ELIGIBLE",
    "公司名称|完整会计年度数|授权发明专利|拥有实用新型和软件著作权（件）|主持制定国家标准数|申报时间|专家判断",
    { fiscalYears: 1, inventionPatents: 2, otherRights: 3, appliedOn: 5 },
  ),
  row("GAZELLE_GROWTH_FLOOR", "公司|2024年度主营业务收入|2024年度净利润", { revenue: 1 }),
  row("TRANSFER_SHARE", "成果|转化收入|成本|净收入|转化方式|单位性质|转化时间|约定奖励比例|年度", {
    mode: 4,
    organisation: 5,
    convertedOn: 6,
  }),
  row("TRANSFER_KEY_SHARE", "成果|个人奖励金额|奖励总额|单位类型|成果转化日期", {
    reward: 2,
    organisation: 3,
    convertedOn: 4,
  }),
  row("RD_SUBSIDY", "企业|研发费用总额|加计扣除的研发费用|小微", { deductedExpense: 2, smallMicro: 3 }),
  row("SOE_APPRAISAL_PROFIT", "企业|本年利润总额|上年利润总额|本年研发投入|上年研发投入", {
    profit: 1,
    rd: 3,
    previousRd: 4,
  }),
  row("CONTRACT_REGISTRATION_GRANT", "机构|2024年成交额|2024年成交额增长", { current: 1 }),
  row("CARRIER_INVESTMENT_GRANT", "项目|总投资(亿元)|年度计划投资(万元)|年度实际投资(万元)", {
    totalInvestment: 1,
    yearInvestment: 3,
  }),
  row("PRIZE_MATCH", "项目|奖金|级别|等次|第一完成人|是否第一完成单位", { prizeMoney: 1, firstUnit: 5 }),
  row("TECH_PURCHASE_SUBSIDY", "企业|合同成交金额|实际支付金额|转让方|受让方", {}),
  row("INSTRUMENT_VOUCHER", "企业|使用共享仪器设备实际发生的费用|发票金额", { cost: 1 }),
  row("FULL_FISCAL_YEARS", "企业|成立日|申报日", { foundedOn: 1, appliedOn: 2 }),
  row("FUND_DUE", "单位|收到日期", {}),
  row("PUBLICITY_END", "项目|公示起始日|公示期|公示种类", { startOn: 1, kind: 3 }),
  row("TALENT_TAX_REWARD", "姓名|当年地方财政贡献|自聘用起第几年|申请日期（选填）", {
    contribution: 1,
    yearNo: 2,
    claimedOn: 3,
  }),
  row("TITLE_GRANT", "单位|名目全称|级别|批准年度", { title: 1 }),
  row("TARGET_MET", "指标编号|指标名称|实际值|目标值", { actual: 2 }),
  row("LEADER_WITHIN_LIMIT", "姓名|在研科技计划项目数|拟申报项目", { ongoing: 1 }),
];

export const HEADING_CASES: readonly HeadingCase[] = [
  ...STATION,
  ...REFUEL,
  ...GAZELLE,
  ...GAZELLE_PARTS,
  ...TRANSFER,
  ...MEASURES,
  ...OTHERS,
  ...LATER,
];
