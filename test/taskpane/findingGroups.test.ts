import { countBySeverity, groupFindings } from "../../src/taskpane/state/findingGroups";
import { finding, findingsOf } from "../support/sampleResult";

const findings = [
  ...findingsOf("a/few-warnings", "warning", 2),
  ...findingsOf("a/many-warnings", "warning", 5),
  ...findingsOf("a/notice", "notice", 9),
  finding("a/violation", "violation", 3),
];

describe("groupFindings", () => {
  it("puts the worst severity first, then the rule with most findings", () => {
    const groups = groupFindings(findings, new Set());
    expect(groups.map(({ rule, findings: members }) => [rule, members.length])).toEqual([
      ["a/violation", 1],
      ["a/many-warnings", 5],
      ["a/few-warnings", 2],
      ["a/notice", 9],
    ]);
  });

  it("shows the chosen severities only", () => {
    expect(groupFindings(findings, new Set(["notice"] as const)).map(({ rule }) => rule)).toEqual(["a/notice"]);
  });

  it("keeps two severities of one rule apart", () => {
    const both = [finding("a/x", "warning", 2), finding("a/x", "violation", 9)];
    expect(groupFindings(both, new Set()).map(({ severity }) => severity)).toEqual(["violation", "warning"]);
  });
});

test("countBySeverity counts each finding once", () => {
  expect(countBySeverity(findings)).toEqual({ violation: 1, warning: 7, notice: 9 });
});
