import type { Measure } from "../measure";
import { law } from "./document";
import "./open";
import "./readings";
import "./targets";
import "./targets-people";
import "./targets-2024";

/** 《2025年包头市人民政府工作报告》 — 无文号 */
export const report2025: Measure = { law, rules: [] };
