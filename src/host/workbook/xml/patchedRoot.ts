import { parseXml, prefixOf } from "./xmlElement";
import type { XmlElement } from "./xmlElement";

/** Where a direct child of the root stands in the part's text. */
export interface ChildSpan {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A part's text with the spans of the root's direct children, in order. */
export interface RootSpans {
  readonly text: string;
  /** Prefix of the root element with its colon, or "". */
  readonly prefix: string;
  /** Where the root's start tag begins. */
  readonly rootStart: number;
  readonly children: readonly ChildSpan[];
}

/** Finds the spans in a part that is small enough for a tree. */
export function rootSpans(text: string, part: string): RootSpans & { readonly root: XmlElement } {
  const root = parseXml(text, part);
  const tagName = /^<([^\s/>]+)/.exec(text.slice(root.start, root.start + 200))?.[1] ?? root.name;
  return { text, prefix: prefixOf(tagName), rootStart: root.start, children: root.children, root };
}

/**
 * Writes the part again with some children replaced. `changes` maps a child's name to its new
 * markup, or to null to drop it; all children of that name are replaced at the first one's
 * place. A child that was not there is put where `order` (the schema's sequence) wants it.
 * Everything else, white space included, stays byte for byte.
 */
export function patchRoot(spans: RootSpans, changes: ReadonlyMap<string, string | null>, order: readonly string[]): string {
  const pending = new Map([...changes].filter(([, markup]) => markup !== null));
  const done = new Set<string>();
  const pieces: string[] = [];
  const tag = startTag(spans);
  let at = tag.end;
  pieces.push(openedRoot(spans, tag));
  for (const span of spans.children) {
    const before = [...pending.keys()].filter((name) => comesBefore(name, span.name, order) && !hasChild(spans, name));
    pieces.push(spans.text.slice(at, span.start));
    for (const name of byOrder(before, order)) {
      pieces.push(pending.get(name) ?? "");
      pending.delete(name);
    }
    if (!changes.has(span.name)) {
      pieces.push(spans.text.slice(span.start, span.end));
    } else if (!done.has(span.name)) {
      pieces.push(pending.get(span.name) ?? "");
      pending.delete(span.name);
      done.add(span.name);
    }
    at = span.end;
  }
  for (const name of byOrder([...pending.keys()], order)) pieces.push(pending.get(name) ?? "");
  pieces.push(closedRoot(spans, tag, at));
  return withUtf8Declaration(pieces.join(""));
}

function hasChild(spans: RootSpans, name: string): boolean {
  return spans.children.some((span) => span.name === name);
}

function byOrder(names: readonly string[], order: readonly string[]): string[] {
  return [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** False for children the schema list does not know (markup compatibility): they keep their neighbours. */
function comesBefore(name: string, other: string, order: readonly string[]): boolean {
  const place = order.indexOf(other);
  return place !== -1 && order.indexOf(name) < place;
}

interface StartTag {
  readonly end: number;
  readonly selfClosing: boolean;
  readonly name: string;
}

function startTag(spans: RootSpans): StartTag {
  const pattern = /<([^\s/>]+)(?:[^>"']|"[^"]*"|'[^']*')*>/y;
  pattern.lastIndex = spans.rootStart;
  const match = pattern.exec(spans.text);
  if (match === null) return { end: spans.rootStart, selfClosing: false, name: "" };
  return { end: spans.rootStart + match[0].length, selfClosing: match[0].endsWith("/>"), name: match[1] ?? "" };
}

function openedRoot(spans: RootSpans, tag: StartTag): string {
  const head = spans.text.slice(0, tag.end);
  return tag.selfClosing ? `${head.slice(0, -2)}>` : head;
}

function closedRoot(spans: RootSpans, tag: StartTag, at: number): string {
  return tag.selfClosing ? `</${tag.name}>${spans.text.slice(at)}` : spans.text.slice(at);
}

/** Changed parts are written as UTF-8, so a declaration of anything else would lie. */
function withUtf8Declaration(text: string): string {
  return text.replace(/^(\uFEFF?<\?xml[^>]*?encoding=)(["'])(?!utf-8)[^"']*\2/i, "$1$2UTF-8$2");
}

/** Writes a part whose root is a plain list again: without `removed`, with `added` at the end. */
export function patchList(spans: RootSpans, removed: ReadonlySet<ChildSpan>, added: readonly string[]): string {
  if (removed.size === 0 && added.length === 0) return spans.text;
  const tag = startTag(spans);
  const pieces = [openedRoot(spans, tag)];
  let at = tag.end;
  for (const span of spans.children) {
    pieces.push(spans.text.slice(at, span.start));
    if (!removed.has(span)) pieces.push(spans.text.slice(span.start, span.end));
    at = span.end;
  }
  pieces.push(...added, closedRoot(spans, tag, at));
  return withUtf8Declaration(pieces.join(""));
}
