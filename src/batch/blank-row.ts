import type { RowAccount } from "../functions/facade";

/** The account of a row that is no application: empty, or a sum of others. */
export const BLANK_ROW: RowAccount = {
  outcome: "blank",
  value: "",
  error: false,
  conclusion: "",
  reason: "",
  gap: "",
  citation: "",
  grounds: [],
};
