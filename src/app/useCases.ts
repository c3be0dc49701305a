import type { Profile } from "../core/criteria/profile";
import type { CellRef } from "../core/model/cellRef";
import type { CheckResult } from "../core/model/checkResult";
import type { Finding } from "../core/model/finding";
import type { HandbookExample } from "../core/model/handbook";
import type { Explanation, Justification } from "../core/model/justification";
import type { LocalDate } from "../core/model/localDate";
import type { Mapping, SheetReading } from "../core/model/mapping";
import type { RuleInfo } from "../core/model/ruleInfo";
import type { RuleSettings } from "../core/model/ruleSettings";
import type { WriteOutcome } from "../core/model/writePlan";
import type { ConfigurationUseCases } from "./configurationUseCases";
import type { CriteriaUseCases, NewResult } from "./criteriaUseCases";
import type { ExportUseCases } from "./exportUseCases";
import type { DutyUseCases } from "./dutyUseCases";
import type { FixUseCases } from "./fixUseCases";
import type { ParameterUseCases } from "./parameterUseCases";
import type { CancelSignal, ReportProgress, WriteOptions } from "./ports";
import type { ProfileUseCases } from "./profileUseCases";
import type { ReportExportUseCases } from "./reportExportUseCases";
import type { ReportUseCases } from "./reportUseCases";
import type { BoardUseCases } from "./boardUseCases";
import type { VerificationUseCases } from "./verificationUseCases";
import type { TemplateUseCases } from "./templateUseCases";

export interface CheckOptions {
  /** Dates the person gave; what is absent comes from the parameter sheet. */
  readonly dates?: { readonly asOf?: LocalDate; readonly proposedOn?: LocalDate; readonly registeredOn?: LocalDate };
  /** Limits that stand in for the shipped ones. */
  readonly profile?: Profile;
  readonly onProgress?: ReportProgress;
  readonly signal?: CancelSignal;
}

/** How the sheets of a workbook are read, and the choices that are stored in it. */
export interface Recognition {
  readonly readings: readonly SheetReading[];
  readonly mapping: Mapping;
  readonly rules: RuleSettings;
}

/** What a person can do, whoever asks: the pane, the check command or a test. Every failure is an `AppError`. */
export interface UseCases extends TemplateUseCases, FixUseCases, CriteriaUseCases, ConfigurationUseCases, ProfileUseCases, ParameterUseCases, ReportUseCases, DutyUseCases, VerificationUseCases, BoardUseCases, ExportUseCases, ReportExportUseCases {
  /** Reads the workbook and checks it; writes nothing. Throws `nothingRecognised` when no register was found. */
  check(options?: CheckOptions): Promise<CheckResult>;
  /** Reads the sheets and says what each was taken for, also when nothing was recognised; writes nothing. */
  recognise(options?: CheckOptions): Promise<Recognition>;
  /** Stores what the person decided about sheets in the workbook; the next check reads by it. */
  saveMapping(mapping: Mapping, options?: WriteOptions): Promise<WriteOutcome>;
  /** Every rule as it stands today: what it looks at, its limits, the law behind it. Nothing is read or written. */
  rules(): Promise<readonly RuleInfo[]>;
  /** The worked example of a rule for the handbook, by the key of its words; loaded when first asked for. */
  ruleExample(words: string): Promise<HandbookExample>;
  /** Stores which rules are off and which limits were changed in the workbook; the next check follows them. */
  saveRules(settings: RuleSettings, options?: WriteOptions): Promise<WriteOutcome>;
  /** Writes highlights for the findings of `result`; idempotent. */
  highlight(result: CheckResult, options?: WriteOptions): Promise<WriteOutcome>;
  removeHighlights(options?: WriteOptions): Promise<WriteOutcome>;
  /** Writes the owned findings sheet. */
  writeFindings(result: CheckResult, options?: WriteOptions): Promise<WriteOutcome>;
  /**
   * Stores an explanation of a finding in the findings sheet; it holds until a value behind the finding changes. Gives
   * the result with it. Refused ("changed") when somebody edited the stored ones since the check.
   */
  justify(result: CheckResult, finding: Finding, explanation: Explanation, options?: WriteOptions): Promise<NewResult>;
  /** Takes a stored explanation back. */
  withdraw(result: CheckResult, justification: Justification, options?: WriteOptions): Promise<NewResult>;
  /** Removes highlights, owned sheets and stored state, and nothing else. */
  removeAllTraces(options?: WriteOptions): Promise<WriteOutcome>;
  showCell(cell: CellRef): Promise<void>;
  onChanged(listener: () => void): Promise<() => Promise<void>>;
}
