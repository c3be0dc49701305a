import { AppError } from "../../src/app/appError";
import type { Progress, WriteOptions } from "../../src/app/ports";
import type { TakenConfiguration } from "../../src/app/configurationUseCases";
import type { NewResult, TrialOptions } from "../../src/app/criteriaUseCases";
import type { TakenProfile } from "../../src/app/profileUseCases";
import type { CheckOptions, Recognition, UseCases } from "../../src/app/useCases";
import type { CellRef } from "../../src/core/model/cellRef";
import type { CheckResult, RegisterSummary } from "../../src/core/model/checkResult";
import type { CriteriaSettings } from "../../src/core/model/criteriaSettings";
import type { Finding } from "../../src/core/model/finding";
import type { HandbookExample } from "../../src/core/model/handbook";
import type { Explanation, Justification } from "../../src/core/model/justification";
import type { ParameterChange, ParameterEntries, ParameterListing } from "../../src/core/model/parameterForm";
import type { CellFix, FixListing } from "../../src/core/model/cellFix";
import type { RestorableFix, RestoreListing } from "../../src/core/model/journal";
import type { Mapping } from "../../src/core/model/mapping";
import type { RegisterId } from "../../src/core/model/registerIds";
import type { LocalDate } from "../../src/core/model/localDate";
import type { RuleInfo } from "../../src/core/model/ruleInfo";
import { shippedSettings, type RuleSettings } from "../../src/core/model/ruleSettings";
import type { ColumnRule } from "../../src/core/model/validation";
import type { EarliestDate, WhatIf } from "../../src/core/model/whatIf";
import type { WriteOutcome } from "../../src/core/model/writePlan";
import { FakeBoard } from "./fakeBoard";

/** Work of the fake that a test ends when it likes. */
export interface Held<T> {
  readonly options: CheckOptions | WriteOptions;
  readonly progress: (progress: Progress) => void;
  readonly succeed: (value: T) => void;
  readonly fail: (error: unknown) => void;
}

/** Use cases without a workbook: they answer at once, or, with `hold`, when the test says so. */
export class FakeUseCases extends FakeBoard implements UseCases {
  /** Names of the calls, in order. */
  readonly calls: string[] = [];
  readonly shown: CellRef[] = [];
  readonly checkOptions: CheckOptions[] = [];
  /** What the next calls give back; an AppError is thrown. */
  result: CheckResult | AppError;
  outcome: WriteOutcome | AppError = { refused: [], sheets: [] };
  recognition: Recognition | AppError = { readings: [], mapping: { sheets: [] }, rules: shippedSettings };
  fixListing: FixListing | AppError = { fixes: [], barred: [] };
  readonly fixed: (readonly CellFix[])[] = [];
  restoreListing: RestoreListing | AppError = { restorable: [], others: [] };
  readonly restored: (readonly RestorableFix[])[] = [];
  configuration: TakenConfiguration | AppError = { rules: shippedSettings, outcome: { refused: [], sheets: [] } };
  readonly savedMappings: Mapping[] = [];
  showError: AppError | null = null;
  hold = false;
  heldCheck: Held<CheckResult> | null = null;
  heldWrite: Held<WriteOutcome> | null = null;
  heldRecognition: Held<Recognition> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(result: CheckResult | AppError) {
    super();
    this.result = result;
  }

  /** The workbook changed. */
  change(): void {
    for (const listener of this.listeners) listener();
  }

  get listenerCount(): number {
    return this.listeners.size;
  }

  check(options: CheckOptions = {}): Promise<CheckResult> {
    this.calls.push("check");
    this.checkOptions.push(options);
    return this.answer(this.result, options, (held) => {
      this.heldCheck = held;
    });
  }

  recognise(options: CheckOptions = {}): Promise<Recognition> {
    this.calls.push("recognise");
    return this.answer(this.recognition, options, (held) => {
      this.heldRecognition = held;
    });
  }

