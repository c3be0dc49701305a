import { serial } from "../../support/grid";
import { reportOf } from "../../support/reportOf";
import { d, factsOf, parameterSheet, registerSheet, type Cells } from "../../support/workbook";

const december = { kind: "custom", from: d("2025-12-01"), to: d("2025-12-20") } as const;
const year = { kind: "custom", from: d("2025-01-01"), to: d("2025-12-20") } as const;

const id = (number: number): string => `0380850000${String(number).padStart(2, "0")}`;

const addictFields = ["fullName", "personalId", "hamlet", "listedOn", "conclusionOn", "rehabForm", "removedOn", "removalReason"] as const;
const addicts = (...rows: readonly Cells<"addict">[]) => registerSheet("addict", addictFields, rows.map((row, index) => ({ fullName: `Lò Văn ${String(index)}`, personalId: id(index), ...row })));

const figuresOf = (line: string, sheets: Parameters<typeof factsOf>[0], period: Parameters<typeof reportOf>[2] = year) => reportOf("T11", factsOf(sheets), period).rows.find(({ key }) => key === line)?.figures ?? {};

describe("T11", () => {
  test("who was there, came, left and is there, by reason", () => {
    const sheet = addicts(
      { listedOn: serial("2024-05-01") },
      { listedOn: serial("2024-05-01"), removedOn: serial("2025-03-01"), removalReason: "Chuyển đi" },
      { listedOn: serial("2024-05-01"), removedOn: serial("2025-04-01"), removalReason: "Chấp hành án phạt tù" },
      { listedOn: serial("2024-05-01"), removedOn: serial("2025-05-01"), removalReason: "Chết" },
      { listedOn: serial("2024-05-01"), removedOn: serial("2025-06-01"), removalReason: "Hoàn thành cai nghiện" },
      { listedOn: serial("2024-05-01"), removedOn: serial("2025-07-01"), removalReason: "Lý do khác" },
      // Left on the last day before the period: of no concern.
      { listedOn: serial("2023-01-01"), removedOn: serial("2024-12-31") },
      // Concluded within the 31 days before the entry: found; long before: known elsewhere.
      { listedOn: serial("2025-02-01"), conclusionOn: serial("2025-01-01") },
      { listedOn: serial("2025-02-01"), conclusionOn: serial("2024-12-31") },
      { listedOn: serial("2025-12-20"), removalReason: "Chuyển đến" },
      { listedOn: serial("2025-01-01"), removalReason: "Trở về từ cơ sở" },
    );
    expect(figuresOf("addict", [sheet])).toMatchObject({
      dauKy: 6, tang: 4, tangPhatHien: 1, tangChuyenDen: 1, tangTaiNghien: 0, tangKhac: 2,
      giam: 5, giamHoanThanh: 1, giamCoSo: 1, giamChuyenDi: 1, giamChet: 1, giamKhac: 1, cuoiKy: 5, soDauKy: -1, soDauKyTyLe: -16.6,
    });
  });

  test("somebody who completed it and is listed again has relapsed; whoever is listed again the same day never left", () => {
    const sheet = registerSheet("addict", addictFields, [
      { fullName: "Lò Văn A", personalId: id(1), listedOn: serial("2023-01-01"), removedOn: serial("2025-02-01"), removalReason: "Hoàn thành quản lý sau cai" },
      { fullName: "Lò Văn A", personalId: id(1), listedOn: serial("2025-08-01") },
      { fullName: "Lò Văn B", personalId: id(2), listedOn: serial("2023-01-01"), removedOn: serial("2025-02-01"), removalReason: "Chuyển đi" },
      { fullName: "Lò Văn B", personalId: id(2), listedOn: serial("2025-02-01") },
    ]);
    expect(figuresOf("addict", [sheet])).toMatchObject({ dauKy: 2, tang: 1, tangTaiNghien: 1, giam: 1, giamHoanThanh: 1, cuoiKy: 2 });
  });

  test("a month or year of entering counts from its first day; it is in doubt only where the period begins or ends in it", () => {
    const sheet = addicts({ listedOn: "2024" }, { listedOn: "2025" }, { listedOn: "12/2025" }, { listedOn: "11/2025" });
    expect(figuresOf("addict", [sheet])).toMatchObject({ dauKy: 1, tang: 3, cuoiKy: 4 });
    expect(reportOf("T11", factsOf([sheet]), year).uncounted).toEqual([]);
    expect(figuresOf("addict", [sheet], december)).toMatchObject({ dauKy: 3, tang: 1, cuoiKy: 4 });
    expect(reportOf("T11", factsOf([sheet]), december).uncounted.map(({ reason, records }) => [reason, records.length])).toEqual([["vague-entry-date", 1]]);
  });

  test("without a day of entering, or with one that cannot be, somebody was there all along, and is named", () => {
    const sheet = addicts({ listedOn: "" }, { listedOn: "hôm qua" }, { listedOn: serial("2026-01-01") }, { listedOn: serial("2025-06-01"), removedOn: serial("2025-05-01") });
    const table = reportOf("T11", factsOf([sheet]), year);
    expect(table.rows[0]?.figures).toMatchObject({ dauKy: 4, tang: 0, giam: 1, cuoiKy: 3 });
    expect(table.uncounted.map(({ reason, records }) => [reason, records.map(({ row }) => row)])).toEqual([["no-entry-date", [3]], ["unclear-entry-date", [4, 5, 6]]]);
  });

  test("who ended on no known day is counted nowhere, and named; a day of leaving tells", () => {
    const fields = ["fullName", "personalId", "managedFrom", "outcome", "removedOn"] as const;
    const sheet = registerSheet("postRehab", fields, [
      { fullName: "Vi Văn A", personalId: id(1), managedFrom: serial("2024-06-01"), outcome: "Đã chấp hành xong" },
      { fullName: "Vi Văn B", personalId: id(2), managedFrom: serial("2024-06-01"), outcome: "Đã chấp hành xong", removedOn: serial("2025-06-01") },
      { fullName: "Vi Văn C", personalId: id(3), managedFrom: serial("2025-06-01"), outcome: "Đang quản lý" },
      // Off the list (decisions.md 3), but on a day behind T.
      { fullName: "Vi Văn D", personalId: id(4), managedFrom: serial("2024-06-01"), outcome: "Chuyển đi", removedOn: serial("2025-12-31") },
    ]);
    const table = reportOf("T11", factsOf([sheet]), year);
    expect(table.rows.find(({ key }) => key === "postRehab")?.figures).toMatchObject({ dauKy: 1, tang: 1, giam: 1, giamHoanThanh: 1, cuoiKy: 1 });
    expect(table.uncounted.map(({ reason, records }) => [reason, records.map(({ row }) => row)])).toEqual([["removal-undated", [3, 6]]]);
  });

  test("a user comes on the day of being found; without it when the management begins, and then nobody says why", () => {
    const sheet = registerSheet("user", ["fullName", "personalId", "foundOn", "managedFrom", "decisionOn"], [
      { fullName: "Hà Văn A", personalId: id(1), foundOn: serial("2025-03-01") },
      { fullName: "Hà Văn B", personalId: id(2), managedFrom: serial("2025-04-01") },
      { fullName: "Hà Văn C", personalId: id(3), decisionOn: serial("2024-04-01") },
    ]);
    expect(figuresOf("user", [sheet])).toMatchObject({ dauKy: 1, tang: 2, tangPhatHien: 1, tangKhac: 1, cuoiKy: 3 });
  });

  test("the number of the day of registration stands beside; of 0 no percentage can be given", () => {
    const sheet = addicts({ listedOn: serial("2024-05-01") }, { listedOn: serial("2024-05-01") }, { listedOn: serial("2024-05-01") });
    expect(figuresOf("addict", [sheet, parameterSheet({ communeName: "Mẫu Sơn", addictBaseline: 4 })])).toMatchObject({ nen: 4, soNen: -1, soNenTyLe: -25 });
    expect(figuresOf("addict", [sheet, parameterSheet({ communeName: "Mẫu Sơn", addictBaseline: 0 })])).toMatchObject({ nen: 0, soNen: 3, soNenTyLe: null });
    expect(figuresOf("addict", [sheet])).toMatchObject({ nen: null, soNen: null, soNenTyLe: null });
    expect(figuresOf("postRehab", [sheet])).not.toHaveProperty("nen");
  });

  test("without the register nothing is known, without its days only who is there", () => {
    expect(figuresOf("user", [addicts()])).toMatchObject({ dauKy: null, tang: null, giam: null, cuoiKy: null, soDauKy: null });
    const undated = registerSheet("addict", ["fullName", "personalId", "rehabForm"], [{ fullName: "Lò Văn A", personalId: id(1) }]);
    expect(figuresOf("addict", [undated])).toMatchObject({ dauKy: null, tang: null, giam: null, cuoiKy: 1 });
  });
});
