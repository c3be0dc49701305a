import { isInPrivateCentre } from "../../../src/core/facts/privateCentre";
import { factsOf } from "../../support/factsOf";

const judged = (field: "rehabPlace" | "position", texts: readonly string[]): boolean[] =>
  factsOf({ addict: texts.map((text) => ({ [field]: text })) }).entries("addict").map(isInPrivateCentre);

describe("a private rehabilitation centre", () => {
  it("is one that the place or the position calls so", () => {
    expect(judged("rehabPlace", ["Cơ sở tư nhân Bình Minh", "TƯ NHÂN".normalize("NFD"), "CS ngoài công lập Hoa Sen"])).toEqual([true, true, true]);
    expect(judged("position", ["Cơ sở cai nghiện tư nhân"])).toEqual([true]);
  });

  it("is not told by anything else", () => {
    expect(judged("rehabPlace", ["", "Cơ sở cai nghiện số 1", "3 Cơ sở tự nguyện", "Trại tù nhân", "tu nhan", "#N/A"])).toEqual([false, false, false, false, false, false]);
    expect(judged("position", ["Cơ sở cai nghiện khác (tự nguyện, tư nhân)", "Cơ sở cai nghiện tự nguyện"])).toEqual([false, false]);
  });
});
