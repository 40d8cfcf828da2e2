import { PolicyDocument } from "../../engine/document";
import { Provisions } from "../../engine/provisions";
import text from "./text.md";

/** 《包头市支持氢能产业高质量发展若干措施(试行)》 — 包府办发〔2024〕121号 */
export const law = new Provisions(new PolicyDocument(text));
