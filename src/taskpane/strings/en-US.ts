import { batchEnUS } from "./batch.en-US";
import { explainEnUS } from "./explain.en-US";
import { findEnUS } from "./find.en-US";
import { ledgerEnUS } from "./ledger.en-US";
import { readEnUS } from "./read.en-US";
import { trialEnUS } from "./trial.en-US";
import type { Strings } from "./zh-CN";

/** The law itself stays Chinese: it is the text of record. */
export const enUS: Strings = {
  pane: "Clauses",
  loading: "Reading the selected cell",
  waiting: "Waiting for Excel. If you are editing a cell, press Enter to finish.",
  refresh: "Refresh",
  pages: { all: "Pages", cell: "Why", find: "Find", trial: "Try", batch: "Lists", ledger: "Ledger" },
  otherLanguage: "中文",
  hint: {
    title: "In three lines",
    lines: [
      "Select a cell with a BT function: Why shows the answer, the steps and the clauses.",
      "Find searches every clause; Try answers as you fill in a form and writes the formula.",
      "Lists judges a sheet of applications; Ledger lists what every formula rests on.",
    ],
    close: "Got it",
  },
  spilledFrom: (cell) => `spilled from the formula in ${cell}`,
  shows: (text) => `The cell shows ${text}`,
  calls: "Functions in the formula",

  answer: "Answer",
  errors: {
    value: "Correct the formula or the cells it refers to as the message says; the answer follows at once.",
    notCovered:
      "There is no answer for this case, for the reason above; check the dates, names and figures given, or read the clause.",
    given: "A cell given to the function is itself an error. Correct that cell first.",
  },
  table: (rows, columns) => `The answer is a table: ${rows} rows × ${columns} columns`,
  differs: (text) =>
    `The cell now shows ${text}, which differs from the answer for the present data. Press Ctrl+Alt+F9 to recalculate.`,
  lastGiven: "Part of the formula cannot be read here; this explains the data the function was last given.",
  noName:
    "Excel has not loaded this add-in's functions yet. Press Ctrl+Alt+F9 to recalculate; if #NAME? stays, close the workbook and open it again.",

  noSuchName: (names) => `There is no name ${names}`,
  noSuchNameTodo: "Correct it in the formula, or define it under Formulas → Name Manager.",

  missing: "Still needed",
  missingTodo: "The answer follows as soon as they are filled in.",
  steps: "How it was decided",
  tally: (met, unmet, open) =>
    [met && `${met} met`, unmet && `${unmet} not met`, open && `${open} to be verified`]
      .filter(Boolean)
      .join(", "),
  marks: {
    met: "met",
    unmet: "not met",
    open: "to be verified",
    unchecked: "not checked",
    amount: "amount",
    note: "note",
  },
  gap: "Gap",
  toClause: (article) => `Go to clause ${article}`,

  clauses: "Clauses",
  inForce: (day) => `in force on ${day}`,
  notInForce: (day) => `not in force on ${day}`,
  issuer: "Issued by",
  dates: { issued: "Issued", from: "In force from", ends: "Ends", today: "Today" },
  noEnd: "not stated",
  status: "Standing explained",
  original: "Original",
  emended: "Emended",
  wording: "Wording of the clause",
  emendations: "Emendations",
  readAs: (original, reading) => `“${original}” is read as “${reading}”`,
  struck: (first) => `“${first}” and the like are struck`,
  readings: "Doubtful places",
  adopted: "Adopted",
  others: "Other readings",
  reason: "Reason",
  opens: "Cannot be computed",

  insert: "Insert citation",
  insertAt: (cell) => `Insert citation in ${cell}`,
  inserted: (cell) => `Citation written to ${cell}`,
  noRoom: "There is no empty cell to the right in this row; nothing was written.",
  noCitation: "The selected cell has no BT function, so there is no citation to insert.",
  copy: "Copy",
  copyCitation: "Copy citation",
  copied: "Copied",
  copyFailed: "The clipboard is not available. Select the text and press Ctrl+C.",

  search: "Find clauses",
  clearSearch: "Clear the keywords",
  searchHint: "Chinese keywords, such as 加氢站 投资",

  states: {
    noOffice: {
      title: "This pane belongs in Excel",
      todo: "Outside Excel it can only look for clauses. Open the add-in in Excel.",
    },
    noLaw: {
      title: "The clauses and explanations have not loaded",
      todo: "The functions in the cells are not affected. Open the pane again; if that does not help, ask your administrator to check law.js on the server.",
    },
    noFunctions: {
      title: "The functions have not loaded",
      todo: "Close the workbook and open it again; if that does not help, ask your administrator to check functions.js on the server.",
    },
    tooOld: {
      title: "This version of Excel is too old",
      todo: "The add-in needs Excel 2021 or Microsoft 365. Ask your administrator to update Office.",
    },
    notFollowing: { title: "Not following the selection", todo: "Select a cell, then press Refresh." },
    grammar: {
      title: "This formula cannot be read",
      todo: "Check that brackets and quotation marks are paired, then press Refresh.",
    },
    crashed: {
      title: "Something went wrong in the pane",
      todo: "The workbook and the functions are not affected. Press Refresh; if it happens again, give the text below to your administrator.",
    },
  },
  troubles: {
    editing: { title: "A cell is being edited", todo: "Press Enter or Esc to finish, then Refresh." },
    protected: {
      title: "The sheet is protected against writing",
      todo: "Unprotect the sheet under Review, or use Copy instead.",
    },
    missing: {
      title: "The cells the formula refers to cannot be found",
      todo: "A sheet may have been deleted or renamed. Check the formula, then press Refresh.",
    },
    "too-large": {
      title: "More data than Excel hands over at once",
      todo: "Refer to the range that really holds data. The answer in the cell is not affected.",
    },
    occupied: {
      title: "The target cell has just been filled; nothing was written",
      todo: "Press Refresh, and the pane will choose another empty cell.",
    },
    moved: {
      title: "The list changed meanwhile; nothing more was written",
      todo: "Rows or columns were inserted, deleted, moved or sorted. Choose the list again and start over.",
    },
    changed: {
      title: "These rows were edited just now; they were not written",
      todo: "Continue: the rows will be read again.",
    },
    host: {
      title: "Excel did not complete this",
      todo: "Press Refresh to try again; if that does not help, save the workbook and open it again.",
    },
  },
  refused: (part) => `The pane cannot read ${part}`,
  unreadable: {
    operation: "The pane cannot be sure to calculate this part as Excel does. ",
    function: "This part is a function that the pane does not calculate. ",
    name: "This name does not exist, or is no fixed range, constant or simple formula. ",
    variable: "This part is a variable of LET or LAMBDA. ",
    table: "No table, column or row answers to this reference. ",
    row: "The formula stands beside no row of the table, so there is no “this row”. ",
    each: "The function is asked once for each cell of this range and another function joins the answers: none of them is the selected cell's. ",
    whole: "This part is a whole row or column. ",
    large: "This part has too many cells. ",
    elsewhere: "This part lies in another workbook, or spans several sheets. ",
    spill: "The cell before # does not spill, or what follows @ is no range. ",
  },
  refusedTodo:
    "Put it into a cell of its own and refer to that cell. The answer in the cell is not affected.",
  refusedArea: "Refer to the range that really holds data. The answer in the cell is not affected.",

  find: findEnUS,
  read: readEnUS,
  explain: explainEnUS,
  trial: trialEnUS,
  batch: batchEnUS,
  ledger: ledgerEnUS,
};