  saveMapping(mapping: Mapping, options: WriteOptions = {}): Promise<WriteOutcome> {
    this.savedMappings.push(mapping);
    return this.write("saveMapping", options);
  }

  ruleList: readonly RuleInfo[] = [];
  readonly savedRules: RuleSettings[] = [];

  async rules(): Promise<readonly RuleInfo[]> {
    return this.ruleList;
  }

  /** Examples of the handbook by the key of the rule's words. */
  examples: Readonly<Record<string, HandbookExample>> = {};

  async ruleExample(words: string): Promise<HandbookExample> {
    this.calls.push(`ruleExample ${words}`);
    const example = this.examples[words];
    if (!example) throw new AppError("unexpected");
    return example;
  }

  saveRules(settings: RuleSettings, options: WriteOptions = {}): Promise<WriteOutcome> {
    this.savedRules.push(settings);
    return this.write("saveRules", options);
  }

  readonly takenProfiles: string[] = [];
  /** The part of a profile that cannot be used; null for one that can. */
  unusableProfile: string | null = null;

  async profileFile(name: string): Promise<string> {
    return `{"name":"${name}"}`;
  }

  async takeProfile(text: string, options: WriteOptions = {}): Promise<TakenProfile> {
    this.takenProfiles.push(text);
    if (this.unusableProfile !== null) return { unusable: this.unusableProfile };
    return { rules: { off: ["addict/no-drug"], limits: {} }, outcome: await this.write("takeProfile", options) };
  }

  readonly savedCriteria: CriteriaSettings[] = [];

  async saveCriteria(result: CheckResult, settings: CriteriaSettings, options: WriteOptions = {}): Promise<NewResult> {
    this.savedCriteria.push(settings);
    const outcome = await this.write("saveCriteria", options);
    return { result: { ...result, criteriaSettings: settings }, outcome };
  }

  /** What trying another proposal date gives. */
  tried: WhatIf | AppError = new AppError("unexpected");
  earliest: EarliestDate | AppError = new AppError("unexpected");
  heldTrial: Held<WhatIf> | null = null;
  heldSearch: Held<EarliestDate> | null = null;

  whatIf(_result: CheckResult, proposedOn: LocalDate, set: string, options: TrialOptions = {}): Promise<WhatIf> {
    this.calls.push(`whatIf ${proposedOn} ${set}`);
    return this.answer(this.tried, options, (held) => {
      this.heldTrial = held;
    });
  }

  earliestDate(_result: CheckResult, set: string, options: TrialOptions = {}): Promise<EarliestDate> {
    this.calls.push(`earliestDate ${set}`);
    return this.answer(this.earliest, options, (held) => {
      this.heldSearch = held;
    });
  }

  highlight(_result: CheckResult, options: WriteOptions = {}): Promise<WriteOutcome> {
    return this.write("highlight", options);
  }

  removeHighlights(options: WriteOptions = {}): Promise<WriteOutcome> {
    return this.write("removeHighlights", options);
  }

  writeFindings(_result: CheckResult, options: WriteOptions = {}): Promise<WriteOutcome> {
    return this.write("writeFindings", options);
  }

  /** What storing an explanation gives, when it succeeds. */
  justified: CheckResult | null = null;
  readonly explained: Explanation[] = [];

  async justify(result: CheckResult, _finding: Finding, explanation: Explanation, options: WriteOptions = {}): Promise<NewResult> {
    this.explained.push(explanation);
    const outcome = await this.write("justify", options);
    return { result: outcome.refused.length > 0 ? result : (this.justified ?? result), outcome };
  }

  async withdraw(result: CheckResult, _justification: Justification, options: WriteOptions = {}): Promise<NewResult> {
    const outcome = await this.write("withdraw", options);
    return { result: outcome.refused.length > 0 ? result : (this.justified ?? result), outcome };
  }

  readonly filledSets: string[] = [];

