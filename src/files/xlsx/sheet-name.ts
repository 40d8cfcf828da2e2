const LONGEST = 31;

/**
 * The nearest name that Excel takes for a new sheet: 31 characters, none of `[]:*?/\`, no quote at either end, unlike every
 * other in any case.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted.replace(/[[\]:*?/\\\0-\x1f]/g, " ").replace(/^[\s']+|[\s']+$/g, "") || "Sheet";
  const base = /^history$/i.test(clean) ? `${clean} 1` : clean;
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : ` (${number})`;
    const name = whole(base.slice(0, LONGEST - tail.length)).trimEnd() + tail;
    if (!known.has(name.toLowerCase())) return name;
  }
}

/** Without half of a character at the end. */
const whole = (text: string): string => text.replace(/[\ud800-\udbff]$/, "");
