import { serial } from "../../support/grid";
import { reportOf } from "../../support/reportOf";
import { d, factsOf, registerSheet, type Cells } from "../../support/workbook";

const person = ["fullName", "personalId", "hamlet", "birth", "sex", "ethnicity", "education", "occupation", "convictions"] as const;
const addictFields = [...person, "dossier", "drug", "useMethod", "startedUsing", "position", "rehabForm", "rehabTo", "removedOn"] as const;
const userFields = [...person, "foundOn", "dossier", "drug", "useMethod", "removedOn"] as const;
const postRehabFields = [...person, "dossier", "completedForm", "outcome", "removedOn"] as const;

const id = (number: number): string => `0380850000${String(number).padStart(2, "0")}`;
const numbered = <C extends object>(rows: readonly C[], from: number): readonly (C & { readonly fullName: string; readonly personalId: string })[] =>
  rows.map((row, index) => ({ fullName: `Lò Văn ${String(from + index)}`, personalId: id(from + index), ...row }));

const addicts = (...rows: readonly Cells<"addict">[]) => registerSheet("addict", addictFields, numbered(rows, 1));
const users = (...rows: readonly Cells<"user">[]) => registerSheet("user", userFields, numbered(rows, 21));
const released = (...rows: readonly Cells<"postRehab">[]) => registerSheet("postRehab", postRehabFields, numbered(rows, 41));

/** Figures of the lines named, as "total addicts users post-rehab"; x is not asked for. */
const lines = (sheets: Parameters<typeof factsOf>[0], ...keys: readonly string[]): Readonly<Record<string, string>> => {
  const { rows } = reportOf("T10", factsOf(sheets));
  return Object.fromEntries(
    keys.map((key) => {
      const figures = rows.find((row) => row.key === key)?.figures ?? {};
      return [key, ["tongSo", "nguoiNghien", "sdtp", "sauCai"].map((column) => (column in figures ? String(figures[column]) : "x")).join(" ")];
    }),
  );
};

