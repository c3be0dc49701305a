import { UnreadableWorkbook } from "./unreadableWorkbook";

/** One file of a zip, as its central directory and its local header describe it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflate. */
  readonly method: number;
  readonly size: number;
  /** Checksum of the unpacked bytes. */
  readonly crc: number;
  /** The compressed bytes, a view into the archive. */
  readonly compressed: Uint8Array;
  /** The central directory record, copied as it is when the archive is written again. */
  readonly record: Uint8Array;
}

const END_RECORD = 0x06054b50;
const DIRECTORY_RECORD = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_MARK = 0xffffffff;

/**
 * Reads the central directory (PKWARE APPNOTE 4.3.12), so that unchanged files can be copied
 * without unpacking them. Throws UnreadableWorkbook "truncated" when a record is missing or
 * points outside the archive, "tooLarge" for more entries than `maxEntries` or for zip64.
 */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecordAt(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === ZIP64_MARK || count === 0xffff) throw new UnreadableWorkbook("tooLarge", "zip64 archive");
  if (count > maxEntries) throw new UnreadableWorkbook("tooLarge", `${String(count)} zip entries`);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_RECORD) {
      throw new UnreadableWorkbook("truncated", "zip directory");
    }
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push(readEntry(bytes, view, at, length));
    at += length;
  }
  return entries;
}

function endRecordAt(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new UnreadableWorkbook("truncated", "no end of zip directory");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, length: number): ZipEntry {
  const record = bytes.subarray(at, at + length);
  const name = new TextDecoder().decode(record.subarray(46, 46 + view.getUint16(at + 28, true)));
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) !== 0) throw new UnreadableWorkbook("encrypted", name);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (packed === ZIP64_MARK || size === ZIP64_MARK || local === ZIP64_MARK) throw new UnreadableWorkbook("tooLarge", name);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) throw new UnreadableWorkbook("truncated", name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw new UnreadableWorkbook("truncated", name);
  return { name, method: view.getUint16(at + 10, true), size, crc: view.getUint32(at + 16, true), compressed: bytes.subarray(start, start + packed), record };
}

/**
 * Writes an archive from entries that are already compressed. Local headers repeat what the
 * directory records say (sizes included, so no data descriptors follow the files).
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const total = entries.reduce((sum, entry) => sum + 30 + nameLength(entry) + entry.compressed.length + entry.record.length, END_SIZE);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    at = writeLocalFile(out, view, at, entry);
  }
  const directory = at;
  entries.forEach((entry, index) => {
    out.set(entry.record, at);
    clearDescriptorFlag(view, at + 8);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    at += entry.record.length;
  });
  view.setUint32(at, END_RECORD, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

function nameLength(entry: ZipEntry): number {
  return new DataView(entry.record.buffer, entry.record.byteOffset).getUint16(28, true);
}

/** Bit 3 says "sizes follow the file"; we always write them in front. */
function clearDescriptorFlag(view: DataView, at: number): void {
  view.setUint16(at, view.getUint16(at, true) & ~8, true);
}

function writeLocalFile(out: Uint8Array, view: DataView, at: number, entry: ZipEntry): number {
  const names = nameLength(entry);
  view.setUint32(at, LOCAL_HEADER, true);
  // Version, flags, method, time, date, checksum and sizes stand in the same order in both records.
  out.set(entry.record.subarray(6, 28), at + 4);
  clearDescriptorFlag(view, at + 6);
  view.setUint16(at + 26, names, true);
  out.set(entry.record.subarray(46, 46 + names), at + 30);
  out.set(entry.compressed, at + 30 + names);
  return at + 30 + names + entry.compressed.length;
}
