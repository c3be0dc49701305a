import type { Finding } from "../../core/model/finding";
import type { FindingGroup } from "./findingGroups";

/** A row of a group of findings. */
export interface FindingAt {
  readonly groupKey: string;
  readonly index: number;
}

const isSame = (a: Finding, b: Finding): boolean => a.subject === b.subject && a.message === b.message;

const firstOf = (groups: readonly FindingGroup[]): FindingAt | null => (groups[0] === undefined ? null : { groupKey: groups[0].key, index: 0 });

/** The first row of the first group that followed `key` before and is still there; else of the first group of all. */
const afterGroup = (key: string, before: readonly FindingGroup[], after: readonly FindingGroup[]): FindingAt | null => {
  const position = before.findIndex((group) => group.key === key);
  const next = before.slice(position + 1).find((group) => after.some((other) => other.key === group.key));
  return next === undefined ? firstOf(after) : { groupKey: next.key, index: 0 };
};

/**
 * Where a person goes on after a second check: at the finding they were at while it is open, else at the one that took
 * its place, else in the next group. Whoever was at none begins with the first. Null: nothing is open.
 */
export const nextOpen = (before: readonly FindingGroup[], at: FindingAt | null, after: readonly FindingGroup[]): FindingAt | null => {
  if (at === null) return firstOf(after);
  const group = after.find(({ key }) => key === at.groupKey);
  const was = before.find(({ key }) => key === at.groupKey)?.findings[at.index];
  if (group === undefined) return afterGroup(at.groupKey, before, after);
  const same = was === undefined ? -1 : group.findings.findIndex((finding) => isSame(finding, was));
  const index = same === -1 ? at.index : same;
  return index < group.findings.length ? { groupKey: group.key, index } : afterGroup(at.groupKey, before, after);
};
