import type { Measure } from "../measure";
import { projectClawback } from "./clawback";
import { law } from "./document";
import "./duties";
import { leaderWithinLimit } from "./leader";
import { projectDue } from "./project-due";

/** 《包头市市场化导向科技项目选题机制运行管理办法》 — 包府发〔2024〕44号选题 */
export const projects: Measure = { law, rules: [projectDue, leaderWithinLimit, projectClawback] };
