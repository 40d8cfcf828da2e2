import { row } from "../case";
import type { Cell, Given } from "../case";

/** What a firm hands in, in the order of the arguments of GAZELLE_ELIGIBLE and GAZELLE_CHECK. */
export interface Firm {
  readonly revenues: Given;
  readonly netProfits: Given;
  readonly rdExpenses: Given;
  readonly debtRatio: Given;
  readonly fiscalYears: Given;
  readonly inventionPatents: Given;
  readonly otherRights: Given;
  readonly standards: Given;
  readonly judged: Given;
  readonly appliedOn: Given;
}

/**
 * A firm that meets every condition, each with little to spare: revenue grows by exactly 20 % a year (57.6 = 40 × 1.44), R&D is
 * 6 %, 4.8 % and 4.17 % of it, the debt ratio is 0.69999, three years complete, two invention patents.
 */
const MODEL: Firm = {
  revenues: row(40_000_000, 50_000_000, 57_600_000),
  netProfits: row(1_000_000, 1_000_000, 1_000_000),
  rdExpenses: row(2_400_000, 2_400_000, 2_400_000),
  debtRatio: 0.69999,
  fiscalYears: 3,
  inventionPatents: 2,
  otherRights: 0,
  standards: 0,
  judged: true,
  appliedOn: null,
};

/** The arguments of the model firm with these changes. */
export const firm = (changes: Partial<Firm> = {}): Given[] => Object.values<Given>({ ...MODEL, ...changes });

/** Growth just short of the floor, in revenue (57,599,999.99 against 40,000,000) as in profits (none). */
export const SLOW = row(40_000_000, 50_000_000, 57_599_999.99);
/** Profits from which no growth can be computed. */
export const LOSSES = row(-1_000_000, 500_000, 9_000_000);

/** The rows of the check that a person has to judge, in the order of `judged`. */
export const JUDGED_ROWS = [1, 2, 5, 6, 10, 11] as const;

/** All six judged as met, except this row of the check. */
export const judgedBut = (rowNumber: (typeof JUDGED_ROWS)[number], value: Cell): Given =>
  row(...JUDGED_ROWS.map((number) => (number === rowNumber ? value : true)));

/**
 * A firm with these three or four revenues and nothing else that could decide row 7 or row 8: profits from which no growth can
 * be computed, and R&D as large as the last revenue in each year.
 */
export function growing(revenues: readonly number[]): Given[] {
  const last = revenues[revenues.length - 1] ?? 0;
  return firm({ revenues: row(...revenues), netProfits: LOSSES, rdExpenses: row(last, last, last) });
}

/** The model firm with other profits, its revenue growing too little. */
export const earning = (...netProfits: readonly Cell[]): Given[] =>
  firm({ revenues: SLOW, netProfits: row(...netProfits) });

/** A firm whose revenue grows fast enough at any size, with this R&D in 前两年, 前一年 and 上年度. */
export const researching = (revenues: readonly number[], ...rdExpenses: readonly Cell[]): Given[] =>
  firm({ revenues: row(...revenues), netProfits: row(1, 1, 100), rdExpenses: row(...rdExpenses) });
