import { law } from "./document";

/** What the measure leaves to another rule: shown beside both awards. */
export const highestOnce = {
  provision: law.words(
    "六(十二)",
    "同时符合本政策措施和我市其他政策措施且性质相同的,按照就高不重复的原则兑现",
  ),
  zh: "我市其他政策措施有性质相同的支持时,就高不重复(BT.BEST_OF);性质是否相同须核实(建设奖励与运营奖励见读法H10)",
  en: "Where another city policy supports the same thing, only the highest is paid (BT.BEST_OF); whether it is the same is to be verified (construction and operating award: reading H10)",
};
