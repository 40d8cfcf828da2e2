import { actionPlan } from "./action-plan";
import { deletions2025 } from "./deletions2025";
import { evaluation } from "./evaluation";
import { gazelle } from "./gazelle";
import { hydrogen } from "./hydrogen";
import { industries2025 } from "./industries2025";
import { measures25 } from "./measures25";
import { projects } from "./projects";
import { report2025 } from "./report2025";
import { talent2021 } from "./talent2021";
import { transfer } from "./transfer";
import { zones } from "./zones";
import type { Measure } from "./measure";

/** The library: every document with its rules. A new document is a folder and a line here. */
export const measures: readonly Measure[] = [
  measures25,
  zones,
  gazelle,
  hydrogen,
  transfer,
  projects,
  evaluation,
  talent2021,
  deletions2025,
  industries2025,
  report2025,
  actionPlan,
];

/** Posting date of the newest entry of the bureau's list from which the texts were taken. */
export const LAW_BASE = "2025-03-04";