  fillCriteria(_result: CheckResult, set: string, options: WriteOptions = {}): Promise<WriteOutcome> {
    this.filledSets.push(set);
    return this.write("fillCriteria", options);
  }

  createTemplates(registers: readonly RegisterId[], options: WriteOptions = {}): Promise<WriteOutcome> {
    return this.write(`createTemplates ${registers.join(" ")}`, options);
  }

  /** Every register has the same two columns, the parameter sheet none. */
  async validationOf({ register }: RegisterSummary): Promise<readonly ColumnRule[]> {
    if (register === "parameters") return [];
    return [
      { field: "sex", column: "D", rule: { kind: "list", options: ["Nam", "Nữ"] } },
      { field: "listedOn", column: "H", rule: { kind: "date" } },
    ];
  }

  addValidation(_result: CheckResult, { register, sheet }: RegisterSummary, options: WriteOptions = {}): Promise<WriteOutcome> {
    return this.write(`addValidation ${register} ${sheet}`, options);
  }

  listFixes(options: WriteOptions = {}): Promise<FixListing> {
    this.calls.push("listFixes");
    return this.answer(this.fixListing, options, () => undefined);
  }

  applyFixes(fixes: readonly CellFix[], options: WriteOptions = {}): Promise<WriteOutcome> {
    this.fixed.push(fixes);
    return this.write("applyFixes", options);
  }

  listRestorable(options: WriteOptions = {}): Promise<RestoreListing> {
    this.calls.push("listRestorable");
    return this.answer(this.restoreListing, options, () => undefined);
  }

  restore(fixes: readonly RestorableFix[], options: WriteOptions = {}): Promise<WriteOutcome> {
    this.restored.push(fixes);
    return this.write("restore", options);
  }

  parameterListing: ParameterListing | null | AppError = null;
  readonly entered: ParameterEntries[] = [];
  /** What entries would change. */
  parameterChanges: readonly ParameterChange[] = [];
  readonly savedParameters: (readonly ParameterChange[])[] = [];

  parameters(options: WriteOptions = {}): Promise<ParameterListing | null> {
    this.calls.push("parameters");
    return this.answer<ParameterListing | null>(this.parameterListing, options, () => undefined);
  }

  async previewParameters(_listing: ParameterListing, entries: ParameterEntries): Promise<readonly ParameterChange[]> {
    this.entered.push(entries);
    return this.parameterChanges;
  }

  saveParameters(changes: readonly ParameterChange[], options: WriteOptions = {}): Promise<WriteOutcome> {
    this.savedParameters.push(changes);
    return this.write("saveParameters", options);
  }

  writeConfiguration(_result: CheckResult, options: WriteOptions = {}): Promise<WriteOutcome> {
    return this.write("writeConfiguration", options);
  }

  readConfiguration(options: WriteOptions = {}): Promise<TakenConfiguration> {
    this.calls.push("readConfiguration");
    return this.answer<TakenConfiguration>(this.configuration, options, () => undefined);
  }

  removeAllTraces(options: WriteOptions = {}): Promise<WriteOutcome> {
    return this.write("removeAllTraces", options);
  }

  async showCell(cell: CellRef): Promise<void> {
    this.shown.push(cell);
    if (this.showError !== null) throw this.showError;
  }

  async onChanged(listener: () => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => {
      this.listeners.delete(listener);
    };
  }

  protected write(call: string, options: WriteOptions): Promise<WriteOutcome> {
    this.calls.push(call);
    return this.answer(this.outcome, options, (held) => {
      this.heldWrite = held;
    });
  }

  private answer<T>(
    answer: T | AppError,
    options: CheckOptions | WriteOptions,
    keep: (held: Held<T>) => void,
  ): Promise<T> {
    if (!this.hold) return answer instanceof AppError ? Promise.reject(answer) : Promise.resolve(answer);
    return new Promise((succeed, fail) => {
      keep({ options, progress: (progress) => options.onProgress?.(progress), succeed, fail });
    });
  }
}
