/**
 * Ages at which a group of the statistics begins (QD 127/2009 as amended in 2019: under 14, 14, 16, 18, 30 years and over).
 * The printed text lets 30 stand in two groups; whoever has completed 30 years is in the last (domain.md 2.0).
 */
export const ageGroups = [
  { from: 0, name: "under14" },
  { from: 14, name: "from14" },
  { from: 16, name: "from16" },
  { from: 18, name: "from18" },
  { from: 30, name: "from30" },
] as const;

/** Nobody is older: a birth that says so is a slip of the pen. */
export const oldestAge = 120;

/** Years of drug use at which a group begins; no text gives them, these are ours. */
export const useYearGroups = [
  { from: 0, name: "under1" },
  { from: 1, name: "from1" },
  { from: 5, name: "from5" },
  { from: 10, name: "from10" },
] as const;
