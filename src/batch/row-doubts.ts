import { type Language, type Words, inLanguage, words } from "../engine/words";
import type { ListInput, ListRule, RowAccount } from "../functions/facade";
import { isBareCurrency } from "./bare-currency";
import type { ListCell, ListColumn, ListRow, Mapping, Unit } from "./list";
import { columnName, shown } from "./mapping-warning";
import { isPercentCell } from "./percent-cell";
import { sizeOf, suspectFrom } from "./suspect-size";
import { HIGHEST_FRACTION, SMALLER, UNIT_WORDS } from "./units";

/** What single cells contradict of their column: samples see the first rows only, and a column's warning names no row. */
interface Doubt {
  readonly text: Words;
  /** Without the cell's own value, so that it can be counted. */
  readonly ground: Words;
}

type Doubts = (cell: ListCell) => Doubt | null;

const about = (ground: Words, name: Words, rest: Words): Doubt => ({
  ground,
  text: words(
    `${ground.zh}:${name.zh}${rest.zh},请核对`,
    `${ground.en}: ${name.en} ${rest.en}; please check`,
  ),
});

const BARE = words("只有货币符号,不知是元还是万元", "A sign of money alone: yuan or 10,000 yuan");

function amountDoubts(input: ListInput, unit: Unit, column: ListColumn): Doubts | null {
  const smaller = SMALLER[unit];
  if (!smaller) return null;
  const name = columnName(column);
  const [read, typed] = [UNIT_WORDS[unit], UNIT_WORDS[smaller]];
  const from = suspectFrom(input, unit, column.sample);
  const ground = words(`疑似以${typed.zh}填写`, `Perhaps typed in ${typed.en}`);
  return (cell) => {
    if (typeof cell === "number" && cell < from && cell > -from) return null;
    if (isBareCurrency(cell, unit)) return about(BARE, name, words(`填的是“${cell}”`, `has "${cell}"`));
    if ((sizeOf(cell) ?? 0) < from) return null;
    const rest = words(
      `的${shown(cell)}按${read.zh}读,数额过大`,
      `has ${shown(cell)}, very large in ${read.en}`,
    );
    return about(ground, name, rest);
  };
}

const AS_FRACTION = words("疑似小数", "Perhaps a fraction");
const AS_PERCENT = words("疑似百分数", "Perhaps per cent");

function rateDoubts(unit: Unit, column: ListColumn): Doubts {
  const name = columnName(column);
  const little = (cell: ListCell): Doubt => {
    const rest = words(`的${shown(cell)}读作${shown(cell)}%`, `has ${shown(cell)}, read as ${shown(cell)}%`);
    return about(AS_FRACTION, name, rest);
  };
  const large = (cell: ListCell): Doubt => {
    const rest = words(
      `的${shown(cell)}按小数读,超过150%`,
      `has ${shown(cell)}, which as a fraction is beyond 150%`,
    );
    return about(AS_PERCENT, name, rest);
  };
  return (cell) => {
    const size = sizeOf(cell);
    if (!size) return null;
    const isFraction = unit === "fraction" || isPercentCell(cell);
    if (isFraction) return size > HIGHEST_FRACTION ? large(cell) : null;
    return size <= HIGHEST_FRACTION ? little(cell) : null;
  };
}

function doubtsOf(input: ListInput, unit: Unit, column: ListColumn): Doubts | null {
  if (input.kind === "fraction") return rateDoubts(unit, column);
  return amountDoubts(input, unit, column);
}

/** Adds to the account of a row what is doubtful about its cells, as a reason and as a ground to be counted. */
export function doubtsNoted(
  rule: Pick<ListRule, "inputs">,
  mapping: Mapping,
  columns: readonly ListColumn[],
  language: Language,
): (account: RowAccount, row: ListRow) => RowAccount {
  const all = rule.inputs.flatMap((input) => {
    const source = mapping.inputs[input.name];
    if (source?.kind !== "columns") return [];
    return columns
      .filter(({ index }) => source.columns.includes(index))
      .flatMap((column) => {
        const doubts = doubtsOf(input, source.unit, column);
        return doubts ? [{ at: column.index, doubts }] : [];
      });
  });
  const say = (text: Words): string => inLanguage(text, language);
  const between = language === "en-US" ? "; " : "；";
  return (account, row) => {
    let noted = account;
    for (const { at, doubts } of all) {
      const doubt = doubts(row[at] ?? null);
      if (!doubt) continue;
      const { reason, grounds } = noted;
      const told = say(doubt.text);
      noted = {
        ...noted,
        reason: reason ? reason + between + told : told,
        grounds: [...grounds, say(doubt.ground)],
      };
    }
    return noted;
  };
}
