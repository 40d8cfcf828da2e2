import { gazelle } from "./gazelle";
import { hydrogen } from "./hydrogen";
import type { Measure } from "./measure";

/** The library: every document with its rules. A new document is a folder and a line here. */
export const measures: readonly Measure[] = [gazelle, hydrogen];

/** Posting date of the newest entry of the bureau's list from which the texts were taken. */
export const LAW_BASE = "2025-03-04";
