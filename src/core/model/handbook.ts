import type { Finding } from "./finding";
import type { LocalDate } from "./localDate";
import type { RegisterId } from "./registerIds";

/** Records of a worked example: only the columns that it fills in. */
export interface ExampleSheet {
  readonly register: RegisterId;
  readonly fields: readonly string[];
  /** One text for each field; "" for a blank cell. */
  readonly rows: readonly (readonly string[])[];
}

/** A worked example of a rule, judged by the rule itself. */
export interface HandbookExample {
  readonly asOf: LocalDate | null;
  readonly proposedOn: LocalDate | null;
  readonly broken: readonly ExampleSheet[];
  readonly fixed: readonly ExampleSheet[];
  /** What the rule says about the broken records. */
  readonly findings: readonly Finding[];
  /** How much it still says about the records put right: none. */
  readonly remaining: number;
}
