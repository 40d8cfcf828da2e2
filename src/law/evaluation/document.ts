import { PolicyDocument } from "../../engine/document";
import { Provisions } from "../../engine/provisions";
import text from "./text.md";

/** 《包头市结果导向科技成果评价机制运行管理办法》 — 包府发〔2024〕44号评价 */
export const law = new Provisions(new PolicyDocument(text));

/** 办法有效期 */
export const IN_FORCE = law.period(
  "第十三条",
  "本办法自印发之日起施行,有效期至20281231",
  "2024-06-28",
  "2028-12-31",
);
