/** Everything that is measured, in the order of the table; the first is the measure of all others. */
import { decimal, decimalCheapFirst } from "./engines/decimal.mjs";
import { hyperformula } from "./engines/hyperformula.mjs";
import { jsonRules } from "./engines/json-rules-engine.mjs";
import { oursEachRow, oursReasons, oursVerdicts } from "./engines/ours.mjs";
import { naive, plain } from "./engines/plain.mjs";
import { publicodes } from "./engines/publicodes.mjs";
import { zenEngine, zenLoop, zenTrace } from "./engines/zen.mjs";

/** The rows and nothing else: what the memory of all others begins with. */
const rowsOnly = {
  label: "(the rows alone)",
  note: "memory to begin with",
  start: () => () => {},
  judges: false,
};

export const engines = {
  rowsOnly,
  plain,
  naive,
  decimal,
  decimalCheapFirst,
  oursVerdicts,
  oursEachRow,
  oursReasons,
  zenLoop,
  jsonRules,
  hyperformula,
  zenEngine,
  zenTrace,
  publicodes,
};
