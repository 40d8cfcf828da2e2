import { words } from "../../engine/words";
import { law } from "./document";

/** What the document says of all its support money: shown beside every grant. */
export const newestHighestOnce = {
  provision: law.words("末段", "对与我市其他政策规定相类似的支持资金，按照从新从高不重复的原则执行"),
  ...words(
    "与我市其他政策相类似的支持资金从新从高不重复;是否相类似由主管部门判断",
    "Of similar city support only the newest and highest is paid, once; what is similar is for the authority to judge",
  ),
};
