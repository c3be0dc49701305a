import type { Citation } from "../../legal/sources";
import type { RegisterId } from "./registerIds";
import type { Severity } from "./severity";

/**
 * One rule broken in one place. Carries facts, no words: the catalogue turns `words`, `message` and `params` into text.
 * `row` and `column` are null when the finding is about a whole register; `sheet` is null when no sheet carries it.
 */
export interface Finding {
  /** `<register>/<defect>` */
  readonly rule: string;
  /** Number in domain.md section 6; null for a rule of our own. */
  readonly ref: number | null;
  readonly severity: Severity;
  readonly register: RegisterId;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  /** Key of the rule's entry in the catalogue (shared by a rule that serves several registers). */
  readonly words: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Those in force on the day of the event. */
  readonly citations: readonly Citation[];
  /** Digest of what tells the record from the others: the same wherever the row stands. */
  readonly subject: string;
  /** Digest of the values that the rule looked at: another one once any of them is changed. */
  readonly basis: string;
}

/** A rule that could not be decided for a register, and why. Never counted as passed. */
export interface NotRun {
  readonly rule: string;
  readonly ref: number | null;
  readonly reason: "missing-register" | "missing-column" | "missing-date" | "switched-off" | "failed";
  /** It did run on what there is; what is missing keeps it from having judged everything. */
  readonly partly?: true;
  /** The column, register or date that is missing. */
  readonly column?: string;
  readonly sheet?: string;
}
