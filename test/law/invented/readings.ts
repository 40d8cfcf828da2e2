import { words } from "../../../src/engine/words";
import { law } from "./document";

/** The doubtful place of the measure. */
export const DOUBLES = law.reading("第二条", {
  id: "V01",
  doubt: words("藏书是否含复本", "Whether doubles count as books"),
  options: {
    each: words("含:按册数计", "They do: every book counts"),
    once: words("不含:按种数计", "They do not: every title counts once"),
  },
  adopted: "each",
  reason: words("条文以册计", "The text counts books"),
});
