import { birthOf, countPersons, idKey, personKey, sexOf } from "../../../src/core/facts/identity";
import { lackOfDossier } from "../../../src/core/facts/dossier";
import { earliestDayOf, latestDayOf } from "../../../src/core/facts/partialDate";
import { isVacant, namesSomeone } from "../../../src/core/facts/vacancy";
import type { LocalDate } from "../../../src/core/model/localDate";
import { factsOf } from "../../support/factsOf";

const addicts = (rows: Parameters<typeof factsOf>[0]["addict"]) => factsOf({ addict: rows ?? [] }).entries("addict");

describe("identity", () => {
  it("compares numbers without spaces and with their zero", () => {
    const ids = ["038 095 001 234", "38095001234", 38095001234, "171234567", "C1234567", "123", "", "-"];
    expect(addicts(ids.map((personalId) => ({ personalId }))).map(({ row }) => idKey(row.personalId))).toEqual([
      "038095001234",
      "038095001234",
      "038095001234",
      "171234567",
      "C1234567",
      "",
      "",
      "",
    ]);
  });

  it("falls back on name, birth and hamlet, whatever the spelling", () => {
    const person = { fullName: "Vi Văn Hoà", birth: 1990, hamlet: "Bản Nà Pọng" };
    const [one, two, other, born] = addicts([person, { ...person, fullName: "VI VĂN HÒA".normalize("NFD") }, { ...person, hamlet: "Bản Hua Pù" }, { ...person, birth: 1991 }]);
    if (!one || !two || !other || !born) throw new Error("four rows expected");
    expect(personKey(one)).toBe(personKey(two));
    expect(countPersons([one, two, other, born])).toBe(3);
  });

  it("reads birth and sex from the column of the sex where there are two", () => {
    const rows = addicts([{ birthMale: 1990 }, { birthFemale: "05/03/1990" }, { birthMale: 1990, birthFemale: 1990 }, { sex: "Nữ", birthMale: 1990 }, { sex: "?", birthMale: 1990 }, { birthMale: 1990, birthFemale: "-" }, { birthMale: "-", birthFemale: 1990 }]);
    expect(rows.map(({ row }) => sexOf(row))).toEqual(["male", "female", null, "female", null, "male", "female"]);
    expect(rows.map(({ row }) => birthOf(row)?.value?.year)).toEqual([1990, 1990, 1990, 1990, 1990, 1990, 1990]);
  });
});

describe("vacancy", () => {
  it("is a cell that says nothing", () => {
    const texts = ["", " \u00A0", "-", "– –", "...", "/", "+", "0", "x", "#REF!"];
    expect(addicts(texts.map((manager) => ({ manager }))).map(({ row }) => isVacant(row.manager))).toEqual([true, true, true, true, true, true, false, false, false, false]);
  });

  it("names nobody by a blank, a stroke, a word for nobody or an error", () => {
    const texts = ["Công an viên", "", "-", "chưa  phân công", "KHÔNG", "Không Văn A", "#N/A"];
    expect(addicts(texts.map((manager) => ({ manager }))).map(({ row }) => namesSomeone(row.manager))).toEqual([true, false, false, false, false, true, false]);
  });

  it("tells a blank dossier from one said to be missing", () => {
    const texts = ["", "-", "Chưa lập", "0", "Đã lập", "Đang lập", "???", "#REF!"];
    expect(addicts(texts.map((dossier) => ({ dossier }))).map(({ row }) => lackOfDossier(row.dossier)[0]?.message ?? null)).toEqual(["blank", "blank", "none", "none", null, null, null, null]);
  });
});

describe("partial dates", () => {
  it("reach from the first to the last day they can mean", () => {
    const may = { year: 2024, month: 2, date: null };
    const year = { year: 2024, month: null, date: null };
    const full = { year: 2024, month: 2, date: "2024-02-10" as LocalDate };
    expect([may, year, full].map(earliestDayOf)).toEqual(["2024-02-01", "2024-01-01", "2024-02-10"]);
    expect([may, year, full].map(latestDayOf)).toEqual(["2024-02-29", "2024-12-31", "2024-02-10"]);
  });
});

describe("facts", () => {
  const id = "038095001234";

  it("finds a person on another list by number, else by name, birth and hamlet", () => {
    const facts = factsOf({ suspect: [{ personalId: id }, { personalId: "038095001235" }, { fullName: "Vi Văn B", birth: 1990 }], user: [{ personalId: 38095001234 }, { fullName: "vi văn b", birth: "1990" }] });
    expect(facts.entries("suspect").map((entry) => facts.isListed(entry, "user"))).toEqual([true, false, true]);
    expect(facts.entries("suspect").map((entry) => facts.isListed(entry, "addict"))).toEqual([false, false, false]);
  });

  it("tells a register that is missing from one that is empty, and which columns it has", () => {
    const facts = factsOf({ addict: [], without: { addict: ["manager"] } });
    expect([facts.has("addict"), facts.has("user")]).toEqual([true, false]);
    expect([facts.hasColumn("addict", "dossier"), facts.hasColumn("addict", "manager"), facts.hasColumn("user", "dossier")]).toEqual([true, false, false]);
  });

  it("counts back from the proposal, or from the as-of date without one", () => {
    expect([factsOf({}).deadline, factsOf({}, null).deadline]).toEqual(["2025-12-15", "2025-12-20"]);
  });
});
