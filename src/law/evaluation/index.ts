import type { Measure } from "../measure";
import { law } from "./document";
import { evaluationMethod } from "./method";
import "./open";
import { resultRegistrationDue } from "./registration-due";

/** 《包头市结果导向科技成果评价机制运行管理办法》 — 包府发〔2024〕44号评价 */
export const evaluation: Measure = { law, rules: [evaluationMethod, resultRegistrationDue] };
