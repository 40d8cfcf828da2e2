import type { RowAccount } from "../functions/facade";

/** The account of a row that is no application: empty, a sum of others, or a part of the form. */
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
