/**
 * Readings that the texts of the criteria leave open: what is shipped, and the set whose figures each changes
 * (domain.md 3.1, 3.6). True and false mean what the words of the switch say.
 */
export const switches = {
  /** 1e, 2b: any positive result in the days that count fails the person; off: the latest result decides. */
  anyPositiveFails: { set: "xkmt-2024", shipped: true },
  /** 1e: people in centres, custody or prison need a test as well. */
  testHeldAddicts: { set: "xkmt-2024", shipped: false },
  /** 1b: a file being prepared for compulsory rehabilitation counts as taking part. */
  preparingCounts: { set: "xkmt-2024", shipped: false },
  /** 1c: persons under post-rehabilitation management are left out. */
  leaveOutPostRehab: { set: "xkmt-2024", shipped: false },
  /** 4a, 4b: the number has to fall; off: it must not rise. */
  mustFall: { set: "xkmt-2024", shipped: false },
  /** 7: only cases of persons who were on no list before. */
  onlyUnlistedCases: { set: "xkmt-2024", shipped: false },
  /** 8: households away for long count among the resident ones. */
  awayHouseholds: { set: "xkmt-2024", shipped: false },
  /** a: persons in centres, custody or prison are counted as living here. */
  countHeldPersons: { set: "qd28-2025", shipped: false },
  /** a-d: nothing at all is "below" the limit of class III. */
  zeroIsClassIII: { set: "qd28-2025", shipped: false },
  /** A part of a more serious class counts for the less serious one as well. */
  higherCounts: { set: "qd28-2025", shipped: true },
  /** The three conditions of Dieu 6 go before every class. */
  drugFreeFirst: { set: "qd28-2025", shipped: true },
} as const satisfies Record<string, { readonly set: string; readonly shipped: boolean }>;

export type SwitchId = keyof typeof switches;

export const switchIds = Object.keys(switches) as readonly SwitchId[];
