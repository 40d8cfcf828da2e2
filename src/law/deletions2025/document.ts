import { PolicyDocument } from "../../engine/document";
import { Provisions } from "../../engine/provisions";
import text from "./text.md";

/** 《关于修改包府发〔2021〕5号文件部分内容的通知》 — 包府发〔2025〕3号 */
export const law = new Provisions(new PolicyDocument(text));
