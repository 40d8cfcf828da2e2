import { words } from "../../../src/engine/words";
import { law } from "./document";

/** What functions across the documents look up: a grant for a title, a material to hand in, a target; and what is left open. */

const amount = law.figure("第三条", "示范科技书屋一次性给予5000元", "=", 5000, "yuan");

law.grant({
  id: "V02",
  title: "示范科技书屋",
  payment: "一次性",
  amount,
  years: null,
  sentence: amount,
  readings: [],
});

law.duty(
  "第四条",
  "申请时提交藏书清单",
  words("书屋材料", "Book room papers"),
  words("藏书清单", "List of books"),
);

law.target("第四条", 2099, "V03 | 科技书屋 | 达到12家以上");

export const LARGE = law.open("第三条", "书屋面积较大的酌情支持", "no figure");
