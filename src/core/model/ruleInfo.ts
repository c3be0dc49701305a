import type { ClockUnit } from "../../legal/deadlines";
import type { Citation } from "../../legal/sources";
import type { RegisterId } from "./registerIds";
import type { LimitId } from "./ruleSettings";
import type { Severity } from "./severity";

/** A limit as a rule uses it on a day: the shipped number and, for a deadline, its unit. */
export interface LimitInfo {
  readonly id: LimitId;
  /** null: from that day on the law sets none. */
  readonly shipped: number | null;
  readonly unit: ClockUnit | null;
  readonly basis: Citation;
}

/** What there is to know of a rule without running it: one entry for all registers that a rule serves. */
export interface RuleInfo {
  /** Key of its words (`Finding.words`). */
  readonly words: string;
  readonly members: readonly { readonly id: string; readonly register: RegisterId }[];
  /** Number in the list of rules; null for one of our own. */
  readonly ref: number | null;
  readonly severity: Severity;
  readonly status: "trial" | "active" | "retired";
  readonly since: string;
  readonly citations: readonly Citation[];
  /** Columns it looks at, of the first register it serves. */
  readonly columns: readonly string[];
  readonly limits: readonly LimitInfo[];
}
