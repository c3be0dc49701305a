import type { ExportedFile } from "../../core/model/exportFile";

/** Long enough for a browser that asks where to save before it reads the bytes. */
const keptMs = 60_000;

/**
 * Hands a file to the browser as a download. Whether it arrives nobody can tell: a host that blocks downloads does
 * nothing and says nothing (office-js issues 1511, 4421), so the person needs another way beside this one.
 */
export const saveFile = ({ fileName, mime, bytes }: ExportedFile): void => {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
};
