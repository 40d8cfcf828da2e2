import { DIV0, table, VALUE } from "../case";
import type { Case } from "../case";
import { all, mentions, never, refused, someRow } from "../expected";

/** 第五条(五): 项目负责人承担科技计划在研项目一般不超过2项; the one applied for is counted. */
export const leaderWithinLimit: readonly Case[] = [
  ...table("包府发〔2024〕44号选题 第五条(五) 不超过2项", "LEADER_WITHIN_LIMIT", [
    ["the one applied for alone", [1], true],
    ["不超过 includes 2", [2], true],
    ["one more", [3], false],
    ["many", [99], false],
    ["0 is 0 in counts", [0], true],
    ["as text", ["２"], true],
  ]),
  ...table("1. Answers", "LEADER_WITHIN_LIMIT", [
    ["not given", [null], refused("在研项目数", "#VALUE!")],
    ["blank", [" "], VALUE],
    ["not whole", [1.5], VALUE],
    ["negative", [-1], VALUE],
    ["a word", ["两项"], VALUE],
    ["a truth value", [true], VALUE],
    ["an error cell comes back", [DIV0], DIV0],
  ]),
];

export const explained: readonly Case[] = table("8. EXPLAIN", "EXPLAIN", [
  [
    "what is counted, and that the text names nobody for exceptions",
    ["LEADER_WITHIN_LIMIT", 3],
    all(
      someRow({ 说明: "不符合:在研项目(含本次申报,读法P02) 3 项" }),
      mentions("未写例外由谁认定"),
      never(mentions("主管部门决定")),
    ),
  ],
]);
