/** 说明：所选单元格的结果如何得出。 */
export const explainZhCN = {
  title: "依据",
  decides: (conditions: string) => `决定：${conditions}`,

  inputs: "填写的数据",
  input: "项目",
  value: "数值",
  source: "来源",
  notGiven: "未填写",
  constant: "公式中写定",
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
