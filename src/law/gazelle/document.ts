import { PolicyDocument } from "../../engine/document";
import { Provisions } from "../../engine/provisions";
import text from "./text.md";

/** 《包头市瞪羚企业认定管理办法(试行)》 — 包科发〔2024〕84号 */
export const law = new Provisions(new PolicyDocument(text));

/** 办法有效期 */
export const IN_FORCE = law.period(
  "第十六条",
  "本办法自印发之日起施行,有效期2年",
  "2024-11-22",
  "2026-11-21",
);
