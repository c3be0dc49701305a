import type { Citation } from "../../legal/sources";
import type { CriterionResult } from "./criterion";
import type { LocalDate } from "./localDate";
import type { ReportTable } from "./report";
import type { ReportPeriod } from "./reportPeriod";

/** One day on which a report is due. */
export interface DutyDay {
  /** As the text names it; `isBefore`: the report has to be there before that day. */
  readonly day: LocalDate;
  readonly isBefore: boolean;
  /** Days from today to the last day in time: 0 on that day itself, negative once it has passed. */
  readonly daysLeft: number;
  /** The period that the report is on; null where its tables have one of their own. */
  readonly period: ReportPeriod | null;
}

/** A later step of the same report, above the unit that begins it. */
export interface DutyStep {
  readonly from: string;
  readonly to: string;
  readonly day: LocalDate;
  readonly isBefore: boolean;
}

/** A report that is due again and again, seen from one day. Names of the unit are filled in. */
export interface DutyDue {
  readonly id: string;
  readonly name: string;
  /** Its tables; those of a criteria set are made by the set. */
  readonly tables: readonly string[];
  readonly set: string | null;
  readonly from: string;
  readonly to: string;
  readonly citation: Citation;
  /** What a reader should know of the day or the receiver. */
  readonly note: string | null;
  /** Who fixed the day: a text, nobody (it is ours until somebody settles it), or this office. */
  readonly fixedBy: "text" | "assumption" | "office";
  /** The shipped days as model/dueDays writes them, and those this office settled; null of what is due when the commune proposes. */
  readonly days: { readonly shipped: string; readonly isBefore: boolean; readonly own: string | null } | null;
  readonly next: DutyDay | null;
  /** The last day that has passed, within a month. */
  readonly passed: DutyDay | null;
  /** What follows the next day. */
  readonly steps: readonly DutyStep[];
}

/** What keeps the tables of a duty from being complete. */
export interface DutyGaps {
  readonly tables: readonly { readonly id: string; readonly missing: ReportTable["missing"] }[];
  /** Parts of its set that could not be decided. */
  readonly open: readonly CriterionResult[];
}
