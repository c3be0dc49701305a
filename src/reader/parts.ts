import { openEntries, unpack, type PackageLimits } from "../xlsx/packageEntries";
import type { ZipEntry } from "../xlsx/zipDirectory";
import { UnreadableWorkbook } from "../xlsx/unreadableWorkbook";
import { XmlReader } from "./xml/xmlReader";

const limits: PackageLimits = { entries: 10_000, partBytes: 300_000_000, totalBytes: 1_000_000_000 };

/** The parts of a package, unpacked only when asked for. Names match in any letter case (ECMA-376 part 2, 6.2.2.3). */
export interface Parts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Unpacked size as declared, 0 without such a part. */
  size(name: string): number;
  /** A reader at the beginning of a part. Throws UnreadableWorkbook "broken" when there is none. */
  open(name: string): XmlReader;
}

/** Throws UnreadableWorkbook for an archive that is damaged, encrypted or would unpack to too much. */
export const openParts = (bytes: Uint8Array): Parts => {
  const entries = openEntries(bytes, limits);
  const folded = new Map<string, ZipEntry>();
  // Some writers put "\" into the names.
  for (const [name, entry] of entries) folded.set(name.replaceAll("\\", "/").toLowerCase(), entry);
  const find = (name: string): ZipEntry | undefined => entries.get(name) ?? folded.get(name.toLowerCase());
  return {
    names: [...entries.keys()],
    has: (name) => find(name) !== undefined,
    size: (name) => find(name)?.size ?? 0,
    open: (name) => {
      const entry = find(name);
      if (entry === undefined) throw new UnreadableWorkbook("broken", `no part ${name}`);
      return new XmlReader(unpack(entry), name);
    },
  };
};
