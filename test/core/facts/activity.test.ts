import { isActivePerson, isActiveSpot, isOnOrBefore, isResident } from "../../../src/core/facts/activity";
import type { LocalDate } from "../../../src/core/model/localDate";
import { day, type RegisterSheets } from "../../support/registerSheets";
import { factsOf } from "../../support/factsOf";

const on = "2025-12-20" as LocalDate;

const active = (sheets: RegisterSheets): boolean[] => {
  const facts = factsOf(sheets);
  return (["addict", "user", "suspect", "postRehab"] as const).flatMap((register) =>
    facts.entries(register).map((entry) => isActivePerson(entry, on)),
  );
};

describe("isActivePerson", () => {
  it("ends with the day of removal itself", () => {
    expect(active({ addict: [{}, { removedOn: day("20/12/2025") }, { removedOn: day("21/12/2025") }] })).toEqual([true, false, true]);
  });

  it("takes a month or year alone at its last day", () => {
    expect(active({ user: [{ removedOn: "11/2025" }, { removedOn: "12/2025" }, { removedOn: 2024 }, { removedOn: 2025 }] })).toEqual([false, true, false, true]);
  });

  it("goes on with a reason without a date, or a date that could not be read", () => {
    expect(active({ addict: [{ removalReason: "Chuyển đi" }, { removedOn: "đầu năm" }] })).toEqual([true, true]);
  });

  it("ends for a suspect who was taken off the list", () => {
    expect(active({ suspect: [{ handling: "Đưa ra khỏi danh sách nghi" }, { handling: "Chuyển sang danh sách SDTP" }, {}] })).toEqual([false, true, true]);
  });

  it("ends after rehabilitation by the outcome, but not by a relapse", () => {
    const outcomes = ["Đã chấp hành xong", "Chuyển đi", "Án tù", "Chết/mất tích", "Tái nghiện", "Tái sử dụng", "Đang quản lý", ""];
    expect(active({ postRehab: outcomes.map((outcome) => ({ outcome })) })).toEqual([false, false, false, false, true, true, true, true]);
  });
});

describe("isActiveSpot", () => {
  it("ends only by a known day of clearing", () => {
    const rows = [
      { status: "Đang hoạt động", clearedOn: day("01/03/2025") },
      { status: "Đã triệt xóa" },
      { status: "Đã triệt xóa", clearedOn: day("20/12/2025") },
      { status: "Đã chuyển hóa", clearedOn: day("21/12/2025") },
      { status: "Tái phức tạp" },
    ];
    expect(factsOf({ hotspot: rows }).entries("hotspot").map((entry) => isActiveSpot(entry, on))).toEqual([true, true, false, true, true]);
  });
});

describe("isResident", () => {
  it("is a household living here for good or for a time", () => {
    const rows = ["Đang cư trú (thường trú)", "Tạm trú", "Đi vắng dài ngày", "Đã chuyển đi", ""].map((residence) => ({ residence }));
    expect(factsOf({ household: rows }).entries("household").map(isResident)).toEqual([true, true, false, false, false]);
  });
});

describe("isOnOrBefore", () => {
  it("is false for a blank cell", () => {
    expect(isOnOrBefore({ state: "blank", value: null, text: "", isNumber: false }, on)).toBe(false);
  });
});
