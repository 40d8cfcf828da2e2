import { DECLARATION } from "./blank-parts";
import type { BookParts } from "./book-parts";
import type { Note } from "./changes";
import type { Ledger } from "./ledger";
import { NEW_NOTE_DRAWING, withNoteShapes } from "./note-drawing";
import { address } from "./names";
import { Relations, relationsPart } from "./relations";
import { cellText } from "./xml-text";
import { child, children, parseXml, XmlEdits } from "./xml-tree";

/** The notes that a patch adds: the parts that hold their texts and their shapes, and what leads there from the sheet. */
export class NoteParts {
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly parts: BookParts,
    private readonly ledger: Ledger,
  ) {}

  written(): readonly (readonly [part: string, text: string])[] {
    return [...this.texts];
  }

  /**
   * @param links the sheet's relations where the patch has changed them already
   * @returns the relation from the sheet to its shapes where the sheet does not point to any yet
   */
  async onSheet(
    sheet: string,
    notes: readonly Note[],
    links: string | undefined,
  ): Promise<string | undefined> {
    if (notes.length === 0) return undefined;
    const relations = new Relations(sheet, links ?? (await this.linksOf(sheet)));
    const known = await this.putTexts(relations, notes);
    const fresh = notes.filter((note) => !known.has(address(note.row, note.column)));
    const pointer = await this.putShapes(sheet, relations, fresh);
    if (relations.changed) this.texts.set(relationsPart(sheet), relations.toString());
    return pointer;
  }

  /** Gives the cells that had a note before. */
  private async putTexts(relations: Relations, notes: readonly Note[]): Promise<ReadonlySet<string>> {
    const { ledger } = this;
    const known = relations.of("comments")?.target;
    const part = known ?? ledger.freePart("xl/comments", ".xml");
    if (known === undefined) {
      ledger.types.add(part, "spreadsheetml.comments");
      relations.add(`${ledger.dialect.relations}/comments`, part);
    }
    const before = known !== undefined && this.parts.archive.has(known);
    const text = before
      ? await this.parts.whole(part)
      : `${DECLARATION}<comments xmlns="${ledger.dialect.main}"><authors/><commentList/></comments>`;
    const { changed, had } = withNotes(text, notes);
    this.texts.set(part, changed);
    return had;
  }

  private async putShapes(
    sheet: string,
    relations: Relations,
    notes: readonly Note[],
  ): Promise<string | undefined> {
    if (notes.length === 0) return undefined;
    const { ledger, parts } = this;
    const text = parts.archive.has(sheet) ? await parts.whole(sheet) : ""; // none of a new sheet
    const pointer = LEGACY_DRAWING.exec(text)?.[1];
    const known = pointer === undefined ? undefined : relations.byId(pointer)?.target;
    if (known !== undefined && parts.archive.has(known)) {
      this.texts.set(known, withNoteShapes(await parts.whole(known), notes));
      return undefined;
    }
    const part = ledger.freePart("xl/drawings/vmlDrawing", ".vml");
    ledger.types.addWhole(part, "application/vnd.openxmlformats-officedocument.vmlDrawing");
    this.texts.set(part, withNoteShapes(NEW_NOTE_DRAWING, notes));
    return relations.add(`${ledger.dialect.relations}/vmlDrawing`, part);
  }

  private async linksOf(sheet: string): Promise<string | undefined> {
    const links = relationsPart(sheet);
    return this.parts.archive.has(links) ? this.parts.whole(links) : undefined;
  }
}

/** Headers and footers may have shapes of their own: what the sheet names counts. */
const LEGACY_DRAWING = /<(?:\w+:)?legacyDrawing\s[^>]*?\w+:id\s*=\s*["']([^"']+)["']/u;

/** The list of notes with these in it, and which cells had one. */
function withNotes(text: string, notes: readonly Note[]): { changed: string; had: ReadonlySet<string> } {
  const root = parseXml(text);
  const prefix = root.name.slice(0, -root.local.length);
  const [authors, list] = [child(root, "authors"), child(root, "commentList")];
  const edits = new XmlEdits(text);
  if (!authors || !list) return { changed: text, had: new Set() };
  const first = children(authors, "author").length;
  const names = [...new Set(notes.map(({ author }) => author))];
  const tag = (name: string, inside: string, attributes = ""): string =>
    `<${prefix}${name}${attributes}>${inside}</${prefix}${name}>`;
  edits.append(authors, names.map((name) => tag("author", cellText(name))).join(""));
  const before = new Map(children(list, "comment").map((one) => [one.attributes.ref ?? "", one]));
  const added: string[] = [];
  for (const note of notes) {
    const cell = address(note.row, note.column);
    const body = tag("text", tag("t", cellText(note.text), ' xml:space="preserve"'));
    const written = tag("comment", body, ` ref="${cell}" authorId="${first + names.indexOf(note.author)}"`);
    const known = before.get(cell);
    if (known) edits.replace(known.from, known.to, written);
    else added.push(written);
  }
  if (added.length > 0) edits.append(list, added.join(""));
  return { changed: edits.toString(), had: new Set(before.keys()) };
}
