import fc from "fast-check";
import { leavesOf } from "../../../src/core/reports/compute/columns";
import { serial } from "../../support/grid";
import { definitionOf, reportOf } from "../../support/reportOf";
import { d, factsOf, parameterSheet, registerSheet } from "../../support/workbook";

const countedKeys = leavesOf(definitionOf("T09").columns).flatMap(({ key, figure }) => (figure !== undefined && !("share" in figure) ? [key] : []));

const hamlets = ["Thôn Đông", "Thôn Tây"];
const parameters = parameterSheet({ communeName: "Mẫu Sơn", householdTotal: 3, population: 12 }, hamlets);

describe("T09", () => {
  const sheets = [
    parameters,
    registerSheet("household", ["householdCode", "head", "hamlet", "members", "residence", "signed"], [
      { householdCode: "1", head: "Vũ Văn A", hamlet: "Thôn Đông", members: 4, residence: "Đang cư trú (thường trú)", signed: "Đã ký" },
      { householdCode: "2", head: "Vũ Văn B", hamlet: "thôn đông", members: 3, residence: "Đang cư trú (tạm trú)", signed: "Chưa ký" },
      { householdCode: "3", head: "Vũ Văn C", hamlet: "Tây", members: 5, residence: "Đang cư trú (thường trú)", signed: "x" },
      { householdCode: "4", head: "Vũ Văn D", hamlet: "Thôn Tây", members: 2, residence: "Đi vắng dài ngày", signed: "Chưa ký" },
    ]),
    registerSheet("addict", ["fullName", "personalId", "currentResidence", "dossier", "position", "rehabForm", "rehabTo", "removedOn"], [
      { fullName: "Vũ Văn E", personalId: "038085000001", currentResidence: "Thôn Đông, xã Mẫu Sơn", dossier: "Đã lập", position: "Ngoài cộng đồng", rehabForm: "Methadone" },
      { fullName: "Vũ Văn F", personalId: "038085000002", currentResidence: "Thôn Tây, xã Mẫu Sơn", dossier: "Chưa lập", position: "Trại giam", rehabForm: "Cai bắt buộc", rehabTo: serial("2025-01-01") },
      { fullName: "Vũ Văn G", personalId: "038085000003", currentResidence: "xã khác", dossier: "Đã lập", position: "Ngoài cộng đồng", rehabForm: "Chưa tham gia" },
      { fullName: "Vũ Văn H", personalId: "038085000004", currentResidence: "Thôn Tây", dossier: "Đã lập", position: "Ngoài cộng đồng", rehabForm: "Methadone", removedOn: serial("2025-12-20") },
    ]),
  ];
  const table = reportOf("T09", factsOf(sheets));

  test("one row a hamlet in the order of the parameter sheet, then what belongs to no certain hamlet", () => {
    expect(table.rows.map(({ label }) => label)).toEqual(["Thôn Đông", "Thôn Tây", ""]);
  });

  test("figures of each hamlet", () => {
    expect(table.rows[0]?.figures).toMatchObject({ hoTong: 2, nhanKhau: 7, hoDaKy: 1, nghienTong: 1, nghienCoHoSo: 1, nghienNgoaiCongDong: 1, nghienDangCai: 1, nghienTrongCoSo: 0 });
    expect(table.rows[1]?.figures).toMatchObject({ hoTong: 1, nhanKhau: 5, hoDaKy: 1, nghienTong: 1, nghienCoHoSo: 0, nghienTrongCoSo: 1, nghienDangCai: 0 });
    expect(table.rows[2]?.figures).toMatchObject({ hoTong: 0, nghienTong: 1, nghienCoHoSo: 1 });
  });

  test("a person with rows in two hamlets is counted in one of them, with all that is counted of the person", () => {
    const twice = registerSheet("addict", ["fullName", "personalId", "currentResidence", "dossier", "position"], [
      { fullName: "Vũ Văn E", personalId: "038085000001", currentResidence: "xã khác", dossier: "Chưa lập", position: "Ngoài cộng đồng" },
      { fullName: "Vũ Văn E", personalId: "038085000001", currentResidence: "Thôn Đông", dossier: "Chưa lập", position: "Ngoài cộng đồng" },
      { fullName: "Vũ Văn E", personalId: "038085000001", currentResidence: "Thôn Tây", dossier: "Đã lập", position: "Ngoài cộng đồng" },
    ]);
    // The first row that names a hamlet says where: Thôn Đông; there also the dossier counts, though another row holds it.
    expect(reportOf("T09", factsOf([parameters, twice])).rows.map(({ label, figures }) => [label, figures.nghienTong, figures.nghienCoHoSo])).toEqual([["Thôn Đông", 1, 1], ["Thôn Tây", 0, 0]]);
  });

  test("a register or column that is missing is unknown, never 0", () => {
    expect(table.totals).toMatchObject({ nghienTong: 3, hoTong: 3, sdtpTong: null, vuViec: null, diemHoatDong: null });
    expect(reportOf("T09", factsOf([registerSheet("addict", ["fullName", "position", "rehabForm"], [])])).totals).toMatchObject({ nghienTong: 0, nghienCoHoSo: null });
  });

  test("cases count in the assessment window, else in the calendar year up to T", () => {
    const cases = registerSheet("incident", ["caseNumber", "detectedOn", "act", "hamlet"], ["2024-12-31", "2025-01-01", "2025-12-20", "2025-12-21"].map((on, index) => ({ caseNumber: `V${String(index)}`, detectedOn: serial(on), act: "Mua bán", hamlet: "Thôn Đông" })));
    expect(reportOf("T09", factsOf([cases])).totals.vuViec).toBe(2);
    const window = parameterSheet({ communeName: "Mẫu Sơn", householdTotal: 3, windowFrom: serial("2024-12-15"), windowTo: serial("2025-12-14") }, hamlets);
    expect(reportOf("T09", factsOf([cases, window])).totals.vuViec).toBe(2);
  });

  test("two hamlets with the same bare name are never confused", () => {
    const twins = parameterSheet({ communeName: "Mẫu Sơn", householdTotal: 1, population: 1 }, ["Thôn Đông", "Bản Đông"]);
    const homes = registerSheet("household", ["householdCode", "head", "hamlet", "residence", "signed"], [{ householdCode: "1", head: "Vũ Văn A", hamlet: "Đông", residence: "Đang cư trú", signed: "x" }]);
    expect(reportOf("T09", factsOf([twins, homes])).rows.map(({ label, figures }) => [label, figures.hoTong])).toEqual([["Thôn Đông", 0], ["Bản Đông", 0], ["", 1]]);
  });

  test("totals are the sum of the rows, whatever the registers hold", () => {
    const home = fc.record({ head: fc.constantFrom("Vũ Văn A", "Vũ Văn B"), hamlet: fc.constantFrom("Thôn Đông", "Thôn Tây", "", "Thôn Lạ"), members: fc.nat(9), residence: fc.constantFrom("Đang cư trú", "Đi vắng", ""), signed: fc.constantFrom("x", "Chưa ký", "", "-") });
    fc.assert(
      fc.property(fc.array(home, { maxLength: 12 }), (homes) => {
        const sheet = registerSheet("household", ["householdCode", "head", "hamlet", "members", "residence", "signed"], homes.map((cells, index) => ({ householdCode: String(index + 1), ...cells })));
        const { rows, totals } = reportOf("T09", factsOf([parameters, sheet]));
        for (const key of countedKeys) {
          const known = totals[key];
          if (known === null || known === undefined) continue;
          expect(rows.reduce((sum, { figures }) => sum + (figures[key] ?? 0), 0)).toBe(known);
        }
        expect(totals.hoTong).toBe(homes.filter(({ residence }) => residence === "Đang cư trú").length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("T09 beside earlier periods", () => {
  const month = { kind: "month", from: d("2025-11-01"), to: d("2025-11-30") } as const;
  const facts = factsOf([
    parameters,
    registerSheet("addict", ["fullName", "personalId", "hamlet", "listedOn", "dossier", "rehabForm", "removedOn"], [
      { fullName: "Vũ Văn E", personalId: "038085000001", hamlet: "Thôn Đông", listedOn: serial("2024-01-01"), dossier: "Đã lập" },
      { fullName: "Vũ Văn F", personalId: "038085000002", hamlet: "Thôn Đông", listedOn: serial("2024-01-01"), removedOn: serial("2025-10-31") },
      { fullName: "Vũ Văn G", personalId: "038085000003", hamlet: "Thôn Tây", listedOn: serial("2025-11-30") },
      { fullName: "Vũ Văn H", personalId: "038085000004", hamlet: "Thôn Tây", listedOn: serial("2025-12-01") },
    ]),
    // Off the list by its result, on a day that is known: before it somebody was on it.
    registerSheet("postRehab", ["fullName", "personalId", "hamlet", "managedFrom", "outcome", "removedOn"], [{ fullName: "Vũ Văn I", personalId: "038085000005", hamlet: "Thôn Tây", managedFrom: serial("2024-01-01"), outcome: "Đã chấp hành xong", removedOn: serial("2025-11-10") }]),
    registerSheet("hotspot", ["name", "hamlet", "spotKind", "identifiedOn", "status", "clearedOn"], [
      { name: "Nhà A", hamlet: "Thôn Đông", spotKind: "Điểm phức tạp", identifiedOn: serial("2025-09-01"), status: "Đã triệt xóa", clearedOn: serial("2025-11-15") },
      { name: "Nhà B", hamlet: "Thôn Đông", spotKind: "Điểm phức tạp", identifiedOn: serial("2025-11-01"), status: "Đang hoạt động" },
    ]),
    registerSheet("incident", ["caseNumber", "detectedOn", "act", "hamlet"], ["2025-11-01", "2025-10-31", "2024-11-30", "2025-12-01"].map((on, index) => ({ caseNumber: `V${String(index)}`, detectedOn: serial(on), act: "Mua bán", hamlet: "Thôn Đông" }))),
  ]);
  const table = reportOf("T09", facts, month);
  const of = (which: string): Readonly<Record<string, number | null>> => table.comparisons.find((comparison) => comparison.with === which)?.totals ?? {};

  test("of a past month its own last day counts, of the one before and of a year ago theirs", () => {
    expect(table.totals).toMatchObject({ nghienTong: 2, sauCaiTong: 0, diemHoatDong: 1, diemTrietXoa: 1, vuViec: 1 });
    expect(of("previous")).toMatchObject({ nghienTong: 1, sauCaiTong: 1, diemHoatDong: 1, diemTrietXoa: 0, vuViec: 1 });
    expect(of("lastYear")).toMatchObject({ nghienTong: 2, sauCaiTong: 1, diemHoatDong: 0, vuViec: 1 });
  });

  test("what registers only know as it stands now is not set beside", () => {
    expect(of("previous")).toMatchObject({ nghienCoHoSo: null, nghienNgoaiCongDong: null, hoDaKy: null, tyLe: null });
    expect(table.remarks).toEqual(["current-state"]);
    expect(reportOf("T09", facts).remarks).toEqual([]);
  });
});
