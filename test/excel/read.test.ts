import { registerSheet, registerWorkbook } from "./support/workbooks";
import { closeExcel, openExcel } from "./support/openExcel";

afterEach(closeExcel);

describe("reading a workbook", () => {
  it("gives every sheet as plain data", async () => {
    const excel = openExcel(await registerWorkbook({ rows: 2, otherSheets: ["Khác"] }));
    const { sheets, uses1904Dates, state } = await excel.port.read();
    expect(uses1904Dates).toBe(false);
    expect(state).toBeNull();
    expect(sheets).toEqual([
      {
        name: registerSheet,
        visibility: "visible",
        firstRow: 1,
        firstColumn: 1,
        values: [
          ["DANH SÁCH", "", "", "", ""],
          ["", "", "", "", ""],
          ["STT", "Họ và tên", "Ngày sinh", "Tuổi", "Số CCCD"],
          [1, "Nguyễn Văn 4", 30_004, 43, "001047777777"],
          [2, "Nguyễn Văn 5", 30_005, 43, "001057777777"],
        ],
        hiddenRows: new Set(),
        isProtected: false,
        isFiltered: false,
        owned: null,
        statusColumn: null,
      },
      expect.objectContaining({ name: "Khác", values: [["của tôi"]] }),
    ]);
  });
});
