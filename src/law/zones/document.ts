import { PolicyDocument } from "../../engine/document";
import { Provisions } from "../../engine/provisions";
import text from "./text.md";

/** 《关于促进高新技术产业开发区高质量发展的实施意见》 — 包府发〔2022〕50号 */
export const law = new Provisions(new PolicyDocument(text));
