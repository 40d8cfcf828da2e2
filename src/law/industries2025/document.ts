import { PolicyDocument } from "../../engine/document";
import { Provisions } from "../../engine/provisions";
import text from "./text.md";

/** 《关于深入实施创新驱动发展战略高水平推进战略性新兴产业发展的实施意见》 — 包党发〔2025〕1号 */
export const law = new Provisions(new PolicyDocument(text));
