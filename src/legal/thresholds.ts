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
  /** Days before a spot's limit from which its end is near (our own choice). */
  spotNearDays: [{ from: null, value: 15, basis: cite("own") }],
  /** Age in years from which the rules of rehabilitation apply. */
  youngestAge: [{ from: null, value: 12, basis: cite("l73", { article: 33 }) }],
  /** Age in years from which a person is of age. */
  adultAge: [{ from: null, value: 18, basis: cite("l73", { article: 33 }) }],
  /** Days that a dossier may be in preparation; no text gives the number. */
  dossierPreparationDays: [{ from: null, value: 30, basis: cite("own") }],
  /** Days before the end of a term from which its closing papers have to be prepared. */
  termEndingDays: [{ from: null, value: 30, basis: cite("own") }],
  /** Shortest rehabilitation at home in months; from 01/7/2026 one term holds for all forms. */
  homeRehabMonthsMin: [{ from: null, value: 6, basis: cite("l73", { article: 30 }) }],
  /** Longest rehabilitation at home in months, until 30/6/2026. */
  homeRehabMonthsMax: [{ from: null, value: 12, basis: cite("l73", { article: 30 }) }],
  /** Months of a first rehabilitation begun on or after 01/7/2026. */
  firstRehabMonths: [{ from: null, value: 24, basis: cite("l120", { article: 29, clause: 1 }) }],
  /** Months of a second or further rehabilitation begun on or after 01/7/2026. */
  furtherRehabMonths: [{ from: null, value: 36, basis: cite("l120", { article: 29, clause: 1 }) }],
  /** Months after which a conclusion of addiction is too old to register with, from 01/7/2026. */
  conclusionValidityMonths: [{ from: null, value: 6, basis: cite("l120", { article: 31, clause: 1, point: "b" }) }],
  /** Months of managing an illegal user. */
  userTermMonths: [{ from: null, value: 12, basis: cite("nd105", { article: 43, clause: 1 }) }],
  /** Days by which the end of a user's term may differ from the computed one (decisions.md 10). */
  userTermToleranceDays: [{ from: null, value: 1, basis: cite("own") }],
  /** Months of post-rehabilitation management after voluntary or substitution treatment, or of minors. */
  postRehabShortMonths: [{ from: null, value: 12, basis: cite("l73", { article: 40, clause: 1 }) }],
  /** Months of post-rehabilitation management after compulsory rehabilitation of adults. */
  postRehabLongMonths: [{ from: null, value: 24, basis: cite("l73", { article: 40, clause: 2 }) }],
  /** Days after the listing within which a suspect should be tested; no text gives the number. */
  suspectTestDays: [{ from: null, value: 15, basis: cite("own") }],
  /** Days that a suspect with a negative result may stay on the list; no text gives the number. */
  suspectNegativeDays: [{ from: null, value: 90, basis: cite("own") }],
  /** Months after which a case without a result is reported; no text gives the number. */
  unresolvedCaseMonths: [{ from: null, value: 6, basis: cite("own") }],
  /** Months within which a business must have been inspected; no text gives the number. */
  inspectionMonths: [{ from: null, value: 12, basis: cite("own") }],
  /** Share of a register's rows, in percent, above which one rule broken in one column makes us ask about the column. */
  doubtfulColumnPercent: [{ from: null, value: 60, basis: cite("own") }],
  /** Rows a register must have for that question. */
  doubtfulColumnRows: [{ from: null, value: 5, basis: cite("own") }],
} as const satisfies Record<string, readonly [...ThresholdVersion[], ThresholdVersion & { readonly from: null }]>;

export type ThresholdId = keyof typeof thresholds;

/** The version in force on a day ("YYYY-MM-DD"). */
export const thresholdOn = (id: ThresholdId, on: string): ThresholdVersion => {
  const versions: readonly ThresholdVersion[] = thresholds[id];
  const version = versions.find(({ from }) => from === null || from <= on);
  if (!version) throw new RangeError(`The limit ${id} has no value on ${on}.`);
  return version;
};

/** The value in force on a day ("YYYY-MM-DD"). */
export const threshold = (id: ThresholdId, on: string): number => thresholdOn(id, on).value;
