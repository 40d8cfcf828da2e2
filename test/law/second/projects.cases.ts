import { DIV0, NULL, NUM, table, VALUE } from "../case";
import type { Case, Cell, Given } from "../case";
import { all, headed, mentions } from "../expected";
import { answers, explains, explainsError, explainsFailure, TRIAD } from "./explained";
import { noAmount, written } from "./given";

/** 44号 选题 第五条(五): 项目负责人承担科技计划在研项目一般不超过2项, counted with the one applied for. */
const LEADER = "LEADER_WITHIN_LIMIT";

const leader = [
  ...table("44号 选题 第五条(五) 在研项目一般不超过2项", LEADER, [
    ["none", [0], true],
    ["one", [1], true],
    ["two: 不超过 includes it", [2], true],
    ["three", [3], false],
    ["four", [4], false],
    ["a thousand", [1000], false],
    ["shown as 2 in 15 digits", [2 + 2 ** -51], true],
    ["as text", ["2"], true],
    ["as full-width text", ["３"], false],
    ["negative", [-1], VALUE],
    ["not given", [null], VALUE],
    ["white space", ["  "], VALUE],
    ["a word", ["两项"], VALUE],
    ["a truth value is no count", [true], VALUE],
    ["an error cell comes back", [NUM], NUM],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["within", [LEADER, 2], explains(true, TRIAD, "第五条(五)")],
    ["one too many; 一般 is told", [LEADER, 3], explainsFailure(false, TRIAD, "第五条(五)")],
    ["the limit is soft: 一般", [LEADER, 3], all(answers(false), mentions("一般"))],
    ["nothing is given", [LEADER], explainsError("#VALUE!")],
  ]),
];

/** 44号 选题 第七条: 项目终止实施的,经专项审计后,收回已拨付的剩余财政科技资金. Rounded down. */
const CLAWBACK = "PROJECT_CLAWBACK";
const paid = (disbursed: Cell): Given[] => [disbursed, 700_000];
const spent = (audited: Cell): Given[] => [2_000_000, audited];

const clawback = [
  ...table("44号 选题 第七条 收回已拨付的剩余财政科技资金", CLAWBACK, [
    ["2,000,000 − 700,000", paid(2_000_000), 1_300_000],
    ["nothing spent", spent(0), 2_000_000],
    ["all but a fen spent", paid(700_000.01), 0.01],
    ["all spent", paid(700_000), 0],
    ["a fen more spent than paid: not below nothing", paid(699_999.99), 0],
    ["far more spent than paid", paid(1), 0],
    ["nothing paid", paid(0), 0],
    ["nothing paid, nothing spent", [0, 0], 0],
    ["66.665 rounded down", [100, 33.335], 66.66],
    ["0.009 rounded down", [0.01, 0.001], 0],
    ["1.1 − 1 = 0.1, which binary fractions miss", [1.1, 1], 0.1],
    ["4.35 − 4.34 = 0.01, which binary fractions put a fen lower", [4.35, 4.34], 0.01],
    ["1.15 − 0.57 = 0.58", [1.15, 0.57], 0.58],
    ["10^12 − 0.01", [1e12, 0.01], 999_999_999_999.99],
    ["payment cannot be negative", paid(-0.01), VALUE],
    ["spending cannot be negative", spent(-0.01), VALUE],
  ]),
  ...table("1. Units: amounts as text", CLAWBACK, [
    ...written(paid, 500_000),
    ["spending in 万元", spent("70万元"), 1_300_000],
    ["spending in full width", spent("￥７００，０００"), 1_300_000],
  ]),
  ...table("1. Answers: #VALUE! for what is no amount", CLAWBACK, [
    ...noAmount(paid),
    ...noAmount(spent, NULL),
    ["an error cell goes before a bad amount", ["很多", DIV0], DIV0],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["the last sentence of 第七条", [CLAWBACK, 2_000_000, 700_000], explains(1_300_000, TRIAD, "第七条")],
    ["a word", [CLAWBACK, "很多", 700_000], explainsError("#VALUE!")],
    ["a table in four columns", [CLAWBACK, 1, 1], headed(["步骤", "说明", "数值", "依据"])],
  ]),
];

export const projects: readonly Case[] = [...leader, ...clawback];
