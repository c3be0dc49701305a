import type { Finding } from "../../src/core/model/finding";
import { groupFindings } from "../../src/taskpane/state/findingGroups";
import type { FindingGroup } from "../../src/taskpane/state/findingGroups";
import { nextOpen } from "../../src/taskpane/state/nextOpen";
import { findingsOf } from "../support/sampleResult";

const groups = (...findings: readonly (readonly Finding[])[]): readonly FindingGroup[] => groupFindings(findings.flat(), new Set());
const [a, b, c] = [findingsOf("addict/a", "violation", 5, 10), findingsOf("addict/b", "violation", 4, 30), findingsOf("addict/c", "notice", 3, 50)];
const before = groups(a, b, c);
const key = (rule: string): string => before.find((group) => group.rule === rule)?.key ?? "";

describe("where a person goes on", () => {
  it.each([
    ["nothing is open", { at: { groupKey: key("addict/a"), index: 0 }, after: groups(), next: null }],
    ["the person was nowhere", { at: null, after: before, next: { groupKey: key("addict/a"), index: 0 } }],
    ["the finding is still open", { at: { groupKey: key("addict/a"), index: 3 }, after: groups(a, b, c), next: { groupKey: key("addict/a"), index: 3 } }],
    ["it is open and stands elsewhere in the list", { at: { groupKey: key("addict/a"), index: 3 }, after: groups(a.slice(2), b, c), next: { groupKey: key("addict/a"), index: 1 } }],
    ["it is resolved", { at: { groupKey: key("addict/a"), index: 1 }, after: groups(a.filter((_, index) => index !== 1), b, c), next: { groupKey: key("addict/a"), index: 1 } }],
    ["the last of its rule is resolved", { at: { groupKey: key("addict/a"), index: 4 }, after: groups(a.slice(0, 4), b, c), next: { groupKey: key("addict/b"), index: 0 } }],
    ["all of its rule are resolved", { at: { groupKey: key("addict/b"), index: 0 }, after: groups(a, c), next: { groupKey: key("addict/c"), index: 0 } }],
    ["that rule was the last", { at: { groupKey: key("addict/c"), index: 2 }, after: groups(a, b), next: { groupKey: key("addict/a"), index: 0 } }],
  ])("%s", (_, { at, after, next }) => {
    expect(nextOpen(before, at, after)).toEqual(next);
  });
});
