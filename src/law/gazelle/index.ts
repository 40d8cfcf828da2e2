import type { Measure } from "../measure";
import { cagr } from "./cagr";
import { gazelleCheck } from "./check";
import { fullFiscalYears, gazelleReapplyFrom, gazelleValidUntil } from "./dates";
import { law } from "./document";
import "./duties";
import { gazelleEligible } from "./eligible";
import { gazelleGrowthFloor, gazelleRdFloor } from "./floors";
import "./open";

export const gazelle: Measure = {
  law,
  rules: [
    gazelleEligible,
    gazelleCheck,
    gazelleGrowthFloor,
    gazelleRdFloor,
    cagr,
    gazelleValidUntil,
    gazelleReapplyFrom,
    fullFiscalYears,
  ],
};
