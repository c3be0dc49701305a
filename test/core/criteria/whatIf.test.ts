import { checkParsed, decideAnew, type Checked, type GivenDates } from "../../../src/core/check";
import { daysAhead, earliestAllMet } from "../../../src/core/criteria/earliestDate";
import { whatIf, whatIfOfSet } from "../../../src/core/criteria/whatIf";
import type { CriteriaSettings } from "../../../src/core/model/criteriaSettings";
import type { CriterionResult } from "../../../src/core/model/criterion";
import { runNow } from "../../../src/core/model/job";
import { addDays, lastDayWithin } from "../../../src/core/model/localDate";
import type { SheetGrid } from "../../../src/core/model/sheetGrid";
import type { EarliestDate, WhatIf } from "../../../src/core/model/whatIf";
import type { FieldOf } from "../../../src/core/registers/registry";
import { serial } from "../../support/grid";
import { d, parameterSheet, registerSheet, type Cells } from "../../support/workbook";

const xkmt = "xkmt-2024";

const addictFields: readonly FieldOf<"addict">[] = ["ordinal", "fullName", "personalId", "dossier", "position", "rehabForm", "rehabFrom", "rehabTo", "manager", "psychosis", "lastTestedOn", "lastTestResult", "removedOn"];
const addict = (index: number, cells: Cells<"addict"> = {}): Cells<"addict"> => ({
  ordinal: index,
  fullName: `Nguyễn Văn ${String.fromCharCode(64 + index)}`,
  personalId: `0380850000${String(index).padStart(2, "0")}`,
  dossier: "Đã lập",
  position: "Ngoài cộng đồng",
  rehabForm: "Cai bắt buộc",
  rehabFrom: serial("2025-01-01"),
  rehabTo: serial("2027-12-31"),
  manager: "Ông Thử",
  lastTestedOn: serial("2025-12-10"),
  lastTestResult: "Âm tính",
  ...cells,
});
const addicts = (...rows: Cells<"addict">[]): SheetGrid => registerSheet("addict", addictFields, rows, "Nghiện");

const userFields: readonly FieldOf<"user">[] = ["ordinal", "fullName", "personalId", "foundOn", "dossier", "psychosis", "lastTestedOn", "lastTestResult", "removedOn"];
const users = (...rows: Cells<"user">[]): SheetGrid => registerSheet("user", userFields, rows.map((cells, index) => ({ ordinal: index + 1, fullName: `Lê Thị ${String.fromCharCode(65 + index)}`, personalId: `0381900000${String(index + 10)}`, dossier: "Đã lập", lastTestedOn: serial("2025-12-10"), lastTestResult: "Âm tính", ...cells })), "Sử dụng");

const postRehabFields: readonly FieldOf<"postRehab">[] = ["ordinal", "fullName", "personalId", "completedForm", "completedOn", "dossier", "manager", "managedFrom", "regularTestedOn", "regularTestResult", "surpriseTestedOn", "surpriseTestResult", "support"];
const postRehab = (...rows: Cells<"postRehab">[]): SheetGrid => registerSheet("postRehab", postRehabFields, rows.map((cells, index) => ({ ordinal: index + 1, fullName: `Vũ Văn ${String.fromCharCode(65 + index)}`, personalId: `0381800000${String(index + 10)}`, dossier: "Đã lập", manager: "Ông Thử", managedFrom: serial("2025-01-10"), support: "Dạy nghề", regularTestedOn: serial("2025-12-01"), regularTestResult: "Âm tính", surpriseTestedOn: serial("2025-12-01"), surpriseTestResult: "Âm tính", ...cells })), "Sau cai");

/** A log with one test of the first addict. */
const log = (result: string, on = "2025-12-18"): SheetGrid => registerSheet("test", ["fullName", "personalId", "testedOn", "testKind", "result", "slipNumber"], [{ fullName: "Nguyễn Văn A", personalId: "038085000001", testedOn: serial(on), testKind: "Đột xuất", result, slipNumber: "1/PKQ" }], "Xét nghiệm");

const models = (lastActiveOn: string): SheetGrid => registerSheet("model", ["ordinal", "name", "level", "rating", "lastActiveOn"], [{ ordinal: 1, name: "Mô hình 1", level: "Xã", rating: "Hoạt động hiệu quả", lastActiveOn: serial(lastActiveOn) }], "Mô hình");

