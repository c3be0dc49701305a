import { serial } from "../../support/grid";
import { reportOf } from "../../support/reportOf";
import { d, factsOf, parameterSheet, registerSheet } from "../../support/workbook";

const november = { kind: "month", from: d("2025-11-01"), to: d("2025-11-30") } as const;
const id = (number: number): string => `0380850000${String(number).padStart(2, "0")}`;

describe("T20", () => {
  const sheets = [
    parameterSheet({ communeName: "Mẫu Sơn" }, ["Khu phố 1", "Khu phố 2"]),
    registerSheet("addict", ["fullName", "personalId", "hamlet", "listedOn", "rehabForm", "removedOn"], [
      { fullName: "Lò Văn A", personalId: id(1), hamlet: "Khu phố 1", listedOn: serial("2025-01-01") },
      { fullName: "Lò Văn B", personalId: id(2), hamlet: "Khu phố 1", listedOn: serial("2025-11-10") },
      { fullName: "Lò Văn C", personalId: id(3), hamlet: "Khu phố 2", listedOn: serial("2025-01-01"), removedOn: serial("2025-11-30") },
      { fullName: "Lò Văn D", personalId: id(4), hamlet: "Khu phố 9", listedOn: serial("2025-12-01") },
      // Known in two places: the person counts where the last row says, at the beginning as at the end.
      { fullName: "Lò Văn E", personalId: id(5), hamlet: "Khu phố 1", listedOn: serial("2025-02-01"), removedOn: serial("2025-11-15") },
      { fullName: "Lò Văn E", personalId: id(5), hamlet: "Khu phố 2", listedOn: serial("2025-11-15") },
    ]),
    registerSheet("suspect", ["fullName", "personalId", "hamlet", "listedOn", "grounds"], [{ fullName: "Vi Văn A", personalId: id(11), hamlet: "Khu phố 2", listedOn: serial("2025-11-01") }]),
    registerSheet("household", ["householdCode", "head", "hamlet", "residence", "signed", "signedOn", "breach"], [
      { householdCode: "1", head: "Hộ A", hamlet: "Khu phố 1", residence: "Đang cư trú", signed: "Đã ký", signedOn: serial("2025-10-31"), breach: "Có" },
      { householdCode: "2", head: "Hộ B", hamlet: "Khu phố 1", residence: "Đang cư trú", signed: "Đã ký", signedOn: serial("2025-11-30") },
      { householdCode: "3", head: "Hộ C", hamlet: "Khu phố 1", residence: "Đang cư trú", signed: "Đã ký", signedOn: "" },
      { householdCode: "4", head: "Hộ D", hamlet: "Khu phố 2", residence: "Đang cư trú", signed: "Đã ký", signedOn: serial("2025-12-01") },
      { householdCode: "5", head: "Hộ E", hamlet: "Khu phố 2", residence: "Đi vắng dài ngày", signed: "Đã ký", signedOn: serial("2025-11-05") },
    ]),
    registerSheet("outreach", ["heldOn", "content", "outreachForm", "place", "sessions"], [
      { heldOn: serial("2025-11-05"), content: "Tuyên truyền", outreachForm: "Hội nghị", place: "Khu phố 1", sessions: 2 },
      { heldOn: serial("2025-10-31"), content: "Tuyên truyền", outreachForm: "Hội nghị", place: "Khu phố 1", sessions: 1 },
    ]),
    registerSheet("incident", ["caseNumber", "detectedOn", "act", "incidentKind", "hamlet"], [
      { caseNumber: "1", detectedOn: serial("2025-11-01"), act: "Mua bán", incidentKind: "Tin báo đang xác minh", hamlet: "Khu phố 2" },
      { caseNumber: "2", detectedOn: serial("2025-11-02"), act: "Mua bán", incidentKind: "Vụ án hình sự", hamlet: "Khu phố 2" },
      { caseNumber: "3", detectedOn: serial("2025-11-03"), act: "Mua bán", incidentKind: "", hamlet: "" },
    ]),
  ];
  const table = reportOf("T20", factsOf(sheets), november);

  /** "opening in the month closing" of a line in an area; x is not asked for, _ left to people. */
  const months = (key: string): string => {
    const figures = table.rows.find((row) => row.key === key)?.figures ?? {};
    return ["dauThang", "trongThang", "cuoiThang"].map((column) => (column in figures ? String(figures[column]) : "x")).join(" ");
  };

  test("the whole commune, every hamlet, and what belongs to none", () => {
    expect(table.rows.filter(({ kind }) => kind === "group").map(({ label }) => label)).toEqual(["{unit}", "Khu phố 1", "Khu phố 2", ""]);
  });

  test("people at the beginning, in and at the end of the month", () => {
    expect([months("nghien"), months("nghienTang"), months("nghienGiam")]).toEqual(["3 0 3", "x 1 x", "x 1 x"]);
    expect([months("Khu phố 1/nghien"), months("Khu phố 2/nghien"), months("/nghien")]).toEqual(["1 1 2", "2 -1 1", "0 0 0"]);
    expect(months("Khu phố 2/nghi")).toBe("0 1 1");
  });

  test("households that signed, and those that broke the pledge", () => {
    expect([months("hoKy"), months("Khu phố 1/hoKy"), months("Khu phố 2/hoKy")]).toEqual(["2 1 3", "2 1 3", "0 0 0"]);
    expect(months("viPham")).toBe("x x 1");
  });

  test("events of the month", () => {
    expect([months("Khu phố 1/tuyenTruyen"), months("Khu phố 2/tinBao"), months("Khu phố 2/vuViec"), months("vuViec"), months("/vuViec")]).toEqual(["x 2 x", "x 1 x", "x 1 x", "x 2 x", "x 1 x"]);
    expect(months("tuanTra")).toBe("x x x");
  });

  test("what stands on no day or in no hamlet is named", () => {
    expect(table.uncounted.map(({ reason, register, records }) => [reason, register, records.length])).toEqual([["no-entry-date", "household", 1], ["no-area", "incident", 1]]);
    expect(table.remarks).toEqual(["current-state"]);
  });

  test("without a list of hamlets and without names of any there is the commune alone", () => {
    expect(reportOf("T20", factsOf([]), november).rows.filter(({ kind }) => kind === "group")).toHaveLength(1);
  });
});
