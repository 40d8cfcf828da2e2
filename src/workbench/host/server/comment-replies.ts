import { block } from "../../../book/block";
import type { Comment, CommentReply } from "../../../book/book";
import type { HostContext } from "../context";
import { itemNotFound } from "../errors";
import { change, creation, lookup, property, type Members, type ServerClass } from "../members";
import { range, type Of } from "../objects";
import { COMMENT_EVENTS } from "../registrations";
import { collection } from "./collection";
import { contentOf, tell } from "./comments";

function parentOf({ comment }: { readonly comment: string }, host: HostContext): Comment {
  const found = host.book.comments.get(comment);
  if (!found) throw itemNotFound();
  return found;
}

const items = (o: Of<"CommentReplyCollection">, host: HostContext): Of<"CommentReply">[] =>
  parentOf(o, host).replies.map(({ id }) => ({ type: "CommentReply", comment: o.comment, id }));

function put(parent: Comment, replies: readonly CommentReply[], host: HostContext): void {
  host.book.comments.change(parent.id, { replies });
  tell(COMMENT_EVENTS.Changed, "CommentChanged", { ...parent, replies }, host);
}

const members: Members<"CommentReplyCollection"> = {
  ...collection<"CommentReplyCollection">(items, (o, key, host) => {
    const reply = parentOf(o, host).replies.find(({ id }) => id === key);
    return reply ? { type: "CommentReply", comment: o.comment, id: reply.id } : null;
  }),
  Add: creation((o, args, host) => {
    const parent = parentOf(o, host);
    const reply: CommentReply = {
      id: host.newId("reply"),
      content: contentOf(args.value(0)),
      author: "用户",
      createdAt: new Date().toISOString(),
    };
    put(parent, [...parent.replies, reply], host);
    return { type: "CommentReply", comment: parent.id, id: reply.id };
  }),
};

export const commentReplyCollectionClass: ServerClass<"CommentReplyCollection"> = {
  type: "CommentReplyCollection",
  members,
  items,
};

function replyOf(o: Of<"CommentReply">, host: HostContext): CommentReply {
  const found = parentOf(o, host).replies.find(({ id }) => id === o.id);
  if (!found) throw itemNotFound();
  return found;
}

export const commentReplyClass: ServerClass<"CommentReply"> = {
  type: "CommentReply",
  identity: (o, host) => ({ Id: replyOf(o, host).id }),
  members: {
    Id: property((o, host) => replyOf(o, host).id),
    Content: property(
      (o, host) => replyOf(o, host).content,
      (o, value, host) => {
        const parent = parentOf(o, host);
        const changed = { ...replyOf(o, host), content: contentOf(value) };
        put(
          parent,
          parent.replies.map((reply) => (reply.id === o.id ? changed : reply)),
          host,
        );
      },
    ),
    AuthorName: property((o, host) => replyOf(o, host).author),
    AuthorEmail: property(() => ""),
    CreationDate: property((o, host) => replyOf(o, host).createdAt),
    ContentType: property(() => "Plain"),
    Resolved: property((o, host) => parentOf(o, host).resolved),
    GetParentComment: lookup((o, _, host) => ({ type: "Comment", id: parentOf(o, host).id })),
    GetLocation: lookup((o, _, host) => {
      const { sheet, cell } = parentOf(o, host);
      return range(sheet, block(cell.row, cell.column));
    }),
    Delete: change((o, _, host) => {
      const parent = parentOf(o, host);
      put(
        parent,
        parent.replies.filter(({ id }) => id !== o.id),
        host,
      );
    }),
  },
};
