import type { FieldInfo } from "../../../functions/facade";
import { isoDay } from "../../days";
import type { Speech } from "../../language";
import { SEPARATORS } from "../../separators";

const SIGNIFICANT = 15;
const LAST_DAY = 2_958_465;

/** How the value of a parameter is read. */
export type Reads = Pick<FieldInfo, "kind" | "zeroIsBlank">;

/** What an input was given, as a person reads it: days as days, amounts with separators; "" for nothing. */
export function givenValue(given: unknown, as: Reads | undefined, speech: Speech): string {
  if (isList(given)) return speech.strings.explain.range(given.length, given[0]?.length ?? 0);
  if (Array.isArray(given))
    return given
      .flat()
      .map((cell: unknown) => givenValue(cell, as, speech))
      .map((shown) => shown || "—")
      .join(SEPARATORS[speech.language].clause);
  if (given === null || given === undefined || given === "") return "";
  if (given === 0 && as?.zeroIsBlank) return "";
  if (typeof given === "number") return numberOf(given, as?.kind);
  if (typeof given === "boolean") return String(given).toUpperCase();
  return typeof given === "string" ? given : errorOf(given);
}

/** What nobody would read cell by cell. */
const isList = (given: unknown): given is readonly (readonly unknown[])[] =>
  Array.isArray(given) &&
  Array.isArray(given[0]) &&
  given.length > 1 &&
  (given[0].length > 1 || given.length > MOST_READ);

const MOST_READ = 12;

function numberOf(given: number, kind: Reads["kind"] | undefined): string {
  if (kind === "date" && given >= 1 && given <= LAST_DAY) return isoDay(Math.floor(given));
  if (kind === "year") return String(given);
  const digits =
    Math.abs(given) < 1e15
      ? given.toLocaleString("en-US", { maximumSignificantDigits: SIGNIFICANT })
      : String(given);
  return kind === "fraction" ? percentOf(given) : digits;
}

/** Per cent of what the cell shows in its 15 digits. */
const percentOf = (given: number): string => `${String(Number((given * 100).toPrecision(SIGNIFICANT - 1)))}%`;

/** An error cell: `{ code }` as the functions are handed it, `{ basicValue }` as a cell says it. */
function errorOf(given: unknown): string {
  if (typeof given !== "object" || given === null) return "";
  if ("code" in given && typeof given.code === "string") return given.code;
  return "basicValue" in given && typeof given.basicValue === "string" ? given.basicValue : "";
}
