import { columnHeading } from "../../src/i18n/columnHeading";

describe("columnHeading", () => {
  it.each([
    ["household", "signed", "Đã ký cam kết"],
    ["business", "signed", "Ký cam kết"],
    ["commitment", "securityGroup", "Tổ ANXH (tổ liên gia)"],
    ["household", "householdTotal", "Hộ gia đình đang cư trú"],
    ["household", "hamlets", "Tên thôn, bản"],
    ["parameters", "population", "Nhân khẩu hiện đang cư trú"],
    ["cross", "manager", "Người được giao quản lý, giúp đỡ"],
    [null, "offence", "Tội danh"],
    ["addict", "neverHeardOf", "neverHeardOf"],
  ])("of %s, %s", (register, field, heading) => {
    expect(columnHeading(register, field)).toBe(heading);
  });
});
