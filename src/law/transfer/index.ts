import type { Measure } from "../measure";
import { law } from "./document";

/** 《包头市价值化导向科技成果转化激励机制运行管理办法》 — 包府发〔2024〕44号激励 */
export const transfer: Measure = { law, rules: [] };
