import type { Measure } from "../measure";
import { law } from "./document";
import "./open";
import "./titles";
import "./targets";

/** 《关于深入实施创新驱动发展战略高水平推进战略性新兴产业发展的实施意见》 — 包党发〔2025〕1号 */
export const industries2025: Measure = { law, rules: [] };
