import type { TroubleKind } from "../../workbook/outcome";
import type { Unreadable } from "../../workbook/formula/expression";
import { batchZhCN } from "./batch.zh-CN";
import { explainZhCN } from "./explain.zh-CN";
import { findZhCN } from "./find.zh-CN";
import { ledgerZhCN } from "./ledger.zh-CN";
import { readZhCN } from "./read.zh-CN";
import { trialZhCN } from "./trial.zh-CN";

/** A message and what to do about it. */
interface Advice {
  readonly title: string;
  readonly todo: string;
}

const troubles: Readonly<Record<TroubleKind, Advice>> = {
  editing: { title: "正在编辑单元格", todo: "按 Enter 或 Esc 结束编辑，再点“刷新”。" },
  protected: { title: "工作表受保护，不能写入", todo: "请在“审阅”中撤销工作表保护，或改用“复制”。" },
  missing: {
    title: "找不到公式引用的单元格",
    todo: "公式所在或所引用的工作表可能已被删除或改名，请核对公式后再点“刷新”。",
  },
  "too-large": {
    title: "数据超过 Excel 一次能提供的量，面板未读取",
    todo: "请改为引用实际有数据的区域。单元格里的结果不受影响。",
  },
  occupied: { title: "目标单元格刚刚有了内容，未写入", todo: "请点“刷新”，面板会重新选一个空单元格。" },
  moved: {
    title: "清单在测算期间有变动，未写入",
    todo: "有行或列被插入、删除、移动或排序，请重新选择清单再测算。",
  },
  changed: { title: "这几行刚刚被改过，未写入", todo: "请点“继续”，将重新读取这几行。" },
  host: { title: "Excel 没有完成这次操作", todo: "请点“刷新”重试；若仍不行，请保存并重新打开工作簿。" },
};

const unreadable: Readonly<Record<Unreadable, string>> = {
  operation: "这一部分的运算，面板不能保证算得与 Excel 一样。",
  function: "这一部分是面板不会计算的函数。",
  name: "这个名称不存在，或者不是固定的区域、数值或简单的公式。",
  variable: "这一部分是 LET 或 LAMBDA 的变量。",
  table: "这个表格引用找不到对应的表格、列或行。",
  row: "公式不在表格的数据行上，“本行”没有所指。",
  each: "函数对这个区域的每个单元格各算一次，结果又由外层函数合并，没有哪一次对应所选单元格。",
  whole: "这一部分是整行或整列。",
  large: "这一部分的区域太大。",
  elsewhere: "这一部分在其他工作簿，或跨多个工作表。",
  spill: "# 前面的单元格没有溢出，或者 @ 后面不是区域。",
};

