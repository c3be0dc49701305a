import { mayBeListed, namesPerson } from "../../../src/core/facts/listing";
import { factsOf } from "../../support/factsOf";

type Rows = NonNullable<Parameters<typeof factsOf>[0]["test"]>;

const personalId = "038095001234";
const named = { fullName: "Vi Văn Hoà", hamlet: "Bản Nà Pọng" };

const listed = (test: Rows, addict: Parameters<typeof factsOf>[0]["addict"]): boolean[] => {
  const facts = factsOf({ test, addict: addict ?? [] });
  return facts.entries("test").map((entry) => mayBeListed(entry, "addict", facts));
};

describe("a person of the test log on a list", () => {
  it("is found by number, without regard to the name", () => {
    expect(listed([{ personalId }, { personalId: "038 095 001 234", fullName: "Lê A" }, { personalId: 38095001234 }], [{ personalId }])).toEqual([true, true, true]);
  });

  it("is found by name where one of the two rows has no number", () => {
    expect(listed([{ ...named, fullName: "VI VĂN HÒA" }], [{ ...named, personalId, birth: 1990 }])).toEqual([true]);
    expect(listed([{ ...named, personalId }], [{ ...named, birth: 1990 }])).toEqual([true]);
  });

  it("is found by name where the list has the old card and the log the new one", () => {
    expect(listed([{ ...named, personalId }], [{ ...named, personalId: "173613730" }])).toEqual([true]);
  });

  it("is another one when numbers, hamlets or years of birth are there and differ", () => {
    const rows = [{ ...named, personalId: "038095001235" }, { ...named, hamlet: "Bản Hua Pù" }, { ...named, birth: 1991 }, { ...named, hamlet: "", birth: "05/1990" }];
    expect(listed(rows, [{ ...named, personalId, birth: "1/5/1990" }])).toEqual([false, false, false, true]);
  });

  it("needs a name or a usable number to be somebody", () => {
    const facts = factsOf({ test: [named, { fullName: "", personalId }, { fullName: "", personalId: "12", testedOn: "1/12/2025" }] });
    expect(facts.entries("test").map(namesPerson)).toEqual([true, true, false]);
  });
});
