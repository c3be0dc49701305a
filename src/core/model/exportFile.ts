import type { CheckResult } from "./checkResult";
import type { LocalDate } from "./localDate";
import type { ReportTable } from "./report";
import type { MaskingLevel } from "./maskingLevel";
import type { ReportDocument } from "./reportDocument";
import type { SheetContent } from "./writePlan";

export type ExportFormat = "xlsx" | "csv" | "json" | "docx";

/**
 * What parts the fields of a CSV file: a comma, as programs expect (RFC 4180) and Excel does where decimals have a
 * point; a semicolon for an Excel whose decimals have a comma.
 */
export type CsvSeparator = "," | ";";

/** A sheet to be exported, as it was planned. */
export interface ExportSheet {
  /** Code of the table ("T09"); part of the file's name. */
  readonly code: string;
  readonly name: string;
  readonly content: SheetContent;
}

/** What an exported file says of itself. */
export interface ExportWords {
  /** The unit whose figures these are; begins the file's name. */
  readonly unit: string;
  readonly title: string;
  /** The law by which the data is processed and passed on. */
  readonly legalGround: string;
  /** What the file shows of persons. */
  readonly masking: string;
  /** Stands in the file's name for the codes of more than three tables. */
  readonly severalTables: string;
  /** Ends the name of a file that shows persons in full. */
  readonly inFull: string;
}

export interface ExportRequest {
  /** At least one. */
  readonly sheets: readonly ExportSheet[];
  readonly format: ExportFormat;
  readonly masking: MaskingLevel;
  /** The day the figures stand at: part of the file's name, and the only date in its properties. */
  readonly asOf: LocalDate;
  /** The days in the sheets are counted from 1904. */
  readonly uses1904Dates: boolean;
  /** "," when absent. */
  readonly csvSeparator?: CsvSeparator;
  readonly words: ExportWords;
}

/** A report in words that becomes a Word document; `code` is part of the file's name. */
export interface ReportRequest extends Omit<ExportRequest, "sheets" | "format" | "csvSeparator"> {
  readonly code: string;
  readonly report: ReportDocument;
}

/** A finished file, for whatever hands it over. */
export interface ExportedFile {
  /** Letters without marks, digits, "-", "_" and one dot. */
  readonly fileName: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** Tables for the clipboard, the same as plain text and as HTML. */
export interface CopiedTables {
  readonly text: string;
  readonly html: string;
}

/** The words around exported tables. */
export interface ExportTexts {
  /** `titles` of what is exported, at least one; `on` is the day of exporting, whose law is named. */
  file(result: CheckResult, titles: readonly string[], level: MaskingLevel, on: LocalDate): ExportWords;
  /** The report in words around the tables: what it is about, and its first paragraphs. */
  readonly reportCode: string;
  readonly reportName: string;
  reportAbstract(result: CheckResult): string;
  reportOpening(result: CheckResult, tables: readonly ReportTable[]): readonly string[];
  readonly recipients: string;
  readonly archive: string;
}
