import { factsOf } from "../../support/factsOf";
import type { RegisterSheets } from "../../support/registerSheets";

const sameAs = (sheets: RegisterSheets): number[] => {
  const facts = factsOf(sheets);
  const [user] = facts.entries("user");
  if (!user) throw new Error("a user expected");
  return facts.rowsOf(user, "addict").map(({ sheetRow }) => sheetRow);
};

const person = { fullName: "Vi Văn Thử", birth: "05/03/1990", hamlet: "Bản Nà" };

describe("rows of the same person in another register", () => {
  it.each<[string, RegisterSheets, number[]]>([
    ["by identity number, spaces or a lost zero no matter", { user: [{ personalId: "038 095 001234" }], addict: [{ personalId: "038095009999" }, { personalId: 38095001234 }] }, [3]],
    ["by name, birth and hamlet where one has no number", { user: [person], addict: [{ ...person, personalId: "038090001234" }] }, [2]],
    ["not where the numbers differ, whatever else agrees", { user: [{ ...person, personalId: "038090001235" }], addict: [{ ...person, personalId: "038090001234" }] }, []],
    ["an old number of nine digits in one list and the new one in the other", { user: [{ ...person, personalId: "173613730" }], addict: [{ ...person, personalId: "038090001234" }] }, [2]],
    ["not in another hamlet", { user: [person], addict: [{ ...person, hamlet: "Bản Hua" }] }, []],
    ["every row once, in order", { user: [{ ...person, personalId: "038090001234" }], addict: [{ ...person, personalId: "038090001234" }, person, { ...person, fullName: "Vi Văn Khác" }] }, [2, 3]],
    ["letters composed or not", { user: [{ ...person, fullName: "Vi Văn Thử".normalize("NFD") }], addict: [person] }, [2]],
  ])("%s", (_, sheets, rows) => {
    expect(sameAs(sheets)).toEqual(rows);
  });
});
