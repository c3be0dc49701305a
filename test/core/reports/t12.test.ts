import { serial } from "../../support/grid";
import { reportOf } from "../../support/reportOf";
import { d, factsOf, registerSheet, type Cells } from "../../support/workbook";

const fields = ["caseNumber", "detectedOn", "incidentKind", "act", "arrested", "plants", "areaM2", "sourceTraced", "resolution"] as const;
const cases = (...rows: readonly Cells<"incident">[]) => registerSheet("incident", fields, rows.map((row, index) => ({ caseNumber: `V${String(index + 1)}`, ...row })));

const year = { kind: "year", from: d("2025-01-01"), to: d("2025-12-31") } as const;

describe("T12", () => {
  const sheet = cases(
    { detectedOn: serial("2025-02-01"), incidentKind: "Vụ án hình sự", act: "Mua bán", arrested: 2, sourceTraced: "Đã mở rộng", resolution: "Đã xét xử" },
    { detectedOn: serial("2025-12-20"), incidentKind: "Vi phạm hành chính", act: "Mua bán", arrested: 1, sourceTraced: "Chưa", resolution: "Đã xử phạt VPHC" },
    { detectedOn: serial("2025-03-01"), incidentKind: "Vụ án hình sự", act: "Mua bán", arrested: 1, resolution: "Đang điều tra" },
    { detectedOn: serial("2025-04-01"), incidentKind: "", act: "Trồng cây", arrested: "", plants: 120, areaM2: 12.5, resolution: "Đình chỉ" },
    { detectedOn: serial("2025-05-01"), incidentKind: "Tin báo đang xác minh", act: "buôn lậu", arrested: 0 },
    { detectedOn: serial("2025-06-01"), incidentKind: "Vụ án hình sự", act: "", arrested: 3 },
    // Another period, or on no known day of this one.
    { detectedOn: serial("2024-12-20"), incidentKind: "Vụ án hình sự", act: "Mua bán", arrested: 1 },
    { detectedOn: serial("2024-12-21"), incidentKind: "Vụ án hình sự", act: "Mua bán", arrested: 1 },
    { detectedOn: "", incidentKind: "Vụ án hình sự", act: "Mua bán", arrested: 1 },
    { detectedOn: "12/2024 hoặc 01/2025", incidentKind: "Vụ án hình sự", act: "Mua bán", arrested: 1 },
  );
  const table = reportOf("T12", factsOf([sheet]), year);
  const line = (key: string) => table.rows.find((row) => row.key === key)?.figures;

  test("cases by act, with what became of them", () => {
    // 2 of 3 resolved are 66,66 %, rounded down; the year before had 1 case up to 20/12, T being 20/12/2025.
    expect(line("trading")).toEqual({ soVu: 3, vuAn: 2, vuViec: 1, loaiKhongRo: 0, doiTuong: 4, soCay: 0, dienTich: 0, daGiaiQuyet: 2, tyLeGiaiQuyet: 66.6, moRong: 1, kyTruoc: 1, soKyTruoc: 2, soKyTruocTyLe: 200 });
    expect(line("growing")).toMatchObject({ soVu: 1, vuAn: 0, vuViec: 0, loaiKhongRo: 1, doiTuong: 0, soCay: 120, dienTich: 12.5, daGiaiQuyet: 1, kyTruoc: 0, soKyTruocTyLe: null });
  });

  test("an act that is blank or nobody can read has a line of its own", () => {
    expect(line("unread")).toMatchObject({ soVu: 2, vuAn: 1, vuViec: 1, doiTuong: 3 });
    expect(line("other")).toMatchObject({ soVu: 0 });
  });

  test("the totals add all lines up", () => {
    expect(table.totals).toEqual({ soVu: 6, vuAn: 3, vuViec: 2, loaiKhongRo: 1, doiTuong: 7, soCay: 120, dienTich: 12.5, daGiaiQuyet: 3, tyLeGiaiQuyet: 50, moRong: 1, kyTruoc: 1, soKyTruoc: 5, soKyTruocTyLe: 500 });
    expect(table.broken).toEqual([]);
  });

  test("rows that are not counted are named with the reason", () => {
    expect(table.uncounted.map(({ reason, records }) => [reason, records.map(({ row }) => row)])).toEqual([["no-period-date", [11]], ["unclear-date", [12]], ["blank-figure", [6]]]);
  });
});
