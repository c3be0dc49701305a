import type { Citation } from "../../../legal/sources";
import type { Facts } from "../../facts/facts";
import type { LocalDate } from "../../model/localDate";
import type { PersonRegisterId, RegisterId } from "../../model/registerIds";
import type { LimitId } from "../../model/ruleSettings";
import type { Severity } from "../../model/severity";
import type { ParameterName, Parameters } from "../../parse/parameters";
import type { Entry } from "../../parse/registerTable";
import type { FieldOf, ListRegisterId } from "../../registers/registry";

/** Facts of each message of a rule, by message name; the catalogue has one text for each. */
export type Messages = Readonly<Record<string, object>>;

/** What is wrong and where, in facts. The runner adds rule, severity, sheet and citation. */
export type Detection<M extends Messages, C extends string = string> = {
  [K in keyof M & string]: {
    readonly column: C;
    readonly message: K;
    readonly params: M[K];
    /** Where the rule's own severity does not fit this case. */
    readonly severity?: Severity;
    /** The day of the event that is judged: the law in force then is cited. Left out: the as-of date. */
    readonly eventOn?: LocalDate;
  };
}[keyof M & string];

/** A detection about a whole register, about one sheet of it, or about a record found while looking at all of them. */
export type RegisterDetection<M extends Messages> = {
  [K in keyof M & string]: {
    readonly message: K;
    readonly params: M[K];
    readonly severity?: Severity;
    readonly eventOn?: LocalDate;
    /** The record and column it stands at, or the sheet it is about; left out: the register's first sheet. */
    readonly at?: { readonly entry: Entry; readonly field: string } | { readonly sheet: string };
    /** What tells it from the rule's other findings about the same sheet, in words that stay as the sheet changes. */
    readonly about?: string;
  };
}[keyof M & string];

/** A value of the parameter sheet that a rule can ask for. */
export type ParameterField = Exclude<Extract<ParameterName, keyof Parameters>, "holidays"> | "hamlets";

/** A column of another register: that register must be there, and all its sheets must have the column. */
type OtherColumn = { [R in ListRegisterId]: { readonly register: R; readonly column: FieldOf<R> } }[ListRegisterId];

/** A column of the rule's register (by name), another register or a column of it, or a value of the parameter sheet. */
export type Source<C extends string = string> = C | { readonly register: RegisterId } | OtherColumn | { readonly parameter: ParameterField };

/**
 * What a rule must have before it may run: a source, one of several, or a date. What is missing is listed as
 * "not run"; it never counts as passed.
 */
export type Need<C extends string = string> =
  | Source<C>
  | { readonly anyOf: readonly Source<C>[] }
  /** Where the other register is there, it must have the column; without it nothing is missing. */
  | { readonly ifThere: OtherColumn }
  | { readonly date: "proposedOn" | "registeredOn" };

/** What the test log must have, where there is one, so that a person's tests are all known. */
export const completeTestLog: readonly Need[] = [{ ifThere: { register: "test", column: "testedOn" } }, { ifThere: { register: "test", column: "result" } }];

const managedRegisters = ["addict", "user", "suspect", "postRehab"] as const;

/** What the person registers must have so that the birth of everybody in the test log can be found. */
export const birthsKnown: readonly Need[] = managedRegisters.flatMap((register): readonly Need[] => [
  { register, column: "personalId" },
  { anyOf: [{ register, column: "birth" }, { register, column: "birthMale" }] },
]);

/**
 * `active` rules judge. A `trial` rule only ever gives notices, whatever its severity, until it has proved itself. A
 * `retired` rule never runs; its id stays taken.
 */
export type RuleStatus = "trial" | "active" | "retired";

/** What every rule declares. */
export interface RuleCommon {
  /** `<register>/<defect>`; append-only, never reused. */
  readonly id: `${RegisterId | "cross"}/${string}`;
  /** Number in domain.md section 6; null for a rule of our own. */
  readonly ref: number | null;
  readonly severity: Severity;
  /** All versions of the law; a finding cites those in force on the day of its event. */
  readonly citations: readonly [Citation, ...Citation[]];
  readonly status: RuleStatus;
  /**
   * What the rule runs without, but then judges only part of what it should: its findings stand, and it is listed as
   * not run too, so that it never counts as passed.
   */
  readonly wishes?: readonly Need[];
  /** It looks at whatever cells there are, of any column: finding nothing says nothing of what is missing, so it never passes. */
  readonly isAboutCells?: true;
  /** Columns that are read besides the needed ones, where the sheet has them. */
  readonly reads?: readonly string[];
  /** Limits and deadlines that are compared with. */
  readonly limits?: readonly LimitId[];
  /** Version of the product in which the rule first appeared. */
  readonly since: string;
}

/** Judges one record at a time. */
export interface RowRule extends RuleCommon {
  readonly scope: "row";
  readonly register: ListRegisterId;
  readonly needs: readonly Need[];
  readonly check: (entry: Entry, facts: Facts) => readonly Detection<Messages>[];
}

/** Judges a register as a whole: counts, duplicates. */
export interface RegisterRule extends RuleCommon {
  readonly scope: "register";
  readonly register: ListRegisterId;
  readonly needs: readonly Need[];
  readonly check: (facts: Facts) => readonly RegisterDetection<Messages>[];
}

