import type { ColumnSize } from "./changes";
import { children, parseXml, type XmlElement } from "./xml-tree";
import { xml } from "./xml-text";

/** The looks of whole columns, from the sheet's `<cols>`. */
export function columnStyles(text: string): (column: number) => string | undefined {
  const styled = columnsIn(text).filter(({ attributes }) => attributes.style !== undefined);
  return (column) =>
    styled.find((each) => column + 1 >= first(each) && column + 1 <= last(each))?.attributes.style;
}

/** `<cols>` with widths for columns that have none; as it was where nothing is to be added. */
export function withWidths(
  text: string,
  prefix: string,
  widths: ReadonlyMap<number, number> = new Map(),
): string {
  const columns = columnsIn(text);
  const wanted = [...widths].filter(([column]) => at(columns, column)?.attributes.width === undefined);
  return withColumns(text, prefix, new Map(wanted.map(([column, width]) => [column, { width }])));
}

/** `<cols>` with these sizes, whatever it had. */
export function withColumns(
  text: string,
  prefix: string,
  sizes: ReadonlyMap<number, ColumnSize> = new Map(),
): string {
  if (sizes.size === 0) return text;
  const columns = columnsIn(text);
  const numbers = [...sizes.keys()].map((column) => column + 1);
  const written = columns.flatMap((each) => split(each, numbers));
  const added = [...sizes].map(([column, { width, hidden }]): Attributes => {
    const was = at(columns, column)?.attributes ?? {};
    const number = String(column + 1);
    return {
      ...was,
      min: number,
      max: number,
      ...(width !== undefined && { width: String(width), customWidth: "1" }),
      ...(hidden !== undefined && { hidden: hidden ? "1" : "0" }),
    };
  });
  const inOrder = [...written, ...added].sort((a, b) => Number(a.min) - Number(b.min));
  return `<${prefix}cols>${inOrder.map((each) => written1(each, prefix)).join("")}</${prefix}cols>`;
}

type Attributes = Readonly<Record<string, string>>;

const columnsIn = (text: string): readonly XmlElement[] =>
  text === "" ? [] : children(parseXml(text), "col");

/** The run that a column belongs to; columns count from 0. */
const at = (columns: readonly XmlElement[], column: number): XmlElement | undefined =>
  columns.find((each) => first(each) <= column + 1 && last(each) >= column + 1);

const first = ({ attributes }: XmlElement): number => Number(attributes.min);
const last = ({ attributes }: XmlElement): number => Number(attributes.max);

/** What is left of a run of columns when some are taken out. */
function split(column: XmlElement, without: readonly number[]): Attributes[] {
  const cuts = without.filter((each) => each >= first(column) && each <= last(column)).sort((a, b) => a - b);
  const runs: Attributes[] = [];
  let from = first(column);
  for (const cut of [...cuts, last(column) + 1]) {
    if (cut > from) runs.push({ ...column.attributes, min: String(from), max: String(cut - 1) });
    from = cut + 1;
  }
  return runs;
}

const written1 = (attributes: Attributes, prefix: string): string =>
  `<${prefix}col${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xml(value)}"`)
    .join("")}/>`;
