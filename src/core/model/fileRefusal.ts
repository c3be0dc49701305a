/** Why a file gave no workbook. Names only; the sentences are in i18n/fileErrors. */
export const fileRefusalCodes = [
  // Something else under the name of a workbook, told by its first bytes.
  "empty", "image", "pdf", "webPage", "plainText", "archive", "notZip", "oldXls", "binaryXlsb", "encrypted", "notWorkbook",
  // A workbook that came damaged, or was made to do damage.
  "truncated", "broken", "doctype", "tooLarge", "scattered",
  // The reader itself failed, or ran out of memory.
  "readerFailed",
  // The file is not where it was chosen.
  "gone",
] as const;
export type FileRefusalCode = (typeof fileRefusalCodes)[number];

export interface FileRefusal {
  readonly code: FileRefusalCode;
  /** The part at fault, for developers: never what a cell holds. */
  readonly detail: string;
}