describe("T10", () => {
  const sheets = [
    addicts(
      { dossier: "Đã lập", birth: serial("1995-12-20"), sex: "Nam", ethnicity: "Thái", education: "9/12", occupation: "Làm ruộng", convictions: "01 tiền án về ma túy", drug: "Heroine", useMethod: "Tiêm chích", startedUsing: "2015", position: "Ngoài cộng đồng", rehabForm: "Methadone" },
      { dossier: "Đã lập", birth: serial("1995-12-21"), sex: "Nữ", ethnicity: "Kinh", education: "Đại học", occupation: "Không nghề nghiệp", convictions: "Không", drug: "Ma túy đá, heroin", useMethod: "Hít", startedUsing: "3 năm", position: "Trại giam", rehabForm: "Cai bắt buộc", rehabTo: serial("2026-01-01") },
      { dossier: "Đã lập", birth: "2011", sex: "", ethnicity: "", education: "", occupation: "ông Ba", convictions: "-", drug: "", useMethod: "", startedUsing: "", position: "", rehabForm: "" },
      // No dossier, or off the list: not in this table.
      { dossier: "Chưa lập", sex: "Nam" },
      { dossier: "Đã lập", sex: "Nam", removedOn: serial("2025-06-01") },
    ),
    users({ dossier: "Đã lập", birth: serial("2008-12-20"), sex: "Nam", ethnicity: "Mông", education: "lớp 11", occupation: "Học sinh", convictions: "01 tiền sự", drug: "Cần sa", useMethod: "Hút" }),
    released({ dossier: "Đã lập", birth: serial("1980-01-01"), sex: "Nam", ethnicity: "Kinh", education: "Mù chữ", occupation: "Thợ xây", convictions: "Có", completedForm: "Bắt buộc (từ đủ 18 tuổi)", outcome: "Tái sử dụng" }),
  ];

  test("those with a dossier on the day, by sex and ethnic group", () => {
    expect(lines(sheets, "tong", "gioiTinh", "nam", "nu", "gioiKhongRo", "kinh", "danTocKhac", "danTocKhongRo")).toEqual({
      tong: "5 3 1 1", gioiTinh: "5 3 1 1", nam: "3 1 1 1", nu: "1 1 0 0", gioiKhongRo: "1 1 0 0", kinh: "2 1 0 1", danTocKhac: "2 1 1 0", danTocKhongRo: "1 1 0 0",
    });
    expect(reportOf("T10", factsOf(sheets)).totals).toMatchObject({ tongSo: 5, nguoiNghien: 3, sdtp: 1, sauCai: 1 });
  });

  // T is 20/12/2025: 30 on that very day, 29 one day later, 14 by the year alone, 17 on that day, 45.
  test("by age: the years completed at T, with a year alone the difference of the years", () => {
    expect(lines(sheets, "duoi14", "tu14", "tu16", "tu18", "tu30", "tuoiKhongRo")).toEqual({ duoi14: "0 0 0 0", tu14: "1 1 0 0", tu16: "1 0 1 0", tu18: "1 1 0 0", tu30: "2 1 0 1", tuoiKhongRo: "0 0 0 0" });
  });

  test.each([
    ["2012-12-20", "duoi14"], ["2011-12-21", "duoi14"], ["2011-12-20", "tu14"], ["2009-12-21", "tu14"], ["2009-12-20", "tu16"], ["2007-12-21", "tu16"], ["2007-12-20", "tu18"], ["1995-12-21", "tu18"], ["1995-12-20", "tu30"], ["1904-12-20", "tuoiKhongRo"],
    ["2026-01-01", "tuoiKhongRo"],
  ])("born on %s: %s", (birth, line) => {
    expect(lines([addicts({ dossier: "Đã lập", birth })], line)).toEqual({ [line]: "null 1 null null" });
  });

  test("by education and occupation; an occupation nobody knows is not clear, never another one", () => {
    expect(lines(sheets, "chuaDiHoc", "thcs", "thpt", "trenThpt", "hocVanKhongRo")).toEqual({ chuaDiHoc: "1 0 0 1", thcs: "1 1 0 0", thpt: "1 0 1 0", trenThpt: "1 1 0 0", hocVanKhongRo: "1 1 0 0" });
    expect(lines(sheets, "nongNghiep", "congNhan", "hocSinh", "khongViecLam", "ngheKhac", "ngheKhongRo")).toEqual({ nongNghiep: "1 1 0 0", congNhan: "1 0 0 1", hocSinh: "1 0 1 0", khongViecLam: "1 1 0 0", ngheKhac: "0 0 0 0", ngheKhongRo: "1 1 0 0" });
  });

  test("by drug, way and years of use, of addicts and users alone", () => {
    expect(lines(sheets, "loaiMaTuy", "heroine", "canSa", "ats", "nhieuLoai", "chatKhongRo")).toEqual({ loaiMaTuy: "4 3 1 x", heroine: "1 1 0 x", canSa: "1 0 1 x", ats: "0 0 0 x", nhieuLoai: "1 1 0 x", chatKhongRo: "1 1 0 x" });
    expect(lines(sheets, "tiemChich", "hit", "hinhThucKhongRo")).toEqual({ tiemChich: "1 1 0 x", hit: "2 1 1 x", hinhThucKhongRo: "1 1 0 x" });
    expect(lines(sheets, "thoiGian", "tu1Nam", "tu10Nam", "thoiGianKhongRo")).toEqual({ thoiGian: "3 3 x x", tu1Nam: "1 1 x x", tu10Nam: "1 1 x x", thoiGianKhongRo: "1 1 x x" });
  });

  test("by rehabilitation and where they are", () => {
    expect(lines(sheets, "bienPhapCai", "caiBatBuoc", "thayThe", "caiKhongRo", "dangCai", "dangCaiBatBuoc", "dangThayThe")).toEqual({
      bienPhapCai: "4 3 x 1", caiBatBuoc: "2 1 x 1", thayThe: "1 1 x 0", caiKhongRo: "1 1 x 0", dangCai: "2 2 x x", dangCaiBatBuoc: "1 1 x x", dangThayThe: "1 1 x x",
    });
    expect(lines(sheets, "ngoaiCongDong", "traiGiam", "noiOKhongRo", "quanLySauCai", "taiSuDung")).toEqual({ ngoaiCongDong: "1 1 x x", traiGiam: "1 1 x x", noiOKhongRo: "1 1 x x", quanLySauCai: "1 x x 1", taiSuDung: "1 x x 1" });
  });

  test("by convictions and sanctions, those about drugs where the register says so", () => {
    expect(lines(sheets, "khongTienAn", "coTienAn", "coTienSu", "coKhongRoLoai", "tienAnKhongRo", "veMaTuy")).toEqual({ khongTienAn: "1 1 0 0", coTienAn: "1 1 0 0", coTienSu: "1 0 1 0", coKhongRoLoai: "1 0 0 1", tienAnKhongRo: "1 1 0 0", veMaTuy: "1 1 0 0" });
  });

  test("a person with two rows is in one class alone, that of the row that tells", () => {
    const twice = registerSheet("addict", addictFields, [
      { fullName: "Lò Văn A", personalId: id(1), dossier: "Đã lập", sex: "", drug: "Heroine" },
      { fullName: "Lò Văn A", personalId: id(1), dossier: "Đã lập", sex: "Nam", drug: "Cần sa" },
    ]);
    expect(lines([twice, users(), released()], "tong", "nam", "gioiKhongRo", "heroine", "canSa")).toEqual({ tong: "1 1 0 0", nam: "1 1 0 0", gioiKhongRo: "0 0 0 0", heroine: "1 1 0 x", canSa: "0 0 0 x" });
  });

  test("below the table: who stands on several lists, and who has no dossier yet", () => {
    const both = registerSheet("postRehab", postRehabFields, [{ fullName: "Lò Văn 1", personalId: id(1), dossier: "Đã lập" }, { fullName: "Lò Văn 9", personalId: id(9), dossier: "Đang lập" }]);
    const { footers } = reportOf("T10", factsOf([addicts({ dossier: "Đã lập" }, { dossier: "" }), users(), both]));
    expect(footers.map(({ figure, records }) => [figure, records.map(({ sheet, row }) => `${sheet} ${String(row)}`)])).toEqual([[1, ["addict 3"]], [2, ["addict 4", "postRehab 4"]]]);
  });

  test("a column that the sheet lacks is missing, and said to be; a register that never has it is not asked for", () => {
    const table = reportOf("T10", factsOf([registerSheet("addict", ["fullName", "personalId", "dossier", "rehabForm"], [{ fullName: "Lò Văn A", personalId: id(1), dossier: "Đã lập" }]), users(), released()]));
    expect(table.rows.find(({ key }) => key === "nam")?.figures).toMatchObject({ tongSo: null, nguoiNghien: null, sdtp: 0 });
    expect(table.missing).toContainEqual({ register: "addict", column: "ethnicity" });
    expect(table.missing).not.toContainEqual({ register: "postRehab", column: "drug" });
    expect(table.broken).toEqual([]);
  });

  test("of a past day who was on the lists, with what the registers say now", () => {
    const sheet = registerSheet("addict", [...addictFields, "listedOn"], [
      { fullName: "Lò Văn A", personalId: id(1), dossier: "Đã lập", birth: serial("1995-11-30"), listedOn: serial("2024-01-01"), removedOn: serial("2025-12-01") },
      { fullName: "Lò Văn B", personalId: id(2), dossier: "Đã lập", birth: serial("1995-12-01"), listedOn: serial("2024-01-01") },
      { fullName: "Lò Văn C", personalId: id(3), dossier: "Đã lập", listedOn: serial("2025-12-01") },
    ]);
    const november = reportOf("T10", factsOf([sheet, users(), released()]), { kind: "month", from: d("2025-11-01"), to: d("2025-11-30") });
    expect(november.rows.find(({ key }) => key === "tong")?.figures.nguoiNghien).toBe(2);
    expect(november.rows.find(({ key }) => key === "tu30")?.figures.nguoiNghien).toBe(1);
    expect(november.remarks).toEqual(["current-state"]);
  });
});
