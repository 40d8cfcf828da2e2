import type { Measure } from "../measure";
import { law } from "./document";

/** 《2025年包头市人民政府工作报告》 — 无文号 */
export const report2025: Measure = { law, rules: [] };
