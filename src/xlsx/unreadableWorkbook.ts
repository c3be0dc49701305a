import type { FileRefusalCode } from "../core/model/fileRefusal";

export type UnreadableCode = FileRefusalCode;

/** The file is no workbook that can be read. `code` says why; `detail` names the part, for developers, never what a cell holds. */
export class UnreadableWorkbook extends Error {
  constructor(readonly code: UnreadableCode, readonly detail: string) {
    super(`${code}: ${detail}`);
    this.name = "UnreadableWorkbook";
  }
}
