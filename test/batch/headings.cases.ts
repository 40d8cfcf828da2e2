/**
 * Heading rows as clerks bring them, below the rule they are for: what a heading must be taken for stands behind its arrow
 * (`#2`: the second of several, where they do not stand in order), one without an arrow must stay without an input; `␍` and `⏎`
 * are its line breaks. Written from the rules' labels and the usual forms of application lists, before the recognition was.
 */
const TABLE = `
STATION_AWARD
  企业名称|购置和安装总投资 → investment|终止运营日期
  序号|企业名称|购置和安装总投资 → investment|建成验收并投运日期 → commissionedOn|奖励比例 → rate
  企业名称|统一社会信用代码|总投资(万元) → investment|投运时间 → commissionedOn
  站名|项目总投资额 → investment|建成投运日期 → commissionedOn|备注
  站点|购置安装投资（万元） → investment|投运日期 → commissionedOn
  加氢站名称|设备购置及安装投资⏎(万元) → investment|投入运营时间 → commissionedOn|联系人|联系电话
  申报单位|总投资|设备购置安装投资 → investment|投运日期 → commissionedOn
  申报单位|投资强度|年度投资|申报日期
  站名|建设地点|总投资　（亿元） → investment|开工日期|竣工日期|投运日期 → commissionedOn
  站名|奖励比例（％） → rate|总投资额，单位：元 → investment|建成并投运时间 → commissionedOn
  站名|日期|投资方|投资方式
  Station|Investment (yuan) → investment|Built, accepted and in operation on → commissionedOn|Rate → rate
  序 号|站 名|总 投 资（万 元） → investment|投 运 时 间 → commissionedOn
  序号|申报企业|项目建设内容|项目投资总额（万元）|其中：设备购置安装费（万元） → investment|正式投入运营日期 → commissionedOn|申请奖励金额|备注
  站点名称|固定资产投资|建成时间|运营时间 → commissionedOn
  站点名称|总投资_万元 → investment|投运年月日 → commissionedOn|奖补比例 → rate
  站点名称|投资总额(元,含税) → investment|投产运营时间 → commissionedOn|奖励标准
  站名|已完成投资|计划投运时间|补贴金额
  站名|总投资（千元）|投运日期 → commissionedOn
  站名|购置和安装总投资（不含土地）|验收日期
  项目名称|建设单位|投资总额（万元）|其中购置安装投资（万元） → investment|建成验收并投运时间 → commissionedOn|拟奖励比例|拟奖励金额（万元）
  加氢站|总投资(人民币万元) → investment|投运日期（年月日） → commissionedOn|奖励比例（小数） → rate
  企业名称*|*总投资（万元）（必填） → investment|*投运时间（YYYY-MM-DD） → commissionedOn
  场站|投资金额|通过验收时间|投用日期 → commissionedOn
  场站|设备投资|土建投资|安装投资|竣工验收日期
  场站|总投资 → investment|总投资（审计后）|投运日期 → commissionedOn
  法人|项目总投资（单位：万元） → investment|政府投资|企业自筹|开始运营日期 → commissionedOn
  法人|购置费|安装费|总计|投运时间 → commissionedOn
  法人|累计完成投资|设备购置和安装投资额 → investment|实际投运日期 → commissionedOn|审核日期
  法人|核定总投资|核定奖励比例|核定奖励金额|投运
RD_SUBSIDY
  企业名称|加计扣除额|是否小微企业 → smallMicro
  企业名称|累计加计扣除研发费用|是否小微企业 → smallMicro
  企业名称|加计扣除研发费用(万元) → deductedExpense|是否小微企业 → smallMicro
  企业名称|研发费用加计扣除额|小微企业 → smallMicro
  企业名称|研发费用|进入加计扣除的研发费用（元） → deductedExpense|是否小微 → smallMicro
  企业|上年度加计扣除研发费用 → deductedExpense|企业规模 → smallMicro|联系人
  企业|研发费用（加计扣除口径）|是否为小微企业 → smallMicro
  企业|2024年研发费用|2024年加计扣除研发费用 → deductedExpense|企业类型
  企业|年度可加计扣除研发费用总额(万元)|是否小型微型企业 → smallMicro
  企业|研发费用总额|加计扣除的研发费用 → deductedExpense|小微 → smallMicro
FLEX_TALENT_SUBSIDY
  姓名|税后劳动报酬
  姓名|身份证号|在包纳税劳动报酬（元） → remuneration
  姓名|上年度劳动报酬 → remuneration|纳税额
  姓名|上年度在包头纳税的劳动报酬 → remuneration|聘用单位
  姓名|劳动报酬总额 → remuneration|个人所得税|在包工作天数
TALENT_TAX_REWARD
  姓名|累计地方财政贡献|第几年 → yearNo
  姓名|地方财政贡献(元) → contribution|第几年 → yearNo|申请日期 → claimedOn
  姓名|个人所得税额|财政贡献 → contribution|聘用第几年 → yearNo|申报时间 → claimedOn
  姓名|当年地方财政贡献 → contribution|自聘用起第几年 → yearNo|申请日期（选填） → claimedOn
REFUEL_AWARD
  站名|年度 → year|加氢量(公斤) → kilograms|单价(元/公斤) → price
  序号|加氢站|年份 → year|年度累计加氢量（kg） → kilograms|绿氢终端价格 → price|是否固定站 → fixedStation
  站名|2025年加氢量(公斤) → kilograms|终端售价（元/公斤） → price
  站名|日加氢能力(公斤/天)|全年累计加氢量/公斤 → kilograms|氢气零售价格 → price
  站名|加氢量(吨)|采购单价|所属年度 → year
  站名|2024年加氢量(公斤)|2025年加氢量(公斤)|价格(元/kg) → price
  站名|加氢车次|加氢金额（元）|月加氢量（公斤）|绿氢价格（元/公斤） → price
  站名|统计年度 → year|累计加注量(kg) → kilograms|终端销售价格 → price|是否为固定站 → fixedStation
  站名|加氢量 → kilograms|价格 → price|年度 → year
  站名|上年度加氢量（公斤） → kilograms|含税单价（元／公斤）|所属年份 → year
  站名|年加氢量（吨/年）|单价（元/吨）|年 → year
  加氢站名称|2025年度累计加氢量␍⏎（公斤） → kilograms|绿氢终端价格␍⏎（元/公斤） → price
  场站|2024年度|2025年度
  场站名称|加注总量（千克） → kilograms|绿氢销售单价（元/kg） → price|核算年度 → year
  场站名称|累计加氢量(t)|氢气成本价|加氢次数
  场站名称|第一季度加氢量|第二季度加氢量|全年加氢量 → kilograms
  站|2025年度加氢量（公斤） → kilograms|2025年度平均单价（元/公斤）|固定站（是/否） → fixedStation
  站|售氢量|绿氢终端价格(含补贴)|运营年度
GAZELLE_ELIGIBLE
  序号|企业名称|统一社会信用代码|2022年营业收入(万元) → revenues|2023年营业收入(万元) → revenues|2024年营业收入(万元) → revenues|2022年净利润(万元) → netProfits|2023年净利润(万元) → netProfits|2024年净利润(万元) → netProfits|2022年研发费用(万元) → rdExpenses|2023年研发费用(万元) → rdExpenses|2024年研发费用(万元) → rdExpenses|资产负债率(%) → debtRatio|满会计年度数 → fiscalYears|有效发明专利数 → inventionPatents|实用新型和软著数 → otherRights|主导制定标准数 → standards|申报日期 → appliedOn|备注
  企业名称|2022年营业收入 → revenues|2023年营业收入(万元) → revenues|2024年度营业收入 → revenues|2022净利润 → netProfits|2023净利润 → netProfits|2024净利润 → netProfits|研发投入2022 → rdExpenses|研发投入2023 → rdExpenses|研发投入2024 → rdExpenses|资产负债率(%) → debtRatio
  企业|营收2022 → revenues|营收2023 → revenues|营收2024 → revenues|R&D经费2022 → rdExpenses|R&D经费2023 → rdExpenses|R&D经费2024 → rdExpenses
  企业|2024年营业收入 → revenues#3|2023年营业收入 → revenues#2|2022年营业收入 → revenues#1|2021年营业收入
  企业|２０２２年营业收入（万元） → revenues|２０２３年营业收入（万元） → revenues|２０２４年营业收入（万元） → revenues
  企业|上上上年度营业收入 → revenues|上上年度营业收入 → revenues|上年度营业收入 → revenues|上年度净利润 → netProfits#3|大前年净利润 → netProfits#1|前年净利润 → netProfits#2
  企业|营业收入 2022年 → revenues|营业收入 2023年 → revenues|营业收入 2024年 → revenues|净利润 2022年 → netProfits|净利润 2023年 → netProfits|净利润 2024年 → netProfits
  企业|2022年营业收入 → revenues|2022年营业成本|2023年营业收入 → revenues|2023年营业成本|2024年营业收入 → revenues|2024年营业成本
  企业|2021年营业收入|2022年营业收入|2024年营业收入
  企业|2022年营业收入增长率|2023年营业收入增长率|2024年营业收入增长率|营业收入合计
  企业|2022年研发投入占比|2023年研发投入占比|2024年研发投入占比|2022年研发人员数|2023年研发人员数|2024年研发人员数
  企业|2022年利润总额|2023年利润总额|2024年利润总额|2022年净利润 → netProfits|2023年净利润 → netProfits|2024年净利润 → netProfits
  企业|2022年营业收入 → revenues|2023年营业收入 → revenues|2024年营业收入 → revenues|2022年主营业务收入|2023年主营业务收入|2024年主营业务收入
  企业|2022年主营业务收入 → revenues|2023年主营业务收入 → revenues|2024年主营业务收入 → revenues
  企业|2022年营业收入|2023年主营业务收入|2024年营业收入
  企业|2022年营业收入(元)|2023年营业收入(万元)|2024年营业收入(万元)
  企业|成立满几个会计年度 → fiscalYears|发明专利数 → inventionPatents|软著/实用新型 → otherRights|标准 → standards|申请日期 → appliedOn|人工判断 → judged
  企业|有效授权发明专利（项） → inventionPatents|实用新型专利与软件著作权合计（项） → otherRights|主导制定国际、国家或行业标准（项） → standards|申报时间 → appliedOn
  企业|主导制定国标行标数 → standards|申报日期 → appliedOn
  企业|主导制定国标、行标（项） → standards|申报日期 → appliedOn
  企业|参与制定国标行标数|申报日期 → appliedOn
  企业|发明专利申请数|实用新型|外观设计|软件著作权|参与制定标准数|专利总数
  企业|成立日期|注册日期|申报日期 → appliedOn|认定日期
  企业|2022年末资产负债率|2023年末资产负债率|2024年末资产负债率
  企业|2024年末资产负债率（%） → debtRatio|持续经营满会计年度数（个） → fiscalYears
  企业|资产总额|负债总额|所有者权益|注册资本(万元)|职工人数
  企业|2022年营业收入 → revenues|2023年营业收入 → revenues|2024年营业收入 → revenues|2025年1-6月营业收入|2025年预计营业收入|近三年营业收入合计
  企业|2022年营业收入 → revenues|2023年营业收入 → revenues|2024年营业收入 → revenues|2025年营业收入|2022年净利润 → netProfits|2023年净利润 → netProfits|2024年净利润 → netProfits
  企业|2022年高新技术产品收入|2023年高新技术产品收入|2024年高新技术产品收入|知识产权数
  企业|2022年研究开发费用总额 → rdExpenses|2023年研究开发费用总额 → rdExpenses|2024年研究开发费用总额 → rdExpenses
  企业|营业收入|净利润|研发投入
  Company|Revenue 2022 → revenues|Revenue 2023 → revenues|Revenue 2024 → revenues|Net profit 2022 → netProfits|Net profit 2023 → netProfits|Net profit 2024 → netProfits|Debt ratio → debtRatio
  企业|2022年度营业收入总额（万元） → revenues|2023年度营业收入总额（万元） → revenues|2024年度营业收入总额（万元） → revenues|2022-2024年复合增长率|上年度研发投入强度
  企业|22年营收 → revenues|23年营收 → revenues|24年营收 → revenues|22年净利 → netProfits|23年净利 → netProfits|24年净利 → netProfits
  企业|近三年营业收入|近三年净利润|近三年研发费用
  企业|第一年营业收入 → revenues|第二年营业收入 → revenues|第三年营业收入 → revenues
  企业|营业收入(2022) → revenues|营业收入(2023) → revenues|营业收入(2024) → revenues|净利润(2022) → netProfits|净利润(2023) → netProfits|净利润(2024) → netProfits|研发费用(2022) → rdExpenses|研发费用(2023) → rdExpenses|研发费用(2024) → rdExpenses
  企业|2022年研发费用 → rdExpenses|2023年研发费用 → rdExpenses|2024年研发费用 → rdExpenses|2022年研发费用加计扣除额|2023年研发费用加计扣除额|2024年研发费用加计扣除额
  企业|2022年研发投入 → rdExpenses|2023年研发投入 → rdExpenses|2024年研发投入 → rdExpenses|2022年研发费用|2023年研发费用|2024年研发费用
  企业|2024年营业收入 → revenues#3|2023年营业收入 → revenues#2|2022年营业收入 → revenues#1|2024年营业利润|2023年营业利润|2022年营业利润
  企业|资产负债率 → debtRatio|负债总额|满几个会计年度 → fiscalYears|拥有有效发明专利（件） → inventionPatents|软件著作权及实用新型专利（件） → otherRights|牵头制定标准（项） → standards|申报年度
  企业|2024年新增发明专利数|发明专利受理数|国家标准|团体标准|申请时间 → appliedOn
  企业|持续经营年限|注册时间|是否规上|是否高新技术企业|所属行业|研发人员占比
  企业|2022年境外营业收入|2023年境外营业收入|2024年境外营业收入|人均营业收入
  企业|判断1 → judged|判断2 → judged|判断3 → judged|判断4 → judged|判断5 → judged|判断6 → judged
  单位名称|营业收入-2022年 → revenues|营业收入-2023年 → revenues|营业收入-2024年 → revenues|净利润-2022年 → netProfits|净利润-2023年 → netProfits|净利润-2024年 → netProfits|研发费用-2022年 → rdExpenses|研发费用-2023年 → rdExpenses|研发费用-2024年 → rdExpenses|2024年资产负债率 → debtRatio
  单位名称|2022年度：营业收入 → revenues|2022年度：净利润 → netProfits|2022年度：研发投入 → rdExpenses|2023年度：营业收入 → revenues|2023年度：净利润 → netProfits|2023年度：研发投入 → rdExpenses|2024年度：营业收入 → revenues|2024年度：净利润 → netProfits|2024年度：研发投入 → rdExpenses
  单位名称|2024年主营业务收入占比|2024年研发费用占营业收入比例|2024年末总资产|2024年末净资产|2024年上缴税金
  单位名称|发明专利 → inventionPatents|实用新型|软著|标准数 → standards
  单位名称|Ⅰ类知识产权数|Ⅱ类知识产权数|发明专利（含受理）|发明专利授权量
  单位名称|会计年度|成立年限|申报年度|申报批次|申报类型
  单位名称|满会计年度 → fiscalYears|团体标准|实用新型专利及软件著作权总数 → otherRights|申报日 → appliedOn
  单位名称|2022年营业收入 → revenues|2023年营业收入 → revenues|2024年营业收入 → revenues|2022年纳税额|2023年纳税额|2024年纳税额|近三年平均净利润|最近一年资产负债率 → debtRatio
  单位名称|2022年销售收入 → revenues|2023年销售收入 → revenues|2024年销售收入 → revenues|2022年出口销售收入|2023年出口销售收入|2024年出口销售收入
  单位名称|2022年科研经费|2023年科研经费|2024年科研经费|2022年归母净利润|2023年归母净利润|2024年归母净利润
  单位名称|2023年营业收入(审计数)|2022年营业收入(审计数)|2024年营业收入(审计数)|2023年营业收入(申报数)|2022年营业收入(申报数)|2024年营业收入(申报数)
  公司名称|营业收入（万元）2022年度 → revenues|营业收入（万元）2023年度 → revenues|营业收入（万元）2024年度 → revenues|负债率 → debtRatio|发明专利（项） → inventionPatents
  公司名称|T-3年营业收入 → revenues|T-2年营业收入 → revenues|T-1年营业收入 → revenues|T-3年净利润 → netProfits|T-2年净利润 → netProfits|T-1年净利润 → netProfits
  公司名称|2022年营业收入 → revenues|2023年营业收入 → revenues|2024年营业收入 → revenues|2022年研发投入（不含税） → rdExpenses|2023年研发投入（不含税） → rdExpenses|2024年研发投入（不含税） → rdExpenses|2022年净利润率|2023年净利润率|2024年净利润率
  公司名称|2022年扣非净利润|2023年扣非净利润|2024年扣非净利润|2022年研发加计扣除|2023年研发加计扣除|2024年研发加计扣除
  公司名称|2020年营业收入|2021年营业收入|2022年营业收入|2024年营业收入
  公司名称|完整会计年度数 → fiscalYears|授权发明专利 → inventionPatents|拥有实用新型和软件著作权（件） → otherRights|主持制定国家标准数|申报时间 → appliedOn|专家判断
GAZELLE_GROWTH_FLOOR
  企业名称|上年度营业收入 → revenue
  企业名称|2024年营业收入(万元) → revenue
  企业|营业收入(上年度,万元) → revenue|净利润(上年度,万元)
  企业|营业收入合计
  企业|本年度营业收入|2025年预计营业收入
  公司|2024年度主营业务收入 → revenue|2024年度净利润
GAZELLE_RD_FLOOR
  企业名称|2022年营业收入|2023年营业收入|2024年营业收入 → revenue
  企业名称|上上年度营业收入|上年度营业收入 → revenue
  企业名称|上年度营业收入增长率|上年度净利润
  单位|去年营业收入（万元） → revenue|前年营业收入（万元）
  单位|营收（上一年，亿元） → revenue
FULL_FISCAL_YEARS
  企业名称|成立时间 → foundedOn|申报时间 → appliedOn
  企业名称|企业成立日期 → foundedOn|申请日期 → appliedOn|投产日期
  企业|注册时间 → foundedOn|申报日期 → appliedOn|受理日期
  单位|成立年月|注册资本|申报年份
  单位|工商注册时间|成立日期 → foundedOn|申报截止日期|申报日期 → appliedOn
  企业|成立日 → foundedOn|申报日 → appliedOn
GAZELLE_VALID_UNTIL
  企业名称|认定时间 → recognisedOn|成立时间
  单位|认定批次|认定年份|认定日期 → recognisedOn|到期日期
CAGR
  项目|2022年 → values|2023年 → values|2024年 → values
TRANSFER_SHARE
  成果名称|基数(万元) → base|转化方式 → mode|单位性质 → organisation|转化日期 → convertedOn|约定比例(%) → agreedShare|投产后第几年 → yearNo
  成果名称|单位名称|单位类别 → organisation|成果转化方式 → mode|成果转化时间 → convertedOn
  成果|计奖基数 → base|成果转化方式 → mode|机构性质 → organisation|转化时间 → convertedOn|双方约定比例 → agreedShare|第几年 → yearNo
  成果|单位|转化|日期|比例|方式
  成果编号|净收入|转化模式|完成单位性质|转化合同日期|奖励比例|实施年度
  成果编号|奖励基数（元） → base|转让方式|单位类型 → organisation|转化完成日期|约定奖励比例
  成果|转化收入|成本|净收入|转化方式 → mode|单位性质 → organisation|转化时间 → convertedOn|约定奖励比例|年度
TRANSFER_SHARE_RATE
  成果|转化形式 → mode|单位类型 → organisation|转化时间 → convertedOn|合同签订日期
  成果|科技成果转化方式 → mode|单位类型（选填） → organisation|转化日期（如2025-06-30） → convertedOn
TRANSFER_KEY_SHARE
  成果|奖励总额(元) → reward|单位性质 → organisation|转化日期 → convertedOn
  项目|奖励总金额 → reward|主要贡献人奖励|单位性质 → organisation|转化日期 → convertedOn
  成果|个人奖励金额|奖励总额 → reward|单位类型 → organisation|成果转化日期 → convertedOn
TRANSFER_NET_INCOME
  成果|转化收入（万元） → income|直接成本（万元） → directCosts|间接成本（万元）
  成果|成果转化收入 → income|转化直接成本 → directCosts
  项目|转化收入 → income|转化成本|净收入|直接成本 → directCosts
  成果|许可收入|转让收入|直接成本（元） → directCosts
TRANSFER_INCOME_TAX
  企业|技术转让所得（万元） → income|税率 → rate
  企业|技术转让所得额（元） → income|适用税率（%）
TRANSFER_INCOME_TAXABLE
  企业|技术转让收入|技术转让所得额 → income
SURPLUS_SHARE
  项目|横向项目结余|结余出资(万元) → surplus
INSTALMENT_DUE
  成果|取得收入时间 → incomeOn|发放时间
  成果|收入取得日期 → incomeOn|合同日期
PUBLICITY_END
  事项|公示起始日期 → startOn|公示类型 → kind
  事项|公示开始时间 → startOn|公示结束时间
  项目|公示起始日 → startOn|公示期|公示种类 → kind
SOE_APPRAISAL_PROFIT
  企业名称|利润总额(万元) → profit|本年研发投入(万元) → rd|上年研发投入(万元) → previousRd
  企业名称|本年利润 → profit|2023年研发费用 → previousRd|2024年研发费用 → rd
  企业名称|净利润|营业利润|研发人员
  企业|利润 → profit|研发投入 → rd|上年度研发投入 → previousRd|研发投入增长
  企业|2024年利润总额 → profit|2024年研发投入 → rd|2023年研发投入 → previousRd|2022年研发投入
  企业|本年利润总额 → profit|上年利润总额|本年研发投入 → rd|上年研发投入 → previousRd
LOCAL_TAX_RELIEF
  企业名称|地方分享部分税额 → localTax|首笔收入年度 → firstIncomeYear|纳税年度 → taxYear
  企业|企业所得税地方分享部分（万元） → localTax|纳税年份 → taxYear
  企业|地方分享税额 → localTax|首笔收入所属年度 → firstIncomeYear|所属纳税年度 → taxYear|成立日期
  企业|地方分享部分税额(万元) → localTax|首笔生产经营收入年度 → firstIncomeYear|税款所属年度
ZONE_RANK_AWARD
  园区|上年度排名 → previousRank|本年度排名 → rank
  园区|2023年位次 → previousRank|2024年位次 → rank
  高新区|上一年位次 → previousRank|本年位次 → rank|进位数
  年份|全国排名|上年全国排名
TECH_PURCHASE_SUBSIDY
  企业|技术交易额（万元） → amount|方式 → kind
  企业|合同编号|作价金额 → amount|登记日期
  企业|合同成交金额|实际支付金额|转让方|受让方
CONTRACT_REGISTRATION_GRANT
  机构|上年成交额(亿元) → previous|本年成交额(亿元) → current
  机构|2023年技术合同成交额 → previous|2024年技术合同成交额 → current
  机构|成交额 → current|上年成交额 → previous
  机构|2022年成交额|2023年成交额 → previous|2024年成交额 → current
  机构|上年度技术合同认定登记成交额 → previous|本年度技术合同认定登记成交额 → current|登记份数
  机构|2024年成交额 → current|2024年成交额增长
INSTRUMENT_VOUCHER
  企业|实际发生费用(元) → cost|仪器名称
  企业|使用费用|实际支出费用|发生费用 → cost
  企业|使用共享仪器设备实际发生的费用 → cost|发票金额
CARRIER_INVESTMENT_GRANT
  项目名称|项目总投资(万元) → totalInvestment|年度实际投资(万元) → yearInvestment
  项目名称|总投资 → totalInvestment|2024年实际投资 → yearInvestment
  项目名称|投资额
  项目|计划总投资|本年度实际完成投资 → yearInvestment|累计完成投资
  项目|总投资额(亿元) → totalInvestment|当年实际投资额(亿元) → yearInvestment|累计实际投资
  项目|项目总投资 → totalInvestment|2023年实际投资|2024年实际投资
  项目|总投资(亿元) → totalInvestment|年度计划投资(万元)|年度实际投资(万元) → yearInvestment
PRIZE_MATCH
  项目|奖金(万元) → prizeMoney|奖励级别 → level|奖励等次 → grade|是否第一完成单位 → firstUnit
  项目|获奖级别 → level|获奖等次 → grade|奖金额度 → prizeMoney
  项目|奖励金额|获奖等级|级别
  获奖项目|奖金数额 → prizeMoney|奖项级别（国家/自治区） → level|奖项等级 → grade|第一完成单位
  项目|奖金 → prizeMoney|级别|等次|第一完成人|是否第一完成单位 → firstUnit
RETIREMENT_DEFERRABLE
  姓名|职称 → titleLevel|承担任务级别 → taskLevel|出生日期
  姓名|职称等级 → titleLevel|任务等级 → taskLevel|职务
FUND_DUE
  文号|收到指标日期 → receivedOn|下达日期
  文号|指标文件收到日期 → receivedOn|拨付日期
  单位|收到日期
PROJECT_DUE
  项目名称|项目类型 → type|项目开始时间 → startOn|项目结束时间
  项目编号|项目类别 → type|开始日期 → startOn
  项目名称|类型|开始时间 → startOn
  项目|项目类型(技术攻关/成果转化) → type|立项时间|起始时间 → startOn
LEADER_WITHIN_LIMIT
  负责人|在研项目数（项） → ongoing|已结题项目数
  负责人|在研项目 → ongoing|主持项目数
  姓名|在研科技计划项目数 → ongoing|拟申报项目
PROJECT_CLAWBACK
  项目|已拨付财政资金(万元) → disbursed|审计认定支出(万元) → auditedSpending
  项目|已拨付资金 → disbursed|自筹资金|审计支出 → auditedSpending
  项目|合同总经费|财政拨款|已拨付 → disbursed|审计认定的财政资金支出 → auditedSpending
  项目|拨付财政经费 → disbursed|专项审计认定支出 → auditedSpending|结余资金
EVALUATION_METHOD
  成果名称|成果类别 → kind|是否敏感领域 → sensitive
  成果|类别|是否涉密
RESULT_REGISTRATION_DUE
  成果名称|评价开始日期|评价结束时间 → evaluatedOn
  成果|评价完成日期 → evaluatedOn|登记日期
INDUSTRIALISATION_REWARD
  企业|对地方财政贡献（万元） → contribution|申请时间 → claimedOn|企业所得税
TITLE_GRANT
  企业|名目 → title|第几年 → yearNo
  单位|名目全称 → title|级别|批准年度
TARGET_MET
  指标名称 → indicator|实际完成值 → actual|年度 → year
  指标编号|指标名称|实际值 → actual|目标值
TARGET
  指标 → indicator|目标年度 → year
IN_FORCE
  条款编号 → ref|日期 → date
  条款|核对日期 → date|条款编号 → ref
WORKDAY_AFTER
  事项|起始日期 → startOn|工作日数 → days
  事项|开始日期 → startOn|结束日期|天数
GAZELLE_REAPPLY_FROM
  企业|查实日期 → foundOn|处理日期
BEST_OF
  事项|24号文金额|121号文金额|金额
`;

export interface HeadingCase {
  readonly rule: string;
  readonly headings: readonly string[];
  /** The columns (from 0) each input must come from. */
  readonly inputs: Readonly<Record<string, readonly number[]>>;
}

const INDENT = "  ";

function headingCase(rule: string, row: string): HeadingCase {
  const cells = row.split("|").map((cell) => cell.split(" → "));
  const inputs: Record<string, number[]> = {};
  cells.forEach(([, taken], column) => {
    if (taken === undefined) return;
    const [name = "", place] = taken.split("#");
    const columns = (inputs[name] ??= []);
    columns[place === undefined ? columns.length : Number(place) - 1] = column;
  });
  return {
    rule,
    headings: cells.map(([heading = ""]) => heading.replace(/␍/gu, "\r").replace(/⏎/gu, "\n")),
    inputs,
  };
}

export const HEADING_CASES: readonly HeadingCase[] = TABLE.trim()
  .split(/\n(?! )/u)
  .flatMap((group) => {
    const [rule = "", ...rows] = group.split("\n");
    return rows.map((row) => headingCase(rule, row.slice(INDENT.length)));
  });
