import type { Problem } from "../../files/problem";
import type { Language } from "../grid/univer";
import type { Loss } from "../xlsx/losses";

/** Of Office, which the pane follows; the grid stays light. */
export type Theme = "light" | "dark";

/** What the page itself says; the grid and the pane speak for themselves. */
export interface Words {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly paneWidth: string;
  readonly close: string;
  readonly spilledFrom: (cell: string) => string;
  readonly comment: (text: string) => string;
  readonly discard: string;
  readonly opening: (file: string) => string;
  readonly saved: (file: string) => string;
  readonly notSaved: string;
  readonly noAddIn: string;
  readonly sampleMissing: string;
  readonly rearranged: string;
  /** A file with sheets removed, renamed or moved is written anew, and something was lost by it. */
  readonly lost: (what: readonly string[]) => string;
  readonly losses: Readonly<Record<Loss, string>>;
  readonly problems: Readonly<Record<Problem, (file: string) => string>>;
}

const zh: Words = {
  title: "工作台",
  open: "打开",
  save: "另存",
  language: "界面语言",
  theme: "Office 主题（面板）",
  themes: { light: "浅色", dark: "深色" },
  paneWidth: "面板宽度",
  close: "关闭",
  spilledFrom: (cell) => `由 ${cell} 的公式填入`,
  comment: (text) => `批注：${text}`,
  discard: "当前工作簿有未另存的修改，打开其他文件后将丢失。继续吗？",
  opening: (file) => `正在打开 ${file}…`,
  saved: (file) => `已另存为 ${file}`,
  notSaved: "未能另存，工作簿未受影响。",
  noAddIn: "加载项未能启动，BT 函数暂不可用。请刷新页面重试。",
  sampleMissing: "没有找到申报样例，已新建空白工作簿。",
  rearranged: "插入、删除或移动过行列：批注、条件格式和数据验证的位置没有随之移动，请在 Excel 中核对。",
  lost: (what) =>
    `已另存，但因为删除、重命名或移动过工作表，文件是重新写成的，没有保留：${what.join("；")}。原文件未改动。`,
  losses: {
    extensions: "扩展的数据验证、条件格式、迷你图",
    drawings: "部分图形或图表",
    macros: "宏",
    other: "其他程序或 Excel 的附加设置",
  },
  problems: {
    "not-a-workbook": (file) => `${file} 不是 Excel 工作簿（.xlsx）。当前工作簿未受影响。`,
    damaged: (file) => `${file} 已损坏，无法读取。请在 Excel 中修复后重试。当前工作簿未受影响。`,
    encrypted: (file) => `${file} 设有打开密码。请在 Excel 中取消密码后重试。当前工作簿未受影响。`,
    "old-format": (file) =>
      `${file} 是旧版格式（.xls）。请在 Excel 中另存为 .xlsx 后重试。当前工作簿未受影响。`,
    empty: (file) => `${file} 是空文件。当前工作簿未受影响。`,
    "too-large": (file) => `${file} 太大，无法读取。当前工作簿未受影响。`,
    "not-a-text": (file) => `${file} 的文字编码无法识别。当前工作簿未受影响。`,
  },
};

const en: Words = {
  title: "Workbench",
  open: "Open",
  save: "Save as",
  language: "Language",
  theme: "Office theme (pane)",
  themes: { light: "Light", dark: "Dark" },
  paneWidth: "Pane width",
  close: "Close",
  spilledFrom: (cell) => `filled by the formula in ${cell}`,
  comment: (text) => `Comment: ${text}`,
  discard: "The workbook has changes that were not saved. Opening another file discards them. Continue?",
  opening: (file) => `Opening ${file}…`,
  saved: (file) => `Saved as ${file}`,
  notSaved: "Saving failed; the workbook is unchanged.",
  noAddIn: "The add-in did not start, so the BT functions are not available. Reload the page to try again.",
  sampleMissing: "The sample was not found; this is a blank workbook.",
  rearranged:
    "Rows or columns were inserted, deleted or moved: notes, conditional formats and validation did not move along. Check them in Excel.",
  lost: (what) =>
    `Saved, but as sheets were removed, renamed or moved the file was written anew, without: ${what.join("; ")}. The original file is unchanged.`,
  losses: {
    extensions: "extended validation, conditional formats, sparklines",
    drawings: "some drawings or charts",
    macros: "macros",
    other: "further settings of Excel or other programs",
  },
  problems: {
    "not-a-workbook": (file) =>
      `${file} is not an Excel workbook (.xlsx). The present workbook is untouched.`,
    damaged: (file) =>
      `${file} is damaged and cannot be read. Repair it in Excel first. The present workbook is untouched.`,
    encrypted: (file) =>
      `${file} has a password. Remove it in Excel first. The present workbook is untouched.`,
    "old-format": (file) =>
      `${file} has the old format (.xls). Save it as .xlsx in Excel first. The present workbook is untouched.`,
    empty: (file) => `${file} is empty. The present workbook is untouched.`,
    "too-large": (file) => `${file} is too large to be read. The present workbook is untouched.`,
    "not-a-text": (file) => `The encoding of ${file} is not known. The present workbook is untouched.`,
  },
};

export const words = (language: Language): Words => (language === "zh-CN" ? zh : en);
