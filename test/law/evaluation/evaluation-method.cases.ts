import { DIV0, NA, table, VALUE } from "../case";
import type { Case, Line } from "../case";
import { all, never, refused, someRow } from "../expected";

/** 第六条: 关键技术类成果 — 标准化评价; 成果转化类成果, 不涉及军工、国防等敏感领域 — 产业化评价. */
const [STANDARDISED, INDUSTRIAL] = ["标准化评价", "产业化评价"];
const named = (method: string, words: readonly string[]): readonly Line[] =>
  words.map((word) => [`${word} is a name of the kind`, [word], method]);

export const evaluationMethod: readonly Case[] = [
  ...table("包府发〔2024〕44号评价 第六条(一) 关键技术类成果", "EVALUATION_METHOD", [
    ["关键技术", ["关键技术"], STANDARDISED],
    ["(一) does not ask whether the field is sensitive", ["关键技术", true], STANDARDISED],
    ["not sensitive", ["关键技术", false], STANDARDISED],
    ...named(STANDARDISED, [
      "关键技术类",
      "关键技术成果",
      "关键技术类成果",
      "技术攻关",
      "关键技术攻关",
      "攻关",
      "Key-Technology",
    ]),
  ]),
  ...table("包府发〔2024〕44号评价 第六条(二) 成果转化类成果", "EVALUATION_METHOD", [
    ["not sensitive when left out", ["成果转化"], INDUSTRIAL],
    ["blank: not sensitive", ["成果转化", ""], INDUSTRIAL],
    ["否", ["成果转化", "否"], INDUSTRIAL],
    ["×", ["成果转化", "×"], INDUSTRIAL],
    ["sensitive: the text has no method", ["成果转化", true], refused("敏感领域", "#N/A")],
    ["是", ["成果转化", "是"], NA],
    ["1 is TRUE", ["成果转化", 1], NA],
    ["0 is never a truth value", ["成果转化", 0], refused("请填 是/否", "#VALUE!")],
    ...named(INDUSTRIAL, ["成果转化类", "成果转化类成果", "转化", "科技成果转化", "CONVERSION"]),
  ]),
  ...table("1. Words", "EVALUATION_METHOD", [
    ...["技术攻关项目", "关键技术类项目", "成果转化项目", "成果转化类项目", "成果转化成果"].map(
      (word): Line => [`${word} is no kind of result`, [word], VALUE],
    ),
    ["another word; the message lists the kinds", ["基础研究"], refused("关键技术、成果转化", "#VALUE!")],
    ["not given", [null], VALUE],
    ["a bad truth value goes before #N/A", ["成果转化", "也许"], VALUE],
    ["an error cell comes back", ["别的", DIV0], DIV0],
  ]),
];

export const explained: readonly Case[] = table("8. EXPLAIN", "EXPLAIN", [
  [
    "关键技术 rests on (一) alone",
    ["EVALUATION_METHOD", "关键技术"],
    all(someRow({ 步骤: "答案", 依据: "第六条(一)" }), never(someRow({ 步骤: "答案", 依据: "第六条(二)" }))),
  ],
  [
    "成果转化 on (二) alone; the condition met does not read as failed",
    ["EVALUATION_METHOD", "成果转化"],
    all(
      someRow({ 说明: "须不涉及敏感领域", 数值: "不涉及" }),
      never(someRow({ 步骤: "答案", 依据: "第六条(一)" })),
    ),
  ],
  [
    "sensitive",
    ["EVALUATION_METHOD", "成果转化", true],
    all(
      someRow({ 说明: "不符合:", 数值: "涉及" }),
      someRow({ 步骤: "答案", 说明: "读法E02", 依据: "第六条(二)" }),
    ),
  ],
]);
