import { checkWorkbook } from "../../../src/core/check";
import { parseProfile, type Profile } from "../../../src/core/criteria/profile";
import type { CheckResult } from "../../../src/core/model/checkResult";
import type { Finding } from "../../../src/core/model/finding";
import { compareFindings, findingKeys, type ComparedCheck } from "../../../src/core/model/findingChanges";
import { runNow } from "../../../src/core/model/job";
import { parseIsoDate, type LocalDate } from "../../../src/core/model/localDate";
import type { SheetGrid } from "../../../src/core/model/sheetGrid";
import { sheetsOf, type RegisterSheets, type SheetRow } from "../../support/registerSheets";
import { finding, register } from "../../support/sampleResult";

const today = parseIsoDate("2025-12-20") as LocalDate;

const profileOf = (rulesOff: readonly string[]): Profile => {
  const parsed = parseProfile(JSON.stringify({ schemaVersion: 1, name: "Thử", rulesOff }));
  if (!("profile" in parsed)) throw new Error(parsed.unusable);
  return parsed.profile;
};

const checkSheets = (sheets: readonly SheetGrid[], rulesOff: readonly string[] = []): CheckResult =>
  runNow(checkWorkbook({ sheets, uses1904Dates: false, state: null }, {}, today, profileOf(rulesOff)));

/** A check of a small workbook, with rules switched off where wanted. */
const check = (sheets: RegisterSheets, rulesOff: readonly string[] = []): CheckResult => checkSheets(sheetsOf(sheets), rulesOff);

const only = (result: CheckResult, rule: string): ComparedCheck => ({ ...result, findings: result.findings.filter((one) => one.rule === rule) });

const counts = ({ resolved, added, stillOpen, unchecked }: ReturnType<typeof compareFindings>) => ({ resolved, added, stillOpen, unchecked });

/** What changed in one rule, or in all. */
const changes = (before: RegisterSheets, after: RegisterSheets, rule = "addict/no-dossier", off: readonly string[] = []) => counts(compareFindings(only(check(before), rule), only(check(after, off), rule)));

const person = (number: number, more: SheetRow<"addict"> = {}): SheetRow<"addict"> => ({ fullName: `Lò Văn ${"ABCDEFGH"[number] ?? ""}`, personalId: `03809000120${number}`, birth: 1990, dossier: "Chưa lập", ...more });
const people = [0, 1, 2, 3].map((number) => person(number));

describe("a second check", () => {
  it("of the same rows finds nothing changed", () => {
    expect(changes({ addict: people }, { addict: people })).toEqual({ resolved: 0, added: 0, stillOpen: 4, unchecked: 0 });
  });

  it("is not misled by sorted rows", () => {
    expect(changes({ addict: people }, { addict: [...people].reverse() })).toEqual({ resolved: 0, added: 0, stillOpen: 4, unchecked: 0 });
  });

  it("is not misled by inserted rows, and finds the new ones", () => {
    const inserted = [person(5), ...people.slice(0, 2), person(6, { dossier: "Đã lập" }), ...people.slice(2)];
    expect(changes({ addict: people }, { addict: inserted })).toEqual({ resolved: 0, added: 1, stillOpen: 4, unchecked: 0 });
  });

  it("counts what was put right, and a row that was taken out", () => {
    expect(changes({ addict: people }, { addict: [person(0, { dossier: "Đã lập" }), ...people.slice(1, 3)] })).toEqual({ resolved: 2, added: 0, stillOpen: 2, unchecked: 0 });
  });

  it("counts a value that went wrong as new", () => {
    const before = [person(0, { dossier: "Đã lập" }), ...people.slice(1)];
    const result = compareFindings(only(check({ addict: before }), "addict/no-dossier"), only(check({ addict: people }), "addict/no-dossier"));
    expect(counts(result)).toEqual({ resolved: 0, added: 1, stillOpen: 3, unchecked: 0 });
    expect([...result.addedKeys]).toHaveLength(1);
  });

  it("takes another message of the same rule for another defect: a missing date that is now too late", () => {
    const home = (signedOn: string) => ({ household: [{ householdCode: "H1", head: "Vũ Văn A", residence: "Đang cư trú", signed: "Đã ký", signedOn }] });
    expect(changes(home(""), home("24/12/2025"), "household/signing-date")).toEqual({ resolved: 1, added: 1, stillOpen: 0, unchecked: 0 });
  });

  it("knows a row again whose identity number was filled in: its other findings stay open", () => {
    const before = [person(0, { personalId: "" }), person(1)];
    expect(changes({ addict: before }, { addict: [person(0), person(1)] })).toEqual({ resolved: 0, added: 0, stillOpen: 2, unchecked: 0 });
    expect(changes({ addict: before }, { addict: [person(0), person(1)] }, "addict/personal-id-missing")).toEqual({ resolved: 1, added: 0, stillOpen: 0, unchecked: 0 });
  });

  it("resolves nothing by a rule that was switched off meanwhile", () => {
    expect(changes({ addict: people }, { addict: people }, "addict/no-dossier", ["addict/no-dossier"])).toEqual({ resolved: 0, added: 0, stillOpen: 0, unchecked: 4 });
  });

  it("resolves nothing by a rule whose column or register is gone", () => {
    expect(changes({ addict: people }, { addict: people, without: { addict: ["dossier"] } })).toEqual({ resolved: 0, added: 0, stillOpen: 0, unchecked: 4 });
    expect(changes({ addict: people, user: [{}] }, { user: [{}] })).toEqual({ resolved: 0, added: 0, stillOpen: 0, unchecked: 4 });
  });

  it("still counts what was put right on the other sheets of the register", () => {
    const done = people.slice(0, 2).map((one) => ({ ...one, dossier: "Đã lập" }));
    const second = (without: readonly "dossier"[]) => sheetsOf({ addict: people.slice(2), without: { addict: without } }).map((sheet) => ({ ...sheet, name: "DS nghiện thôn 2" }));
    const before = checkSheets([...sheetsOf({ addict: people.slice(0, 2) }), ...second([])]);
    const after = checkSheets([...sheetsOf({ addict: done }), ...second(["dossier"])]);
    expect(counts(compareFindings(only(before, "addict/no-dossier"), only(after, "addict/no-dossier")))).toEqual({ resolved: 2, added: 0, stillOpen: 0, unchecked: 2 });
  });

  it("resolves nothing on a sheet that is no register any more", () => {
    const before = { addict: people.slice(0, 2), further: { addict: people.slice(2) } };
    expect(changes(before, { addict: people.slice(0, 2).map((one) => ({ ...one, dossier: "Đã lập" })) })).toEqual({ resolved: 2, added: 0, stillOpen: 0, unchecked: 2 });
  });
});

