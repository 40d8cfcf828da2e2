import { plain } from "../engine/quantity";
import type { ListCell, ListRow } from "./list";

/** 栏次: a row of numbers right below the headings by which a form refers to its columns: 1 2 3 4, 甲 乙 1 2, (1) (2) (3)=(1)+(2). */

/** What a column is called by; `letter`: 甲 or A, where words stand below. */
interface Label {
  readonly kind: "number" | "letter" | "word";
  readonly place: number;
}

const WORD = /^(?:栏次|列次|行次|栏号|列号|栏目|序号)$/u;
const NUMBER = /^\(?(\d{1,2})\)?(?:=.*)?$/u;
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const LETTERS = "ABCDEFGHIJ";

function labelIn(cell: ListCell): Label | null {
  if (typeof cell !== "number" && typeof cell !== "string") return null;
  const text = plain(String(cell));
  if (WORD.test(text)) return { kind: "word", place: 0 };
  const number = NUMBER.exec(text)?.[1];
  if (number !== undefined) return { kind: "number", place: Number(number) };
  const place = Math.max(STEMS.indexOf(text), LETTERS.indexOf(text.toUpperCase())) + 1;
  return text.length === 1 && place > 0 ? { kind: "letter", place } : null;
}

const isFilled = (cell: ListCell | undefined): boolean =>
  cell !== null && cell !== undefined && !(typeof cell === "string" && cell.trim() === "");

/** Letters from the first on, then numbers from 1 on, each once. */
function areInOrder(labels: readonly Label[]): boolean {
  const places = (kind: Label["kind"]): readonly number[] =>
    labels.filter((label) => label.kind === kind).map(({ place }) => place);
  const counted = (all: readonly number[]): boolean => all.every((place, i) => place === i + 1);
  const order = labels.map(({ kind }) => ORDER.indexOf(kind));
  return (
    counted(places("letter")) &&
    (counted(places("number")) || isSecondOn(labels)) &&
    places("word").length <= 1 &&
    order.every((rank, i) => i === 0 || rank >= (order[i - 1] ?? 0))
  );
}

const ORDER: readonly Label["kind"][] = ["word", "letter", "number"];

/** 栏次 itself may be the first column: 栏次 2 3 4. */
const isSecondOn = (labels: readonly Label[]): boolean =>
  labels[0]?.kind === "word" && labels.every(({ kind, place }, i) => kind === "word" || place === i + 1);

const SERIAL = /^(?:序号|编号|栏次|行次|no\.?)$/iu;

/** Whether what stands below in this column is of another sort than its label: names below a number, numbers below 甲. */
function differs({ kind }: Label, below: readonly ListCell[]): boolean {
  const filled = below.filter(isFilled);
  if (filled.length === 0) return false;
  return kind === "number"
    ? filled.every((cell) => typeof cell === "string" && !/^[\d\s.,%()-]+$/u.test(cell.normalize("NFKC")))
    : kind === "letter" && filled.every((cell) => typeof cell === "number");
}

/**
 * Whether the row right below the headings numbers the columns. Firms may be called 甲 and have 1 patent: it has to number every
 * column that has a heading, and something has to be of another sort than in the rows below it.
 */
export function numbersColumns(
  row: ListRow,
  headings: readonly string[],
  below: readonly ListRow[],
): boolean {
  const filled = row.flatMap((cell, at) => (isFilled(cell) ? [at] : []));
  const labels = filled.flatMap((at) => labelIn(row[at] ?? null) ?? []);
  const headed = headings.flatMap((heading, at) => (heading.trim() ? [at] : []));
  const gaps = headed.filter((at) => !filled.includes(at)).length;
  if (labels.length < 2 || labels.length < filled.length || gaps > 1 || !areInOrder(labels)) return false;
  const [first] = filled;
  const next = below.find((cells) => cells.some(isFilled));
  const restarts =
    first !== undefined &&
    labels.length > 2 &&
    SERIAL.test(plain(headings[first] ?? "")) &&
    labels[0]?.kind === "number" &&
    Number(next?.[first] ?? NaN) === 1;
  return (
    restarts ||
    (labels[0]?.kind === "word" && labels.length > 2) ||
    labels.some((label, i) =>
      differs(
        label,
        below.map((cells) => cells[filled[i] ?? -1] ?? null),
      ),
    )
  );
}
