import type { CheckDates } from "./checkResult";
import type { ItemState, VerificationStep } from "./verification";
import type { FileRefusal } from "./fileRefusal";
import type { LocalDate } from "./localDate";
import type { AreaClass, Verdict } from "./criterion";
import type { ReportFigures } from "./report";
import type { ReportPeriod } from "./reportPeriod";
import type { Severity } from "./severity";
import type { WorkbookSnapshot } from "./sheetGrid";
import type { UnitNames } from "./unitNames";

/** One part of a criteria set as a file gives it. */
export interface BoardPart {
  readonly set: string;
  readonly id: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly verdict: Verdict | null;
  readonly level: AreaClass | null;
}

/** A reporting table of a file, in numbers. */
export interface BoardTable {
  readonly id: string;
  readonly period: ReportPeriod;
  readonly totals: ReportFigures;
  /** By the key of the row, where the rows are the same in every commune. */
  readonly rows: Readonly<Record<string, ReportFigures>>;
}

/** A person on a list of a file, by what is compared across communes: the identity number, or a keyed hash of it. */
export interface BoardPerson {
  readonly key: string;
  readonly register: string;
  readonly sheet: string;
  readonly row: number;
}

/** What a workbook comes to, without a name in it; `persons` is empty unless it was asked for. */
export interface CommuneFigures {
  readonly unit: UnitNames;
  readonly dates: CheckDates;
  readonly rowsRead: number;
  readonly fingerprint: string;
  /** Versions of the criteria sets that the file's own summaries were filled with, where they say so; by set. */
  readonly filledWith: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly justified: number;
  readonly notRun: number;
  readonly claims: { readonly total: number; readonly differing: readonly string[]; readonly unverifiable: number };
  readonly items: Readonly<Record<ItemState, number>>;
  readonly steps: readonly VerificationStep[];
  /** When the last step was taken. */
  readonly acceptedOn: LocalDate | null;
  readonly changedSince: boolean;
  readonly parts: readonly BoardPart[];
  /** The verdict of each whole set. */
  readonly overall: Readonly<Record<string, Verdict>>;
  readonly tables: readonly BoardTable[];
  readonly persons: readonly BoardPerson[];
}

/** What is asked of every file. */
export interface BoardQuestion {
  readonly today: LocalDate;
  /** Dates that stand in for those of the files; each absent one is the file's own. */
  readonly dates: { readonly asOf?: LocalDate; readonly proposedOn?: LocalDate };
  /** Text of the profile to judge by; null: each file's own settings. */
  readonly profile: string | null;
  /** Compare persons across communes: by number, by a keyed hash (the office's own key), or not at all. */
  readonly persons: { readonly by: "number" } | { readonly by: "hash"; readonly key: string } | null;
}

/** What a file can be asked: its sheets as they are, or what it comes to. */
export type FileQuestion = { readonly ask: "sheets" } | { readonly ask: "figures"; readonly board: BoardQuestion };
/** `figures` is null where no register was recognised. */
export type FileAnswer = { readonly sheets: WorkbookSnapshot } | { readonly figures: CommuneFigures | null };

/** What came of one file. */
export type BoardFile = { readonly file: string } & (
  | { readonly state: "received"; readonly figures: CommuneFigures }
  /** A workbook in which no register was recognised. */
  | { readonly state: "nothingRecognised" }
  | { readonly state: "notReadable"; readonly refusal: FileRefusal }
);

/** The version of a set that a file's own summary was filled with, where it is another than the one judged by here. */
export const otherVersion = ({ filledWith }: Pick<CommuneFigures, "filledWith">, { id, version }: { readonly id: string; readonly version: string | null }): string | null => {
  const filled = filledWith[id];
  return filled === undefined || version === null || filled === version ? null : filled;
};

/** A target for the share of communes that are free of drugs, by the set that tells it (NQ 163/2024/QH15, KL 132-KL/TW). */
export interface BoardTarget {
  readonly set: string;
  /** Percent of the communes that were expected or sent something. */
  readonly share: number;
  /** Year by whose end it is to be reached; null where the document names none. */
  readonly by: number | null;
}

export interface TargetReached extends BoardTarget {
  readonly met: number;
  readonly outOf: number;
  readonly isReached: boolean;
}

/** A person found on lists of more than one file. */
export interface SharedPerson {
  readonly key: string;
  readonly places: readonly { readonly file: string; readonly register: string; readonly sheet: string; readonly row: number }[];
}

/** The figures of several communes added up; null where one of them is missing. */
export interface AddedTable {
  readonly id: string;
  readonly totals: ReportFigures;
  readonly rows: Readonly<Record<string, ReportFigures>>;
  /** Files whose figure was missing, by the key of the column: a sum over them would say too little. */
  readonly lacking: Readonly<Record<string, readonly string[]>>;
}

/** Many workbooks on one page. */
export interface Board {
  /** In the order of the expected communes, then those nobody expected, then what could not be read. */
  readonly files: readonly BoardFile[];
  /** Expected communes of which no workbook was received. */
  readonly missing: readonly string[];
  /** Communes of which several workbooks were received: each is shown, none is added up twice. */
  readonly repeated: readonly string[];
  /** Files whose figures are added up. */
  readonly counted: readonly string[];
  readonly tables: readonly AddedTable[];
  readonly targets: readonly TargetReached[];
  readonly shared: readonly SharedPerson[];
}
