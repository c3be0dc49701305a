import type { CriterionResult, RecordRef, Verdict } from "./criterion";
import type { LocalDate } from "./localDate";

/** A part that comes out otherwise on the other date. */
export interface Flip {
  readonly before: CriterionResult;
  readonly after: CriterionResult;
}

/** What a test was for: a negative result within days, or one of the two kinds after rehabilitation within months. */
export type ExpiringKind = "negative" | "regular" | "surprise";

/** A person's row whose test counts on the present date and is too old on the other one; where it stands, never whose it is. */
export interface ExpiringTest extends RecordRef {
  readonly set: string;
  /** The parts that ask for it. */
  readonly parts: readonly string[];
  readonly kind: ExpiringKind;
  /** The last date on which it still counts. */
  readonly lastDay: LocalDate;
  /** Days from the present date to that one; 0 when it counts today for the last time. */
  readonly daysLeft: number;
}

/** A set as a whole on both dates. */
export interface SetFlip {
  readonly set: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** The criteria as they would come out on another proposal date, with the registers as they are. */
export interface WhatIf {
  readonly proposedOn: LocalDate;
  /** The date the check judged by: its proposal date, or T without one. */
  readonly presentOn: LocalDate;
  readonly criteria: readonly CriterionResult[];
  readonly flips: readonly Flip[];
  /** Sets that are judged as a whole; one that is classed is not. */
  readonly wholes: readonly SetFlip[];
  readonly expiring: readonly ExpiringTest[];
  /** Before T: what carries no date is counted as it stands today. */
  readonly isPast: boolean;
  /** Before B: there is no time since the registration to count events in. */
  readonly isBeforeRegistration: boolean;
}

/** The earliest date on which every judged part of a set is met or not applicable, with the registers as they are. */
export interface EarliestDate {
  readonly set: string;
  /** The first and last date that were tried. */
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly date: LocalDate | null;
  /** Without a date: the parts that are met on none of them, as they are on the first. */
  readonly never: readonly CriterionResult[];
  /** How many parts are judged: without one there is no date to look for. */
  readonly judged: number;
  /** Parts that are classed rather than judged, which no date can meet. */
  readonly classed: readonly string[];
}
