/** Encodings from before Unicode in which registers are still typed: TCVN3 (.VnTime) and VNI-Windows. */
export type LegacyEncoding = "tcvn3" | "vni";

/** A cell whose text is in an old encoding: what it holds, and what that says in Unicode. Row and column are 1-based. */
export interface LegacyCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly encoding: LegacyEncoding;
  readonly before: string;
  readonly after: string;
}

/** How many cells of a sheet are in an old encoding. */
export interface LegacyCount {
  readonly sheet: string;
  readonly cells: number;
}
