import type { Clause } from "../../engine/document";
import { ofEach } from "../../engine/once";
import { searchable } from "./fold";

const texts = ofEach(({ original, emended }: Clause): readonly string[] => [
  searchable(original),
  searchable(emended),
]);

/**
 * Clauses whose 原文 or 校订文 holds every word of the keyword, letter for letter; all of them without one. The pane's own search
 * (find.ts) also knows numbers in another writing, which is more than Excel should wait for.
 */
export function clausesWith(keyword: string, clauses: readonly Clause[]): readonly Clause[] {
  const wanted = keyword.split(/\s+/u).map(searchable).filter(Boolean);
  if (!wanted.length) return clauses;
  return clauses.filter((clause) =>
    wanted.every((word) => texts(clause).some((text) => text.includes(word))),
  );
}
