import type { RegisterId } from "./registerIds";

/** What the cells of a column take: a value of a list, a day, or for births a day or a year alone. */
export type CellRule =
  | { readonly kind: "list"; readonly options: readonly string[] }
  | { readonly kind: "date" }
  | { readonly kind: "birth" };

/** A column of a clerk's register that can be given a rule. */
export interface ColumnRule {
  readonly field: string;
  /** Column letters. */
  readonly column: string;
  readonly rule: CellRule;
}

/** A rule with what Excel says to a value outside it; "stop" refuses the value, "warning" asks whether to keep it. */
export interface CellValidation {
  readonly rule: CellRule;
  readonly style: "stop" | "warning";
  /** At most 32 characters (Excel); the same on all validations of ours, which are recognised by it. */
  readonly title: string;
  /** At most 225 characters (Excel). */
  readonly message: string;
}

/** The words that templates and validations show. */
export interface TemplateWords {
  /** At most 31 characters. */
  sheetName(register: RegisterId): string;
  title(register: RegisterId): string;
  /** The line below the title. */
  hint(register: RegisterId): string;
  /** Values of the kind of unit on the parameter sheet. */
  readonly unitKinds: readonly string[];
  readonly alertTitle: string;
  alert(rule: CellRule, style: CellValidation["style"]): string;
}
