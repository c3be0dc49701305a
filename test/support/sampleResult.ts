import { shippedCriteria } from "../../src/core/model/criteriaSettings";
import { threshold, thresholds, type ThresholdId } from "../../src/legal/thresholds";
import type { CheckDates, CheckResult, RegisterSummary } from "../../src/core/model/checkResult";
import type { CriterionResult, CriterionWords } from "../../src/core/model/criterion";
import type { Finding } from "../../src/core/model/finding";
import { localDate } from "../../src/core/model/localDate";
import type { LocalDate } from "../../src/core/model/localDate";
import type { RegisterId } from "../../src/core/model/registerIds";
import type { Severity } from "../../src/core/model/severity";
import type { UnitNames } from "../../src/core/model/unitNames";
import xkmt from "../../src/legal/criteria/xkmt-2024.json";
import { emptyRecord } from "../../src/core/model/verification";
import { cite } from "../../src/legal/sources";

/** A day that the test's author knows to exist. */
export const day = (year: number, month: number, dayOfMonth: number): LocalDate => {
  const date = localDate(year, month, dayOfMonth);
  if (date === null) throw new RangeError("No such day.");
  return date;
};

/** A name that stands in the facts of findings and must never be drawn by the pane itself. */
export const personName = "Lò Văn Mẫu";

export const finding = (
  rule: string,
  severity: Severity,
  row: number | null,
  more: Partial<Finding> = {},
): Finding => ({
  rule,
  ref: null,
  severity,
  register: "addict",
  sheet: "Người nghiện",
  row,
  column: row === null ? null : "H",
  words: rule,
  message: "default",
  params: { fullName: personName },
  citations: [cite("l73", { article: 43, clause: 1 })],
  subject: `subject ${String(row)}`,
  basis: "basis",
  ...more,
});

/** `count` findings of one rule, in rows from `firstRow` on. */
export const findingsOf = (rule: string, severity: Severity, count: number, firstRow = 2): readonly Finding[] =>
  Array.from({ length: count }, (_, index) => finding(rule, severity, firstRow + index));

/** Words of a part of the shipped set; those of another set are the test's own affair. */
const wordsOf = (id: string): CriterionWords => {
  const part = xkmt.parts.find((candidate) => candidate.id === id);
  return { content: part?.content ?? "", threshold: part?.threshold ?? "", ...(part !== undefined && "before" in part.measure && { isComparison: true as const }) };
};

export const criterion = (id: string, more: Partial<CriterionResult> = {}): CriterionResult => ({
  set: "xkmt-2024",
  id,
  numerator: 1,
  denominator: 1,
  verdict: "met",
  rows: [],
  reason: null,
  citation: cite("xkmt2024"),
  words: wordsOf(id),
  ...more,
});

export const register = (id: RegisterId, sheet: string, more: Partial<RegisterSummary> = {}): RegisterSummary => ({
  register: id,
  sheet,
  headerRow: 1,
  firstRow: 2,
  lastRow: 47,
  rows: 46,
  hiddenRows: 0,
  columns: {},
  unrecognised: [],
  ...more,
});

export const sampleDates: CheckDates = {
  asOf: day(2025, 12, 20),
  proposedOn: day(2025, 12, 15),
  registeredOn: day(2025, 1, 15),
  asOfSource: "parameters",
};

/** A unit of which the parameter sheet gives the kind alone. */
export const sampleUnit: UnitNames = { name: null, kind: "Xã", province: null, appraiser: null, recogniser: null, signsFor: null, signerTitle: null, hamlet: null, person: null };

const shippedLimits = Object.fromEntries(
  (Object.keys(thresholds) as ThresholdId[]).map((id) => [id, threshold(id, "2025-12-15")]),
) as CheckResult["limits"];

/** A small check: three rules with findings, one not run, two criteria, one report of two hamlets. */
export const sampleResult = (more: Partial<CheckResult> = {}): CheckResult => ({
  dates: sampleDates,
  limits: shippedLimits,
  profile: null,
  rules: { off: [], limits: {} },
  unit: sampleUnit,
  population: null,
  householdTotal: null,
  registers: [register("addict", "Người nghiện", { hiddenRows: 2, unrecognised: ["Mã số cũ"] })],
  readings: [],
  mapping: { sheets: [] },
  unrecognisedSheets: ["Ghi chú"],
  legacyCells: [],
  fixes: [],
  hasJournal: false,
  findings: [
    ...findingsOf("addict/stale-test", "warning", 3, 20),
    finding("addict/no-dossier", "violation", 12),
    finding("addict/no-dossier", "violation", 24),
    finding("household/total-differs", "notice", null, { register: "household", sheet: "Hộ cam kết" }),
  ],
  notRun: [{ rule: "addict/no-manager", ref: 37, reason: "missing-column", column: "manager" }],
  justifications: [],
  incompleteJustifications: [],
  storedJustifications: [],
  scoring: [],
  passed: ["user/no-dossier"],
  doubtfulColumns: [],
  completeness: [],
  criteriaSettings: shippedCriteria,
  criteriaSets: [{ id: "xkmt-2024", title: xkmt.title, version: "2024.1", thresholds: [], criteria: xkmt.criteria, hasWindow: false }, { id: "other-2025", title: "Bộ tiêu chí khác", version: "1", thresholds: [], criteria: {}, hasWindow: false }],
  criteria: [
    criterion("1a", {
      numerator: 199,
      denominator: 200,
      verdict: "notMet",
      rows: [{ sheet: "Người nghiện", row: 12 }],
    }),
    criterion("8", {
      numerator: null,
      denominator: null,
      verdict: "undetermined",
      reason: { why: "household-total-differs", rows: 220, total: 1221 },
    }),
  ],
  claims: [],
  verification: emptyRecord,
  damagedVerification: 0,
  storedVerification: [],
  rowsRead: 300,
  fingerprint: "00c0ffee",
  filledWith: {},
  outdatedSheets: [],
  ...more,
});
