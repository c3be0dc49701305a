import type { CheckResult, RegisterSummary } from "./checkResult";
import type { Finding, NotRun } from "./finding";

/** What a second check of the same workbook found otherwise than the first. */
export interface FindingChanges {
  /** Findings of the first check whose rule looked again and found nothing there. */
  readonly resolved: number;
  /** Findings that were not there before. */
  readonly added: number;
  readonly stillOpen: number;
  /** Findings that are gone only because nobody looked again: the rule was not run, or the sheet was not read. */
  readonly unchecked: number;
  /** Which findings are new, by `findingKeys` of the second check. */
  readonly addedKeys: ReadonlySet<string>;
}

/** What two checks are compared by. */
export type ComparedCheck = Pick<CheckResult, "findings" | "notRun" | "passed" | "registers">;

const separator = "\u001f";

/**
 * A defect of a record: its rule, what exactly is wrong, and whose it is. The message belongs to it, since a date that
 * was missing and is now too late was dealt with and went wrong anew.
 */
const defectOf = ({ rule, message, subject }: Finding): string => [rule, message, subject].join(separator);

const placeOf = ({ rule, message, sheet, row, basis }: Finding): string => [rule, message, sheet, row, basis].join(separator);

/** A key for every finding of a check: equal findings of one record are numbered in their order. */
export const findingKeys = (findings: readonly Finding[]): ReadonlyMap<Finding, string> => {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const defect = defectOf(finding);
      const number = (counts.get(defect) ?? 0) + 1;
      counts.set(defect, number);
      return [finding, `${defect}${separator}${String(number)}`] as const;
    }),
  );
};

/** Findings not yet paired, by some key. */
class Pool {
  private readonly byKey = new Map<string, Finding[]>();

  constructor(
    findings: Iterable<Finding>,
    private readonly keyOf: (finding: Finding) => string,
  ) {
    for (const finding of findings) {
      const key = keyOf(finding);
      const known = this.byKey.get(key);
      if (known) known.push(finding);
      else this.byKey.set(key, [finding]);
    }
  }

  /** Takes out one with the key of `finding`; null: there is none left. */
  take(finding: Finding): Finding | null {
    return this.byKey.get(this.keyOf(finding))?.shift() ?? null;
  }
}

/** Removes pairs that agree in a key from both sets; a record's own findings are never paired twice. */
const pairOff = (before: Set<Finding>, after: Set<Finding>, keyOf: (finding: Finding) => string): void => {
  if (before.size === 0 || after.size === 0) return;
  const pool = new Pool(before, keyOf);
  for (const finding of after) {
    const partner = pool.take(finding);
    if (partner === null) continue;
    before.delete(partner);
    after.delete(finding);
  }
};

const standsOn = (registers: readonly RegisterSummary[], { register, sheet }: Pick<Finding, "register" | "sheet">): boolean =>
  sheet === null || registers.some((part) => part.sheet === sheet && (register === "parameters" || part.register === register));

/** Tells whether a finding's rule looked again at the place of the finding. */
const lookedAgain = ({ findings, notRun, passed, registers }: ComparedCheck): ((finding: Finding) => boolean) => {
  const missed = new Map<string, NotRun[]>();
  for (const item of notRun) missed.set(item.rule, [...(missed.get(item.rule) ?? []), item]);
  const ran = new Set([...passed, ...findings.map(({ rule }) => rule)]);
  return (finding) => {
    const { rule, sheet, register } = finding;
    if (!standsOn(registers, finding)) return false;
    const items = missed.get(rule) ?? [];
    // An item that names a sheet of the register is about that sheet alone; any other is about all of them.
    const isElsewhere = (item: NotRun): boolean => item.sheet !== undefined && item.sheet !== sheet && standsOn(registers, { register, sheet: item.sheet });
    return items.length === 0 ? ran.has(rule) : items.every(isElsewhere);
  };
};

/**
 * Compares two checks of one workbook as multisets of defects, wherever the rows stand now. Findings of one defect are
 * paired with those of the same values first, so that the one left over is the one that is new. What is left is paired
 * by rule, row and values: the same row under another name is still the same finding.
 */
export const compareFindings = (before: ComparedCheck, after: ComparedCheck): FindingChanges => {
  const gone = new Set(before.findings);
  const fresh = new Set(after.findings);
  pairOff(gone, fresh, (finding) => `${defectOf(finding)}${separator}${finding.basis}${separator}${finding.sheet ?? ""}${separator}${String(finding.row)}`);
  pairOff(gone, fresh, (finding) => `${defectOf(finding)}${separator}${finding.basis}`);
  pairOff(gone, fresh, defectOf);
  pairOff(gone, fresh, placeOf);
  const wasLookedAt = lookedAgain(after);
  const resolved = [...gone].filter(wasLookedAt).length;
  const keys = fresh.size === 0 ? null : findingKeys(after.findings);
  return {
    resolved,
    added: fresh.size,
    stillOpen: after.findings.length - fresh.size,
    unchecked: gone.size - resolved,
    addedKeys: new Set([...fresh].map((finding) => keys?.get(finding) ?? "")),
  };
};