/** A commune in which every part of the nine criteria is met from 10/12/2025 on, as long as the registers say so. */
const commune = (sheets: { readonly [name in "addict" | "user" | "postRehab" | "model" | "hotspot" | "incident" | "suspect" | "household" | "parameters"]?: SheetGrid } = {}): readonly SheetGrid[] =>
  Object.values({
    parameters: parameterSheet({ communeName: "Mẫu Sơn", householdTotal: 1, addictBaseline: 9, userBaseline: 9 }),
    addict: addicts(addict(1)),
    user: users({}),
    suspect: registerSheet("suspect", ["ordinal", "fullName", "personalId", "listedOn", "grounds", "testedOn", "testResult"], [], "Nghi"),
    postRehab: postRehab(),
    hotspot: registerSheet("hotspot", ["ordinal", "name", "spotKind", "identifiedOn", "status", "clearedOn"], [], "Điểm"),
    incident: registerSheet("incident", ["ordinal", "caseNumber", "occurredOn", "detectedOn", "act", "seriousness", "perpetratorGroup", "listedBefore"], [], "Vụ"),
    household: registerSheet("household", ["ordinal", "householdCode", "head", "residence", "pledge", "signed", "signedOn"], [{ ordinal: 1, householdCode: "H1", head: "Vũ Văn A", residence: "Đang cư trú (thường trú)", signed: "Đã ký", signedOn: serial("2025-03-01") }], "Hộ"),
    model: models("2025-12-01"),
    ...sheets,
  });

/** T 20/12/2025, D 15/12/2025, B 15/01/2025, unless given otherwise. */
const check = (sheets: readonly SheetGrid[], dates: GivenDates = { asOf: d("2025-12-20"), proposedOn: d("2025-12-15"), registeredOn: d("2025-01-15") }): Checked =>
  runNow(checkParsed({ sheets, uses1904Dates: false, state: null }, dates, d("2026-01-05")));

const tryDate = (checked: Checked, on: string, settings: CriteriaSettings = checked.result.criteriaSettings): WhatIf => runNow(whatIf(checked, settings, d(on)));
const flips = ({ flips: found }: WhatIf, set = xkmt): string[] => found.filter(({ after }) => after.set === set).map(({ before, after }) => `${after.id}: ${String(before.verdict)} > ${String(after.verdict)}`);
const tests = ({ expiring }: WhatIf): string[] => expiring.map(({ sheet, row, parts, kind, lastDay, daysLeft }) => `${sheet} ${String(row)} ${parts.join("+")} ${kind} ${lastDay} ${String(daysLeft)}`);
const earliest = (checked: Checked, set = xkmt): EarliestDate => runNow(earliestAllMet(checked, checked.result.criteriaSettings, set));
const ids = (parts: readonly CriterionResult[]): string[] => parts.map(({ id }) => id);
const isMet = ({ verdict }: CriterionResult): boolean => verdict === "met" || verdict === "notApplicable";

