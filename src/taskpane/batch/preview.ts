import { BLANK_ROW } from "../../batch/blank-row";
import { asides } from "../../batch/aside";
import { dealer } from "../../batch/dealer";
import type { ListRow, Mapping } from "../../batch/list";
import { doubtsNoted } from "../../batch/row-doubts";
import type { Language } from "../../engine/words";
import type { Facade, ListRule, RowAccount } from "../../functions/facade";
import { type ListAtHand, PREVIEW_ROWS, firstApplications, nameColumn, rowNumber } from "./list-at-hand";
import { columnsOf } from "./mapping-edits";

/** An application of the list with what the rule says of it. */
export interface PreviewRow {
  /** Of the sheet, as people count. */
  readonly row: number;
  /** Whose application it is, where the list says so in words. */
  readonly name: string;
  readonly account: RowAccount;
}

/** The first rows of a list and their answers under a mapping. */
export function preview(
  facade: Pick<Facade, "judge">,
  rule: ListRule,
  mapping: Mapping,
  list: ListAtHand,
  language: Language,
): readonly PreviewRow[] {
  const judge = facade.judge(rule.name, language);
  const deal = dealer(rule, mapping);
  const aside = asides(rule, mapping, list.frame);
  const noted = doubtsNoted(rule, mapping, list.columns, language);
  const used = new Set(Object.values(mapping.inputs).flatMap((source) => columnsOf(source)));
  const names = nameColumn(list, used);
  const nameIn = (cells: ListRow): string => {
    const cell = names === undefined ? null : cells[names];
    return typeof cell === "string" ? cell : "";
  };
  return firstApplications(list)
    .slice(0, PREVIEW_ROWS)
    .map((cells, index) => ({
      row: rowNumber(list, index),
      name: nameIn(cells),
      account: aside(cells) ? BLANK_ROW : noted(judge.account(deal(cells)), cells),
    }));
}

/** The first of several reasons. */
export const firstLine = (reason: string): string => reason.split(/\n|；|; /u)[0] ?? "";
