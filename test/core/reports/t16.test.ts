import { serial } from "../../support/grid";
import { reportOf } from "../../support/reportOf";
import { d, factsOf, parameterSheet, registerSheet, type Cells } from "../../support/workbook";

const fields = ["heldOn", "content", "outreachForm", "unit", "place", "sessions", "people", "newsItems", "leaflets"] as const;
const events = (...rows: readonly Cells<"outreach">[]) => registerSheet("outreach", fields, rows.map((row) => ({ content: "Tuyên truyền", heldOn: serial("2025-03-01"), ...row })));
const units = registerSheet("organisation", ["name", "kind", "highRisk"], ["Trường THCS Mường", "Hội Phụ nữ xã", "Trạm Y tế xã"].map((name) => ({ name, kind: "Cơ quan" })));
const hamlets = parameterSheet({ communeName: "Mẫu Sơn" }, ["Thôn Đông", "Thôn Tây"]);

const year = { kind: "year", from: d("2025-01-01"), to: d("2025-12-31") } as const;

describe("T16", () => {
  const sheet = events(
    { outreachForm: "Hội nghị", unit: "Trường THCS Mường", sessions: 2, people: 120, leaflets: 50 },
    { outreachForm: "Hội nghị", unit: "Hội Phụ nữ xã", sessions: 1, people: 40 },
    { outreachForm: "Loa truyền thanh", unit: "Hội Phụ nữ xã", sessions: "", newsItems: 5 },
    { outreachForm: "Hội nghị, tờ rơi", unit: "Công an xã", sessions: 1, people: 10, leaflets: 30 },
    { outreachForm: "", unit: "", sessions: 1 },
    // The year before, up to the day that corresponds to T.
    { heldOn: serial("2024-12-20"), outreachForm: "Hội nghị", unit: "Trạm Y tế xã", sessions: 3, people: 9 },
    { heldOn: serial("2024-12-21"), outreachForm: "Hội nghị", unit: "Trạm Y tế xã", sessions: 4, people: 9 },
    { heldOn: "", outreachForm: "Hội nghị", unit: "Trạm Y tế xã", sessions: 1 },
  );
  const table = reportOf("T16", factsOf([sheet, units]), year);
  const line = (key: string) => table.rows.find((row) => row.key === key)?.figures;

  test("by form; several forms in one row and no form have lines of their own", () => {
    expect(line("meeting")).toEqual({ soHoatDong: 2, soBuoi: 3, luotNguoi: 160, tinBai: 0, taiLieu: 50, donVi: 2, tongDonVi: 3, tyLeDonVi: 66.6 });
    expect(line("loudspeaker")).toMatchObject({ soHoatDong: 1, soBuoi: 0, tinBai: 5, donVi: 1 });
    expect(line("several")).toMatchObject({ soHoatDong: 1, soBuoi: 1, luotNguoi: 10, taiLieu: 30, donVi: 0 });
    expect(line("unknown")).toMatchObject({ soHoatDong: 1, soBuoi: 1, donVi: 0 });
  });

  test("a unit that used two forms counts once in the total", () => {
    expect(table.totals).toEqual({ soHoatDong: 5, soBuoi: 5, luotNguoi: 170, tinBai: 5, taiLieu: 80, donVi: 2, tongDonVi: 3, tyLeDonVi: 66.6 });
    expect(table.broken).toEqual([]);
  });

  test("a blank number of sessions and a blank day are named; blank numbers of news and leaflets are none", () => {
    expect(table.uncounted.map(({ reason, records }) => [reason, records.map(({ row }) => row)])).toEqual([["no-period-date", [10]], ["blank-figure", [5]]]);
  });

  test("beside the same part of the year before, once; the units of then nobody kept", () => {
    expect(table.comparisons.map(({ with: which, period: { from, to }, totals }) => [which, from, to, totals.soBuoi, totals.luotNguoi, totals.donVi])).toEqual([["lastYear", "2024-01-01", "2024-12-20", 3, 9, null]]);
  });

  test("a month stands beside the month before and that of a year ago", () => {
    const december = reportOf("T16", factsOf([sheet, units]), { kind: "month", from: d("2025-12-01"), to: d("2025-12-31") });
    expect(december.comparisons.map(({ with: which, period: { from, to }, totals }) => [which, from, to, totals.soBuoi])).toEqual([["previous", "2025-11-01", "2025-11-20", 0], ["lastYear", "2024-12-01", "2024-12-20", 3]]);
  });

  test("without a list of units the hamlets stand in, and it is said; without either nothing is known", () => {
    const held = events({ outreachForm: "Hội nghị", unit: "Thôn Đông", sessions: 1 });
    const standing = reportOf("T16", factsOf([held, hamlets]), year);
    expect(standing.totals).toMatchObject({ donVi: 1, tongDonVi: 2, tyLeDonVi: 50 });
    expect(standing.remarks).toEqual(["hamlets-stand-in"]);
    const unlisted = reportOf("T16", factsOf([held]), year);
    expect(unlisted.totals).toMatchObject({ donVi: null, tongDonVi: null, tyLeDonVi: null, soBuoi: 1 });
    expect(unlisted.missing).toEqual([{ register: "organisation", column: null }]);
  });
});
