import { zipSync, type Zippable } from "fflate";

/**
 * The files in the order given, packed so that the same content gives the same bytes on every machine and day: one
 * fixed moment (the earliest a zip can name, in local fields, which is how the library writes it) and one level.
 */
export const zipFiles = (files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Uint8Array => {
  const entries: Zippable = {};
  for (const { path, bytes } of files) entries[path] = bytes;
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
};
