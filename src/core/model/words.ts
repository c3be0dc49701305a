import type { CheckResult } from "./checkResult";
import type { ConfigurationWords } from "./configuration";
import type { Finding } from "./finding";
import type { JournalWords } from "./journal";
import type { JustificationState } from "./justification";
import type { ExportTexts } from "./exportFile";
import type { ReportWords } from "./reportWords";
import type { Severity } from "./severity";
import type { SummaryTableOf } from "./summary";
import type { BoardWords } from "./boardWords";
import type { VerificationWords } from "./verificationWords";
import type { TemplateWords } from "./validation";

/** A finding in words: its rule's title, what the cell holds and requires, what to do, why it matters, and the law. */
export interface FindingText {
  readonly title: string;
  readonly what: string;
  readonly todo: string;
  readonly why: string;
  readonly citation: string;
}

/** Words of the scoring table that people fill in. */
export interface ScoringWords {
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle: (result: CheckResult) => string;
  /** What to type where. */
  readonly hint: string;
  readonly headings: readonly { readonly text: string; readonly width: number }[];
  readonly classHeadings: readonly string[];
  /** The total and the class. */
  readonly totals: (result: CheckResult) => readonly string[];
}

/** Every word that a sheet of ours shows. The one catalogue implements it; the core only arranges. */
export interface SheetWords {
  readonly severity: Readonly<Record<Severity, string>>;
  /** Heading of the status column, and the text of a row's status: worst severity, first title, how many more. */
  readonly statusHeading: string;
  status(severity: Severity, title: string, more: number): string;
  /** How the status of a row begins whose findings are all justified, and that status. */
  readonly justifiedLabel: string;
  justifiedStatus(title: string, more: number): string;
  describe(finding: Finding): FindingText;
  registerName(register: string): string;
  readonly nationalHeader: string;
  readonly motto: string;
  agency(result: CheckResult): string;
  /** `symbol`: letters of the kind of document, such as "BC" of a report. */
  numberLine(symbol: string): string;
  placeAndDate(result: CheckResult): string;
  readonly preparedBy: string;
  /** The lines above the right signature, top down. */
  signedBy(result: CheckResult): readonly string[];
  /** Who receives what the unit writes, as "Noi nhan" lists it. */
  receivers(result: CheckResult): readonly string[];
  readonly signHint: string;
  /** Footnote that no official form was found and this layout is the unit's own. */
  readonly ownLayout: string;
  readonly scoring: ScoringWords;
  readonly findings: {
    readonly sheetName: string;
    readonly title: string;
    readonly summary: (result: CheckResult) => string;
    readonly headings: readonly { readonly text: string; readonly width: number }[];
    readonly none: string;
    readonly wholeRegister: string;
    /** Whether a finding is open or justified. */
    readonly open: string;
    readonly justified: string;
    readonly justifications: {
      readonly title: string;
      /** One for each column of the table, in its order. */
      readonly headings: readonly string[];
      readonly state: Readonly<Record<JustificationState, string>>;
      /** State of a row that lacks something needed. */
      readonly incomplete: string;
    };
  };
  /** The summary sheet of a criteria set. */
  readonly summaryTable: SummaryTableOf;
  readonly templates: TemplateWords;
  readonly journal: JournalWords;
  readonly configuration: ConfigurationWords;
  readonly reports: ReportWords;
  readonly exports: ExportTexts;
  readonly verification: VerificationWords;
  readonly board: BoardWords;
}
