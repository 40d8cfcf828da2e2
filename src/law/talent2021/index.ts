import type { Measure } from "../measure";
import { law } from "./document";
import { industrialisationReward } from "./industrialisation-reward";
import { talentTaxReward } from "./tax-reward";

/** 《关于加快引进培育重点产业领域中高端人才的若干措施,只有被删除的两项》 — 包府发〔2021〕5号 */
export const talent2021: Measure = { law, rules: [talentTaxReward, industrialisationReward] };
