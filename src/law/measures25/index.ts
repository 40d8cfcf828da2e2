import type { Measure } from "../measure";
import { law } from "./document";

/** 《包头市落实“科技兴蒙”行动打造区域性创新中心二十五条政策措施》 — 包党发〔2021〕24号 */
export const measures25: Measure = { law, rules: [] };
