import type { CheckResult } from "./checkResult";
import type { CriteriaSetInfo, CriterionResult, Verdict } from "./criterion";
import type { CellValue, OwnedSheetKind } from "./sheetGrid";

/**
 * What a column of a summary sheet shows of a line. "note" and "basis" are where people write as well; "now" and
 * "before" set a figure beside that of the year before; "progress" is a share as a number, drawn as a bar.
 */
export type SummaryFigure =
  | "ordinal"
  | "criterion"
  | "content"
  | "unit"
  | "threshold"
  | "numerator"
  | "denominator"
  | "fraction"
  | "share"
  | "progress"
  | "result"
  | "before"
  | "now"
  | "growth"
  | "levelI"
  | "levelII"
  | "levelIII"
  | "outcome"
  | "citation"
  | "note"
  | "basis";

export interface SummaryColumn {
  readonly heading: string;
  /** Width in characters. */
  readonly width: number;
  readonly shows: SummaryFigure;
  readonly centred?: true;
}

interface LineTexts {
  /** Name of the line, by which it is found again when the sheet is written anew; unique in its table. */
  readonly key: string;
  readonly ordinal: string;
  readonly criterion?: string;
  readonly content: string;
  readonly threshold?: string;
  readonly unit?: string;
}

/** A printed line of a summary sheet. */
export type SummaryLine = LineTexts &
  (
    | { readonly kind: "heading" }
    /** A part of the set. */
    | { readonly kind: "part"; readonly part: string }
    /** One of the counts that a part is made of. */
    | { readonly kind: "count"; readonly part: string; readonly count: string }
    /** A figure of the parameter sheet. */
    | { readonly kind: "fact"; readonly value: number | null }
    /** How many of the parts reach each class; `orHigher`: one of a more serious class counts for the less serious. */
    | { readonly kind: "tally"; readonly parts: readonly string[]; readonly orHigher: boolean }
    /** The verdict over some parts, or the class that one part gives. */
    | { readonly kind: "conclusion"; readonly over: readonly string[] }
    | { readonly kind: "conclusion"; readonly classOf: string }
  );

/** A summary sheet of one criteria set: its columns and lines as data, with the words of everything in them. */
export interface SummaryTable {
  readonly sheetKind: OwnedSheetKind;
  readonly sheetName: string;
  /** Number of the table, for the line under the agency. */
  readonly code: string;
  readonly title: string;
  readonly orientation: "portrait" | "landscape";
  readonly subtitle: (result: CheckResult) => string;
  readonly columns: readonly SummaryColumn[];
  readonly lines: (result: CheckResult, parts: readonly CriterionResult[]) => readonly SummaryLine[];
  /** A share in percent without the sign, rounded down. */
  readonly share: (numerator: number, denominator: number) => string;
  readonly fraction: (numerator: number, denominator: number | null) => string;
  /** Growth in percent; the sign of none where there was nothing before. */
  readonly growth: (now: number, before: number) => string;
  readonly result: (part: CriterionResult, count: string | null) => string;
  readonly now: (part: CriterionResult) => CellValue;
  /** Verdict of a part, or its class. */
  readonly outcome: (part: CriterionResult) => string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** Verdict or class of the whole, marked where it is provisional. */
  readonly concluded: (verdict: Verdict | CriterionResult, result: CheckResult) => string;
  readonly conclusionNote: (result: CheckResult) => string;
  /** Stands in the column of a class that a part reaches. */
  readonly reached: string;
  readonly citation: (part: CriterionResult) => string;
  readonly note: (part: CriterionResult) => string;
  /** Label and value pairs below the table. */
  readonly facts: (result: CheckResult) => readonly (readonly [string, string])[];
  /** Set, profile, rows read, open and justified findings, fingerprint. */
  readonly stamp: (result: CheckResult) => readonly string[];
}

/** The table of a set; one that was imported gets the general layout. */
export type SummaryTableOf = (set: CriteriaSetInfo) => SummaryTable;
