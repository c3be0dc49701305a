import type { Claim } from "../../../src/core/model/claim";
import type { JudgedJustification } from "../../../src/core/model/justification";
import { emptyRecord, type Decision, type DecisionKind, type StepTaken, type VerificationRecord, type VerificationStep } from "../../../src/core/model/verification";
import { itemsOf, verificationOf } from "../../../src/core/verification/items";
import { readRecord, recordCells, recordLines } from "../../../src/core/verification/recordRows";
import { nextNumber, obstacleTo, obstacleToTakingBack, stepsStanding, withAnswer, withDecision, withoutStep, withStep } from "../../../src/core/verification/steps";
import { day } from "../../support/sampleResult";

const claim = (id: string, numerator: number, more: Partial<Claim> = {}): Claim => ({
  set: "xkmt-2024",
  id,
  sheet: "Tổng hợp tiêu chí",
  row: 8,
  claimed: { numerator, denominator: 10, verdict: "met" },
  recomputed: { numerator, denominator: 10, verdict: "met" },
  differing: [],
  state: "agrees",
  rows: [],
  ...more,
});

const signed = { author: "Cán bộ Thử", on: day(2025, 12, 21), level: "Công an tỉnh" };

/** The record after somebody decided on a part. */
const decided = (record: VerificationRecord, claims: readonly Claim[], id: string, decision: DecisionKind, reason = ""): VerificationRecord => {
  const item = itemsOf(claims, [], record).find(({ key }) => key.endsWith(` ${id}`));
  if (item === undefined) throw new Error(`no item ${id}`);
  const taken: Decision = { ...signed, number: nextNumber(record), item: item.key, basis: item.basis, decision, reason };
  return withDecision(record, taken);
};

const answered = (record: VerificationRecord, item: string): VerificationRecord => withAnswer(record, { ...signed, number: nextNumber(record), item, text: "Đã bổ sung phiếu" });
const taken = (record: VerificationRecord, step: VerificationStep, fingerprint = "abc"): VerificationRecord => {
  const one: StepTaken = { ...signed, number: nextNumber(record), step, note: "", fingerprint };
  return withStep(record, one);
};
const stateOf = (claims: readonly Claim[], record: VerificationRecord, id: string) => itemsOf(claims, [], record).find(({ key }) => key.endsWith(` ${id}`))?.state;

describe("items of a verification", () => {
  const claims = [claim("1a", 10), claim("8", 9)];

  test("are open until somebody decides, and then as decided", () => {
    expect(stateOf(claims, emptyRecord, "1a")).toBe("open");
    for (const decision of ["accepted", "onHold", "returned"] as const) expect(stateOf(claims, decided(emptyRecord, claims, "1a", decision, "thiếu phiếu xét nghiệm"), "1a")).toBe(decision);
  });

  test("the last decision counts, the earlier stay on record", () => {
    const record = decided(decided(emptyRecord, claims, "1a", "returned", "thiếu phiếu"), claims, "1a", "accepted");
    expect(stateOf(claims, record, "1a")).toBe("accepted");
    expect(record.decisions).toHaveLength(2);
  });

  test("another value, claimed or recomputed, reopens what was decided; the decision itself stays", () => {
    const record = decided(emptyRecord, claims, "1a", "accepted");
    const recount = [claim("1a", 10, { recomputed: { numerator: 9, denominator: 10, verdict: "notMet" } })];
    expect(stateOf(recount, record, "1a")).toBe("reopened");
    expect(itemsOf(recount, [], record)[0]?.decision?.decision).toBe("accepted");
    expect(stateOf(claims, record, "1a")).toBe("accepted");
  });

  test("where the line stands does not matter", () => {
    const record = decided(emptyRecord, claims, "1a", "accepted");
    expect(stateOf([claim("1a", 10, { row: 99, sheet: "Khác" })], record, "1a")).toBe("accepted");
  });

  test("a return is answered by an answer or by another value; an answer before the return is none", () => {
    const returned = decided(emptyRecord, claims, "8", "returned", "thiếu 03 hộ chưa ký");
    const key = itemsOf(claims, [], returned)[1]?.key ?? "";
    expect(stateOf(claims, answered(returned, key), "8")).toBe("answered");
    expect(stateOf([claim("8", 10)], returned, "8")).toBe("answered");
    const returnedAgain = decided(answered(returned, key), claims, "8", "returned", "phiếu không rõ");
    expect(stateOf(claims, returnedAgain, "8")).toBe("returned");
    expect(itemsOf(claims, [], returnedAgain)[1]?.answer).toBeNull();
  });

  test("justifications are items too, save those whose finding is gone", () => {
    const justification: JudgedJustification = {
      rule: "addict/no-dossier", subject: "s1", basis: "b1", register: "addict", sheet: "DS", cell: "H9", reason: "Hồ sơ đang ở Công an huyện", author: "A", givenOn: day(2025, 12, 1), documentNumber: "12/CV", expiresOn: null, state: "valid",
    };
    const items = itemsOf([], [justification, { ...justification, subject: "s2", state: "resolved" }], emptyRecord);
    expect(items.map(({ kind, state }) => [kind, state])).toEqual([["justification", "open"]]);
    const record = withDecision(emptyRecord, { ...signed, number: 1, item: items[0]?.key ?? "", basis: items[0]?.basis ?? "", decision: "accepted", reason: "" });
    expect(itemsOf([], [{ ...justification, documentNumber: "13/CV" }], record)[0]?.state).toBe("reopened");
  });
});

