import type { AlignmentDress, FontDress, Line, Side } from "./dress";
import type { XmlElement } from "./xml-tree";
import { xml } from "./xml-text";

/** Records of the styles part, as they are when a person's changes are put into them. */

type Pieces = ReadonlyMap<string, string>;

/** The order in which Excel wants them. */
const FONT =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
const BORDER = "start left end right top bottom diagonal vertical horizontal".split(" ");

function inOrder(pieces: Pieces, order: readonly string[]): string {
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...pieces].sort(([a], [b]) => rank(a) - rank(b)).map(([, text]) => text).join(""); // prettier-ignore
}

/** What stands inside a record, by the names of its parts. */
const piecesOf = (element: XmlElement | undefined, text: string): Map<string, string> =>
  new Map((element?.children ?? []).map(({ local, from, to }) => [local, text.slice(from, to)]));

/** @param text the styles part, in which `was` stands; `p` its prefix */
export function fontXml(was: XmlElement | undefined, text: string, p: string, font: FontDress): string {
  const pieces = piecesOf(was, text);
  const flag = (local: string, on: boolean | undefined): void => {
    if (on === undefined) return;
    pieces.delete(local);
    if (on) pieces.set(local, `<${p}${local}/>`);
  };
  flag("b", font.bold);
  flag("i", font.italic);
  flag("u", font.underline);
  flag("strike", font.strike);
  if (font.size !== undefined) pieces.set("sz", `<${p}sz val="${font.size}"/>`);
  if (font.name !== undefined) {
    pieces.set("name", `<${p}name val="${xml(font.name)}"/>`);
    pieces.delete("scheme"); // which would name the theme's font instead
  }
  if (font.color !== undefined) pieces.delete("color");
  if (typeof font.color === "string") pieces.set("color", `<${p}color rgb="FF${xml(font.color)}"/>`);
  return `<${p}font>${inOrder(pieces, FONT)}</${p}font>`;
}

export const fillXml = (p: string, color: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${xml(color)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

export function borderXml(
  was: XmlElement | undefined,
  text: string,
  p: string,
  border: Readonly<Partial<Record<Side, Line | null>>>,
): string {
  const pieces = piecesOf(was, text);
  for (const [side, line] of Object.entries(border)) {
    const drawn = line && ` style="${xml(line.style)}"><${p}color rgb="FF${xml(line.color)}"/></${p}${side}>`;
    pieces.set(side, `<${p}${side}${drawn ?? "/>"}`);
  }
  const head = was ? text.slice(was.from, was.open).replace(/\s*\/?>$/, ">") : `<${p}border>`;
  return `${head}${inOrder(pieces, BORDER)}</${p}border>`;
}

export const alignmentOf = ({ horizontal, vertical, wrap }: AlignmentDress): Record<string, string> => ({
  ...(horizontal !== undefined && { horizontal }),
  ...(vertical !== undefined && { vertical }),
  ...(wrap !== undefined && { wrapText: wrap ? "1" : "0" }),
});
