import type { Span } from "../../facts/assessmentPeriod";
import type { Facts } from "../../facts/facts";

/** Whether a condition holds of a record; null: nobody can tell from what is written. */
export type Answer = boolean | null;

export interface Judging {
  readonly facts: Facts;
  readonly period: Span;
}
