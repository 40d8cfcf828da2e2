import { PolicyDocument } from "../../engine/document";
import { Provisions } from "../../engine/provisions";
import text from "./text.md";

/** 《2025年包头市人民政府工作报告》 — 无文号 */
export const law = new Provisions(new PolicyDocument(text));
