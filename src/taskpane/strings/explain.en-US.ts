import type { explainZhCN } from "./explain.zh-CN";

export const explainEnUS: typeof explainZhCN = {
  title: "Explain",
  decides: (conditions) => `decides: ${conditions}`,

  inputs: "What was given",
  input: "Input",
  value: "Value",
  source: "From",
  notGiven: "not given",
  constant: "written in the formula",
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
