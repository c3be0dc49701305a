import { zipSync } from "fflate";
import type { Zippable } from "fflate";
import { openEntries, unpack } from "../../../xlsx/packageEntries";
import type { PackageLimits } from "../../../xlsx/packageEntries";
import { readZipDirectory, writeZip } from "../../../xlsx/zipDirectory";
import type { ZipEntry } from "../../../xlsx/zipDirectory";

const LIMITS: PackageLimits = { entries: 10_000, partBytes: 480_000_000, totalBytes: 1_500_000_000 };
/** Sheet XML packs nearly as small as at the default level, in half the time. */
const DEFLATE_LEVEL = 4;
/** No clock in here: parts we write carry the first date a zip can hold. */
const WRITTEN_ON = new Date(1980, 0, 2);

/**
 * The parts of a package. Names have no leading slash. Unchanged parts are written back with
 * their compressed bytes, in their old order; they are unpacked only when asked for.
 */
export class PartStore {
  private entries = new Map<string, ZipEntry>();
  private readonly written = new Map<string, Uint8Array>();

  /** Throws UnreadableWorkbook "truncated", "encrypted", "tooLarge" or "broken". */
  static open(bytes: Uint8Array): PartStore {
    const store = new PartStore();
    store.entries = openEntries(bytes, LIMITS);
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

  setBytes(name: string, bytes: Uint8Array): void {
    this.written.set(name, bytes);
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
    const fresh = new Map(readZipDirectory(zipSync(files, { level: DEFLATE_LEVEL, mtime: WRITTEN_ON }), LIMITS.entries).map((entry) => [entry.name, entry]));
    return writeZip(this.names().flatMap((name) => fresh.get(name) ?? this.entries.get(name) ?? []));
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // A UTF-8 mark stays in the text, so that the part is written back with it.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
