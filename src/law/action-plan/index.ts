import type { Measure } from "../measure";
import { law } from "./document";
import "./readings";
import "./targets";

/** 《包头市加快推动重点领域科技创新行动方案》 — 无文号,只有摘要 */
export const actionPlan: Measure = { law, rules: [] };
