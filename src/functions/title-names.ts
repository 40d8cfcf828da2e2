import type { Grant } from "../engine/entries";
import { plain } from "../engine/quantity";
import { type Refusal, notCovered } from "../engine/refusal";
import { words } from "../engine/words";
import { nearest, unknown } from "./references";

/** Finding a title by the ways people write it: loose, and never a guess between two. */

const SAYS_NOTHING = /[()[\]{}〔〕【】《》〈〉「」『』"'“”‘’级]/gu;
const MAY_BE_LEFT_OUT = "(技术)";
const ID = /^[A-Z]\d+$/u;

/** What is left of a title without brackets, quotes, 级 and blanks, in any width. */
export const titleKey = (text: string): string => plain(text).replace(SAYS_NOTHING, "").toUpperCase();

interface Named {
  readonly grant: Grant;
  /** The title's spellings: with (技术) and without. */
  readonly keys: readonly string[];
}

export type TitleFinder = (given: string) => Grant | Refusal;

/** Finds by provision id, else by the whole title, else the one title that contains the text. */
export function titleFinder(grants: readonly Grant[]): TitleFinder {
  const titles = grants.map((grant): Named => {
    const [whole, shorter] = [plain(grant.title), plain(grant.title).replace(MAY_BE_LEFT_OUT, "")];
    return { grant, keys: [...new Set([titleKey(whole), titleKey(shorter)])] };
  });
  const among = (fits: (named: Named) => boolean): readonly Grant[] =>
    titles.filter(fits).map(({ grant }) => grant);

  return (given) => {
    const key = titleKey(given);
    const found =
      [
        () => among(({ grant }) => grant.id === key),
        () => among(({ keys }) => keys.includes(key)),
        () => among(({ keys }) => key !== "" && keys.some((one) => one.includes(key))),
      ]
        .map((search) => search())
        .find((some) => some.length > 0) ?? [];
    const [only, ...others] = found;
    if (!only) return unknownTitle(given, key, grants);
    return others.length ? severalTitles(given, found) : only;
  };
}

function unknownTitle(given: string, key: string, grants: readonly Grant[]): Refusal {
  const near = nearest(
    key,
    grants.map(({ id, title }) => (ID.test(key) ? id : ([title, titleKey(title)] as const))),
  );
  return unknown(words("名目", "title"), given, near);
}

/** So many are named where a text fits several titles. */
const MOST_NAMED = 8;

function severalTitles(given: string, found: readonly Grant[]): Refusal {
  const named = found.slice(0, MOST_NAMED).map(({ id, title }) => `${title} ${id}`);
  const more = found.length > MOST_NAMED;
  return notCovered(
    words(
      `"${given}"不止一个名目:${named.join("、")}${more ? `等${String(found.length)}个` : ""},请写全称。`,
      `“${given}” stands in several titles: ${named.join(", ")}${more ? ` and others, ${String(found.length)} in all` : ""}; write the whole.`,
    ),
    words("不止一个名目", "Several titles"),
  );
}