/** Judges several registers or the parameters together. */
export interface WorkbookRule extends RuleCommon {
  readonly scope: "workbook";
  readonly register: "parameters";
  readonly needs: readonly Need[];
  readonly check: (facts: Facts) => readonly RegisterDetection<Messages>[];
}

export type Rule = RowRule | RegisterRule | WorkbookRule;

/** One rule file: a defect with its words, as one rule or as one rule for each register it applies to. */
export interface RuleFamily<W extends string = string, M extends Messages = Messages> {
  /** Key of the catalogue entry. */
  readonly words: W;
  readonly members: readonly Rule[];
  /** Carries the types of the messages to the catalogue; has no value. */
  readonly messages?: M;
}

/** A rule stands under the register it judges, or under "cross" where it joins it with others. */
type RowRuleId<R extends ListRegisterId> = `${R | "cross"}/${string}`;

interface RowRuleInput<R extends ListRegisterId, I extends RowRuleId<R>, M extends Messages> extends Omit<RuleCommon, "id"> {
  readonly id: I;
  readonly register: R;
  readonly needs: readonly Need<FieldOf<R>>[];
  readonly check: (entry: Entry<R>, facts: Facts) => readonly Detection<M, FieldOf<R>>[];
}

/** Declares a rule that judges one record at a time. First call: the types of its messages. */
export const rowRule =
  <M extends Messages>() =>
  <const R extends ListRegisterId, const I extends RowRuleId<R>>(input: RowRuleInput<R, I, M>): RuleFamily<I, M> => ({
    words: input.id,
    // The runner only hands a row rule entries of the register it names.
    members: [{ ...input, scope: "row", check: (entry, facts) => input.check(entry as Entry<R>, facts) }],
  });

interface RegisterRuleInput<R extends ListRegisterId, D extends string, M extends Messages> extends Omit<RuleCommon, "id"> {
  readonly id: `${R}/${D}`;
  readonly register: R;
  readonly needs: readonly Need<FieldOf<R>>[];
  readonly check: (facts: Facts) => readonly RegisterDetection<M>[];
}

/** Declares a rule that judges a register as a whole. */
export const registerRule =
  <M extends Messages>() =>
  <const R extends ListRegisterId, const D extends string>(input: RegisterRuleInput<R, D, M>): RuleFamily<`${R}/${D}`, M> => ({
    words: input.id,
    members: [{ ...input, scope: "register" }],
  });

interface WorkbookRuleInput<D extends string, M extends Messages> extends Omit<RuleCommon, "id"> {
  readonly id: D;
  readonly needs: readonly Need[];
  readonly check: (facts: Facts) => readonly RegisterDetection<M>[];
}

/** Declares a rule about the parameters or about several registers together. */
export const workbookRule =
  <M extends Messages>() =>
  <const D extends `${"parameters" | "cross"}/${string}`>(input: WorkbookRuleInput<D, M>): RuleFamily<D, M> => ({
    words: input.id,
    members: [{ ...input, scope: "workbook", register: "parameters" }],
  });

/** A column that at least one of the registers has. */
type FieldOfSome<R extends ListRegisterId> = R extends ListRegisterId ? FieldOf<R> : never;

interface PersonRuleInput<R extends PersonRegisterId, D extends string, M extends Messages> extends Omit<RuleCommon, "id"> {
  readonly defect: D;
  readonly registers: readonly R[];
  /** Columns that all of `registers` have. */
  readonly needs: readonly Need<FieldOf<R>>[];
  readonly check: (entry: Entry<R>, facts: Facts) => readonly Detection<M, FieldOfSome<R>>[];
}

/** Declares a row rule that applies to several person registers: one rule for each, with one text for all. */
export const personRule =
  <M extends Messages>() =>
  <const R extends PersonRegisterId, const D extends string>({
    defect,
    registers,
    check,
    ...input
  }: PersonRuleInput<R, D, M>): RuleFamily<`person/${D}`, M> => ({
    words: `person/${defect}`,
    members: registers.map(
      (register) =>
        // The runner only hands a row rule entries of the register it names.
        ({ ...input, id: `${register}/${defect}`, register, scope: "row", check: (entry, facts) => check(entry as Entry<R>, facts) }),
    ),
  });

interface PersonRegisterRuleInput<R extends PersonRegisterId, D extends string, M extends Messages> extends Omit<RuleCommon, "id"> {
  readonly defect: D;
  readonly registers: readonly R[];
  readonly needs: readonly Need<FieldOf<R>>[];
  readonly check: (register: R, facts: Facts) => readonly RegisterDetection<M>[];
}

/** Declares a register rule (such as duplicates) for several person registers. */
export const personRegisterRule =
  <M extends Messages>() =>
  <const R extends PersonRegisterId, const D extends string>({
    defect,
    registers,
    check,
    ...input
  }: PersonRegisterRuleInput<R, D, M>): RuleFamily<`person/${D}`, M> => ({
    words: `person/${defect}`,
    members: registers.map(
      (register) =>
        ({ ...input, id: `${register}/${defect}`, register, scope: "register", check: (facts) => check(register, facts) }),
    ),
  });
