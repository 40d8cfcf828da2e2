/** 说明：所选单元格的结果如何得出。 */
export const explainZhCN = {
  title: "依据",
  decides: (conditions: string) => `决定：${conditions}`,

  ownResult: "公式中这个函数自己的结果",
  showsNothing: "单元格不显示内容",
  unused: "本次计算没有用到这一步：按当前数据，公式走的是另一分支，单元格的值与它无关。",
  list: {
    row: (by: string, row: number, rows: number) => `BT.${by} 名单的第 ${row} 行，共 ${rows} 行`,
    whole: (by: string, rows: number) => `BT.${by} 对 ${rows} 行逐行测算`,
    tally: (counts: string) => `全部：${counts}`,
    count: (label: string, rows: number) => `${label} ${rows} 行`,
    blank: "空行",
    blankRow: "这一行只有空白和 0，不测算，结果为空。",
  },

  inputs: "填写的数据",
  input: "项目",
  value: "数值",
  source: "来源",
  notGiven: "未填写",
  made: {
    constant: "公式中写定",
    name: "名称中写定",
    computed: "由公式算出",
    unread: "由公式算出（面板只知道函数收到的值）",
  },
  range: (rows: number, columns: number) => `${rows} 行 × ${columns} 列`,
  toCells: (cells: string) => `选中 ${cells}`,

  trial: "试算",
  tryIt: "用这些数据试算",
  changes: "怎样会改变结果",
  changesAbout: "只改这一项、其他不变时的结果，均由函数重新测算得出。",
  tryChange: (change: string) => `试算：${change}`,

  readings: "不同读法的结果",
  noReadingMatters: "换用其他读法，这里的结果不变。",
  sameAnswer: "结果相同",
  idleReadings: "此处不影响结果的读法",

  inDocument: "在文件中查看",
  inDocumentOf: (article: string) => `在文件中查看 ${article}`,
};