/** Everything the pane says of itself. The law and its wording come from the functions. */
export const zhCN = {
  pane: "依据面板",
  loading: "正在读取所选单元格",
  waiting: "正在等待 Excel。若正在编辑单元格，请按 Enter 结束。",
  refresh: "刷新",
  pages: { all: "页面", cell: "说明", find: "查找", trial: "试算", batch: "批量", ledger: "清单" },
  otherLanguage: "English",
  hint: {
    title: "三句话上手",
    lines: [
      "选中含 BT 函数的单元格，“说明”就给出结果、步骤和条款原文。",
      "“查找”全文检索条款；“试算”填表即得结果，可插入为公式。",
      "“批量”测算整张申报表；“清单”列出全部依据并检查时效。",
    ],
    close: "知道了",
  },
  spilledFrom: (cell: string) => `由 ${cell} 的公式溢出`,
  shows: (text: string) => `单元格显示 ${text}`,
  calls: "公式中的函数",

  answer: "结果",
  errors: {
    value: "请按提示改正公式或所引用的单元格，结果随即更新。",
    notCovered: "这种情形没有结果，原因如上；可核对所填日期、名称和数值，或查阅原文。",
    given: "传入的单元格本身是错误值，请先改正那个单元格。",
  },
  table: (rows: number, columns: number) => `结果是表格：${rows} 行 × ${columns} 列`,
  differs: (text: string) =>
    `单元格现在显示 ${text}，与按当前数据测算的结果不同。请按 Ctrl+Alt+F9 重新计算。`,
  lastGiven: "公式中有面板读不了的部分，以下按函数最近一次收到的数据说明。",
  noName:
    "Excel 尚未载入本加载项的函数。请按 Ctrl+Alt+F9 重新计算；若仍显示 #NAME?，请关闭工作簿后重新打开。",

  noSuchName: (names: string) => `名称${names}不存在`,
  noSuchNameTodo: "请改正公式中的名称，或在“公式”→“名称管理器”中定义它。",

  missing: "还需填写",
  missingTodo: "填写后结果随即更新。",
  steps: "核对过程",
  tally: (met: number, unmet: number, open: number) =>
    [met && `${met} 项符合`, unmet && `${unmet} 项不符合`, open && `${open} 项待核实`]
      .filter(Boolean)
      .join("，"),
  marks: { met: "符合", unmet: "不符合", open: "待核实", unchecked: "未核对", amount: "计算", note: "说明" },
  gap: "差距",
  toClause: (article: string) => `查看条款 ${article}`,

  clauses: "依据条款",
  inForce: (day: string) => `${day} 有效`,
  notInForce: (day: string) => `${day} 不在有效期`,
  issuer: "发文机关",
  dates: { issued: "印发", from: "施行", ends: "失效", today: "今天" },
  noEnd: "未规定",
  status: "状态说明",
  original: "原文",
  emended: "校订文",
  wording: "条款文本",
  emendations: "校注",
  readAs: (original: string, reading: string) => `“${original}”读作“${reading}”`,
  struck: (first: string) => `“${first}”等删去`,
  readings: "存疑与读法",
  adopted: "采用",
  others: "其他读法",
  reason: "理由",
  opens: "不能计算",

  insert: "插入引用",
  insertAt: (cell: string) => `插入引用到 ${cell}`,
  inserted: (cell: string) => `引用已写入 ${cell}`,
  noRoom: "这一行右侧没有空单元格，未写入。",
  noCitation: "所选单元格没有 BT 函数，没有可插入的引用。",
  copy: "复制",
  copyCitation: "复制引用",
  copied: "已复制",
  copyFailed: "无法使用剪贴板，请选中文字后按 Ctrl+C。",

  search: "查找条款",
  clearSearch: "清除关键词",
  searchHint: "输入关键词，如：加氢站 投资",

  states: {
    noOffice: {
      title: "此面板在 Excel 中使用",
      todo: "现在不在 Excel 中，只能查找条款。请在 Excel 中打开本加载项。",
    },
    noLaw: {
      title: "条款和说明没有载入",
      todo: "单元格里的函数不受影响。请重新打开面板；若仍不行，请管理员检查服务器上的 law.js。",
    },
    noFunctions: {
      title: "函数没有载入",
      todo: "请关闭工作簿后重新打开；若仍不行，请管理员检查服务器上的 functions.js。",
    },
    tooOld: {
      title: "Excel 版本过低",
      todo: "本加载项需要 Excel 2021 或 Microsoft 365。请联系管理员更新 Office。",
    },
    notFollowing: { title: "未能跟随选择", todo: "选中单元格后请点“刷新”。" },
    grammar: { title: "读不懂这个公式", todo: "请检查括号和引号是否成对，再点“刷新”。" },
    crashed: {
      title: "面板出错了",
      todo: "工作簿和函数不受影响。请点“刷新”；若再次出现，请把下面的文字告诉管理员。",
    },
  },
  troubles,
  refused: (part: string) => `面板读不了 ${part}`,
  unreadable,
  refusedTodo: "请把它放进一个单独的单元格，再在公式里引用那个单元格。单元格里的结果不受影响。",
  refusedArea: "请改为引用实际有数据的区域。单元格里的结果不受影响。",

  find: findZhCN,
  read: readZhCN,
  explain: explainZhCN,
  trial: trialZhCN,
  batch: batchZhCN,
  ledger: ledgerZhCN,
};

export type Strings = typeof zhCN;
