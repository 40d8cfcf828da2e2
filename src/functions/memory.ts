import { calls } from "./create";
import type { Memory } from "./facade";
import { VERSION } from "./version";

/** What the functions themselves leave on the page. */
export const memory: Memory = {
  version: VERSION,
  callsAt: (cell) => calls.at(cell),
};
