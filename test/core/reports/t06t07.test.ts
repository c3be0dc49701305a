import { serial } from "../../support/grid";
import { plannedReport, printedRows, tableRows } from "../../support/printedReport";
import { reportOf } from "../../support/reportOf";
import { factsOf, parameterSheet, registerSheet } from "../../support/workbook";

const parameters = parameterSheet({ communeName: "Mẫu Sơn" }, ["Thôn Đông", "Thôn Tây"]);

describe("T06, addicts", () => {
  const facts = factsOf([
    parameters,
    registerSheet("addict", ["fullName", "birth", "sex", "personalId", "currentResidence", "permanentResidence", "drug", "dossier", "dossierNumber", "rehabForm", "rehabFrom", "rehabTo", "rehabPlace", "position", "lastTestedOn", "lastTestResult", "removedOn", "note"], [
      {
        fullName: "Quách Văn Chân".normalize("NFD"), birth: 1985, sex: "M", personalId: 38085000009, currentResidence: "Thôn Đông", drug: "Heroine", dossier: "x", dossierNumber: "HS-1", rehabForm: "Cai bắt buộc",
        rehabFrom: serial("2025-01-05"), rehabTo: serial("2027-01-05"), rehabPlace: "Cơ sở số 1", position: "Cơ sở cai nghiện bắt buộc", lastTestedOn: serial("2025-12-20"), lastTestResult: "không rõ",
      },
      { fullName: "Quách Thị Dung", birth: "02/3/1990", sex: "Nữ", permanentResidence: "Thôn Tây", position: "Ngoài cộng đồng", note: "+84" },
      { fullName: "Quách Văn Em", removedOn: serial("2025-12-20") },
    ]),
  ]);

  it("lists who is on the list on T with everything as it is kept", () => {
    const [first, second, ...more] = tableRows(plannedReport("T06", facts));
    expect(more).toEqual([]);
    // A word nobody knows is no result, and is not guessed.
    expect(first).toEqual(["1", "Quách Văn Chân", "1985", "Nam", "38085000009", "Thôn Đông", "Heroine", "Đã lập, số HS-1", "Cai bắt buộc", "05/01/2025 - 05/01/2027; Cơ sở số 1", "Cơ sở cai nghiện bắt buộc", "20/12/2025", "thiếu dữ liệu", ""]);
    expect(second).toEqual(["2", "Quách Thị Dung", "02/03/1990", "Nữ", "", "Thôn Tây", "", "", "", "", "Ngoài cộng đồng", "", "", "+84"]);
    expect(reportOf("T06", facts).totals).toEqual({ trongDanhSach: 2 });
  });
});

describe("T07, suspects", () => {
  const fields = ["fullName", "birth", "sex", "personalId", "currentResidence", "listedOn", "grounds", "testedOn", "testResult", "notTestedReason", "handling", "note"] as const;
  const facts = factsOf([
    parameters,
    registerSheet("suspect", fields, [
      { fullName: "Đỗ Văn An", birth: serial("2001-05-06"), sex: "Nam", currentResidence: "Thôn Đông", listedOn: serial("2025-10-01"), grounds: "g) Tự khai", testedOn: serial("2025-10-02"), testResult: "Âm tính" },
      { fullName: "Đỗ Thị Bích", birth: "1999", sex: "Nữ", personalId: "038199000002", listedOn: serial("2025-11-01"), testResult: "Chưa xét nghiệm", notTestedReason: "vắng", note: "hẹn" },
      { fullName: "Đỗ Văn Chí", birth: "1998", listedOn: serial("2025-11-01"), testedOn: serial("2025-11-03"), testResult: "Dương tính", handling: "Lập hồ sơ xác định tình trạng nghiện" },
      { fullName: "Đỗ Văn Dư", sex: "Nam", testedOn: serial("2025-02-01"), testResult: "Âm tính", handling: "Đưa ra khỏi danh sách nghi" },
      { fullName: "Đỗ Văn Ơn", sex: "Nam", testedOn: serial("2024-02-01"), testResult: "Âm tính", handling: "Đưa ra khỏi danh sách nghi" },
    ]),
    registerSheet("test", ["fullName", "personalId", "testedOn", "result", "slipNumber"], [
      { fullName: "Đỗ Thị Bích", personalId: "038199000002", testedOn: serial("2025-10-31"), result: "Dương tính" },
      { fullName: "Đỗ Thị Bích", personalId: "038199000002", testedOn: serial("2025-11-05"), result: "Âm tính" },
    ]),
  ]);

  it("sets the year of birth under the sex, and tells the test since the day of listing", () => {
    expect(tableRows(plannedReport("T07", facts, { level: "full" }))).toEqual([
      ["I. Đang trong danh sách", "", "", "", "", "", "", "", "", ""],
      ["1", "Đỗ Văn An", "2001", "", "Thôn Đông", "g) Tự khai", "02/10/2025", "Âm tính", "", ""],
      ["2", "Đỗ Thị Bích", "", "1999", "", "", "05/11/2025", "Âm tính", "", "vắng; hẹn"],
      // Of unknown sex: the year belongs in neither column.
      ["3", "Đỗ Văn Chí", "", "", "", "", "03/11/2025", "Dương tính", "Lập hồ sơ xác định tình trạng nghiện", ""],
      ["II. Đã đưa ra khỏi danh sách sau xét nghiệm trong kỳ", "", "", "", "", "", "", "", "", ""],
      ["1", "Đỗ Văn Dư", "", "", "", "", "01/02/2025", "Âm tính", "Đưa ra khỏi danh sách nghi", ""],
    ]);
  });

  it("counts results as they stand in the list itself (domain.md 4.3, T09)", () => {
    expect(reportOf("T07", facts).totals).toEqual({ trongDanhSach: 3, daXetNghiem: 2, duongTinh: 1, duaRa: 1 });
  });

  it("is a work list: by itself it shows no name", () => {
    const planned = plannedReport("T07", facts);
    expect(tableRows(planned)[1]).toEqual(["1", "Đ.V.A.", "2001", "", "Thôn Đông", "g) Tự khai", "02/10/2025", "Âm tính", "", ""]);
    expect(printedRows(planned).flat().join(" ")).not.toContain("Đỗ");
  });
});
