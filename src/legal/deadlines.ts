import { cite, type Citation } from "./sources";

/** A span of time that the law gives for an act; `value` null: from this day on the law gives none. */
export interface DeadlineVersion {
  /** First day of its validity, "YYYY-MM-DD"; null: since ever. */
  readonly from: string | null;
  readonly value: number | null;
  readonly unit: ClockUnit;
  readonly basis: Citation;
}

/** Working days leave out weekends and the listed holidays; hours run through. */
export type ClockUnit = "workingDays" | "days" | "hours";

/** The spans by which acts are due, each by the day of the event that starts the clock; newest first (domain.md 5.2). */
export const deadlines = {
  /** From the conclusion of addiction to the registration for rehabilitation. */
  rehabRegistration: [
    { from: "2026-07-01", value: null, unit: "workingDays", basis: cite("l120", { article: 31 }) },
    { from: null, value: 5, unit: "workingDays", basis: cite("nd116", { article: 28 }) },
  ],
  /** From the registration to the decision on rehabilitation at home (form 24). */
  homeRehabDecision: [
    { from: "2026-07-01", value: null, unit: "workingDays", basis: cite("l120", { article: 32 }) },
    { from: null, value: 3, unit: "workingDays", basis: cite("nd116", { article: 30, clause: 1 }) },
  ],
  /** From the receipt of a positive result to the decision to manage an illegal user. */
  userDecision: [
    { from: "2026-07-01", value: 24, unit: "hours", basis: cite("l120", { article: 24, clause: 4, point: "a" }) },
    { from: null, value: 3, unit: "workingDays", basis: cite("l73", { article: 23, clause: 4 }) },
  ],
  /** From the report of a returned person to the post-rehabilitation dossier. */
  postRehabDossier: [
    { from: "2026-07-01", value: null, unit: "workingDays", basis: cite("l120", { article: 42 }) },
    { from: null, value: 3, unit: "workingDays", basis: cite("nd116", { article: 77, clause: 1 }) },
  ],
  /** From the proposal (form 50) to the decision on post-rehabilitation management (form 51). */
  postRehabDecision: [{ from: null, value: 2, unit: "workingDays", basis: cite("nd116", { article: 78, clause: 1 }) }],
  /** From the end of rehabilitation in a private centre to the report at the commune police. */
  privateCentreReport: [
    { from: "2026-07-01", value: 2, unit: "days", basis: cite("l120", { article: 33, clause: 3, point: "b" }) },
    { from: null, value: null, unit: "days", basis: cite("l73") },
  ],
} as const satisfies Record<string, readonly [...DeadlineVersion[], DeadlineVersion & { readonly from: null }]>;

export type DeadlineId = keyof typeof deadlines;

/** The span in force on the day of the event that starts the clock. */
export const deadlineOn = (id: DeadlineId, day: string): DeadlineVersion => {
  const versions: readonly DeadlineVersion[] = deadlines[id];
  const version = versions.find(({ from }) => from === null || from <= day);
  if (!version) throw new RangeError(`The deadline ${id} has no value on ${day}.`);
  return version;
};
