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
  readonly citations: readonly Citation[];
}

/** A rule that could not be decided for a register, and why. Never counted as passed. */
export interface NotRun {
  readonly rule: string;
  readonly ref: number | null;
  readonly reason: "missing-register" | "missing-column" | "missing-date" | "failed";
  /** The column, register or date that is missing. */
  readonly column?: string;
  readonly sheet?: string;
}
