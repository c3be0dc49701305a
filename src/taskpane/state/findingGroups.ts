import type { Finding } from "../../core/model/finding";
import type { RegisterId } from "../../core/model/registerIds";
import { compareSeverity } from "../../core/model/severity";
import type { Severity } from "../../core/model/severity";

/** All findings of one rule in one severity, in sheet order. */
export interface FindingGroup {
  readonly key: string;
  readonly rule: string;
  readonly words: string;
  readonly register: RegisterId;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Exact numbers of findings by severity. */
export const countBySeverity = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const counts = { violation: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};

/**
 * Findings by rule: worst severity first, then the rule with most findings, then reading order.
 * A rule may have two severities (47 does); each is a group of its own. An empty `shown` shows all severities.
 */
export const groupFindings = (
  findings: readonly Finding[],
  shown: ReadonlySet<Severity>,
): readonly FindingGroup[] => {
  const byKey = new Map<string, { first: Finding; findings: Finding[] }>();
  for (const finding of findings) {
    if (shown.size > 0 && !shown.has(finding.severity)) continue;
    const key = `${finding.severity} ${finding.rule}`;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { first: finding, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...byKey]
    .map(([key, { first, findings: members }]) => ({
      key,
      rule: first.rule,
      words: first.words,
      register: first.register,
      severity: first.severity,
      findings: members,
    }))
    .sort((a, b) => compareSeverity(a.severity, b.severity) || b.findings.length - a.findings.length);
};
