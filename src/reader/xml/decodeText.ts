import { UnreadableWorkbook } from "../../xlsx/unreadableWorkbook";

/** Why a text cannot be taken as it stands. */
export interface TextFlaws {
  /** It holds an "&". */
  hasReferences: boolean;
  /** It holds a carriage return. */
  hasReturns: boolean;
}

/** Bytes that are no UTF-8 are refused: a replacement character in a name would be a guess. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const named = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);

/** Characters a reference may stand for (XML 1.0, production 2). */
const isAllowed = (code: number): boolean =>
  code === 0x09 || code === 0x0a || code === 0x0d || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);

/** What "&body;" stands for; null for entities of a DTD, which we never have, and for malformed ones. */
const referenced = (body: string): string | null => {
  const number = /^#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,8}))$/.exec(body);
  if (number === null) return named.get(body) ?? null;
  const code = number[1] === undefined ? Number.parseInt(number[2] ?? "", 10) : Number.parseInt(number[1], 16);
  return isAllowed(code) ? String.fromCodePoint(code) : null;
};

/**
 * Text of a part. Line ends become `lineEnd`: "\n" in text; a space in an attribute, where that holds for any white space.
 * Throws UnreadableWorkbook "broken" for bytes that are no UTF-8 and references to nothing.
 */
export const decodeText = (bytes: Uint8Array, { hasReferences, hasReturns }: TextFlaws, part: string, lineEnd: "\n" | " " = "\n"): string => {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new UnreadableWorkbook("broken", `${part}: not UTF-8`);
  }
  if (hasReturns) text = text.replace(lineEnd === " " ? /\r\n?|[\n\t]/g : /\r\n?/g, lineEnd);
  if (!hasReferences) return text;
  return text.replace(/&([^&;]*)(;?)/g, (_, body: string, end: string) => {
    const found = end === "" ? null : referenced(body);
    if (found === null) throw new UnreadableWorkbook("broken", `${part}: a reference to nothing`);
    return found;
  });
};
