import { serial } from "../../support/grid";
import { plannedReport, printedRows, tableRows } from "../../support/printedReport";
import { factsOf, parameterSheet, registerSheet } from "../../support/workbook";

const hamlets = parameterSheet({ communeName: "Xã Mẫu Sơn" }, ["Thôn Đông"]);
const addicts = registerSheet("addict", ["fullName", "personalId", "hamlet", "listedOn", "sex", "dossier", "drug", "rehabForm"], [{ fullName: "Lò Văn A", personalId: "038085000001", hamlet: "Thôn Đông", listedOn: serial("2025-12-02"), sex: "Nữ", dossier: "Đã lập", drug: "Heroine" }]);
const released = registerSheet("postRehab", ["fullName", "personalId", "dossier", "completedForm"], [{ fullName: "Vi Văn B", personalId: "038085000002", dossier: "Đã lập", completedForm: "Tự nguyện" }]);

const bold = (planned: ReturnType<typeof plannedReport>): ReadonlySet<number> =>
  new Set(planned.content.styles.filter(({ style }) => style.bold === true).flatMap(({ areas }) => areas.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, index) => row + index))));

const rowOf = (planned: ReturnType<typeof plannedReport>, text: string): number => planned.content.values.findIndex((row) => row.includes(text)) + 1;

describe("T10 as it is printed", () => {
  const planned = plannedReport("T10", factsOf([addicts, released]));
  const line = (label: string): readonly string[] | undefined => tableRows(planned).find((row) => row[1] === label);

  test("what a line does not ask for is x, what is missing says so", () => {
    expect(line("Chia theo chất ma túy sử dụng")).toEqual(["7", "Chia theo chất ma túy sử dụng", "36", "thiếu dữ liệu", "1", "thiếu dữ liệu", "x"]);
    expect(line("- Heroine")?.slice(4)).toEqual(["1", "thiếu dữ liệu", "x"]);
    expect(line("- Kinh")?.slice(4)).toEqual(["thiếu dữ liệu", "thiếu dữ liệu", "thiếu dữ liệu"]);
  });

  test("lines that are divided stand out from their parts", () => {
    expect(bold(planned).has(rowOf(planned, "Chia theo giới tính"))).toBe(true);
    expect(bold(planned).has(rowOf(planned, "- Nữ"))).toBe(false);
  });

  test("it does not claim to be a form of the police", () => {
    expect(printedRows(planned).flat().some((text) => text.includes("không phải biểu BMS"))).toBe(true);
  });
});

describe("T14 as it is printed", () => {
  const homes = registerSheet("household", ["householdCode", "head", "hamlet", "securityGroup", "residence", "signed"], [
    { householdCode: "1", head: "Vũ Văn A", hamlet: "Thôn Đông", securityGroup: "Tổ 1", residence: "Đang cư trú", signed: "x" },
    { householdCode: "2", head: "Vũ Văn B", hamlet: "Thôn Đông", securityGroup: "", residence: "Đang cư trú", signed: "" },
    { householdCode: "3", head: "Vũ Văn C", hamlet: "", securityGroup: "", residence: "Đang cư trú", signed: "x" },
  ]);
  const planned = plannedReport("T14", factsOf([hamlets, homes]));

  test("hamlets and their groups, what names no group, what names no hamlet", () => {
    expect(tableRows(planned).map((row) => row.slice(0, 5))).toEqual([["1", "Thôn Đông", "2", "2", "1"], ["1.1", "Tổ 1", "1", "1", "1"], ["1.2", "Chưa ghi Tổ ANXH", "1", "1", "0"], ["2", "Chưa rõ thôn", "1", "1", "1"]]);
    expect(bold(planned).has(rowOf(planned, "Thôn Đông"))).toBe(true);
    expect(bold(planned).has(rowOf(planned, "Tổ 1"))).toBe(false);
  });

  test("the row that belongs to no hamlet is named below the table, with its place", () => {
    expect(printedRows(planned).flat().find((text) => text.startsWith("1 dòng"))).toContain("trang “household” dòng 5");
  });
});

describe("T20 as it is printed", () => {
  const planned = plannedReport("T20", factsOf([hamlets, addicts]));

  test("the names of the unit and of its hamlets are filled in, and what people are to write is left open", () => {
    const texts = printedRows(planned).flat();
    expect(texts).toEqual(expect.arrayContaining(["BÁO CÁO THÁNG CỦA THÔN VỀ XÂY DỰNG THÔN TỰ QUẢN, PHÒNG, CHỐNG MA TÚY", "Thôn Đông"]));
    expect(texts.some((text) => text.includes("TRƯỞNG THÔN"))).toBe(true);
    expect(texts.some((text) => /\{\w+\}/.test(text))).toBe(false);
    expect(tableRows(planned).filter((row) => row[1] === "Người nghiện ma túy").map((row) => row.slice(2))).toEqual([["0", "+1", "1", ""], ["0", "+1", "1", ""]]);
    expect(tableRows(planned).filter((row) => row[1] === "Tuần tra (buổi)").map((row) => row.slice(2))).toEqual([["x", "", "x", ""], ["x", "", "x", ""]]);
  });
});
