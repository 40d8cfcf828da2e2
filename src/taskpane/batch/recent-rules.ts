/** Where the page remembers which rules this person has used: a convenience, for which the workbook need not change. */
const KEY = "BT.batch.recent";

const MOST = 5;

/** The last one first. Some hosts give a page no storage. */
export function recentRules(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((name): name is string => typeof name === "string") : [];
  } catch {
    return [];
  }
}

/** The list with this rule at its head. */
export function afterUseOf(name: string): readonly string[] {
  const names = [name, ...recentRules().filter((other) => other !== name)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(names));
  } catch {
    // Remembered for as long as the pane lives, by whoever asked.
  }
  return names;
}
