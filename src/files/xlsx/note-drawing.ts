import type { Note } from "./changes";

/** The yellow boxes in which Excel shows notes: VML, which every Excel since 2007 writes and reads for them. */

const TEXT_BOX =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

export const NEW_NOTE_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

/** Columns and rows that a box covers beside its cell. */
const WIDE = 4;
const HIGH = 8;

/** Not read as XML: what Excel itself writes here need not be well formed. */
export function withNoteShapes(drawing: string, notes: readonly Note[]): string {
  const end = drawing.lastIndexOf("</xml>");
  if (end < 0) return drawing;
  const numbers = [...drawing.matchAll(/_x0000_s(\d+)/gu)].map(([, number]) => Number(number));
  const first = Math.max(1024, ...numbers) + 1;
  const type = drawing.includes('id="_x0000_t202"') ? "" : TEXT_BOX;
  const shapes = notes.map((note, i) => shape(note, first + i)).join("");
  return drawing.slice(0, end) + type + shapes + drawing.slice(end);
}

const shape = ({ row, column }: Note, number: number): string =>
  `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
  'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
  '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
  '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
  `<x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 1 + WIDE}, 15, ${row + HIGH}, 4</x:Anchor>` +
  `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
