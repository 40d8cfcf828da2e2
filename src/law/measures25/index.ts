import type { Measure } from "../measure";
import { law } from "./document";
import { bestOf } from "./best-of";
import { carrierInvestmentGrant } from "./carrier-investment-grant";
import { contractRegistrationGrant } from "./contract-registration-grant";
import { flexTalentSubsidy } from "./flex-talent-subsidy";
import { fundDue } from "./fund-due";
import { instrumentVoucher } from "./instrument-voucher";
import { localTaxRelief } from "./local-tax-relief";
import { prizeMatch } from "./prize-match";
import { rdSubsidy } from "./rd-subsidy";
import { retirementDeferrable } from "./retirement-deferrable";
import { soeAppraisalProfit } from "./soe-appraisal-profit";
import { techPurchaseSubsidy } from "./tech-purchase-subsidy";
import { transferIncomeTax, transferIncomeTaxable } from "./transfer-income";
import { workdayAfterRule } from "./workday-after";
import { zoneRankAward } from "./zone-rank-award";
import "./open";
import "./titles";

/** 《包头市落实“科技兴蒙”行动打造区域性创新中心二十五条政策措施》 — 包党发〔2021〕24号 */
export const measures25: Measure = {
  law,
  rules: [
    rdSubsidy,
    soeAppraisalProfit,
    transferIncomeTaxable,
    transferIncomeTax,
    localTaxRelief,
    zoneRankAward,
    techPurchaseSubsidy,
    contractRegistrationGrant,
    instrumentVoucher,
    carrierInvestmentGrant,
    flexTalentSubsidy,
    prizeMatch,
    retirementDeferrable,
    fundDue,
    workdayAfterRule,
    bestOf,
  ],
};
