import type { UnitNames } from "../../src/core/model/unitNames";
import { agencyName, appraiserName, bareUnitName, fullUnitName, hamletWord, personWord, receiverNames, recogniserName, signatureLines } from "../../src/i18n/unitWords";
import { sampleUnit } from "../support/sampleResult";

const unit = (names: Partial<UnitNames>): { readonly unit: UnitNames } => ({ unit: { ...sampleUnit, kind: null, ...names } });

describe("names of the unit", () => {
  test.each([
    [{ name: "Mường Thượng", kind: "Phường" }, "Phường Mường Thượng", "Mường Thượng"],
    [{ name: "thị trấn Lang Chánh", kind: "Xã" }, "thị trấn Lang Chánh", "Lang Chánh"],
    [{ name: "Đặc khu Phú Quý" }, "Đặc khu Phú Quý", "Phú Quý"],
    [{ name: "Mường Thượng" }, "Xã Mường Thượng", "Mường Thượng"],
    [{}, "Xã …………", "…………"],
  ])("%j with and without its kind", (names, full, bare) => {
    expect([fullUnitName(unit(names)), bareUnitName(unit(names))]).toEqual([full, bare]);
  });

  test("the agency is in capitals, with the marks of the letters", () => {
    expect(agencyName(unit({ name: "Nậm Lưa", kind: "Đặc khu" }))).toBe("ỦY BAN NHÂN DÂN ĐẶC KHU NẬM LƯA");
  });

  test.each([
    [{ province: "Thanh Hóa" }, "Công an tỉnh Thanh Hóa", "Ủy ban nhân dân tỉnh Thanh Hóa"],
    [{ province: "Tỉnh Thanh Hóa" }, "Công an tỉnh Thanh Hóa", "Ủy ban nhân dân tỉnh Thanh Hóa"],
    [{ province: "Thành phố Hà Nội" }, "Công an thành phố Hà Nội", "Ủy ban nhân dân thành phố Hà Nội"],
    [{}, "Công an tỉnh", "Ủy ban nhân dân tỉnh"],
    [{ province: "Thanh Hóa", appraiser: "Công an huyện Lang Chánh", recogniser: "UBND huyện Lang Chánh" }, "Công an huyện Lang Chánh", "UBND huyện Lang Chánh"],
  ])("%j: who appraises and who recognises", (names, appraiser, recogniser) => {
    expect([appraiserName(unit(names)), recogniserName(unit(names)), receiverNames(unit(names))]).toEqual([appraiser, recogniser, [recogniser, appraiser]]);
  });

  test("one body that does both receives once", () => {
    expect(receiverNames(unit({ appraiser: "UBND tỉnh Mẫu", recogniser: "UBND tỉnh Mẫu" }))).toEqual(["UBND tỉnh Mẫu"]);
  });

  test("signatures are the chair's unless another is settled, line by line", () => {
    expect(signatureLines(unit({}))).toEqual(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]);
    expect(signatureLines(unit({ signerTitle: "KT. CHỦ TỊCH; PHÓ CHỦ TỊCH;" }))).toEqual(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
    expect(signatureLines(unit({ signsFor: "CÔNG AN XÃ", signerTitle: "TRƯỞNG CÔNG AN" }))).toEqual(["CÔNG AN XÃ", "TRƯỞNG CÔNG AN"]);
  });

  test("hamlets and persons are called as the unit calls them", () => {
    expect([hamletWord(unit({})), personWord(unit({}))]).toEqual(["thôn", "người"]);
    expect([hamletWord(unit({ hamlet: "bản" })), personWord(unit({ person: "đối tượng" }))]).toEqual(["bản", "đối tượng"]);
  });
});