describe("as multisets", () => {
  const registers = [register("addict", "Người nghiện")];
  const compared = (findings: readonly Finding[], more: Partial<ComparedCheck> = {}): ComparedCheck => ({ findings, notRun: [], passed: ["addict/no-dossier"], registers, ...more });
  const same = (row: number, more: Partial<Finding> = {}): Finding => finding("addict/no-dossier", "violation", row, { subject: "one person", ...more });

  it("two findings of one defect, one of them resolved", () => {
    expect(counts(compareFindings(compared([same(5), same(9)]), compared([same(9)])))).toEqual({ resolved: 1, added: 0, stillOpen: 1, unchecked: 0 });
  });

  it("one more of the same: the one with other values is the new one", () => {
    const [kept, added] = [same(9, { basis: "kept" }), same(5, { basis: "other" })];
    const result = compareFindings(compared([same(4, { basis: "kept" })]), compared([added, kept]));
    expect(counts(result)).toEqual({ resolved: 0, added: 1, stillOpen: 1, unchecked: 0 });
    expect([...result.addedKeys]).toEqual([findingKeys([added, kept]).get(added)]);
  });

  it("gives every finding a key of its own", () => {
    const findings = [same(5), same(5), same(5, { message: "other" }), finding("addict/other", "notice", 5, { subject: "one person" })];
    expect(new Set(findingKeys(findings).values()).size).toBe(4);
  });

  it("adds up: what was there is resolved, open or unchecked; what is there is open or new", () => {
    const before = compared([same(1), same(2, { subject: "a" }), same(3, { subject: "b" }), finding("addict/off", "notice", 4)]);
    const after = compared([same(3, { subject: "b" }), same(8, { subject: "c", basis: "else" })], { notRun: [{ rule: "addict/off", ref: null, reason: "switched-off" }] });
    const result = compareFindings(before, after);
    expect(counts(result)).toEqual({ resolved: 2, added: 1, stillOpen: 1, unchecked: 1 });
    expect(result.resolved + result.stillOpen + result.unchecked).toBe(before.findings.length);
    expect(result.stillOpen + result.added).toBe(after.findings.length);
  });

  it("takes a missing parameter for what it is, although the entry names the parameter sheet", () => {
    const after = compared([], { passed: [], notRun: [{ rule: "addict/no-dossier", ref: null, reason: "missing-column", column: "population", sheet: "Tham số" }], registers: [...registers, register("parameters", "Tham số")] });
    expect(counts(compareFindings(compared([same(5)]), after))).toEqual({ resolved: 0, added: 0, stillOpen: 0, unchecked: 1 });
  });

  it("knows a rule that did not say a word as one that was not run", () => {
    expect(counts(compareFindings(compared([same(5)]), compared([], { passed: [] })))).toMatchObject({ resolved: 0, unchecked: 1 });
  });
});
