import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { UnreadableWorkbook } from "./unreadableWorkbook";
import { readZipDirectory } from "./zipDirectory";
import type { ZipEntry } from "./zipDirectory";

/** What a package may cost at most, by what its directory declares. */
export interface PackageLimits {
  readonly entries: number;
  readonly partBytes: number;
  readonly totalBytes: number;
}

/** Deflate cannot do better than about 1030; formatted empty rows of a real sheet stay below 100. */
const MAX_RATIO = 400;
const RATIO_FREE_BYTES = 20_000_000;
const INFLATE_STEP = 16_384;

/**
 * The parts of a package by name, still packed. Throws UnreadableWorkbook: "truncated" or "encrypted" by the directory,
 * "tooLarge" for what would unpack beyond the limits, "broken" when two parts share a name (readers would differ in which they take).
 */
export function openEntries(bytes: Uint8Array, limits: PackageLimits): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (const entry of readZipDirectory(bytes, limits.entries)) {
    total += entry.size;
    const isBomb = entry.size > RATIO_FREE_BYTES && entry.size > entry.compressed.length * MAX_RATIO;
    if (isBomb || entry.size > limits.partBytes || total > limits.totalBytes) throw new UnreadableWorkbook("tooLarge", entry.name);
    if (entries.has(entry.name)) throw new UnreadableWorkbook("broken", `${entry.name}: twice in the archive`);
    entries.set(entry.name, entry);
  }
  return entries;
}

/**
 * Unpacks piece by piece and stops as soon as more comes out than the directory declared, whatever the directory says.
 * Throws UnreadableWorkbook "tooLarge", or "broken" when bytes are missing or the checksum is another.
 */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method !== 0 && entry.method !== 8) throw new UnreadableWorkbook("broken", `${entry.name}: compression method ${String(entry.method)}`);
  const out = entry.method === 0 ? entry.compressed : inflate(entry);
  if (out.length !== entry.size) throw new UnreadableWorkbook("broken", `${entry.name}: shorter than declared`);
  if (crc32(out) !== entry.crc) throw new UnreadableWorkbook("broken", `${entry.name}: other checksum`);
  return out;
}

function inflate({ name, size, compressed }: ZipEntry): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new UnreadableWorkbook("tooLarge", `${name}: larger than declared`);
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < compressed.length; at += INFLATE_STEP) {
      stream.push(compressed.subarray(at, at + INFLATE_STEP), at + INFLATE_STEP >= compressed.length);
    }
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook("broken", `${name}: ${String(error)}`);
  }
  return out.subarray(0, length);
}
