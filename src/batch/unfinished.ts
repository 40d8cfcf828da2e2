import { type Language, inLanguage, words } from "../engine/words";

/**
 * The mark of a result that is not finished. It stands behind the first heading from before the first cell is written until the last
 * one is, so that no sheet ever holds half a result that looks like a whole one.
 */

const SHAPES = {
  zh: /\(未完成:已写至第(\d+)行\)$/u,
  en: / \(unfinished: written down to row (\d+)\)$/u,
} as const;

/** `结论:…(未完成:已写至第12行)`. `row`: the last row written for certain, as the person counts rows; 0 for none. */
export const unfinished = (heading: string, row: number, language: Language): string =>
  finished(heading) +
  inLanguage(words(`(未完成:已写至第${row}行)`, ` (unfinished: written down to row ${row})`), language);

/** The heading without the mark, in whichever language that was. */
export const finished = (heading: string): string => heading.replace(SHAPES.zh, "").replace(SHAPES.en, "");

/** The row named by the mark; `null` where the heading bears none. */
export function unfinishedRow(heading: string): number | null {
  const row = (SHAPES.zh.exec(heading) ?? SHAPES.en.exec(heading))?.[1];
  return row === undefined ? null : Number(row);
}
