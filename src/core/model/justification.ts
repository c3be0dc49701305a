import type { LocalDate } from "./localDate";
import type { RegisterId } from "./registerIds";

/** What a person wrote to explain a finding ("Giai trinh"). */
export interface Explanation {
  readonly reason: string;
  readonly author: string;
  readonly givenOn: LocalDate;
  /** Number of the document that supports it; "" when there is none. */
  readonly documentNumber: string;
  /** Last day on which it holds; null: no end. */
  readonly expiresOn: LocalDate | null;
}

/** An explanation bound to one finding: to the record, the rule, and the values the rule looked at. */
export interface Justification extends Explanation {
  readonly rule: string;
  /** `Finding.subject` and `Finding.basis` when it was given. */
  readonly subject: string;
  readonly basis: string;
  readonly register: RegisterId;
  /** Where the finding stood then, for people to read. */
  readonly sheet: string;
  readonly cell: string;
}

/**
 * How a justification stands against the findings of a check. Only `valid` ones count. `expired`: its last day is over.
 * `changed`: a value behind the finding is another one now. `resolved`: the finding is gone. `unchecked`: its rule was
 * not run.
 */
export type JustificationState = "valid" | "expired" | "changed" | "resolved" | "unchecked";

export interface JudgedJustification extends Justification {
  readonly state: JustificationState;
}

/** Fewest characters of a reason. */
export const shortestReason = 10;
