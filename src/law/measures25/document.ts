import { PolicyDocument } from "../../engine/document";
import { Provisions } from "../../engine/provisions";
import text from "./text.md";

/** 《包头市落实“科技兴蒙”行动打造区域性创新中心二十五条政策措施》 — 包党发〔2021〕24号 */
export const law = new Provisions(new PolicyDocument(text));

/** 施行: an end is not stated. */
export const IN_FORCE = law.period("末段", "本《政策措施》自印发之日起施行", "2021-08-14", null);
