import { escapeAttribute } from "./xmlElement";

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Attributes of one start tag, as markup; values are not unescaped (numbers and flags need none). */
export function tagAttributes(tag: string): Map<string, string> {
  return new Map([...tag.matchAll(ATTRIBUTE)].map((match) => [match[1] ?? "", (match[2] ?? "").slice(1, -1)]));
}

/** The same tag with attributes set, or taken off where the value is null. */
export function patchTag(tag: string, changes: ReadonlyMap<string, string | null>): string {
  let patched = tag;
  for (const [name, value] of changes) {
    const pattern = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const markup = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
    if (pattern.test(patched)) patched = patched.replace(pattern, () => markup);
    else patched = patched.replace(/\s*\/?>$/, (end) => markup + end.trimStart());
  }
  return patched;
}

/** "<row …/>" as "<row …>"; any other start tag stays as it is. */
export function openedTag(tag: string): string {
  return tag.replace(/\s*\/>$/, ">");
}
