import type { Measure } from "../measure";
import { law } from "./document";

/** 《关于修改包府发〔2021〕5号文件部分内容的通知》 — 包府发〔2025〕3号 */
export const deletions2025: Measure = { law, rules: [] };
