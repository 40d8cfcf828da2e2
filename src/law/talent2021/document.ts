import { PolicyDocument } from "../../engine/document";
import { Provisions } from "../../engine/provisions";
import text from "./text.md";

/** 《关于加快引进培育重点产业领域中高端人才的若干措施》 — 包府发〔2021〕5号,本库只有被删除的两项 */
export const law = new Provisions(new PolicyDocument(text));
