import { indexJustifications, judgeJustifications, justify, withJustification, withoutJustification } from "../../../src/core/justifications/judge";
import type { Explanation } from "../../../src/core/model/justification";
import { day, finding } from "../../support/sampleResult";

const open = finding("addict/no-dossier", "violation", 12);
const other = finding("addict/no-dossier", "violation", 13);
const explanation: Explanation = { reason: "Hồ sơ đang trình ký", author: "Cán bộ Thử", givenOn: day(2025, 12, 1), documentNumber: "12/CV", expiresOn: day(2025, 12, 31) };
const given = justify(open, explanation);
const asOf = day(2025, 12, 20);
const stateOn = (findings = [open, other], notRun = {}, on = asOf): string | undefined =>
  judgeJustifications([given], { findings, notRun: Object.keys(notRun).map((rule) => ({ rule, ref: null, reason: "missing-column" as const })) }, on)[0]?.state;

describe("a justification", () => {
  it("is bound to the finding as it stands", () => {
    expect(given).toEqual({ ...explanation, rule: "addict/no-dossier", subject: "subject 12", basis: "basis", register: "addict", sheet: "Người nghiện", cell: "H12" });
    expect(justify(finding("household/total-differs", "notice", null), explanation)).toMatchObject({ cell: "" });
  });

  it("holds to its last day and not beyond", () => {
    expect(stateOn([open], {}, day(2025, 12, 31))).toBe("valid");
    expect(stateOn([open], {}, day(2026, 1, 1))).toBe("expired");
    const [endless] = judgeJustifications([{ ...given, expiresOn: null }], { findings: [open], notRun: [] }, day(2030, 1, 1));
    expect(endless?.state).toBe("valid");
  });

  it("reopens when a value behind the finding has changed, also when it has expired besides", () => {
    expect(stateOn([{ ...open, basis: "other basis" }])).toBe("changed");
    expect(stateOn([{ ...open, basis: "other basis" }], {}, day(2026, 6, 1))).toBe("changed");
  });

  it("says when its finding is gone, but not of a rule that did not run", () => {
    expect(stateOn([other])).toBe("resolved");
    expect(stateOn([other], { "addict/no-dossier": true })).toBe("unchecked");
  });

  it("is no justification of another rule or another record with the same values", () => {
    expect(stateOn([{ ...open, rule: "addict/no-rehab" }])).toBe("resolved");
    expect(stateOn([{ ...open, subject: "subject 99" }])).toBe("resolved");
  });

  it("stays with its record when the row moves", () => {
    expect(stateOn([{ ...open, row: 30, sheet: "Người nghiện (2)" }])).toBe("valid");
  });
});

describe("the list of justifications", () => {
  it("finds only valid ones", () => {
    const find = indexJustifications(judgeJustifications([given], { findings: [open], notRun: [] }, asOf));
    expect([find(open)?.reason, find(other)]).toEqual(["Hồ sơ đang trình ký", null]);
    const expired = indexJustifications(judgeJustifications([given], { findings: [open], notRun: [] }, day(2026, 2, 1)));
    expect(expired(open)).toBeNull();
  });

  it("keeps one for each record and rule, the last one given", () => {
    const second = justify({ ...open, basis: "new basis" }, { ...explanation, reason: "Đã có văn bản mới" });
    const third = justify(other, explanation);
    expect(withJustification([given, third], second).map(({ reason }) => reason)).toEqual(["Hồ sơ đang trình ký", "Đã có văn bản mới"]);
    expect(withoutJustification([second, third], given)).toEqual([third]);
  });
});
