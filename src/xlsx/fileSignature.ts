import { UnreadableWorkbook } from "./unreadableWorkbook";
import type { UnreadableCode } from "./unreadableWorkbook";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** First bytes, and where they stand, of what people send under the name of a workbook. */
const OTHER_FILES: readonly (readonly [code: UnreadableCode, signature: readonly number[], at?: number])[] = [
  ["image", [0x89, ...ascii("PNG")]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", ascii("GIF8")],
  ["image", ascii("WEBP"), 8],
  ["image", ascii("ftypheic"), 4],
  ["image", ascii("ftypmif1"), 4],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["pdf", ascii("%PDF-")],
  ["archive", ascii("Rar!")],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  // Excel 2 to 4 wrote their records without a container (BOF, [MS-XLS] 2.4.21 and its forerunners).
  ["oldXls", [0x09, 0x00, 0x04, 0x00]],
  ["oldXls", [0x09, 0x02, 0x06, 0x00]],
  ["oldXls", [0x09, 0x04, 0x06, 0x00]],
];

function standsAt(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

/** Looks for a name as an OLE directory writes it (UTF-16, little endian). */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, wanted, at)) return true;
  }
  return false;
}

/** An OLE container is an encrypted workbook when its directory names the stream ([MS-OFFCRYPTO] 2.3.4.4), else an old .xls unless it says otherwise. */
function oleCode(bytes: Uint8Array): UnreadableCode {
  if (holdsUtf16(bytes, "EncryptedPackage")) return "encrypted";
  return holdsUtf16(bytes, "WordDocument") || holdsUtf16(bytes, "PowerPoint Document") ? "notWorkbook" : "oldXls";
}

const SAMPLE_BYTES = 4096;

/** The beginning of the file as text, null when it is none: a text holds no control characters but tabs and line ends. */
function textStart(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const isUtf16 = standsAt(bytes, [0xff, 0xfe]) || standsAt(bytes, [0xfe, 0xff]);
  const text = new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(sample);
  return Array.from(text).some((letter) => letter < " " && !"\t\n\r\f".includes(letter)) ? null : text;
}

/** What a file that begins neither as a zip nor as an OLE container is. */
function otherCode(bytes: Uint8Array): UnreadableCode {
  if (bytes.length === 0) return "empty";
  const known = OTHER_FILES.find(([, signature, at]) => standsAt(bytes, signature, at));
  if (known !== undefined) return known[0];
  const text = textStart(bytes);
  if (text === null) return "notZip";
  return /^\s*<|^mime-version:/i.test(text) ? "webPage" : "plainText";
}

/** Refuses what is not a zip, and says what it is by its first bytes: the name of a file proves nothing. Throws UnreadableWorkbook. */
export function requireZipSignature(bytes: Uint8Array): void {
  if (standsAt(bytes, ZIP)) return;
  if (standsAt(bytes, OLE)) throw new UnreadableWorkbook(oleCode(bytes), "OLE container");
  if (standsAt(bytes, EMPTY_ZIP)) throw new UnreadableWorkbook("notWorkbook", "empty zip");
  throw new UnreadableWorkbook(otherCode(bytes), "no zip signature");
}