describe("another proposal date", () => {
  // domain.md 6.10: a test of 15/11/2025 is 30 days old on 15/12/2025 and 31 on the day after.
  test("a negative test holds for 30 days and not for 31", () => {
    const checked = check(commune({ addict: addicts(addict(1, { lastTestedOn: serial("2025-11-15") })) }));
    expect(flips(tryDate(checked, "2025-12-15"))).toEqual([]);
    const next = tryDate(checked, "2025-12-16");
    expect(flips(next)).toEqual(["1e: met > notMet"]);
    expect(tests(next)).toEqual(["Nghiện 3 1e negative 2025-12-15 0"]);
  });

  test("says how many more days each test holds, the first to run out first", () => {
    const checked = check(commune({ addict: addicts(addict(1, { lastTestedOn: serial("2025-11-20") }), addict(2, { lastTestedOn: serial("2025-11-17") }), addict(3)), user: users({ lastTestedOn: serial("2025-11-18") }) }));
    // 17/11 + 30 = 17/12, 18/11 + 30 = 18/12, 20/11 + 30 = 20/12; the test of 10/12 holds until 09/01/2026.
    const later = tryDate(checked, "2025-12-21");
    expect(tests(later)).toEqual(["Nghiện 4 1e negative 2025-12-17 2", "Sử dụng 3 2b negative 2025-12-18 3", "Nghiện 3 1e negative 2025-12-20 5"]);
    expect(flips(later)).toEqual(["1e: met > notMet", "2b: met > notMet"]);
    expect(tests(tryDate(checked, "2025-12-20"))).toEqual(["Nghiện 4 1e negative 2025-12-17 2", "Sử dụng 3 2b negative 2025-12-18 3"]);
  });

  test("one row that two parts ask for is named once", () => {
    const checked = check(commune({ addict: addicts(addict(1, { lastTestedOn: serial("2025-11-20"), psychosis: "Có" })) }));
    expect(tests(tryDate(checked, "2025-12-21"))).toEqual(["Nghiện 3 1e+2b negative 2025-12-20 5"]);
  });

  test("a test that is too old today does not expire, nor does one that was replaced or whose person is off the list by then", () => {
    const checked = check(
      commune({
        addict: addicts(
          addict(1, { lastTestedOn: serial("2025-11-01") }),
          addict(2, { lastTestedOn: serial("2025-11-20"), removedOn: serial("2025-12-18") }),
          addict(3, { lastTestedOn: serial("2025-11-20"), position: "Trại giam" }),
        ),
      }),
    );
    expect(tests(tryDate(checked, "2025-12-30"))).toEqual([]);
    const replaced = check([...commune({ addict: addicts(addict(1, { lastTestedOn: serial("2025-11-20") })) }), log("Âm tính")]);
    expect(tests(tryDate(replaced, "2025-12-30"))).toEqual([]);
    expect(flips(tryDate(replaced, "2025-12-30"))).toEqual([]);
  });

  test("a positive test in between fails the person, but nothing expires", () => {
    const found = tryDate(check([...commune(), log("Dương tính")]), "2025-12-30");
    expect(flips(found)).toEqual(["1e: met > notMet"]);
    expect(tests(found)).toEqual([]);
    // The negative one of 10/12 counts for the last time on 09/01.
    expect(tests(tryDate(check([...commune({ user: users() }), log("Dương tính")]), "2026-01-09"))).toEqual([]);
  });

  test("someone who fails already has nothing that could expire", () => {
    const checked = check([...commune({ user: users() }), log("Dương tính", "2025-12-12")]);
    expect(tests(tryDate(checked, "2026-02-01"))).toEqual([]);
  });

  test("on an earlier date an older test has run out, but it is none of today's", () => {
    const checked = check([...commune({ user: users() }), log("Âm tính", "2025-10-01")]);
    expect(flips(tryDate(checked, "2025-12-09"))).toEqual(["1e: met > notMet"]);
    expect(tests(tryDate(checked, "2025-12-09"))).toEqual([]);
  });

  test("after rehabilitation each kind of test holds for six months", () => {
    const checked = check(commune({ postRehab: postRehab({ regularTestedOn: serial("2025-06-20"), surpriseTestedOn: serial("2025-10-01") }) }));
    // 20/6 + 6 months = 20/12.
    expect(tests(tryDate(checked, "2025-12-20"))).toEqual([]);
    const found = tryDate(checked, "2025-12-21");
    expect(flips(found)).toEqual(["5c: met > notMet"]);
    expect(tests(found)).toEqual(["Sau cai 3 5c regular 2025-12-20 5"]);
  });

  test.each([
    ["2025-06-20", 6, "2025-12-20"],
    // Six months before 31/8 is 28/02, the last day of a shorter month.
    ["2025-02-28", 6, "2025-08-31"],
    ["2025-08-31", 6, "2026-02-28"],
  ])("the last date from which %s is at most %i months ago is %s", (day, months, last) => {
    expect(lastDayWithin(d(day), months)).toBe(last);
  });

  test("an earlier date counts no later test and flips the other way", () => {
    const checked = check(commune());
    const found = tryDate(checked, "2025-12-09");
    expect(flips(found)).toEqual(["1e: met > notMet", "2b: met > notMet"]);
    expect(tests(found)).toEqual([]);
    const healed = check(commune({ addict: addicts(addict(1, { lastTestedOn: serial("2025-12-16") })) }));
    expect(flips(tryDate(healed, "2025-12-16"))).toEqual(["1e: notMet > met"]);
  });

  test("is marked where it lies before T or before B", () => {
    const checked = check(commune());
    expect(tryDate(checked, "2025-12-20")).toMatchObject({ isPast: false, isBeforeRegistration: false, presentOn: "2025-12-15", proposedOn: "2025-12-20" });
    expect(tryDate(checked, "2025-12-19")).toMatchObject({ isPast: true, isBeforeRegistration: false });
    expect(tryDate(checked, "2025-01-15")).toMatchObject({ isPast: true, isBeforeRegistration: false });
    expect(tryDate(checked, "2025-01-14")).toMatchObject({ isPast: true, isBeforeRegistration: true });
  });

  test("without a proposal date the set is not met today, and may be on a date", () => {
    const checked = check(commune(), { asOf: d("2025-12-20"), registeredOn: d("2025-01-15") });
    const found = tryDate(checked, "2025-12-20");
    expect(found.presentOn).toBe("2025-12-20");
    expect(found.flips).toEqual([]);
    expect(found.wholes.find(({ set }) => set === xkmt)).toEqual({ set: xkmt, before: "undetermined", after: "met" });
  });

  test("a set that is classed has no verdict as a whole", () => {
    expect(tryDate(check(commune()), "2025-12-20").wholes.map(({ set }) => set)).not.toContain("qd28-2025");
  });

  // QD 28/2025: 0,5 % of the residents is class I, 0,25 % class II.
  test("a changed class is a flip", () => {
    const parameters = parameterSheet({ communeName: "Mẫu Sơn", population: 400, householdTotal: 1, addictBaseline: 9, userBaseline: 9 });
    const found = tryDate(check(commune({ parameters, addict: addicts(addict(1, { removedOn: serial("2025-12-18") })) })), "2025-12-18");
    const flip = found.flips.find(({ after }) => after.set === "qd28-2025" && after.id === "a");
    expect([flip?.before.level, flip?.after.level]).toEqual(["I", "II"]);
  });

  test("gives the criteria of every set as a new decision gives them", () => {
    const checked = check(commune({ postRehab: postRehab({}), addict: addicts(addict(1, { lastTestedOn: serial("2025-11-20"), psychosis: "Có" }), addict(2, { position: "" })) }));
    const settings: CriteriaSettings = { ...checked.result.criteriaSettings, switches: { anyPositiveFails: false }, answers: [{ set: "tt124-2021", part: "kdc.1", verdict: "met", on: d("2025-12-01"), evidence: "Nghị quyết 01" }] };
    for (const on of ["2025-01-01", "2025-12-01", "2025-12-21", "2026-03-01", "2026-07-02", "2027-01-01"]) {
      expect(tryDate(checked, on, settings).criteria).toEqual(decideAnew(checked, settings, d(on)));
    }
  });

  test("narrows to one set", () => {
    const whole = tryDate(check(commune({ addict: addicts(addict(1, { lastTestedOn: serial("2025-11-15") })) })), "2025-12-16");
    const own = whatIfOfSet(whole, xkmt);
    expect(new Set(own.criteria.map(({ set }) => set))).toEqual(new Set([xkmt]));
    expect([own.wholes.length, own.expiring.length, own.flips.length]).toEqual([1, 1, 1]);
    expect(whatIfOfSet(whole, "da272-2022").expiring).toEqual([]);
  });

  test("names nobody", () => {
    const text = JSON.stringify(tryDate(check(commune()), "2026-02-01"));
    expect(text).not.toContain("Nguyễn");
    expect(text).not.toContain("038085");
  });
});

