/**
 * The vocabulary of application lists: what clerks call the things that the rules ask for. General words, not one list a rule: what
 * an input is called comes from the rule's own label.
 */

/**
 * What a word does in a heading. `thing`: what it is about, and foreign where the label knows nothing of it. `telling`: a thing
 * without which it is another figure. `slight`: narrows a little. `party`: whose figure it is; says nothing where the label is
 * silent. The others are the last words of a heading, by the sort of figure.
 */
export type Role =
  | "thing"
  | "telling"
  | "slight"
  | "party"
  | "date"
  | "amount"
  | "count"
  | "ratio"
  | "category"
  | "level"
  | "grade"
  | "year"
  | "name"
  | "code"
  | "value";

export interface Term {
  /** The first of the words that mean the same. */
  readonly concept: string;
  readonly role: Role;
  /** Usually the same, yet not always. */
  readonly near: boolean;
}

/** Words that mean the same stand in one line; behind `~` what is only usually the same. */
const LINES: Readonly<Record<Role, string>> = {
  thing: `
    营业收入 营收 营业总收入 营业额 销售收入 销售额 ~主营业务收入 ~主营收入
    净利润 净利 税后利润 税后净利润
    利润 利润总额 利润额
    营业利润
    研发投入 研发费用 研发费 研发经费 研发支出 研发经费投入 研发费用投入 研究开发费用 研究开发费 研究开发投入 研究开发经费 研究与开发费用 研究与试验发展经费 r&d r&d经费 r&d投入 r&d费用 r&d支出 r&d经费支出
    资产负债率 负债率
    发明专利 发明 发明专利权
    实用新型 实用新型专利 实用新型专利权
    软著 软件著作权 计算机软件著作权 软件著作
    外观设计 外观设计专利
    标准 技术标准 国标行标 国标和行标 国标、行标 国家标准行业标准
    主导 牵头 主持
    制定 制订 制修订
    授权 已授权 获授权
    会计年度 财务年度
    申报 申请 填报
    成立 设立 创立 注册成立 ~注册
    认定
    投运 投入运营 正式投入运营 正式投运 开始运营 投入运行 运营 正式运营 ~投产 ~投用 ~投入使用
    建成 建设完成 ~竣工
    验收
    购置 采购 购买
    安装

    投资 投资额 完成投资 完成投资额 投资完成额
    绿氢 ~氢气 ~氢
    终端 零售 加注
    价格 单价 售价 销售价 销售价格 销售单价
    加氢量 加氢总量 加注量 加注总量 氢气加注量 氢气加注总量
    加氢
    固定站 固定式 固定式加氢站 固定加氢站
    小微企业 小微 小型微型企业 小型微型 小微型企业 企业规模 企业划型
    约定
    转化 成果转化 科技成果转化 转移转化
    成果 科技成果
    公示
    起始 开始 起
    结束 完成 截止
    终止 中止 停止
    税后
    税前
    评价
    收到 收文 到账
    指标 ~目标
    收入
    所得
    成本
    支出
    拨付 拨款
    贡献
    地方
    财力
    敏感领域 敏感
    奖励 奖补 获奖 奖项
    奖金 奖金额 奖金额度
    职称级别 职称等级 专业技术职务 ~职称
    任务
    是否第一完成单位 是否为第一完成单位 是否第一单位
    位次 排名 名次 排位
    交易 成交
    作价 作价入股
    劳动报酬
    包头 包头市 在包 在包头
    纳税 缴税
    首笔 第一笔
    税率 所得税税率
    税额 税款
    在研项目 在研课题 在研
    工作日
    第几年 年次
    实际值 实际完成值 完成值 实际完成数 完成数 实际数
    人工判断 人工判定
    基数 计算基数 计奖基数 奖励基数
    出资
    技术
    转让
    条款
    名目
  `,
  telling: `
    加计扣除
    满 成立满 经营满 已满 完整
    直接
    审计 审定
    结余
  `,
  slight: `
    总 总额 总计
    合计 总和
    累计
    实际
    有效
    已
    财政
    部分
  `,
  party: `
    单位 机构
    企业 公司
    项目
    该项
    文件
    站 加氢站
    设备
  `,
  date: "日期 时间 日 年月日 时点",
  amount: "金额 额 总额 数额 额度 资金 款 款项 费用 费 经费",
  count: "数 数量 个数 项数 件数",
  ratio: "比例 占比 比重 比率 百分比",
  category: "类型 方式 种类 类别 性质 形式 途径",
  level: "级别 层级 ~等级",
  grade: "等次 奖次 ~等级",
  year: "年度 年份 年 全年",
  name: "名称 全称",
  code: "编号 代码 编码",
  value: "数值",
};

const ROLES = Object.keys(LINES) as readonly Role[];

const lineOf = (role: Role, line: string): readonly (readonly [string, Term])[] => {
  const words = line.trim().split(/\s+/u);
  const [concept = ""] = words;
  return words.map((word) => [word.replace("~", ""), { concept, role, near: word.startsWith("~") }]);
};

const PAIRS = ROLES.flatMap((role) =>
  LINES[role]
    .split("\n")
    .filter((line) => line.trim())
    .flatMap((line) => lineOf(role, line)),
);

/** The terms of a word: some words serve two, such as 等级. */
export const THESAURUS: ReadonlyMap<string, readonly Term[]> = PAIRS.reduce(
  (all, [word, term]) => all.set(word, [...(all.get(word) ?? []), term]),
  new Map<string, readonly Term[]>(),
);

/** Words that bind or ask and say nothing themselves. */
export const FILLERS: readonly string[] = [
  ..."的 之 及 和 与 或 并 等 在 对 后 为 以 于 其 该 本 共 几 、 / , . · - _ + : ;".split(" "),
  " ",
  "是否",
  "几个",
  "情况",
  "信息",
  "数据",
  "各年",
  "所属",
  "进入",
  "纳入",
  "享受",
  "统计",
  "核算",
  "拥有",
  "持有",
  "现有",
  "双方",
];
