import { words, type Words } from "./words";

/** What is concluded of an application among many, in a word. */
export const MET = words("符合", "Met");
export const NOT_MET = words("不符合", "Not met");
export const YES = words("是", "Yes");
export const NO = words("否", "No");
export const NOTHING = words("金额为0", "Nothing is due");
export const WORKED_OUT = words("已算出", "Worked out");
export const OPEN = words("待核实", "To verify");
export const OUTSIDE = words("不适用", "Not covered");
export const WRONG = words("数据有误", "Cannot be read");

const ALL: readonly Words[] = [MET, NOT_MET, YES, NO, NOTHING, WORKED_OUT, OPEN, OUTSIDE, WRONG];

/** Whether a text is one of them, in either language. */
export const isConclusion = (text: string): boolean => ALL.some(({ zh, en }) => text === zh || text === en);
