import type { RegisterId } from "./registerIds";

/** A column in which most rows break one rule: it may have been taken for what it is not. */
export interface DoubtfulColumn {
  /** Id of the rule, and key of its words. */
  readonly rule: string;
  readonly words: string;
  readonly register: RegisterId;
  readonly sheet: string;
  /** Letters of the column, and the field it was taken for. */
  readonly column: string;
  readonly field: string;
  /** Rows that break the rule there, of all rows of the register on that sheet. */
  readonly broken: number;
  readonly rows: number;
}
