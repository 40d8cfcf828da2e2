import { type Words, words } from "../engine/words";
import { FileProblem, type Problem } from "../files/problem";
import { Interrupted, Trouble } from "./trouble";

/** What a person can do about a file that cannot be read or written. */
const PROBLEMS: Readonly<Record<Problem, (file: string) => Words>> = {
  "not-a-workbook": (file) =>
    words(
      `“${file}”不是 .xlsx 工作簿，请在 Excel 中打开后另存为 .xlsx 再试。`,
      `“${file}” is no .xlsx workbook: open it in Excel, save it as .xlsx and try again.`,
    ),
  damaged: (file) =>
    words(
      `“${file}”已损坏或不完整，请在 Excel 中打开并修复后另存再试。`,
      `“${file}” is damaged or incomplete: open and repair it in Excel, save it and try again.`,
    ),
  encrypted: (file) =>
    words(
      `“${file}”设有打开密码，请先在 Excel 中取消密码再试。`,
      `“${file}” is protected by a password: take it off in Excel and try again.`,
    ),
  "old-format": (file) =>
    words(
      `“${file}”是旧格式 .xls，请在 Excel 中另存为 .xlsx 再试。`,
      `“${file}” is an old .xls: save it as .xlsx in Excel and try again.`,
    ),
  empty: (file) =>
    words(`“${file}”是空的，没有可测算的内容。`, `“${file}” is empty: there is nothing to judge.`),
  "too-large": (file) =>
    words(
      `“${file}”超出可处理的大小，请拆成几个文件再试。`,
      `“${file}” is larger than can be handled: split it and try again.`,
    ),
  "not-a-text": (file) =>
    words(
      `“${file}”不是 UTF-8 或 GB18030（GBK）编码的文本，请另存为“CSV UTF-8”再试。`,
      `“${file}” is no text in UTF-8 or GB18030 (GBK): save it as “CSV UTF-8” and try again.`,
    ),
};

const SYSTEM: Readonly<Record<string, (file: string) => Words>> = {
  ENOENT: (file) => words(`找不到文件“${file}”，请核对路径。`, `There is no file “${file}”: check the path.`),
  EACCES: (file) => words(`没有权限读写“${file}”。`, `You may not read or write “${file}”.`),
  EPERM: (file) =>
    words(
      `不能读写“${file}”：没有权限，或它正在 Excel 中打开。`,
      `“${file}” cannot be read or written: you may not, or it is open in Excel.`,
    ),
  EBUSY: (file) =>
    words(
      `“${file}”正被占用，请在 Excel 中关闭后再试。`,
      `“${file}” is in use: close it in Excel and try again.`,
    ),
  EISDIR: (file) => words(`“${file}”是文件夹，不是文件。`, `“${file}” is a folder, not a file.`),
  ENOSPC: () => words("磁盘已满，结果没有写成。", "The disk is full; nothing was written."),
  EROFS: (file) =>
    words(`不能写入“${file}”：磁盘只读。`, `“${file}” cannot be written: the disk is read-only.`),
};

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : "";

/**
 * A file's failure as a sentence; whatever else went wrong comes back as it is.
 * @param written the file that was being written from it, where one was
 */
export function fileTrouble(error: unknown, file: string, written = file): unknown {
  if (error instanceof FileProblem && isOurs(error.cause)) return error.cause;
  if (error instanceof FileProblem) return new Trouble(PROBLEMS[error.problem](file));
  const says = SYSTEM[codeOf(error)];
  if (says) return new Trouble(says(written));
  // What a file read as a Blob says when it has changed since it was opened.
  if (error instanceof DOMException && error.name === "NotReadableError")
    return new Trouble(
      words(
        `“${file}”在读取时被改动，请关闭其他程序后重试。`,
        `“${file}” was changed while it was read: close other programs and try again.`,
      ),
    );
  return error;
}

/** What was thrown at a row as it came by, and wrapped by whoever was reading. */
const isOurs = (cause: unknown): boolean => cause instanceof Trouble || cause instanceof Interrupted;

/** Runs what reads or writes a file. */
export async function withFile<T>(file: string, work: () => Promise<T>, written = file): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileTrouble(error, file, written);
  }
}
