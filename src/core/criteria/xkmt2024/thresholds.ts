/** Numbers of the set; a profile may change them, the code never names one itself. */
export interface Thresholds {
  /** 1c: fewer addicts in the community than this. */
  readonly addictsInCommunityBelow: number;
  /** 1e, 2b: a test is valid for so many days before D. */
  readonly testValidDays: number;
  /** TC3: a test this many days before the listing still counts. */
  readonly suspectTestDaysBefore: number;
  /** 5c: both kinds of test within so many months. */
  readonly postRehabTestMonths: number;
  /** TC9: at least so many effective models of the commune. */
  readonly effectiveModels: number;
  /** TC9: a model is kept up when it was active within so many months. */
  readonly modelActiveMonths: number;
}

/** As the project 2024-2025 states them; those it does not state are assumptions of domain.md 3.1. */
export const shippedThresholds: Thresholds = {
  addictsInCommunityBelow: 10,
  testValidDays: 30,
  suspectTestDaysBefore: 0,
  postRehabTestMonths: 6,
  effectiveModels: 1,
  modelActiveMonths: 6,
};
