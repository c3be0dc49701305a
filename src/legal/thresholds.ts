import { cite, type Citation } from "./sources";

/** The value of a limit from a day on ("YYYY-MM-DD"); `from` null: since ever, as far as the limit is used at all. */
export interface ThresholdVersion {
  readonly from: string | null;
  readonly value: number;
  readonly basis: Citation;
}

/**
 * Every number a rule compares with. Newest version first, the last one without a start, so that each day has a value.
 * A change in the law adds a line and never edits one.
 */
export const thresholds = {
  /** Days before the proposal within which a negative test must lie; day 30 itself is inside. */
  testValidityDays: [{ from: null, value: 30, basis: cite("xkmt2024", { criterion: "1e" }) }],
  /** Addicts in the community from which criterion 1c fails. */
  communityAddicts: [{ from: null, value: 10, basis: cite("xkmt2024", { criterion: "1c" }) }],
  /** Addicts in the community from which the limit is near (our own choice). */
  communityAddictsNear: [{ from: null, value: 8, basis: cite("own") }],
  /** Months back in which a regular and a surprise test must lie; no text gives the number, six is our default. */
  postRehabTestMonths: [{ from: null, value: 6, basis: cite("own") }],
  /** Age in years beyond which a date of birth is taken for a slip of the pen. */
  oldestAge: [{ from: null, value: 110, basis: cite("own") }],
  /** Days before the listing within which a suspect's earlier test still counts; no text allows any. */
  suspectTestDaysBefore: [{ from: null, value: 0, basis: cite("own") }],
  /** Effective models of the commune that criterion 9 asks for. */
  effectiveModels: [{ from: null, value: 1, basis: cite("xkmt2024", { criterion: "9" }) }],
  /** Months within which a model must have been active to count as kept up; no text gives the number. */
  modelActiveMonths: [{ from: null, value: 6, basis: cite("own") }],
  /** Months within which a gathering spot (tụ điểm phức tạp) must be cleared. */
  gatheringSpotMonths: [{ from: null, value: 6, basis: cite("kh151", { criterion: "2" }) }],
  /** Months within which a spot (điểm phức tạp) must be cleared. */
  spotMonths: [{ from: null, value: 3, basis: cite("kh151", { criterion: "2" }) }],
} as const satisfies Record<string, readonly [...ThresholdVersion[], ThresholdVersion & { readonly from: null }]>;

export type ThresholdId = keyof typeof thresholds;

/** The value in force on a day ("YYYY-MM-DD"). */
export const threshold = (id: ThresholdId, on: string): number => {
  const versions: readonly ThresholdVersion[] = thresholds[id];
  const version = versions.find(({ from }) => from === null || from <= on);
  if (!version) throw new RangeError(`The limit ${id} has no value on ${on}.`);
  return version.value;
};
