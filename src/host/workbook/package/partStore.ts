import { Inflate, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { UnreadableWorkbook } from "../unreadableWorkbook";
import { readZipDirectory, writeZip } from "./zipDirectory";
import type { ZipEntry } from "./zipDirectory";

const MAX_ENTRIES = 10_000;
const MAX_PART_BYTES = 480_000_000;
const MAX_TOTAL_BYTES = 1_500_000_000;
/** Deflate cannot do better than about 1030; formatted empty rows of a real sheet stay below 100. */
const MAX_RATIO = 400;
const RATIO_FREE_BYTES = 20_000_000;
const INFLATE_STEP = 16_384;
/** Sheet XML packs nearly as small as at the default level, in half the time. */
const DEFLATE_LEVEL = 4;
/** No clock in here: parts we write carry the first date a zip can hold. */
const WRITTEN_ON = new Date(1980, 0, 2);

/**
 * The parts of a package. Names have no leading slash. Unchanged parts are written back with
 * their compressed bytes, in their old order; they are unpacked only when asked for.
 */
export class PartStore {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly written = new Map<string, Uint8Array>();

  /** Throws UnreadableWorkbook "truncated" or "tooLarge". */
  static open(bytes: Uint8Array): PartStore {
    const store = new PartStore();
    let total = 0;
    for (const entry of readZipDirectory(bytes, MAX_ENTRIES)) {
      total += entry.size;
      const bomb = entry.size > RATIO_FREE_BYTES && entry.size > entry.compressed.length * MAX_RATIO;
      if (bomb || entry.size > MAX_PART_BYTES || total > MAX_TOTAL_BYTES) throw new UnreadableWorkbook("tooLarge", entry.name);
      store.entries.set(entry.name, entry);
    }
    return store;
  }

  names(): string[] {
    const added = [...this.written.keys()].filter((name) => !this.entries.has(name));
    return [...this.entries.keys(), ...added];
  }

  has(name: string): boolean {
    return this.written.has(name) || this.entries.has(name);
  }

  /** The bytes of a part, or null when there is none. Throws UnreadableWorkbook "broken". */
  bytes(name: string): Uint8Array | null {
    const written = this.written.get(name);
    if (written !== undefined) return written;
    const entry = this.entries.get(name);
    return entry === undefined ? null : unpack(entry);
  }

  /** The text of a part, decoded by its byte order mark (UTF-8 without one), or null. */
  text(name: string): string | null {
    const bytes = this.bytes(name);
    return bytes === null ? null : decode(bytes);
  }

  setText(name: string, text: string): void {
    this.written.set(name, new TextEncoder().encode(text));
  }

  remove(name: string): void {
    this.written.delete(name);
    this.entries.delete(name);
  }

  /** A second store over the same parts: what is set or removed there does not show here. */
  copy(): PartStore {
    const copy = new PartStore();
    for (const [name, entry] of this.entries) copy.entries.set(name, entry);
    for (const [name, bytes] of this.written) copy.written.set(name, bytes);
    return copy;
  }

  save(): Uint8Array {
    const files: Zippable = Object.fromEntries(this.written);
    const fresh = new Map(readZipDirectory(zipSync(files, { level: DEFLATE_LEVEL, mtime: WRITTEN_ON }), MAX_ENTRIES).map((entry) => [entry.name, entry]));
    return writeZip(this.names().flatMap((name) => fresh.get(name) ?? this.entries.get(name) ?? []));
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // A UTF-8 mark stays in the text, so that the part is written back with it.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** Unpacks piece by piece and stops as soon as more comes out than the directory declared. */
function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.compressed;
  if (entry.method !== 8) throw new UnreadableWorkbook("broken", `${entry.name}: compression method ${String(entry.method)}`);
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw new UnreadableWorkbook("tooLarge", `${entry.name}: larger than declared`);
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < entry.compressed.length; at += INFLATE_STEP) {
      inflate.push(entry.compressed.subarray(at, at + INFLATE_STEP), at + INFLATE_STEP >= entry.compressed.length);
    }
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook("broken", `${entry.name}: ${String(error)}`);
  }
  if (length !== out.length) throw new UnreadableWorkbook("broken", `${entry.name}: shorter than declared`);
  return out;
}
