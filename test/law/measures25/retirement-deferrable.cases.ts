import { REF, table } from "../case";
import type { Case, Cell, Line } from "../case";
import { refused } from "../expected";

/** 七(十九): 对承担自治区级以上重大科研任务、具有高级以上专业技术职称的科研人员，可按国家和自治区有关规定延迟办理退休手续。 */
const CLAUSE = "包党发〔2021〕24号 七(十九)";
const NAME = "RETIREMENT_DEFERRABLE";

const tasks: readonly (readonly [Cell, Line[2]])[] = [
  ["国家", true],
  ["国家级", true],
  ["national", true],
  ["自治区", true],
  ["自治区级", true],
  ["Regional", true],
  ["市", false],
  ["市级", false],
  ["municipal", false],
  ["旗县", false],
  ["旗县级", false],
  ["county", false],
  [null, "待核实"],
  ["", "待核实"],
  [0, "待核实"],
];
const titles: readonly (readonly [Cell, Line[2]])[] = [
  ["正高", true],
  ["副高", true],
  ["高级", true],
  ["正高级", true],
  ["副高级", true],
  ["senior", true],
  ["中级", false],
  ["初级", false],
  ["junior", false],
  [null, "待核实"],
  [" ", "待核实"],
];

export const retirementDeferrable: readonly Case[] = [
  ...table(
    `${CLAUSE} 自治区级以上`,
    NAME,
    tasks.map(([task, gives]): Line => ["the task, with a senior title", [task, "高级"], gives]),
  ),
  ...table(
    `${CLAUSE} 高级以上`,
    NAME,
    titles.map(([title, gives]): Line => ["the title, with a regional task", ["自治区", title], gives]),
  ),
  ...table("1. FALSE wins over 待核实", NAME, [
    ["a municipal task, title unknown", ["市", null], false],
    ["an intermediate title, task unknown", [null, "中级"], false],
    ["nothing given", [null, null], "待核实"],
    ["neither", ["市", "中级"], false],
  ]),
  ...table("1. Refusals", NAME, [
    ["unknown level", ["部级", "高级"], refused("国家、自治区、市、旗县", "#VALUE!")],
    ["unknown title", ["国家", "教授"], refused("正高、副高、高级、中级、初级", "#VALUE!")],
    ["an unknown title though the task fails", ["市", "教授"], refused("正高", "#VALUE!")],
    ["an error cell comes back", ["部级", REF], REF],
  ]),
];
