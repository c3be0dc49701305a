/** The checksum of zip archives (CRC-32, ISO 3309), sixteen bytes at a time. */

const SLICES = 16;
const POLYNOMIAL = 0xedb88320;

/** Signed, as the operators work on signed numbers. */
function makeTables(): Int32Array {
  const tables = new Int32Array(256 * SLICES);
  for (let byte = 0; byte < 256; byte += 1) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 0 ? sum >>> 1 : POLYNOMIAL ^ (sum >>> 1);
    tables[byte] = sum;
  }
  for (let at = 256; at < tables.length; at += 1) {
    const before = tables[at - 256] ?? 0;
    tables[at] = (tables[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return tables;
}

const TABLES = makeTables();

/** A byte of the archive, or an entry of the tables; indexes are always inside. */
const at = (list: Uint8Array | Int32Array, index: number): number => list[index] as number;

export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  const whole = bytes.length - (bytes.length % SLICES);
  for (let i = 0; i < whole; i += SLICES) {
    sum ^= at(bytes, i) | (at(bytes, i + 1) << 8) | (at(bytes, i + 2) << 16) | (at(bytes, i + 3) << 24);
    sum = at(TABLES, 3840 + (sum & 0xff)) ^ at(TABLES, 3584 + ((sum >>> 8) & 0xff)) ^ at(TABLES, 3328 + ((sum >>> 16) & 0xff)) ^ at(TABLES, 3072 + (sum >>> 24))
      ^ at(TABLES, 2816 + at(bytes, i + 4)) ^ at(TABLES, 2560 + at(bytes, i + 5)) ^ at(TABLES, 2304 + at(bytes, i + 6)) ^ at(TABLES, 2048 + at(bytes, i + 7))
      ^ at(TABLES, 1792 + at(bytes, i + 8)) ^ at(TABLES, 1536 + at(bytes, i + 9)) ^ at(TABLES, 1280 + at(bytes, i + 10)) ^ at(TABLES, 1024 + at(bytes, i + 11))
      ^ at(TABLES, 768 + at(bytes, i + 12)) ^ at(TABLES, 512 + at(bytes, i + 13)) ^ at(TABLES, 256 + at(bytes, i + 14)) ^ at(TABLES, at(bytes, i + 15));
  }
  for (let i = whole; i < bytes.length; i += 1) sum = at(TABLES, (sum ^ at(bytes, i)) & 0xff) ^ (sum >>> 8);
  return ~sum >>> 0;
}
