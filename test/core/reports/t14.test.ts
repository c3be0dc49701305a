import { reportOf } from "../../support/reportOf";
import { d, factsOf, parameterSheet, registerSheet, type Cells } from "../../support/workbook";
import { serial } from "../../support/grid";

const fields = ["householdCode", "head", "hamlet", "securityGroup", "residence", "signed", "individualPledge"] as const;
const homes = (...rows: readonly Cells<"household">[]) =>
  registerSheet("household", fields, rows.map((row, index) => ({ householdCode: `H${String(index + 1)}`, head: `Vũ Văn ${String(index)}`, residence: "Đang cư trú (thường trú)", signed: "Đã ký", ...row })));
const parameters = parameterSheet({ communeName: "Mẫu Sơn", householdTotal: 6 }, ["Thôn Đông", "Thôn Tây"]);

describe("T14", () => {
  const sheet = homes(
    { hamlet: "Thôn Đông", securityGroup: "Tổ 2" },
    { hamlet: "Thôn Đông", securityGroup: "Tổ ANXH số 02", signed: "Từ chối" },
    { hamlet: "Thôn Đông", securityGroup: "Tổ 1", signed: "" },
    { hamlet: "Thôn Đông", securityGroup: "", signed: "có lẽ" },
    { hamlet: "Thôn Đông", securityGroup: "Tổ 1", residence: "Đi vắng dài ngày" },
    // A group of the same name in another hamlet is another group.
    { hamlet: "Thôn Tây", securityGroup: "Tổ 2", residence: "Đang cư trú (tạm trú)" },
    { hamlet: "Thôn Lạ", securityGroup: "" },
  );
  const table = reportOf("T14", factsOf([parameters, sheet]));
  const counts = (key: string): readonly unknown[] => {
    const figures = table.rows.find((row) => row.key === key)?.figures ?? {};
    return ["soHo", "dangCuTru", "daKy", "chuaKy", "tuChoi", "tyLe"].map((column) => figures[column]);
  };

  test("one row a hamlet, below it its groups; what belongs to none comes last", () => {
    expect(table.rows.map(({ ordinal, label }) => `${ordinal} ${label}`)).toEqual(["1 Thôn Đông", "1.1 Tổ 2", "1.2 Tổ 1", "1.3 {noGroup}", "2 Thôn Tây", "2.1 Tổ 2", "3 "]);
  });

  test("blank and unreadable is not signed; who is away is a household, but no resident one", () => {
    // 1 of 4 residents signed.
    expect(counts("Thôn Đông")).toEqual([5, 4, 1, 2, 1, 25]);
    expect(counts("Thôn Đông/2")).toEqual([2, 2, 1, 0, 1, 50]);
    expect(counts("Thôn Đông/1")).toEqual([2, 1, 0, 1, 0, 0]);
    expect(counts("Thôn Đông/")).toEqual([1, 1, 0, 1, 0, 0]);
    expect(counts("Thôn Tây")).toEqual([1, 1, 1, 0, 0, 100]);
    expect(counts("")).toEqual([1, 1, 1, 0, 0, 100]);
  });

  test("the total is that of the hamlets, not of the groups as well", () => {
    expect(table.totals).toMatchObject({ soHo: 7, dangCuTru: 6, daKy: 3, chuaKy: 2, tuChoi: 1, tyLe: 50 });
    expect(table.broken).toEqual([]);
    expect(table.uncounted.map(({ reason, records }) => [reason, records.map(({ row }) => row)])).toEqual([["no-area", [9]]]);
  });

  test("without the column of groups there are hamlets alone", () => {
    const plain = registerSheet("household", ["householdCode", "head", "hamlet", "residence", "signed"], [{ householdCode: "H1", head: "Vũ Văn A", hamlet: "Thôn Đông", residence: "Đang cư trú", signed: "x" }]);
    expect(reportOf("T14", factsOf([parameters, plain])).rows.map(({ key }) => key)).toEqual(["Thôn Đông", "Thôn Tây"]);
  });

  test("families of addicts are those whose head is on the list on the day of the table", () => {
    const home = homes({ hamlet: "Thôn Đông", head: "Lò Văn An", individualPledge: "Có" }, { hamlet: "Thôn Tây", head: "Lò Văn Bình", individualPledge: "Có" });
    const addicts = registerSheet("addict", ["fullName", "hamlet", "rehabForm", "removedOn"], [{ fullName: "Lò Văn An", hamlet: "Thôn Đông", removedOn: serial("2025-12-01") }, { fullName: "Lò Văn Bình", hamlet: "Thôn Tây" }]);
    const facts = factsOf([parameters, home, addicts]);
    expect(reportOf("T14", facts).totals).toMatchObject({ hoCoNguoiNghien: 1, daKyCaBiet: 1 });
    // Of the same records, a month earlier.
    expect(reportOf("T14", facts, { kind: "month", from: d("2025-11-01"), to: d("2025-11-30") }).totals).toMatchObject({ hoCoNguoiNghien: 2, daKyCaBiet: 2 });
    expect(reportOf("T14", facts).totals).toMatchObject({ hoCoNguoiNghien: 1 });
  });
});
