import { PolicyDocument } from "../../engine/document";
import { Provisions } from "../../engine/provisions";
import text from "./text.md";

/** 《包头市加快推动重点领域科技创新行动方案》 — 无文号,只有摘要 */
export const law = new Provisions(new PolicyDocument(text));
