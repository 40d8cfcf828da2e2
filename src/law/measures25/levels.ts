import type { Choice } from "../../engine/inputs";

/** Levels of tasks and prizes, of professional titles, and grades of prizes, with the words people use for them. */

export const NATIONAL: Choice = { word: "国家", also: ["国家级", "national"] };
export const REGIONAL: Choice = { word: "自治区", also: ["自治区级", "内蒙古自治区", "regional"] };
export const TASK_LEVELS: readonly Choice[] = [
  NATIONAL,
  REGIONAL,
  { word: "市", also: ["市级", "包头市", "municipal", "city"] },
  { word: "旗县", also: ["旗县级", "旗县区", "旗县区级", "county"] },
];

export const DEPUTY: Choice = { word: "副高", also: ["副高级", "deputy senior"] };
export const SENIOR: readonly Choice[] = [
  { word: "正高", also: ["正高级", "full senior"] },
  DEPUTY,
  { word: "高级", also: ["senior"] },
];
export const TITLE_LEVELS: readonly Choice[] = [
  ...SENIOR,
  { word: "中级", also: ["intermediate"] },
  { word: "初级", also: ["junior"] },
];

export const FIRST: Choice = { word: "一等", also: ["一等奖", "first"] };
export const SPECIAL: Choice = { word: "特等", also: ["特等奖", "special"] };
export const GRADES: readonly Choice[] = [
  SPECIAL,
  FIRST,
  { word: "二等", also: ["二等奖", "second"] },
  { word: "三等", also: ["三等奖", "third"] },
];

export const isOneOf = (choices: readonly Choice[], word: string): boolean =>
  choices.some((choice) => choice.word === word);