describe("the two steps", () => {
  const claims = [claim("1a", 10)];
  const accepted = decided(emptyRecord, claims, "1a", "accepted");
  const at = (record: VerificationRecord, fingerprint = "abc", own = claims) => verificationOf(own, [], record, fingerprint);

  test("verifying needs every item accepted on its present value", () => {
    expect(obstacleTo("verified", at(emptyRecord))).toBe("items-open");
    expect(obstacleTo("verified", at(decided(emptyRecord, claims, "1a", "onHold")))).toBe("items-open");
    expect(obstacleTo("verified", at(accepted, "abc", [claim("1a", 9)]))).toBe("items-open");
    expect(obstacleTo("verified", at(accepted, "abc", []))).toBe("no-items");
    expect(obstacleTo("verified", at(accepted))).toBeNull();
  });

  test("approving needs the verification, and registers that have not changed since", () => {
    expect(obstacleTo("approved", at(accepted))).toBe("not-verified");
    const verified = taken(accepted, "verified");
    expect(obstacleTo("approved", at(verified))).toBeNull();
    expect(obstacleTo("approved", at(verified, "def"))).toBe("changed-since");
    expect(obstacleTo("verified", at(verified))).toBe("already");
  });

  test("steps are taken back in the reverse order only", () => {
    const both = taken(taken(accepted, "verified"), "approved");
    expect(obstacleToTakingBack("verified", at(both))).toBe("later-step");
    expect(obstacleToTakingBack("approved", at(both))).toBeNull();
    const without = withoutStep(both, "approved");
    expect(obstacleToTakingBack("approved", at(without))).toBe("not-taken");
    expect(obstacleToTakingBack("verified", at(without))).toBeNull();
  });

  test("an approval without the verification before it does not stand", () => {
    expect(stepsStanding(withoutStep(taken(taken(accepted, "verified"), "approved"), "verified"))).toEqual([]);
  });

  test("a change of the registers after a step shows", () => {
    expect(at(accepted, "def").hasChangedSince).toBe(false);
    expect(at(taken(accepted, "verified"), "def").hasChangedSince).toBe(true);
    expect(at(taken(accepted, "verified")).hasChangedSince).toBe(false);
  });
});

describe("the record in the sheet", () => {
  const claims = [claim("1a", 10)];
  const record: VerificationRecord = { ...taken(answered(decided(emptyRecord, claims, "1a", "returned", "thiếu phiếu"), "claim xkmt-2024 1a"), "verified"), marks: { addict: "0123456789abcd".repeat(5000), household: "ff" } };
  const rows = recordLines(record).map((text) => ["", text]);

  test("stands in few cells, and comes back from them", () => {
    const cells = recordCells(record);
    expect(cells.length).toBeLessThan(rows.length);
    for (const text of cells) expect(text.length).toBeLessThan(32_767);
    expect(readRecord(cells.map((text) => [1, text, "r1", ""])).record).toEqual(record);
  });

  test("comes back as it was, in any order of rows", () => {
    expect(readRecord(rows)).toEqual({ record, damaged: 0 });
    expect(readRecord([...rows].reverse())).toEqual({ record, damaged: 0 });
  });

  test("no text is longer than a cell holds", () => {
    for (const [, text = ""] of rows) expect(text.length).toBeLessThan(32_767);
  });

  test("what was changed by hand and cannot be read counts for nothing and is counted", () => {
    const [decision = ["", ""], ...rest] = rows;
    const damaged = readRecord([["", String(decision[1]).replace("returned", "refused")], ...rest]);
    expect(damaged.damaged).toBe(1);
    expect(damaged.record.decisions).toEqual([]);
    const emptied = readRecord([["", String(decision[1]).replace("thiếu phiếu", "")], ...rest]);
    expect(emptied.record.decisions).toEqual([]);
    expect(emptied.damaged).toBe(1);
  });
});
