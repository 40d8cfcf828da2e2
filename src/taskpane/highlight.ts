/** A run of text that does or does not match what was searched for. */
export interface Hit {
  readonly text: string;
  readonly hit: boolean;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Divides a text at every word of the query. */
export function highlight(text: string, query: string): readonly Hit[] {
  const words = query.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [{ text, hit: false }];
  const pattern = new RegExp(`(${words.map(escaped).join("|")})`, "giu");
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, hit: index % 2 === 1 }))
    .filter(({ text: part }) => part !== "");
}

/** Some forty characters round the first hit, cut at the ends where more follows. */
export function snippet(text: string, query: string, length = 64): string {
  const flat = text.replace(/\s+/gu, " ");
  const first = query.trim().split(/\s+/u)[0] ?? "";
  const at = Math.max(0, flat.toLowerCase().indexOf(first.toLowerCase()));
  const from = at < length / 2 ? 0 : at - 12;
  const cut = flat.slice(from, from + length);
  return `${from > 0 ? "…" : ""}${cut}${from + length < flat.length ? "…" : ""}`;
}
