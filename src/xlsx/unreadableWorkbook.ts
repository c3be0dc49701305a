/** Why a file cannot be read as a workbook; the sentences are in i18n/fileErrors. */
export type UnreadableCode =
  | "empty" | "image" | "pdf" | "webPage" | "plainText" | "archive" | "notZip"
  | "oldXls" | "binaryXlsb" | "encrypted" | "truncated" | "notWorkbook"
  | "tooLarge" | "scattered" | "doctype" | "broken";

/** The file is no workbook that can be read. `code` says why; `detail` names the part, for developers, never what a cell holds. */
export class UnreadableWorkbook extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, readonly detail: string) {
    super(`${code}: ${detail}`);
    this.name = "UnreadableWorkbook";
    this.code = code;
  }
}
