import { DIV0, NA, REF, table, VALUE } from "../case";
import type { Case, Cell, Given, Line } from "../case";
import { all, refused } from "../expected";
import { answers, cites, explains, explainsError, explainsFailure, MEASURES } from "./explained";
import { BLANKS, each } from "./given";

/** 24号 七(十九): 对承担自治区级以上重大科研任务、具有高级以上专业技术职称的科研人员,可…延迟办理退休手续. 以上 includes it. */
const DEFERRABLE = "RETIREMENT_DEFERRABLE";
const UNKNOWN = "待核实";

const HIGH_TASKS = ["国家", "自治区"] as const;
const LOW_TASKS = ["市", "旗县"] as const;
const HIGH_TITLES = ["正高", "副高", "高级"] as const;
const LOW_TITLES = ["中级", "初级"] as const;

const pairs = (
  why: string,
  tasks: readonly string[],
  titles: readonly string[],
  gives: boolean,
): readonly Line[] => tasks.flatMap((task) => titles.map((title): Line => [why, [task, title], gives]));

const task = (word: Cell): Given[] => [word, "高级"];
const title = (word: Cell): Given[] => ["自治区", word];

export const retirementDeferrable: readonly Case[] = [
  ...table("24号 七(十九) 自治区级以上重大科研任务、高级以上专业技术职称", DEFERRABLE, [
    ...pairs("both", HIGH_TASKS, HIGH_TITLES, true),
    ...pairs("the title is below 高级", HIGH_TASKS, LOW_TITLES, false),
    ...pairs("the task is below 自治区级", LOW_TASKS, HIGH_TITLES, false),
    ...pairs("neither", LOW_TASKS, LOW_TITLES, false),
  ]),
  ...table("1. Answers: 待核实; FALSE wins over it", DEFERRABLE, [
    ...each("the task is not given", BLANKS, task, UNKNOWN),
    ...each("the title is not given", BLANKS, title, UNKNOWN),
    ["neither is given", [null, null], UNKNOWN],
    ["nothing at all", [], UNKNOWN],
    ["the task is not given, the title too low", [null, "中级"], false],
    ["the task is blank, the title too low", ["", "初级"], false],
    ["the title is not given, the task too low", ["旗县", null], false],
    ["the title is blank, the task too low", ["市", " "], false],
  ]),
  ...table("1. Words: taskLevel, titleLevel", DEFERRABLE, [
    ...each("blanks around the task", [" 国家", "自治区　", "　国家 "], task, true),
    ...each("blanks around a low task", [" 市 ", "旗县　"], task, false),
    ...each("blanks around the title", [" 正高", "副高　", "　高级 "], title, true),
    ...each("blanks around a low title", [" 中级 ", "初级　"], title, false),
    ["unknown; the message lists the levels", task("国际"), refused("旗县", "#VALUE!")],
    ["unknown; the message lists the titles", title("特级"), refused("副高", "#VALUE!")],
    ["a title in the place of the task", task("高级"), VALUE],
    ["a task in the place of the title", title("国家"), VALUE],
    ["a truth value is no level", task(true), VALUE],
    ["a number is no title", title(1), VALUE],
    ["an unknown title is reported though the task fails", ["市", "特级"], VALUE],
    ["an unknown task is reported though the title is not given", ["国际", null], VALUE],
    ["an error cell comes back", task(NA), NA],
    ["an error cell comes back", title(REF), REF],
    ["an error cell goes before an unknown word", ["国际", DIV0], DIV0],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["both", [DEFERRABLE, "国家", "正高"], explains(true, MEASURES, "七(十九)")],
    ["the title", [DEFERRABLE, "国家", "中级"], explainsFailure(false, MEASURES, "七(十九)")],
    ["the task", [DEFERRABLE, "市", "正高"], explainsFailure(false, MEASURES, "七(十九)")],
    ["the task is not given", [DEFERRABLE, null, "正高"], all(answers(UNKNOWN), cites(MEASURES, "七(十九)"))],
    ["an unknown word", [DEFERRABLE, "国际", "正高"], explainsError("#VALUE!")],
  ]),
];
