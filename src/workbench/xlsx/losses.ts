import { inventory } from "../../files/xlsx";

/** What a file that was written anew can have lost. */
export const LOSSES = ["extensions", "drawings", "macros", "other"] as const;
export type Loss = (typeof LOSSES)[number];

/**
 * What the opened file held and the saved one does not.
 * @param sheets the sheets of the opened file, by their names there and now; `undefined` for one that somebody has removed, and
 * with it what belonged to it
 */
export async function lossesBetween(
  opened: Uint8Array,
  saved: Uint8Array,
  sheets: readonly (readonly [was: string, now: string | undefined])[],
): Promise<readonly Loss[]> {
  const blob = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);
  const [before, after] = [await inventory(blob(opened)), await inventory(blob(saved))];
  const isWhole = sheets.every(([, now]) => now !== undefined);
  const gone = (was: ReadonlySet<string> = NONE, now: ReadonlySet<string> = NONE): string[] =>
    [...was].filter((thing) => !now.has(thing));
  const lost = [
    ...(isWhole ? gone(before.parts, after.parts) : []),
    ...sheets.flatMap(([was, now]) =>
      now === undefined ? [] : gone(before.sheets.get(was), after.sheets.get(now)),
    ),
  ].map(lossOf);
  return LOSSES.filter((loss) => lost.includes(loss));
}

const NONE: ReadonlySet<string> = new Set();

function lossOf(thing: string): Loss {
  if (thing === "extLst") return "extensions";
  if (/^(drawings|charts|diagrams|media|embeddings|ctrlProps|slicers|timelines)/u.test(thing))
    return "drawings";
  return thing.startsWith("vbaProject") ? "macros" : "other";
}
