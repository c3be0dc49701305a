import { UnreadableWorkbook } from "../../xlsx/unreadableWorkbook";

const standsAtStart = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** Parts may be UTF-16 (ECMA-376 part 2, 8.1.4); they are rare enough to be copied. */
const asUtf8 = (bytes: Uint8Array, part: string): Uint8Array => {
  const encoding = standsAtStart(bytes, 0xff, 0xfe) ? "utf-16le" : standsAtStart(bytes, 0xfe, 0xff) ? "utf-16be" : null;
  if (encoding === null) return bytes;
  try {
    return new TextEncoder().encode(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    throw new UnreadableWorkbook("broken", `${part}: not ${encoding}`);
  }
};

const declaration = /^<\?xml\s+version\s*=\s*(["'])1\.[0-9]\1(?:\s+encoding\s*=\s*(["'])([A-Za-z][\w.-]*)\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\4)?\s*\?>/;
const longestDeclaration = 200;

/**
 * The part as UTF-8, and where it begins behind byte order mark and XML declaration.
 * Throws UnreadableWorkbook "broken" for a malformed declaration or another encoding.
 */
export const withoutProlog = (bytes: Uint8Array, part: string): { readonly body: Uint8Array; readonly start: number } => {
  const body = asUtf8(bytes, part);
  const start = standsAtStart(body, 0xef, 0xbb, 0xbf) ? 3 : 0;
  const head = new TextDecoder("latin1").decode(body.subarray(start, start + longestDeclaration));
  if (!/^<\?xml\s/.test(head)) return { body, start };
  const match = declaration.exec(head);
  const encoding = match?.[3] ?? "UTF-8";
  if (match === null || (body === bytes && !/^(?:utf-?8|us-ascii)$/i.test(encoding))) throw new UnreadableWorkbook("broken", `${part}: XML declaration`);
  return { body, start: start + match[0].length };
};
