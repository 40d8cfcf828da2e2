import { law } from "./document";

/** 办法有效期 */
export const IN_FORCE = law.period(
  "第十条",
  "本办法自印发之日起施行,有效期至20281231日",
  "2024-06-28",
  "2028-12-31",
);
