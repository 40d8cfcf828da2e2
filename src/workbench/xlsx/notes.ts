import type { Sheet as FileSheet } from "hucre/xlsx";
import type { Book, Comment } from "../../book/book";
import type { Note } from "../../files/xlsx";

/** The comments of a file's sheet, as they stand in the book; what a thread says to them stands in the same text. */
export function commentsOf(sheet: string, { cells }: FileSheet): readonly Comment[] {
  return [...(cells ?? [])].flatMap(([key, { comment }]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (!comment) return [];
    const { text, author = "" } = comment;
    return [
      {
        id: `comment-${sheet}-${key}`,
        sheet,
        cell: { row, column },
        content: text,
        author,
        createdAt: NOT_KNOWN,
        resolved: false,
        replies: [],
      },
    ];
  });
}

/** A file's notes do not say when they were written. */
const NOT_KNOWN = "1970-01-01T00:00:00.000Z";

/** A comment with its replies as one note, which is what every Excel shows. */
const noteOf = ({ cell, author, content, replies }: Comment): Note => ({
  row: cell.row,
  column: cell.column,
  author,
  text: [content, ...replies.map((reply) => reply.content)].join("\n\n"),
});

/** The notes that the file does not have, by the names of their sheets. */
export function changedNotes(book: Book, inFile: readonly Comment[]): ReadonlyMap<string, readonly Note[]> {
  const before = new Map(inFile.map((comment) => [comment.id, noteOf(comment).text]));
  const changed = new Map<string, Note[]>();
  for (const comment of book.comments.all()) {
    const note = noteOf(comment);
    const sheet = book.sheet(comment.sheet);
    if (!sheet || before.get(comment.id) === note.text) continue;
    changed.set(sheet.name, [...(changed.get(sheet.name) ?? []), note]);
  }
  return changed;
}
