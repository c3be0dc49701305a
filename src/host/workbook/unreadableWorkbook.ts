/** Why a file could not be opened as a workbook. */
export type UnreadableCode =
  | "notZip" | "oldXls" | "encrypted" | "truncated" | "notWorkbook" | "binaryXlsb" | "tooLarge" | "doctype" | "broken";

/** The file is not a workbook this host can open. `code` says why; `detail` names the part, for developers. */
export class UnreadableWorkbook extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = "UnreadableWorkbook";
    this.code = code;
  }
}
