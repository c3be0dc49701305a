import type { RecordRef } from "./criterion";

/** Groups that are looked up in the field. */
export const sampledGroups = ["addict", "user", "suspect", "postRehab", "household"] as const;
export type SampledGroup = (typeof sampledGroups)[number];

export interface SampleRequest {
  /** Printed on the list: with the same seed and the same registers the same records come out. */
  readonly seed: string;
  readonly groups: readonly SampledGroup[];
  /** Records of each group in each hamlet; fewer where there are fewer. */
  readonly perHamlet: number;
}

export interface SampledRecord {
  readonly group: SampledGroup;
  /** "" where the register names no certain one. */
  readonly hamlet: string;
  readonly record: RecordRef;
  /** Of so many in its group and hamlet. */
  readonly outOf: number;
}
