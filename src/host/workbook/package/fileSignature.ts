import { UnreadableWorkbook } from "../unreadableWorkbook";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Looks for a name as an OLE directory writes it (UTF-16, little endian). */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/**
 * Refuses what is not a zip by its first bytes: an OLE container is an encrypted workbook when
 * its directory names an EncryptedPackage stream ([MS-OFFCRYPTO] 2.3.4.4), else an old .xls.
 */
export function requireZipSignature(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE)) {
    if (holdsUtf16(bytes, "EncryptedPackage")) throw new UnreadableWorkbook("encrypted", "OLE container with an encrypted package");
    throw new UnreadableWorkbook("oldXls", "OLE container");
  }
  if (startsWith(bytes, EMPTY_ZIP)) throw new UnreadableWorkbook("notWorkbook", "empty zip");
  if (!startsWith(bytes, ZIP)) throw new UnreadableWorkbook("notZip", "no zip signature");
}
