import type { findZhCN } from "./find.zh-CN";

const clauses = (count: number): string => (count === 1 ? "1 clause" : `${count} clauses`);

export const findEnUS: typeof findZhCN = {
  title: "Find",
  about:
    "Words in any order. Traditional or simplified letters, width, and the way a number is written (20% or in characters, with or without separators) do not matter.",
  tryWords: "Try",
  kinds: {
    all: "Kind of clause",
    money: "Sums",
    eligibility: "Eligibility",
    share: "Shares",
    term: "Terms",
    target: "Targets",
    title: "Titles",
  },
  inKind: (kind, count) => `${kind}, ${clauses(count)}`,
  narrow: "Narrow by document and day",
  narrowed: (document, day) =>
    [document && `Document: ${document}`, day && `in force on ${day}`].filter(Boolean).join("; "),
  document: "Document",
  allDocuments: "All documents",
  day: "In force on",
  forget: "Clear filters",
  found: (count, documents, shown) =>
    `${clauses(count)} in ${documents === 1 ? "1 document" : `${documents} documents`}${
      shown < count ? `, first ${shown} shown` : ""
    }`,
  undated: (count) =>
    `${clauses(count)} of these stand in documents that state no first day: whether they are in force cannot be told.`,
  noDate: "no first day stated",
  clauses,
  emended: "Emended",
  more: (count) => `Show ${count} more`,
  read: "Read in its document",
  none: (query) => `No clause holds all of “${query}”`,
  noneHas: (words) => `In no clause at all: ${words}. Leave out, or try other words.`,
  standsIn: (word, count) => `“${word}” stands in ${clauses(count)}`,
  noneTogether: (counted) => `${counted}, but in none together. Use fewer words.`,
  filteredOut: "Nothing within the filters",
  filteredOutTodo: (count) => `${clauses(count)} outside them.`,
};
