import type { CheckResult } from "./checkResult";
import type { Claim } from "./claim";
import type { JudgedJustification } from "./justification";
import type { LocalDate } from "./localDate";
import type { SampledGroup } from "./sample";
import type { DecisionKind, ItemState, StepTaken, VerificationItem } from "./verification";

/** Words of the sheets of a verification. */
export interface VerificationWords {
  readonly sheetName: string;
  /** The body that verifies, in capitals; the record is its document. */
  agency(result: CheckResult): string;
  readonly number: string;
  /** Place of that body, and the day of its last word; null: to be filled in by hand. */
  placeAndDate(result: CheckResult, on: LocalDate | null): string;
  readonly signatures: { readonly left: readonly string[]; readonly right: readonly string[] };
  readonly title: string;
  subtitle(result: CheckResult): string;
  readonly headings: readonly { readonly text: string; readonly width: number }[];
  /** What an item is about. */
  subject(item: VerificationItem, result: CheckResult): string;
  claimed(claim: Claim): string;
  recomputed(claim: Claim): string;
  difference(claim: Claim): string;
  justification(justification: JudgedJustification): string;
  readonly state: Readonly<Record<ItemState, string>>;
  readonly decision: Readonly<Record<DecisionKind, string>>;
  signed(author: string, on: LocalDate, level: string): string;
  readonly none: string;
  step(step: StepTaken): string;
  readonly noStep: string;
  /** What detection is worth. */
  readonly detection: string;
  readonly sample: {
    readonly sheetName: string;
    readonly title: string;
    subtitle(seed: string, result: CheckResult): string;
    readonly headings: readonly { readonly text: string; readonly width: number }[];
    readonly group: Readonly<Record<SampledGroup, string>>;
    place(sheet: string, row: number): string;
    readonly none: string;
    noHamlet(result: CheckResult): string;
    readonly howDrawn: string;
  };
}
