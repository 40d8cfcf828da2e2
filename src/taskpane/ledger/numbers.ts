/** Figures as the ledger writes them, in either language: ¥1,600,000.50. */

const WHOLE = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const MONEY = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const EXACT = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 15 });

export const countText = (count: number): string => WHOLE.format(count);
export const moneyText = (amount: number): string => `¥${MONEY.format(amount)}`;
/** 0.07 × 100 is 7.000000000000001; of 15 digits it is 7. */
export const percentText = (share: number): string => `${EXACT.format(share * 100)}%`;
export const numberText = (value: number): string => EXACT.format(value);
