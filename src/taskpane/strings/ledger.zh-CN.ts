import type { TroubleKind } from "../../workbook/outcome";
import type { FindingKind } from "../ledger/findings";
import type { Standing } from "../ledger/standing";

const findings: Readonly<Record<FindingKind, string>> = {
  ended: "依据已失效",
  differs: "存值与测算不符",
  error: "显示错误",
  "not-yet": "依据尚未施行",
  "not-read": "面板读不了",
  "day-fault": "适用日期读不出",
  "no-day": "公式无日期",
};

const standings: Readonly<Record<Standing, string>> = {
  "in-force": "有效",
  "not-yet": "尚未施行",
  ended: "已失效",
  undated: "未载明施行日期",
};

interface Advice {
  readonly title: string;
  readonly todo: string;
}

const troubles: Readonly<Record<TroubleKind, Advice>> = {
  editing: { title: "正在编辑单元格", todo: "按 Enter 或 Esc 结束编辑，再重试。" },
  protected: { title: "工作簿受保护，不能添加工作表", todo: "请在“审阅”中撤销工作簿保护后重试。" },
  missing: { title: "读取期间有工作表被删除或改名", todo: "请重试。" },
  "too-large": {
    title: "工作簿的单元格太多，面板未读取",
    todo: "请把含 BT 函数的工作表另存为单独的工作簿，再生成清单。",
  },
  occupied: { title: "目标单元格里有了内容", todo: "没有覆盖，请重试。" },
  moved: { title: "读取期间工作表有变动", todo: "请重试。" },
  changed: { title: "读取期间工作表有变动", todo: "请重试。" },
  host: { title: "Excel 没有完成这次操作", todo: "请重试；若仍不行，请保存并重新打开工作簿。" },
};

/** 依据清单, its audit, and the citation as a comment. */
export const ledgerZhCN = {
  title: "依据清单",
  about: "列出工作簿中每个 BT 函数的结果和依据条款原文，并核对条款在所用日期的效力。",
  day: "无日期的公式，按这一天核对效力",
  start: "生成依据清单",
  again: "重新生成",
  retry: "重试",
  cancel: "停止",
  cancelling: "正在停止",
  progress: "进度",
  phases: { reading: "正在读取工作表", judging: "正在核对公式", writing: "正在写入清单" },
  part: (done: string, total: string) => `${done}，共 ${total}`,
  stopped: "已停止，没有写入任何内容。",
  empty: {
    title: "工作簿中没有 BT 函数",
    todo: "在单元格中输入以 =BT. 开头的公式，或在“批量”中以公式输出，再生成清单。",
  },
  done: (formulas: string, sheet: string) => `已列出 ${formulas} 个公式，写入工作表“${sheet}”`,
  doneAudit: (sheet: string) => `审计结果写入“${sheet}”。`,
  last: (at: string, formulas: string, findings: string) =>
    `上次生成于 ${at}：${formulas} 个公式，审计结果 ${findings} 项。此后若有改动，请重新生成。`,
  counts: { formulas: "公式", functions: "函数", clauses: "条款" },
  audit: "审计",
  clean: "没有发现问题",
  cleanTodo: "各公式的依据在所用日期均有效，存值与测算一致。",
  cells: (count: string) => `${count} 格`,
  more: (count: string) => `另有 ${count} 项，见审计工作表。`,
  hiddenSheet: "隐藏",
  hiddenTodo: "所在工作表可能已隐藏或删除；请取消隐藏后再点。",
  findings,
  troubles,
  says: {
    until: (day: string) => `有效期至 ${day}`,
    from: (day: string) => `自 ${day} 起施行`,
    differs: "单元格的存值与按现有数据测算的结果不同，请按 Ctrl+Alt+F9 重新计算后核对。",
    noName: "Excel 没有认出这个函数：函数未载入，或名称有误。",
    notRead: (part: string) => `面板读不了 ${part}，这个公式未核对。`,
    grammar: "面板读不懂这个公式，未核对。",
    dayFault: (why: string) => `不能确定适用日期，依据的效力未核对。${why}`,
    noDay: (day: string, standing: string) => `没有日期决定适用的规定；按 ${day} 核对：${standing}。`,
  },

  sheet: {
    name: "依据清单",
    auditName: "依据清单审计",
    auditTitle: "依据清单：审计",
    workbook: (name: string) => `工作簿：${name}`,
    made: (day: string, version: string) => `制作日期：${day}　版本：${version}`,
    noDay: (day: string) =>
      `无日期的公式，按 ${day} 核对效力。结果为制作时单元格中的存值；表格和公式中一部分的函数，按当时数据测算。`,
    notDecision: "符合条件不等于获得认定，最高限额不等于应得数额；以主管部门决定为准。",
    headings: {
      sheet: "工作表",
      cells: "单元格",
      function: "函数",
      result: "结果",
      clause: "依据条款",
      text: "原文",
      days: "适用日期",
      standing: "状态",
      remark: "备注",
      finding: "审计结果",
      law: "依据",
      says: "说明",
    },
    hidden: "（隐藏）",
    cells: (names: string, count: string) => `${names}（${count} 格）`,
    someCells: (names: string, count: string) => `${names} 等（${count} 格）`,
    varies: "（首格；其余各格的数字或文字不同）",
    original: "原文：",
    emended: "校订文：",
    notes: "校注：",
    textAbove: (row: string) => `同第 ${row} 行`,
    cut: "……（过长，全文见来源文件）",
    days: (first: string, last: string, count: string) => `${first} 至 ${last}（${count} 个日期）`,
    noDayShort: (day: string) => `无日期，按 ${day}`,
    dayFault: "读不出",
    unchecked: "未核对",
    standings,
    readings: (ids: string) => `存疑读法：${ids}`,
    lookUp: "查询函数，本身不产生依据",
    functionGives: (answer: string) => `函数的结果：${answer}`,
    cellShows: (value: string) => `单元格：${value}`,
    yes: "是",
    no: "否",
    met: "符合条件",
    unmet: "不符合",
    blank: "空",
    open: "待核实",
    tally: (text: string, count: string) => `${text}（${count} 格）`,
    others: "其他",
    sum: (sum: string, count: string, each: string) => `合计 ${sum}（${count} 格，每格 ${each}）`,
    between: (least: string, most: string) => `${least} 至 ${most}`,
    inTable: (what: string, count: string) => `${what} ${count} 处`,
    tableCounts: { met: "符合", unmet: "不符合", open: "待核实", errors: "错误值" },
  },

  comment: {
    add: "作批注",
    addTo: (cell: string) => `把引用作批注加到 ${cell}`,
    added: (cell: string) => `已作为批注加到 ${cell}`,
    replied: (cell: string) => `${cell} 已有批注，已作为回复加在后面`,
    already: (cell: string) => `${cell} 的批注里已有这段引用，未重复添加`,
    unsupported: "此版本的 Excel 不支持批注，请改用“插入引用”或“复制”。",
    protected: { title: "工作表受保护，不能加批注", todo: "请在“审阅”中撤销工作表保护，或改用“复制”。" },
    host: { title: "Excel 没有加上批注", todo: "若单元格已有旧式备注，请先在“审阅”中转换为批注，再重试。" },
    basis: (citation: string) => `依据：${citation}`,
    day: (day: string) => `适用日期：${day}`,
    answer: (answer: string) => `结果：${answer}`,
    partAnswer: (name: string, answer: string) => `函数 ${name} 的结果：${answer}`,
    cellShows: (text: string) => `单元格显示：${text}`,
  },
};