describe("the earliest date on which all is met", () => {
  test("is T itself where all is met then", () => {
    expect(earliest(check(commune()))).toEqual({ set: xkmt, from: "2025-12-20", until: "2026-12-20", date: "2025-12-20", never: [], judged: 18, classed: [] });
  });

  test("lies where the last obstacle ends", () => {
    // Off the list on 05/01/2026: from then on nobody without a dossier is on it; the test of user 1 holds until 09/01.
    const checked = check(commune({ addict: addicts(addict(1), addict(2, { dossier: "", removedOn: serial("2026-01-05") })) }));
    expect(earliest(checked).date).toBe("2026-01-05");
  });

  test("may be none although each part has its dates", () => {
    // The dossier is no obstacle from 10/01/2026 on, but the tests of 10/12/2025 hold until 09/01/2026 only.
    const checked = check(commune({ addict: addicts(addict(1), addict(2, { dossier: "", removedOn: serial("2026-01-10") })) }));
    expect(earliest(checked)).toMatchObject({ date: null, never: [] });
  });

  test("a part that was met on the way may be unmet again", () => {
    // The model of 25/12/2025 counts until 25/6/2026; the dossier is no obstacle from 30/6/2026 on.
    const checked = check(commune({ addict: addicts(addict(1, { position: "Trại giam", dossier: "", removedOn: serial("2026-06-30") })), user: users(), model: models("2025-12-25") }));
    expect(earliest(checked)).toMatchObject({ date: null, never: [] });
    expect(tryDate(checked, "2026-06-30").criteria.filter((part) => part.set === xkmt && !isMet(part)).map(({ id }) => id)).toEqual(["9"]);
  });

  test("the last of the dates is T + 365", () => {
    const held = (removedOn: string): Checked => check(commune({ addict: addicts(addict(1, { position: "Trại giam", dossier: "", removedOn: serial(removedOn) })), user: users(), model: models("2026-12-01") }));
    expect(daysAhead).toBe(365);
    // The model counts from 01/12/2026 on.
    expect(earliest(held("2026-12-20")).date).toBe("2026-12-20");
    expect(earliest(held("2026-12-21"))).toMatchObject({ date: null, until: "2026-12-20" });
  });

  test("names the parts that no date meets, as they are on the first", () => {
    const checked = check(commune({ addict: addicts(addict(1, { dossier: "" }), addict(2, { manager: "" })), parameters: parameterSheet({ communeName: "Mẫu Sơn", addictBaseline: 9, userBaseline: 9 }) }));
    const found = earliest(checked);
    expect(found.date).toBeNull();
    expect(ids(found.never)).toEqual(["1a", "1d", "8"]);
    expect(found.never.map(({ verdict, reason }) => reason?.why ?? verdict)).toEqual(["notMet", "notMet", "missing-household-total"]);
  });

  test("begins at B where that is later than T", () => {
    const checked = check(commune(), { asOf: d("2025-12-20"), registeredOn: d("2025-12-24") });
    expect(earliest(checked)).toMatchObject({ from: "2025-12-24", date: "2025-12-24" });
  });

  test("leaves out what is classed and says so", () => {
    const found = earliest(check(commune()), "qd28-2025");
    expect(found.classed).toEqual(["a", "b", "c", "d"]);
    expect(found.judged).toBe(3);
    expect(ids(found.never).every((id) => id.startsWith("d6."))).toBe(true);
  });

  test("no set, no date", () => {
    expect(earliest(check(commune()), "nobody-knows")).toMatchObject({ date: null, never: [], judged: 0, classed: [] });
  });

  // The search skips what cannot matter; deciding everything on every date must give the same.
  test("is what deciding every set on every date gives", () => {
    const variants = [
      check(commune({ postRehab: postRehab({ regularTestedOn: serial("2025-06-20") }), addict: addicts(addict(1, { rehabTo: serial("2026-01-02") }), addict(2, { dossier: "", removedOn: serial("2025-12-28") })) })),
      check(commune({ addict: addicts(addict(1, { dossier: "", removedOn: serial("2026-01-04") })), model: models("2025-12-29") })),
    ];
    for (const checked of variants) {
      const dates = Array.from({ length: daysAhead + 1 }, (_, days) => addDays(checked.result.dates.asOf, days));
      const decided = dates.map((on) => ({ on, criteria: decideAnew(checked, checked.result.criteriaSettings, on).filter(({ verdict }) => verdict !== null) }));
      for (const { id } of checked.result.criteriaSets) {
        const of = (criteria: readonly CriterionResult[]): readonly CriterionResult[] => criteria.filter(({ set }) => set === id);
        // A set of which nothing is judged is met on no date.
        const date = decided.find(({ criteria }) => of(criteria).length > 0 && of(criteria).every(isMet))?.on ?? null;
        const never = ids(of(decided[0]?.criteria ?? [])).filter((part) => !decided.some(({ criteria }) => of(criteria).some((one) => one.id === part && isMet(one))));
        const found = earliest(checked, id);
        expect({ id, date: found.date, never: ids(found.never) }).toEqual({ id, date, never: date === null ? never : [] });
      }
    }
  });

  test("yields between dates, so that it can be stopped", () => {
    const checked = check(commune({ addict: addicts(addict(1, { dossier: "" })) }));
    let steps = 0;
    for (const job = earliestAllMet(checked, checked.result.criteriaSettings, xkmt); ; ) {
      const step = job.next();
      if (step.done) break;
      steps += step.value;
    }
    expect(steps).toBe(daysAhead);
  });
});
