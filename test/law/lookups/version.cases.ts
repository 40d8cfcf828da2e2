import { table } from "../case";
import type { Case } from "../case";
import { matches } from "../expected";

/** 8. VERSION(): add-in version and date of the law base. */
export const version: readonly Case[] = table("8. VERSION, e.g. 1.0.0 · 法规库 2025-03-04", "VERSION", [
  [
    "three numbers, a dot, the date of the law base",
    [],
    matches(/^\d+\.\d+\.\d+ · 法规库 20\d\d-\d\d-\d\d$/u),
  ],
]);
