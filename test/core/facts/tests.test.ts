import { latestTest, mayHaveTakenPlace, outdatedTest } from "../../../src/core/facts/tests";
import type { LocalDate } from "../../../src/core/model/localDate";
import { day, type RegisterSheets } from "../../support/registerSheets";
import { factsOf } from "../../support/factsOf";

const id = "038095001234";
const deadline = "2025-12-15" as LocalDate;

const testsOfFirst = (sheets: RegisterSheets, register: "addict" | "suspect" | "postRehab" = "addict") => {
  const facts = factsOf(sheets);
  const entry = facts.entries(register)[0];
  if (!entry) throw new Error("a row expected");
  return facts.tests(entry);
};

describe("tests of a person", () => {
  it("come from the own columns and from the log, joined by number", () => {
    const tests = testsOfFirst({
      addict: [{ personalId: id, lastTestedOn: day("01/10/2025"), lastTestResult: "AT" }],
      test: [{ personalId: "038 095 001 234", testedOn: "02/10/2025", result: "DT", testKind: "Định kỳ" }, { personalId: "038095001235", testedOn: "03/10/2025", result: "DT" }],
    });
    expect(tests.map(({ on, result, kind, source }) => [on, result, kind, source])).toEqual([
      ["2025-10-01", "negative", null, "own"],
      ["2025-10-02", "positive", "regular", "log"],
    ]);
  });

  it("are joined by name where a number is missing, but not across hamlets", () => {
    const person = { fullName: "Vi Văn B", hamlet: "Bản Hua Pù" };
    const log = (hamlet: string) => ({ test: [{ fullName: "VI VĂN B", hamlet, testedOn: day("02/10/2025"), result: "AT" }] });
    expect(testsOfFirst({ addict: [person], ...log("Bản Hua Pù") })).toHaveLength(1);
    expect(testsOfFirst({ addict: [person], ...log("") })).toHaveLength(1);
    expect(testsOfFirst({ addict: [person], ...log("Bản Nà Pọng") })).toHaveLength(0);
  });

  it("are not guessed where two numbers answer to the name", () => {
    const test = [{ fullName: "Vi Văn B", personalId: id, testedOn: day("02/10/2025") }, { fullName: "Vi Văn B", personalId: "038095001235", testedOn: day("03/10/2025") }];
    expect(testsOfFirst({ addict: [{ fullName: "Vi Văn B" }], test })).toHaveLength(0);
  });

  it("are of both kinds after rehabilitation", () => {
    const tests = testsOfFirst({ postRehab: [{ regularTestedOn: day("01/10/2025"), surpriseTestResult: "DT" }] }, "postRehab");
    expect(tests.map(({ on, kind, result }) => [on, kind, result])).toEqual([["2025-10-01", "regular", null], [null, "surprise", "positive"]]);
  });
});

describe("latestTest", () => {
  const tests = testsOfFirst({
    addict: [{ personalId: id, lastTestedOn: day("16/12/2025"), lastTestResult: "AT" }],
    test: [
      { personalId: id, testedOn: day("15/12/2025"), result: "AT" },
      { personalId: id, testedOn: day("15/12/2025"), result: "DT" },
      { personalId: id, testedOn: day("18/12/2025"), result: "Không chấp hành" },
    ],
  });

  it("is the latest that took place", () => {
    expect(latestTest(tests)).toMatchObject({ on: "2025-12-16", result: "negative" });
  });

  it("is, up to a day, that of the day itself, and the positive one of two", () => {
    expect(latestTest(tests, deadline)).toMatchObject({ on: "2025-12-15", result: "positive" });
    expect(latestTest(tests, "2025-12-14" as LocalDate)).toBeNull();
  });
});

describe("outdatedTest", () => {
  const age = (lastTestedOn: string | number, logged: readonly (string | number)[] = []): number | null =>
    outdatedTest(
      testsOfFirst({ addict: [{ personalId: id, lastTestedOn, lastTestResult: "AT" }], test: logged.map((testedOn) => ({ personalId: id, testedOn, result: "AT" })) }),
      deadline,
      30,
    )?.age ?? null;

  it("is more than 30 days old: the 31st is outside", () => {
    expect([age(day("15/11/2025")), age(day("14/11/2025"))]).toEqual([null, 31]);
  });

  it("is open while a vague date could be newer, and not when it could not", () => {
    expect([age(day("14/11/2025"), ["11/2025"]), age(day("14/11/2025"), ["10/2025"]), age(day("14/11/2025"), ["hôm qua"])]).toEqual([null, 31, null]);
  });
});

describe("mayHaveTakenPlace", () => {
  it("takes any trace of a test, but no refusal", () => {
    const trace = (lastTestedOn: string | number, lastTestResult: string): boolean => testsOfFirst({ addict: [{ lastTestedOn, lastTestResult }] }).some(mayHaveTakenPlace);
    expect([trace(day("01/10/2025"), ""), trace("10/2025", ""), trace("", "AT"), trace("hôm qua", "")]).toEqual([true, true, true, true]);
    expect([trace("", ""), trace("-", "-"), trace("", "Chưa có kết quả"), trace(day("01/10/2025"), "Từ chối"), trace("", "Chưa xét nghiệm")]).toEqual([false, false, false, false, false]);
  });
});
