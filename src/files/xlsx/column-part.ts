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
  const has = (column: number): XmlElement | undefined => columns.find((each) => first(each) <= column && last(each) >= column); // prettier-ignore
  const wanted = [...widths]
    .map(([column, width]) => ({ number: column + 1, width }))
    .filter(({ number }) => has(number)?.attributes.width === undefined);
  if (wanted.length === 0) return text;
  const written = columns.flatMap((each) =>
    split(
      each,
      wanted.map(({ number }) => number),
    ),
  );
  const added = wanted.map(({ number, width }) => {
    const was = has(number)?.attributes ?? {};
    return { ...was, min: String(number), max: String(number), width: String(width), customWidth: "1" };
  });
  const inOrder = [...written, ...added].sort((a, b) => Number(a.min) - Number(b.min));
  return `<${prefix}cols>${inOrder.map((each) => written1(each, prefix)).join("")}</${prefix}cols>`;
}

type Attributes = Readonly<Record<string, string>>;

const columnsIn = (text: string): readonly XmlElement[] =>
  text === "" ? [] : children(parseXml(text), "col");

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
