import type { SheetContent } from "./writePlan";

/** A paragraph of a report: a heading, the running text, or a small remark. */
export interface ReportParagraph {
  readonly kind: "paragraph";
  readonly role: "heading" | "text" | "note";
  readonly text: string;
}

/** The tables of a planned sheet with the texts over their whole width; its head and signatures stay out. */
export interface ReportSheet {
  readonly kind: "sheet";
  readonly content: SheetContent;
}

/** A report in words with its tables, laid out as an office document (Decree 30/2020/ND-CP, article 8 and annex I). */
export interface ReportDocument {
  readonly head: {
    /** Line by line; the last is the body that issues the report. */
    readonly agency: readonly string[];
    readonly nationalHeader: string;
    readonly motto: string;
    readonly number: string;
    readonly placeAndDate: string;
  };
  readonly title: { readonly name: string; readonly abstract: string };
  readonly blocks: readonly (ReportParagraph | ReportSheet)[];
  readonly closing: {
    readonly recipients: { readonly label: string; readonly lines: readonly string[] };
    /** "TM. …", office and below it the hint; room is left for the signature. */
    readonly signedBy: readonly string[];
    readonly signHint: string;
  };
}
