/** The bytes that mean something in XML markup. */
export const letter = {
  tab: 0x09, lineFeed: 0x0a, carriageReturn: 0x0d, space: 0x20, exclamation: 0x21, quote: 0x22, ampersand: 0x26, apostrophe: 0x27, slash: 0x2f, zero: 0x30, nine: 0x39,
  colon: 0x3a, less: 0x3c, equals: 0x3d, greater: 0x3e, question: 0x3f, closingBracket: 0x5d,
} as const;

const nameStart = 1;
const nameInside = 2;
const blank = 4;

/** Of every byte, what it may be. Letters beyond ASCII are taken as they are: no part that we read has them in a name. */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const text = String.fromCharCode(byte);
  if (byte >= 0x80 || /[A-Za-z_:]/.test(text)) return nameStart | nameInside;
  if (/[0-9.-]/.test(text)) return nameInside;
  return /[\t\n\r ]/.test(text) ? blank : 0;
});

/** `undefined` is what lies behind the last byte: it is nothing. */
const isKind = (byte: number | undefined, kind: number): boolean => byte !== undefined && ((kinds[byte] as number) & kind) !== 0;

export const isNameStart = (byte: number | undefined): boolean => isKind(byte, nameStart);
export const isName = (byte: number | undefined): boolean => isKind(byte, nameInside);
/** White space as XML has it. */
export const isBlank = (byte: number | undefined): boolean => isKind(byte, blank);
