import type { explainZhCN } from "./explain.zh-CN";

export const explainEnUS: typeof explainZhCN = {
  title: "Explain",
  decides: (conditions) => `decides: ${conditions}`,

  ownResult: "This function's own answer within the formula",
  showsNothing: "The cell shows nothing",
  unused:
    "This step was not used: with the present data the formula takes another branch, and the cell does not depend on it.",
  list: {
    row: (by, row, rows) => `Row ${row} of ${rows} in the list of BT.${by}`,
    whole: (by, rows) => `BT.${by} goes through ${rows} rows`,
    tally: (counts) => `In all: ${counts}`,
    count: (label, rows) => `${label} ${rows}`,
    blank: "Blank",
    blankRow: "This row has only blanks and zeros: nothing is asked, the answer is empty.",
  },

  inputs: "What was given",
  input: "Input",
  value: "Value",
  source: "From",
  notGiven: "not given",
  made: {
    constant: "written in the formula",
    name: "written in the name",
    computed: "worked out by the formula",
    unread: "worked out by the formula (only what the function was given is known here)",
  },
  range: (rows, columns) => `${rows} rows × ${columns} columns`,
  toCells: (cells) => `Select ${cells}`,

  trial: "Try",
  tryIt: "Try with these values",
  changes: "What would change the answer",
  changesAbout:
    "With this one input moved and all others as they are; each worked out by the function itself.",
  tryChange: (change) => `Try: ${change}`,

  readings: "The answer under each reading",
  noReadingMatters: "Under the other readings the answer here stays the same.",
  sameAnswer: "Same answer",
  idleReadings: "Readings that change nothing here",

  inDocument: "See in the document",
  inDocumentOf: (article) => `See in the document: ${article}`,
};
