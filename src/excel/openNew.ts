import type { ExcelQueue } from "./queue";

/** So many bytes at once: a call takes only so many arguments. Divisible by 3, so that the pieces join without padding. */
const pieceBytes = 0x6000;

/** Bytes as Base64. */
export const base64 = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += pieceBytes) pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + pieceBytes))));
  return pieces.join("");
};

/**
 * Opens the bytes of an .xlsx file as a new workbook, unsaved, in a window of its own (`Excel.createWorkbook`, ExcelApi
 * 1.8, checked by the library: a host that cannot fails with `hostTooOld`). The open workbook and its undo history stay.
 */
export const openNew = (queue: ExcelQueue, bytes: Uint8Array): Promise<void> => queue.call(() => Excel.createWorkbook(base64(bytes)));
