import { householdGroups, indexGroups, securityGroupIn } from "../../../src/core/facts/securityGroups";
import { factsOf } from "../../support/factsOf";

const hamlets = ["Bản Nà Pọng", "Khu phố 2", "Khu phố Hoa Ban"];

/** The group that a pledge's unit names, in the hamlet written beside it. */
const named = (unit: string, hamlet = ""): readonly (string | null)[] | null => {
  const facts = factsOf({ commitment: [{ level: "Tổ ANXH", unit, hamlet }], parameters: {}, hamlets });
  const [entry] = facts.entries("commitment");
  if (!entry) throw new Error("a row expected");
  const group = securityGroupIn(entry, entry.row.unit, facts);
  return group && [group.name, group.hamlet, group.text];
};

describe("securityGroupIn", () => {
  it.each([
    ["Tổ ANXH số 03", "3"],
    ["Tổ an ninh xã hội 3", "3"],
    ["tổ liên gia tự quản số 3", "3"],
    ["3", "3"],
    ["Tổ 3A", "3a"],
    ["Tổ 3 ngõ chợ", "3"],
    ["Tổ 1.02", "1 2"],
    ["Tổ Sao Mai", "sao mai"],
    ["Tổ 3 (Lò Văn Thử)", "3"],
  ])("knows %s as %s", (unit, name) => {
    expect(named(unit)?.[0]).toBe(name);
  });

  it.each(["", "-", "Chưa có", "Tổ ANXH", "#REF!"])("finds no group in “%s”", (unit) => {
    expect(named(unit)).toBeNull();
  });

  it("shows the name as written, without remarks", () => {
    expect(named("Tổ ANXH số 3 (đầu bản)")?.[2]).toBe("Tổ ANXH số 3");
  });

  it("takes the hamlet of the record, else that behind the group, else none", () => {
    expect(named("Tổ 3", "Nà Pọng")?.[1]).toBe("Bản Nà Pọng");
    expect(named("Tổ 3, khu phố Hoa Ban", "Bản Nà Pọng")?.[1]).toBe("Bản Nà Pọng");
    expect(named("Tổ Sao Mai - khu phố Hoa Ban")).toEqual(["sao mai", "Khu phố Hoa Ban", "Tổ Sao Mai - khu phố Hoa Ban"]);
    expect(named("Tổ 3", "Bản Lát")?.[1]).toBeNull();
  });

  it("does not take the group's own number or name for a hamlet", () => {
    expect(named("Tổ 2")?.slice(0, 2)).toEqual(["2", null]);
    expect(named("Tổ ANXH Nà Pọng")?.slice(0, 2)).toEqual(["na pong", null]);
  });
});

describe("indexGroups", () => {
  const knows = indexGroups([{ name: "1", hamlet: "A", text: "" }, { name: "2", hamlet: null, text: "" }]);
  it.each([
    ["1", "A", true],
    ["1", "B", false],
    ["1", null, true],
    ["2", "B", true],
    ["3", null, false],
  ])("knows group %s of hamlet %s: %s", (name, hamlet, known) => {
    expect(knows({ name, hamlet, text: "" })).toBe(known);
  });
});

describe("householdGroups", () => {
  it("leaves out households that moved away, and says where no group is certain", () => {
    const facts = factsOf({ household: [{ securityGroup: "Tổ 1" }, { securityGroup: "" }, { securityGroup: "Tổ 2", residence: "Đã chuyển đi" }] });
    expect(householdGroups(facts).map(({ group }) => group?.name ?? null)).toEqual(["1", null]);
  });
});
