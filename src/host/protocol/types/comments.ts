import type { HostSheet } from "../../workbook/model";
import { cellName } from "../../workbook/rect";
import { rangeIn } from "../address";
import { HostError, itemNotFound } from "../errors";
import { defineType, type Arguments, type EngineContext, type HostObject } from "../objects";
import type { SessionComment } from "../sessionState";
import { text } from "../values";

/** Comments of one sheet, or of the whole workbook (null). Only those added in this session can be reached. */
interface CommentsTarget {
  readonly scope: HostSheet | null;
}

const commentType = defineType<SessionComment>({
  name: "Comment",
  identity: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id, Content: ({ content }) => content },
  set: { Content: (comment, value) => { comment.content = text(value); } },
  call: {
    Delete: (comment, _args, { session }) => { session.comments.splice(session.comments.indexOf(comment), 1); },
    GetLocation: ({ sheet, row, column }, _args, { types }) => types.range.wrap({ sheet, rect: { top: row, left: column, bottom: row, right: column } }),
  },
});

const collectionType = defineType<CommentsTarget>({
  name: "CommentCollection",
  items: ({ scope }, context) => listed(scope, context).map((comment) => commentType.wrap(comment)),
  item: ({ scope }, args, context) => find(scope, args.text(0), context) ?? itemNotFound(),
  call: {
    Add: ({ scope }, args, context) => add(scope, args, context),
    GetCount: ({ scope }, _args, context) => listed(scope, context).length,
    GetItemAt: ({ scope }, args, context) => commentType.wrap(listed(scope, context)[args.integer(0)] ?? itemNotFound()),
    GetItemOrNullObject: ({ scope }, args, context) => find(scope, args.text(0), context),
  },
});

/** `comments` of a sheet, or of the workbook (null). */
export function comments(scope: HostSheet | null): HostObject {
  return collectionType.wrap({ scope });
}

function listed(scope: HostSheet | null, { session }: EngineContext): readonly SessionComment[] {
  return session.comments.filter((comment) => scope === null || comment.sheet === scope);
}

function find(scope: HostSheet | null, id: string, context: EngineContext): HostObject | null {
  const comment = listed(scope, context).find((candidate) => candidate.id === id);
  return comment === undefined ? null : commentType.wrap(comment);
}

function add(scope: HostSheet | null, args: Arguments, context: EngineContext): HostObject {
  const { sheet, rect } = context.types.range.unwrap(args.object(0)) ?? rangeIn(context.workbook, scope ?? context.workbook.activeSheet, args.text(0));
  if (rect.top !== rect.bottom || rect.left !== rect.right) throw new HostError("InvalidArgument");
  const id = `${sheet.id}${cellName(rect.top, rect.left)}`;
  if (context.session.comments.some((comment) => comment.id === id)) throw new HostError("InvalidOperation");
  const comment = { id, sheet, row: rect.top, column: rect.left, content: args.text(1) };
  context.session.comments.push(comment);
  return commentType.wrap(comment);
}
