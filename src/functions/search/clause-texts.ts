import type { Clause } from "../../engine/document";
import { ofEach } from "../../engine/once";
import { type Searched, searched } from "./searched";
import { type SearchWord, holds } from "./words";

/** Both texts of a clause, ready for the search; one and the same where nothing stands emended. */
export const textsOf = ofEach(
  ({ original, emended }: Clause): { readonly original: Searched; readonly emended: Searched } => {
    const first = searched(original);
    return { original: first, emended: emended === original ? first : searched(emended) };
  },
);

/** Whether its 原文 or 校订文 has the word. */
export function clauseHolds(clause: Clause, word: SearchWord): boolean {
  const { original, emended } = textsOf(clause);
  return holds(original, word) || (emended !== original && holds(emended, word));
}
