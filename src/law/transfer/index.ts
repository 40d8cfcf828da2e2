import type { Measure } from "../measure";
import { law } from "./document";
import "./duties";
import { instalmentDue } from "./instalment-due";
import { transferKeyShare } from "./key-share";
import { transferNetIncome } from "./net-income";
import { publicityEnd } from "./publicity-end";
import { transferShare, transferShareRate } from "./share";
import { surplusShare } from "./surplus-share";

/** 《包头市价值化导向科技成果转化激励机制运行管理办法》 — 包府发〔2024〕44号激励 */
export const transfer: Measure = {
  law,
  rules: [
    transferShare,
    transferShareRate,
    transferKeyShare,
    transferNetIncome,
    surplusShare,
    instalmentDue,
    publicityEnd,
  ],
};
