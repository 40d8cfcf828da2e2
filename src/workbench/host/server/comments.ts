import { block, isOneCell } from "../../../book/block";
import type { Comment } from "../../../book/book";
import type { Arguments } from "../arguments";
import { sheetOf, type HostContext } from "../context";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../errors";
import { change, child, creation, lookup, property, type Members, type ServerClass } from "../members";
import { range, type Of } from "../objects";
import { ANY, COMMENT_EVENTS } from "../registrations";
import { collection } from "./collection";
import { registering } from "./registering";
import { rangeAt } from "./worksheet";

type Comments = Of<"CommentCollection">;

const items = ({ sheet }: Comments, host: HostContext): Of<"Comment">[] =>
  host.book.comments
    .all()
    .filter((comment) => sheet === null || comment.sheet === sheet)
    .map(({ id }) => ({ type: "Comment", id }));

function cellOf(o: Comments, args: Arguments, host: HostContext): Of<"Range"> {
  const sheet = o.sheet === null ? host.book.active() : sheetOf(host, o.sheet);
  const cell = args.object(0, "Range") ?? rangeAt(sheet, args.text(0), host);
  if (!isOneCell(cell.block)) throw invalidArgument();
  return cell;
}

const at = (cell: Of<"Range">, host: HostContext): Comment | undefined =>
  host.book.comments
    .all()
    .find(
      (c) => c.sheet === cell.sheet && c.cell.row === cell.block.row && c.cell.column === cell.block.column,
    );

/** The text of a comment; with mentions it comes as an object. */
export function contentOf(value: unknown): string {
  if (typeof value === "string") return value;
  const rich = (value as { richContent?: unknown } | null)?.richContent;
  if (typeof rich === "string") return rich;
  throw invalidArgument();
}

export function tell(event: number, type: string, comment: Comment, host: HostContext): void {
  const payload = {
    type,
    commentDetails: [{ commentId: comment.id, replyIds: comment.replies.map(({ id }) => id) }],
    worksheetId: comment.sheet,
  };
  host.post(event, ANY, { ...payload, source: "Local" });
  host.post(event, comment.sheet, { ...payload, source: "Local" });
}

const members: Members<"CommentCollection"> = {
  ...collection<"CommentCollection">(items, (o, key, host) => {
    const comment = host.book.comments.get(key);
    return comment && (o.sheet === null || comment.sheet === o.sheet)
      ? { type: "Comment", id: comment.id }
      : null;
  }),
  ...registering<"CommentCollection">(COMMENT_EVENTS, (o) => o.sheet ?? ANY),
  Add: creation((o, args, host) => {
    const place = cellOf(o, args, host);
    if (at(place, host)) throw itemAlreadyExists();
    const comment: Comment = {
      id: host.newId("comment"),
      sheet: place.sheet,
      cell: { row: place.block.row, column: place.block.column },
      content: contentOf(args.value(1)),
      author: "用户",
      createdAt: new Date().toISOString(),
      resolved: false,
      replies: [],
    };
    host.book.comments.add(comment);
    tell(COMMENT_EVENTS.Added, "CommentAdded", comment, host);
    return { type: "Comment", id: comment.id };
  }),
  GetItemByCell: lookup((o, args, host) => {
    const comment = at(cellOf(o, args, host), host);
    if (!comment) throw itemNotFound();
    return { type: "Comment", id: comment.id };
  }),
};

export const commentCollectionClass: ServerClass<"CommentCollection"> = {
  type: "CommentCollection",
  members,
  items,
};

function commentOf(o: Of<"Comment">, host: HostContext): Comment {
  const comment = host.book.comments.get(o.id);
  if (!comment) throw itemNotFound();
  return comment;
}

export const commentClass: ServerClass<"Comment"> = {
  type: "Comment",
  identity: (o, host) => ({ Id: commentOf(o, host).id }),
  members: {
    Id: property((o, host) => commentOf(o, host).id),
    Content: property(
      (o, host) => commentOf(o, host).content,
      (o, value, host) => {
        host.book.comments.change(commentOf(o, host).id, { content: contentOf(value) });
        tell(COMMENT_EVENTS.Changed, "CommentChanged", commentOf(o, host), host);
      },
    ),
    AuthorName: property((o, host) => commentOf(o, host).author),
    AuthorEmail: property(() => ""),
    CreationDate: property((o, host) => commentOf(o, host).createdAt),
    ContentType: property(() => "Plain"),
    Resolved: property(
      (o, host) => commentOf(o, host).resolved,
      (o, value, host) => {
        host.book.comments.change(commentOf(o, host).id, { resolved: value === true });
      },
    ),
    GetLocation: lookup((o, _, host) => {
      const { sheet, cell } = commentOf(o, host);
      return range(sheet, block(cell.row, cell.column));
    }),
    Replies: child((o, host) => ({ type: "CommentReplyCollection", comment: commentOf(o, host).id })),
    Delete: change((o, _, host) => {
      const comment = commentOf(o, host);
      host.book.comments.remove(comment.id);
      tell(COMMENT_EVENTS.Deleted, "CommentDeleted", comment, host);
    }),
  },
};
